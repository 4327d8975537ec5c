// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/**
 * One way in which a procedure leaves something open or contradicts itself.
 *
 * @param pointer where: a JSON Pointer into the procedure
 * @param kind what is wrong
 * @param argument a closed word, number or code that helps, as {@link FaultKind} says; empty when there is nothing to add
 */
public record ProcedureFault(String pointer, FaultKind kind, String argument) {
    @Override
    public String toString() {
        return pointer + ": " + kind.code() + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

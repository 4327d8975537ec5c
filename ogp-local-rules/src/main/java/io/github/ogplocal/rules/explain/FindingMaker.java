// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

/**
 * Makes findings with their evidence, where an engine gave them with evidence that is made when it is read
 * ({@link Finding#of(io.github.ogplocal.rules.RuleInfo, String, io.github.ogplocal.rules.Reason, FindingMaker, int)}).
 *
 * <p>Immutable and thread-safe: readers on several threads may ask for one finding at once.
 */
@FunctionalInterface
public interface FindingMaker {
    /**
     * The finding with its evidence; equal at every call.
     *
     * @param step which finding: the number that it was given with
     */
    Finding withEvidence(int step);
}

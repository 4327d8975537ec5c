// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.time.LocalDate;
import java.util.List;

/** On a day, none of several procedures is valid, or more than one; nobody but people can say which should count. */
public final class NoSingleProcedureException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> valid;

    NoSingleProcedureException(LocalDate day, List<String> valid) {
        super("procedures: exactly one must be valid on " + day + ", got " + valid.size() + " " + valid);
        this.valid = List.copyOf(valid);
    }

    /** Those that are valid on the day, as {@code id@revision} in natural order; empty, or two and more. */
    public List<String> valid() {
        return valid;
    }
}

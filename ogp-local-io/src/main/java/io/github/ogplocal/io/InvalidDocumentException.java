// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document was refused; nothing of it was taken.
 *
 * <p>The message lists the problems; like them it holds no text of the document.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int unreported;

    InvalidDocumentException(List<Problem> problems, int unreported) {
        super(text(problems, unreported));
        this.problems = List.copyOf(problems);
        this.unreported = unreported;
    }

    /** What is wrong, in document order; not empty, unless the exception has been through Java serialization. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** How many problems there are beyond those listed; 0 or more. */
    public int unreported() {
        return unreported;
    }

    private static String text(List<Problem> problems, int unreported) {
        String listed = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return unreported == 0 ? listed : listed + "\n... and " + unreported + " more";
    }
}

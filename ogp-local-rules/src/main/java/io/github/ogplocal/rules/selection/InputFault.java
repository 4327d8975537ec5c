// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

/**
 * One way in which applications, score sheets and recusals do not fit the procedure or each other.
 *
 * @param kind what is wrong
 * @param document which document: {@code application:A-17}, {@code sheet:A-17:E1} (application, evaluator) or
 *     {@code recusal:A-17:E1}
 * @param pointer where in it: a JSON Pointer; empty for the document as a whole
 * @param argument a code or number that helps; empty when there is nothing to add
 */
public record InputFault(Kind kind, String document, String pointer, String argument)
        implements Comparable<InputFault> {
    /** What can be wrong. */
    public enum Kind {
        /** Two applications have one id. */
        REPEATED_APPLICATION("repeated-application"),
        /** The application answers another call than the first one; the argument is that call. */
        OTHER_CALL("other-call"),
        /** A sheet or recusal is for an application that is not there. */
        UNKNOWN_APPLICATION("unknown-application"),
        /** One evaluator has two sheets for one application. */
        REPEATED_SHEET("repeated-sheet"),
        /** One evaluator is recused twice from one application. */
        REPEATED_RECUSAL("repeated-recusal"),
        /** A sheet scores a criterion that the procedure does not have. */
        UNKNOWN_CRITERION("unknown-criterion"),
        /** A score is not on its criterion's scale; the argument is the score. */
        OFF_SCALE("off-scale"),
        /** An application has more sheets than can be added up; the argument is the most there may be. */
        TOO_MANY_SHEETS("too-many-sheets");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in messages. */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public InputFault {
        requireNonNull(kind, "kind");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        requireNonNull(argument, "argument");
    }

    /** By document, place in it, kind, argument. */
    @Override
    public int compareTo(InputFault other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0) {
            return byDocument;
        }
        int byPointer = pointer.compareTo(other.pointer);
        if (byPointer != 0) {
            return byPointer;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : argument.compareTo(other.argument);
    }

    @Override
    public String toString() {
        return document + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + kind.code()
                + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

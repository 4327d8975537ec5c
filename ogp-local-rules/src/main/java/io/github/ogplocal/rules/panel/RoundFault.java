// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One way in which something does not fit an evaluation round.
 *
 * @param kind what is wrong
 * @param document which document, by kind and by the ids that tell it from others of its kind: {@code application:A-17},
 *     {@code evaluator:E1}, {@code declaration:E1}, {@code ruling:A-17:E1} (application, evaluator), {@code recusal:A-17:E1},
 *     {@code sheet:A-17:E1}, {@code return:A-17:E1}, {@code procedure:3} (revision), {@code others}
 * @param pointer where: a JSON Pointer into the round for what stands in it, into the document itself for what was to be
 *     added; empty for a document as a whole, and for one that is not there
 * @param argument a code or number that helps; empty when there is nothing to add
 */
public record RoundFault(Kind kind, String document, String pointer, String argument)
        implements Comparable<RoundFault> {
    private static final Comparator<RoundFault> ORDER = comparing(RoundFault::document)
            .thenComparing(RoundFault::pointer)
            .thenComparing(RoundFault::kind)
            .thenComparing(RoundFault::argument);

    /** What can be wrong. */
    public enum Kind {
        /** Two applications have one id. */
        REPEATED_APPLICATION("repeated-application"),
        /** Two evaluators have one id. */
        REPEATED_EVALUATOR("repeated-evaluator"),
        /** An evaluator is recused twice from one application. */
        REPEATED_RECUSAL("repeated-recusal"),
        /** An evaluator has two sheets for one application. */
        REPEATED_SHEET("repeated-sheet"),
        /** Something is about an application that the round does not have. */
        UNKNOWN_APPLICATION("unknown-application"),
        /** Something is about an evaluator whom the round does not have. */
        UNKNOWN_EVALUATOR("unknown-evaluator"),
        /** A ruling is on an interest that the evaluator has not declared by that day, or that is not about the application. */
        UNDECLARED_INTEREST("undeclared-interest"),
        /** The evaluator has declared nothing yet, not even that there is no interest. */
        NO_DECLARATION("no-declaration"),
        /**
         * A declared interest is about the application, and neither a recusal nor a ruling settles it; the argument is the
         * kind of the interest.
         */
        UNSETTLED_INTEREST("unsettled-interest"),
        /** The evaluator is recused from the application and hands in nothing for it. */
        RECUSED("recused"),
        /** The sheet scores a criterion that the procedure does not have; the argument is the nearest that it has, or empty. */
        UNKNOWN_CRITERION("unknown-criterion"),
        /** A score is not on its criterion's scale; the argument is the score. */
        OFF_SCALE("off-scale"),
        /** The sheet is a draft, and must be submitted or locked for this. */
        IS_DRAFT("is-draft"),
        /** The sheet is submitted: it changes only after it was given back, and counts only after it was locked. */
        IS_SUBMITTED("is-submitted"),
        /** The sheet is locked and changes no more; a correction after an appeal is a new outcome. */
        IS_LOCKED("is-locked"),
        /** There is no such sheet. */
        NO_SUCH_SHEET("no-such-sheet"),
        /** What comes later is dated before what was there; the argument is when that was. */
        OUT_OF_ORDER("out-of-order"),
        /** The sheet that was given back is not the one that was submitted. */
        OTHER_SHEET("other-sheet"),
        /** The procedure has faults of its own; the argument is the first. */
        INVALID_PROCEDURE("invalid-procedure"),
        /** The rules are frozen, and a changed procedure must keep the id; the argument is that id. */
        OTHER_PROCEDURE("other-procedure"),
        /** The rules are frozen, and a changed procedure must have a higher revision; the argument is the highest so far. */
        REVISION_NOT_HIGHER("revision-not-higher"),
        /** The rules are frozen by the first submitted sheet, and the round does not say since when. */
        NOT_FROZEN("not-frozen"),
        /** Applications, sheets and recusals are the round's, and stand in the other documents too. */
        GIVEN_TWICE("given-twice");

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
    public RoundFault {
        requireNonNull(kind, "kind");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        requireNonNull(argument, "argument");
    }

    /** By document, place in it, kind, argument. */
    @Override
    public int compareTo(RoundFault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + kind.code()
                + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

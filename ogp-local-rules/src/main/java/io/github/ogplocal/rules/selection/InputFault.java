// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One way in which applications, score sheets and recusals do not fit the procedure or each other.
 *
 * @param kind what is wrong
 * @param document which document, by kind and by the ids that tell it from others of its kind: {@code application:A-17},
 *     {@code sheet:A-17:E1} (application, evaluator), {@code recusal:A-17:E1}, {@code affiliation:E1:country},
 *     {@code check:A-17:due-diligence}, {@code award:tn-example:12}, {@code verified-score:A-17:quality},
 *     {@code letter:A-17:letter-of-support} (application, piece),
 *     {@code tie-decision:A-17} (the first of the tied), {@code override:A-17}, {@code draw}; with {@code earlier/} before it for a
 *     document of an earlier stage
 * @param pointer where in it: a JSON Pointer; empty for the document as a whole
 * @param argument a code or number that helps; empty when there is nothing to add
 */
public record InputFault(Kind kind, String document, String pointer, String argument)
        implements Comparable<InputFault> {
    private static final Comparator<InputFault> ORDER = comparing(InputFault::document)
            .thenComparing(InputFault::pointer)
            .thenComparing(InputFault::kind)
            .thenComparing(InputFault::argument);

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
        TOO_MANY_SHEETS("too-many-sheets"),
        /** The procedure has no rule that looks at this document; the argument is the attribute that it would need. */
        NOT_PROVIDED_FOR("not-provided-for"),
        /** Two documents say the same kind of thing about the same subject. */
        REPEATED_RECORD("repeated-record"),
        /** An evaluator sent a sheet, and a rule needs an affiliation that is not there; the argument is its kind. */
        UNKNOWN_AFFILIATION("unknown-affiliation"),
        /** A check is of a condition that no rule of the procedure looks up. */
        UNKNOWN_CONDITION("unknown-condition"),
        /** Places are limited by money, and a filed application does not say how much it asks for. */
        MISSING_AMOUNT("missing-amount"),
        /** An application asks for money in another currency than the procedure's; the argument is the procedure's. */
        OTHER_CURRENCY("other-currency"),
        /** The draw is not for the pool, or the pool not for this procedure; the argument is what the pool must be for. */
        OTHER_POOL("other-pool"),
        /** There is a draw, and its published pool is not there. */
        MISSING_POOL("missing-pool"),
        /** A filed application is not in the pool of the draw. */
        NOT_IN_POOL("not-in-pool"),
        /** A committee decided on a tie that is not there. */
        NO_SUCH_TIE("no-such-tie"),
        /** A committee admitted more or fewer of the tied than there are places; the argument is the places. */
        OTHER_NUMBER_OF_PLACES("other-number-of-places"),
        /** A committee decided against the result more often than it may; the argument is how often it may. */
        TOO_MANY_OVERRIDES("too-many-overrides"),
        /** A committee's decision is about an application that is no candidate. */
        NOT_A_CANDIDATE("not-a-candidate"),
        /** The procedure has an earlier stage, and its documents are not there; the argument is its procedure. */
        MISSING_STAGE("missing-stage"),
        /** Documents come of an earlier stage, and the procedure has none. */
        NO_SUCH_STAGE("no-such-stage"),
        /** An application was not in the stage before. */
        NOT_IN_EARLIER_STAGE("not-in-earlier-stage"),
        /** An application was selected in its stage, and is not among those of the next. */
        NOT_IN_NEXT_STAGE("not-in-next-stage");

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
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + kind.code()
                + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

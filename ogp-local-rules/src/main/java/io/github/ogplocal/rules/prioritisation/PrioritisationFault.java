// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One way in which the documents of a prioritisation do not fit the procedure or each other.
 *
 * @param kind what is wrong
 * @param document which document, by kind and by the ids that tell it from others of its kind: {@code project:P-4},
 *     {@code ballot:V17}, {@code rating:V17:P-4} (who rates, what), {@code list:north} (zone), {@code decision},
 *     {@code budget}, {@code draw}, {@code tie-decision:P-4} (the first of its order)
 * @param pointer where in it: a JSON Pointer; empty for the document as a whole
 * @param argument a code or number that helps; empty when there is nothing to add
 */
public record PrioritisationFault(Kind kind, String document, String pointer, String argument)
        implements Comparable<PrioritisationFault> {
    private static final Comparator<PrioritisationFault> ORDER = comparing(PrioritisationFault::document)
            .thenComparing(PrioritisationFault::pointer)
            .thenComparing(PrioritisationFault::kind)
            .thenComparing(PrioritisationFault::argument);

    /** What can be wrong. */
    public enum Kind {
        /** Two projects have one id. */
        REPEATED_PROJECT("repeated-project"),
        /** Something names a project that is not there; the argument is its id. */
        UNKNOWN_PROJECT("unknown-project"),
        /** One voter has two ballots. */
        REPEATED_BALLOT("repeated-ballot"),
        /** One voter rates a project twice. */
        REPEATED_RATING("repeated-rating"),
        /** A rating is outside its bounds; the argument is the rating. */
        OFF_SCALE("off-scale"),
        /** Everybody who rates must rate all, and this project has fewer ratings; the argument is how many are missing. */
        MISSING_RATING("missing-rating"),
        /** Money is the limit, and a project does not say what it costs. */
        MISSING_COST("missing-cost"),
        /** An amount is in another currency than the limit; the argument is the limit's. */
        OTHER_CURRENCY("other-currency"),
        /** The amounts together are more than can be counted; the argument is the zone, or {@code all}. */
        TOO_MUCH_MONEY("too-much-money"),
        /** Each zone has its own money, and a project names no zone. */
        MISSING_ZONE("missing-zone"),
        /** A project or list is of a zone that has no envelope; the argument is the zone. */
        UNKNOWN_ZONE("unknown-zone"),
        /** A list ranks a project of another zone; the argument is that zone, empty when the project names none. */
        OTHER_ZONE("other-zone"),
        /** Two lists are of one zone. */
        REPEATED_LIST("repeated-list"),
        /** The procedure leaves the budget to the documents, and it is not there. */
        MISSING_BUDGET("missing-budget"),
        /** The procedure goes by a recorded decision, and it is not there. */
        MISSING_DECISION("missing-decision"),
        /** The procedure has no rule that looks at this document; the argument is the attribute that it would need. */
        NOT_PROVIDED_FOR("not-provided-for"),
        /** A decision names a project that is not admitted. */
        NOT_ADMITTED("not-admitted"),
        /** A decision chooses more projects than there are places; the argument is the places. */
        TOO_MANY_CHOSEN("too-many-chosen"),
        /** A decision chooses projects that cost more than there is; the argument is the limit. */
        OVER_BUDGET("over-budget"),
        /** The draw is not for the pool, or the pool not for this procedure; the argument is what the pool must be for. */
        OTHER_POOL("other-pool"),
        /** There is a draw, and its published pool is not there. */
        MISSING_POOL("missing-pool"),
        /** A project is not in the pool of the draw. */
        NOT_IN_POOL("not-in-pool"),
        /** Two decisions on ties name one project; the argument is the project. */
        REPEATED_RECORD("repeated-record"),
        /** A committee decided on a tie that is not there. */
        NO_SUCH_TIE("no-such-tie");

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
    public PrioritisationFault {
        requireNonNull(kind, "kind");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        requireNonNull(argument, "argument");
    }

    /** By document, place in it, kind, argument. */
    @Override
    public int compareTo(PrioritisationFault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + kind.code()
                + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

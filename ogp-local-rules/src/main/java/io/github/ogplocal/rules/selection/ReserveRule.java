// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Decides who is on a reserve list, the next candidates in order, and until when the list is good. */
public interface ReserveRule extends SelectionRule {
    /** Compiles the settings. */
    Reserve compile(SelectionContext context);

    /** For whom there is a list. */
    enum Scope {
        /** Each group has its own. */
        PER_GROUP,
        /** There is one for all. */
        IN_ALL
    }

    /** What becomes of a place that somebody gave back. */
    enum Succession {
        /** The first on the list gets it. */
        PROMOTED,
        /** The list is not good any more. */
        EXPIRED,
        /** Nobody is left on the list. */
        NOBODY_LEFT,
        /** The first on the list are equals, and nobody has decided between them. */
        TIED
    }

    /** A compiled reserve rule. */
    interface Reserve {
        /** For whom there is a list. */
        default Scope scope() {
            return Scope.PER_GROUP;
        }

        /** The last instant at which somebody on the list can still be promoted; empty when that is not limited. */
        default Optional<OffsetDateTime> goodUntil() {
            return Optional.empty();
        }

        /**
         * The reason for a place that somebody gave back: met when somebody is promoted, not assessable for a tie, not met
         * otherwise; empty when the rule says nothing of places given back.
         */
        default Optional<Reason> succession(Succession succession) {
            return Optional.empty();
        }

        /**
         * What that reason rests on.
         *
         * @param at when the place was given back
         * @param next the ids of those who are next, in natural order; may be empty
         */
        default List<Evidence> explainSuccession(OffsetDateTime at, List<String> next, Reason reason) {
            return List.of();
        }

        /** How many candidates of a group are on the list; 0 or more; for a list for all, how many of all groups. */
        int size(GroupId group);

        /** The reason for a candidate without a place: met when it is on the list, not met otherwise. */
        Reason judge(boolean listed);

        /**
         * What the reason rests on.
         *
         * @param group the candidate's group
         * @param name what readers see of it
         * @param place the candidate's place on its group's list, from 1; equals share a place; 0 when it is not on it
         */
        List<Evidence> explain(GroupId group, LocalizedText name, int place, Reason reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what becomes of places for which a group has too few candidates. It can never admit anybody below a threshold. */
public interface ShortageRule extends SelectionRule {
    /** Compiles the settings. */
    Shortage compile(SelectionContext context);

    /** What is done with the places. */
    enum Policy {
        /** They stay empty. */
        LEAVE_EMPTY,
        /** They go to the best remaining candidates of whatever group. */
        NEXT_BEST_ANYWHERE,
        /** Nobody is selected; the call's organiser decides how to go on. */
        STOP
    }

    /** A compiled shortage rule. */
    interface Shortage {
        /** What is done. */
        Policy policy();

        /** The reason for a group: met when it has candidates enough, not met otherwise. */
        Reason judge(int candidates, int places);

        /**
         * What the reason rests on.
         *
         * @param name what readers see of the group
         */
        List<Evidence> explain(GroupId group, LocalizedText name, int candidates, int places, Reason reason);

        /**
         * The reason for a candidate who waits for a place that is passed on: met when it is given one. Asked only where
         * the policy is {@link Policy#NEXT_BEST_ANYWHERE}.
         *
         * @throws IllegalStateException if the rule passes no places on
         */
        default Reason judgePassedOn(boolean given) {
            throw new IllegalStateException("shortage rule: passes no places on");
        }

        /**
         * What that reason rests on.
         *
         * @param places number of places passed on; at least 1
         * @param rank the candidate's rank among all who wait, from 1; equals share a rank
         * @param waiting number of candidates of whatever group who wait
         */
        default List<Evidence> explainPassedOn(int places, int rank, int waiting, Reason reason) {
            return List.of(
                    Evidence.of("passedOn", "", places),
                    Evidence.of("rank", "", rank),
                    Evidence.of("waiting", "", waiting));
        }
    }
}

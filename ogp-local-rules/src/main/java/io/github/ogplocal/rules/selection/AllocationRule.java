// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides how many places each group has. */
public interface AllocationRule extends SelectionRule {
    /** Compiles the settings. */
    Allocation compile(SelectionContext context);

    /** A compiled allocation rule. */
    interface Allocation {
        /** The places of a group; 0 or more. */
        int places(GroupId group);

        /** The reason for an application that has, or has not, a place: met or not met. */
        Reason judge(boolean placed);

        /**
         * What the reason rests on.
         *
         * @param group the application's group
         * @param name what readers see of it
         * @param rank its rank in the group, from 1; equals share a rank
         * @param candidates number of candidates in the group
         */
        List<Evidence> explain(GroupId group, LocalizedText name, int rank, int candidates, Reason reason);
    }
}

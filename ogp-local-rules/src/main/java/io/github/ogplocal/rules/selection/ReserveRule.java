// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides who is on the reserve list: the next candidates of each group, in order. */
public interface ReserveRule extends SelectionRule {
    /** Compiles the settings. */
    Reserve compile(SelectionContext context);

    /** A compiled reserve rule. */
    interface Reserve {
        /** How many candidates of a group are on the list; 0 or more. */
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides how many places there are, and for whom. */
public interface AllocationRule extends SelectionRule {
    /**
     * Compiles the settings.
     *
     * @param groups all groups of the procedure
     */
    Allocation compile(SelectionContext context, List<GroupId> groups);

    /** A compiled allocation rule. */
    interface Allocation {
        /** In which way places are limited. */
        Allotment allotment();

        /** The reason for an application that has, or has not, a place: met or not met. */
        Reason judge(Placement placement);

        /** What the reason rests on. */
        List<Evidence> explain(Standing standing, Reason reason);
    }
}

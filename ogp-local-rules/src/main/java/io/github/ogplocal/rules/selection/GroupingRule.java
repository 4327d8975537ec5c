// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides within which group an application competes. */
public interface GroupingRule extends SelectionRule {
    /** The groups there are, in the order in which they are reported; not empty; the same for every application. */
    List<GroupId> groups(SelectionProcedure procedure);

    /** Compiles the settings. */
    Grouping compile(SelectionContext context);

    /** A compiled grouping rule. */
    interface Grouping {
        /** The group of an application, one of {@link GroupingRule#groups}; null when it has none, and stays undecided. */
        @Nullable
        GroupId groupOf(Application application);

        /** What readers see of a group. */
        LocalizedText name(GroupId group);

        /** The reason for {@link #groupOf}: met when there is a group, not assessable otherwise. */
        Reason judge(Application application);

        /** What the reason rests on. */
        List<Evidence> explain(Application application, Reason reason);
    }
}

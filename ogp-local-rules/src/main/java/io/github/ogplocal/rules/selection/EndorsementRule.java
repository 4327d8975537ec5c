// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides whether a selected application is endorsed by those who have to agree. */
public interface EndorsementRule extends SelectionRule {
    /** Compiles the settings. */
    Endorsement compile(SelectionContext context);

    /** A compiled endorsement rule. */
    interface Endorsement {
        /** Judges a selected application: met keeps its place, not met takes it, not assessable leaves it undecided. */
        Reason judge(ApplicationFile file);

        /** The conditions that are looked up, as for {@link ScreeningRule.Screen#conditions()}. */
        default List<ConditionId> conditions() {
            return List.of();
        }

        /** What the reason rests on. */
        List<Evidence> explain(ApplicationFile file, Reason reason);
    }
}

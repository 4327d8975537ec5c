// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/**
 * Decides how far a committee may depart from what the procedure gives. The procedure's own result stays beside the
 * committee's.
 */
public interface OverrideRule extends SelectionRule {
    /** Compiles the settings. */
    Overrides compile(SelectionContext context);

    /** A compiled override rule. */
    interface Overrides {
        /** How many decisions against the result there may be; 0 or more. */
        int most();

        /** The reason for an application: met when the committee selects it, not met when it takes its place away. */
        Reason judge(CommitteeOverride override);

        /**
         * What the reason rests on.
         *
         * @param proposed the status that the procedure gives
         */
        List<Evidence> explain(CommitteeOverride override, SelectionStatus proposed, Reason reason);
    }
}

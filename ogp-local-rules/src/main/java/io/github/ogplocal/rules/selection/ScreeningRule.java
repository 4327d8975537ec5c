// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides whether one application, by itself, is admitted. */
public interface ScreeningRule extends SelectionRule {
    /** Compiles the settings. */
    Screen compile(SelectionContext context);

    /** A compiled screening rule. */
    interface Screen {
        /**
         * Judges a filed application: met admits it, not met makes it inadmissible, not assessable leaves it undecided.
         */
        Reason judge(ApplicationFile file);

        /**
         * The conditions that are looked up in what people recorded. A check of a condition that no rule of the procedure
         * looks up is refused, so that a slip in its id cannot pass for silence.
         */
        default List<ConditionId> conditions() {
            return List.of();
        }

        /** What the reason for this application rests on; pointers are into the application unless they name a document. */
        List<Evidence> explain(ApplicationFile file, Reason reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what becomes of several admitted files of one applicant. */
public interface DuplicateRule extends SelectionRule {
    /** Compiles the settings. */
    Duplicates compile(SelectionContext context);

    /** A compiled duplicate rule. */
    interface Duplicates {
        /**
         * Judges one file among those of its authority: met keeps it, not met makes it inadmissible, not assessable leaves
         * it undecided.
         *
         * @param files all filed applications of the applicant that the screening admits, in natural order of their ids,
         *     the judged one among them; when it is the only one the rule must be met
         */
        Reason judge(Application application, List<Application> files);

        /** What the reason for this file rests on. */
        List<Evidence> explain(Application application, List<Application> files, Reason reason);
    }
}

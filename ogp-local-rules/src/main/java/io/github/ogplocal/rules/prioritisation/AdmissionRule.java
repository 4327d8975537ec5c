// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides whether a project is chosen from at all. */
public interface AdmissionRule extends PrioritisationRule {
    /** Compiles the settings. */
    Admission compile(PrioritisationContext context);

    /** A compiled admission rule: immutable, and shared by threads. */
    interface Admission {
        /**
         * The reason for a project: met when it is admitted; any other verdict keeps it out.
         *
         * @param votes how many ballots approve of it
         */
        Reason judge(Project project, int votes);

        /** What the reason rests on. */
        List<Evidence> explain(Project project, int votes, Reason reason);
    }
}

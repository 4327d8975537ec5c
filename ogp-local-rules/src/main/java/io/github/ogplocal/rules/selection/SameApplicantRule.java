// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides which files are of one applicant although their authorities' codes do not say so. */
public interface SameApplicantRule extends SelectionRule {
    /** Compiles the settings. */
    SameApplicant compile(SelectionContext context);

    /** A compiled rule. */
    interface SameApplicant {
        /**
         * What the applicant is known by; two applications that have one of these in common are of one applicant, and so are
         * those that others link.
         *
         * @return in any order; empty when the rule cannot say
         */
        List<String> knownBy(Application application);

        /** The reason for a file: met, whether or not others are of the same applicant by this rule. */
        Reason judge(boolean hasOthers);

        /**
         * What the reason rests on.
         *
         * @param others ids of the other files that this rule finds to be of the same applicant, in natural order
         */
        List<Evidence> explain(Application application, List<String> others, Reason reason);
    }
}

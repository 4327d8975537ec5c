// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides who stays out of which judgement, beside those whose recusal is recorded. */
public interface RecusalRule extends SelectionRule {
    /** Compiles the settings. */
    OwnRecusals compile(SelectionContext context);

    /** A compiled recusal rule. */
    interface OwnRecusals {
        /** Which affiliation must be known of every evaluator. */
        AffiliationKind needs();

        /** Whether an evaluator of this affiliation stays out of the judgement of an application. */
        boolean staysOut(Application application, Affiliation affiliation);

        /** The reason for an application: met, whether somebody stays out or nobody. */
        Reason judge(boolean somebody);

        /**
         * What the reason rests on.
         *
         * @param evaluators who sent a sheet and stays out by this rule, in natural order; may be empty
         */
        List<Evidence> explain(Application application, List<String> evaluators, Reason reason);
    }
}

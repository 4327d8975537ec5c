// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides how projects are chosen for what there is to spend. */
public interface MethodRule extends ChoiceRule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Method compile(Settings settings);

    /** A compiled method: immutable, and shared by threads. */
    interface Method {
        /**
         * Chooses.
         *
         * @param ties asked whenever projects are equal
         */
        Course choose(Contest contest, TieBreaker ties);

        /** The reason for a project: met when it was chosen, not met when it was not. */
        Reason judge(Contest contest, Course course, int project);

        /** What the reason rests on. */
        List<Evidence> explain(Contest contest, Course course, int project, Reason reason);
    }

    /** A method in which every voter is given the same money, so that a completion can give more. */
    interface EndowedMethod extends Method {
        /**
         * Chooses with another endowment than the voters' equal part of the budget.
         *
         * @param endowment what each voter is given, in the contest's unit; what is chosen may then cost more than the budget
         */
        Course choose(Contest contest, Fraction endowment, TieBreaker ties);
    }
}

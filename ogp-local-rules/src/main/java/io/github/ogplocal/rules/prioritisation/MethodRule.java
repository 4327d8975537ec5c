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
         * Chooses; what is chosen costs no more than the budget.
         *
         * @param ties asked whenever projects are equal
         */
        Course choose(Contest contest, TieBreaker ties);

        /**
         * The reason for a project: met when the method chose it, not met or not assessable when it did not, whatever a
         * completion did.
         */
        Reason judge(Contest contest, Course course, int project);

        /** What the reason rests on; pointers are empty, since all is computed. */
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

        /**
         * Prepares many runs over one contest. What it gives keeps what can be used again, and is for one thread.
         *
         * @param ties asked in each run
         */
        Runs runs(Contest contest, TieBreaker ties);
    }

    /** Runs of one method over one contest that tell only what was chosen. */
    interface Runs {
        /**
         * The numbers of the projects that {@link EndowedMethod#choose(Contest, Fraction, TieBreaker)} chooses, in the order
         * of choice.
         */
        int[] chosen(Fraction endowment);

        /**
         * How many more runs, each with so much more endowment than the one before, are sure to choose what the last one did;
         * 0 or more. There may be more of them.
         *
         * @param increment more than 0
         */
        default int repeats(Fraction increment) {
            return 0;
        }
    }
}

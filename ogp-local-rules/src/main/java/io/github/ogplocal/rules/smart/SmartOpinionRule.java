// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides what the recorded opinions of a working group on one test come to. */
public interface SmartOpinionRule extends SmartRule {
    /** What members are asked for. */
    enum Asks {
        /** Nothing: structure alone decides. */
        NOTHING,
        /** Whether the test is met. */
        VERDICTS,
        /** A grade of the test's scale. */
        GRADES
    }

    /** What members are asked for. */
    Asks asks();

    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     * @param grades the test's scale, lowest first; empty when the test is not graded
     */
    Poll compile(Settings settings, List<Grade> grades);

    /** A compiled opinion rule: immutable, and shared by threads. */
    interface Poll {
        /** The declared reason that holds for these opinions; met where they come to a grade. */
        Reason judge(OpinionCount opinions);

        /**
         * The grade they come to.
         *
         * @param opinions for which {@link #judge} gives a reason whose verdict is met
         * @return its number on the scale, 0 for the lowest; nobody asks it of a rule that asks for no grades
         */
        default int grade(OpinionCount opinions) {
            throw new IllegalStateException("opinion rule: asks for no grades");
        }

        /** What a judgement rests on. */
        List<Evidence> explain(OpinionCount opinions, Reason reason);

        /** Whether opinions also decide where the structure does not let the machine say. */
        boolean settlesOpenStructure();
    }
}

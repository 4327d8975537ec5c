// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;

/** Checks structure: what a machine can see in an outline. Whether it is well said is for people to judge. */
public interface SmartCheckRule extends SmartRule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Check compile(Settings settings);

    /** A compiled check: immutable, and shared by threads. */
    interface Check {
        /** The declared reason that holds for the subject. */
        Reason judge(SmartSubject subject, SmartContext context);

        /**
         * What a judgement rests on.
         *
         * @param reason what {@link #judge} returned for the same arguments
         * @return the evidence; it fills at least the places of the reason's sentence and of its advice
         */
        List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason);

        /** Whether the check cannot judge without the last day of the action plan. */
        default boolean needsPlanEnd() {
            return false;
        }
    }

    /**
     * Judges and explains, without a procedure.
     *
     * @param settings fulfil the rule's form
     */
    default Finding evaluate(Settings settings, SmartSubject subject, SmartContext context) {
        Check check = compile(settings);
        Reason reason = check.judge(subject, context);
        return Finding.of(info(), subject.id().value(), reason, check.explain(subject, context, reason));
    }

    /** {@link #evaluate(Settings, SmartSubject, SmartContext)} for a rule that asks nothing. */
    default Finding evaluate(SmartSubject subject, SmartContext context) {
        return evaluate(Settings.NONE, subject, context);
    }
}

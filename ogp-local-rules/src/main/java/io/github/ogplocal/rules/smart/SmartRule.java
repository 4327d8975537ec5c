// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;

/** One test of a SMART evaluation. */
public interface SmartRule extends Rule {
    /** The declared reason that holds for the subject. */
    Reason judge(SmartSubject subject, SmartContext context);

    /**
     * What a judgement rests on.
     *
     * @param reason what {@link #judge} returned for the same arguments
     * @return the evidence; it fills at least the places of the reason's sentence
     */
    List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason);

    /** Judges and explains. */
    default Finding evaluate(SmartSubject subject, SmartContext context) {
        Reason reason = judge(subject, context);
        return Finding.of(info(), subject.id(), reason, explain(subject, context, reason));
    }
}

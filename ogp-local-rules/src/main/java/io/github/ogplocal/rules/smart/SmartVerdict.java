// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.rules.Reason;
import java.util.List;

/**
 * What was judged of one subject, without the evidence: how each test stands, what they come to, and the reasons. The evidence is
 * in {@link SmartExplanation}.
 *
 * @param subject what was judged
 * @param tests in the procedure's order
 * @param conclusion what the tests come to together
 */
public record SmartVerdict(SmartSubjectId subject, List<SmartTestVerdict> tests, Reason conclusion) {
    /** Copies. */
    public SmartVerdict {
        requireNonNull(subject, "subject");
        requireNonNull(conclusion, "conclusion");
        tests = List.copyOf(tests);
    }
}

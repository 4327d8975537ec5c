// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How one test stands for a subject and for which reasons; on what these rest, {@link SmartTestResult} says. Subjects of which a
 * test says the same can share one.
 *
 * @param test which test
 * @param state how it stands, structure and opinions taken together
 * @param grade the grade; empty when the test is not graded, or the opinions come to no grade
 * @param reasons one a check, in the procedure's order, and last that of the opinions where they are asked for; empty when the
 *     test was not judged
 */
public record SmartTestVerdict(SmartTestId test, TestState state, Optional<GradeId> grade, List<Reason> reasons) {
    /** Copies. */
    public SmartTestVerdict {
        requireNonNull(test, "test");
        requireNonNull(state, "state");
        requireNonNull(grade, "grade");
        reasons = List.copyOf(reasons);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one test stands for one subject: what the machine found, and apart from it what people hold and who they are.
 *
 * <p>Invariant: there is a grade exactly when the test is graded; a test that was not judged has no findings and no opinions
 * that count.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SmartTestResult {
    SmartTestResult() {}

    /** Starts an empty builder; test and state are required. */
    public static SmartTestResultBuilder builder() {
        return new SmartTestResultBuilder();
    }

    /** Which test. */
    public abstract SmartTestId getTest();

    /** How it stands, structure and opinions taken together. */
    public abstract TestState getState();

    /** The grade; empty when the test is not graded, or the opinions come to no grade. */
    public abstract Optional<GradeId> getGrade();

    /** What the machine found: one finding a check, in the procedure's order; may be empty. */
    public abstract List<Finding> getStructure();

    /** What the opinions come to; empty when nobody is asked, or the test was not judged. */
    public abstract Optional<Finding> getOpinion();

    /** The opinions that count, in the order of their evaluators; may be empty. */
    public abstract List<SmartOpinion> getCounted();

    /** The opinions of members who stay out of the judgement, in the order of their evaluators; may be empty. */
    public abstract List<SmartOpinion> getLeftOut();

    @Value.Check
    void check() {
        require(
                getGrade().isPresent() == (getState() == TestState.GRADED),
                "SMART test result",
                "grade",
                Invariant.CONTRADICTION,
                "must be there exactly when the test is graded",
                getState().code());
        require(
                getState() != TestState.NOT_REVIEWED
                        || (getStructure().isEmpty()
                                && getOpinion().isEmpty()
                                && getCounted().isEmpty()),
                "SMART test result",
                "state",
                Invariant.CONTRADICTION,
                "must be another where something was found",
                getState().code());
    }
}

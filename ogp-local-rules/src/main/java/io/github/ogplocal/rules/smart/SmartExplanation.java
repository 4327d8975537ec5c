// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why one subject was judged as it was: every test with what the machine found and what people hold, and the conclusion.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SmartExplanation {
    SmartExplanation() {}

    /** Starts an empty builder; subject, steps and conclusion are required. */
    public static SmartExplanationBuilder builder() {
        return new SmartExplanationBuilder();
    }

    /** What was judged. */
    public abstract SmartSubjectId getSubject();

    /** What the engine's own steps say: whether all tests were judged. */
    public abstract Finding getSteps();

    /** The tests, in the procedure's order. */
    public abstract List<SmartTestResult> getTests();

    /** What the tests come to together. */
    public abstract Finding getConclusion();
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one member of a working group holds of one test of one subject, as recorded.
 *
 * <p>A machine checks structure; whether a problem is described well is for people to say, and this is what they said.
 *
 * <p>Invariant: a verdict or a grade, never both. A test that is graded takes grades, and somebody who cannot grade says so by
 * the verdict {@link OpinionVerdict#CANNOT_SAY}.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"evaluator", "subject", "test", "verdict", "grade"})
public abstract class SmartOpinion {
    SmartOpinion() {}

    /** Starts an empty builder; evaluator, subject, test and either verdict or grade are required. */
    public static SmartOpinionBuilder builder() {
        return new SmartOpinionBuilder();
    }

    @JsonCreator
    static SmartOpinion of(
            @JsonProperty("evaluator") EvaluatorId evaluator,
            @JsonProperty("subject") SmartSubjectId subject,
            @JsonProperty("test") SmartTestId test,
            @JsonProperty("verdict") @Nullable OpinionVerdict verdict,
            @JsonProperty("grade") @Nullable GradeId grade) {
        return builder()
                .evaluator(evaluator)
                .subject(subject)
                .test(test)
                .verdict(Optional.ofNullable(verdict))
                .grade(Optional.ofNullable(grade))
                .build();
    }

    /** Whose opinion it is. */
    public abstract EvaluatorId getEvaluator();

    /** Of which proposal or commitment. */
    public abstract SmartSubjectId getSubject();

    /** On which test. */
    public abstract SmartTestId getTest();

    /** What the member says; empty when the member gives a grade. */
    public abstract Optional<OpinionVerdict> getVerdict();

    /** The grade that the member gives, of the test's scale; empty when the member says a verdict. */
    public abstract Optional<GradeId> getGrade();

    @Value.Check
    void check() {
        require(
                getVerdict().isPresent() != getGrade().isPresent(),
                "SMART opinion",
                "verdict",
                Invariant.CONTRADICTION,
                "must be there exactly when there is no grade",
                null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question of a form that has no attribute of its own.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"question", "answer", "citations"})
public abstract class PlanAnswer {
    PlanAnswer() {}

    /** Starts an empty builder; the question is required. */
    public static PlanAnswerBuilder builder() {
        return new PlanAnswerBuilder();
    }

    @JsonCreator
    static PlanAnswer of(
            @JsonProperty("question") LocalizedText question,
            @JsonProperty("answer") @Nullable List<LocalizedText> answer,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .question(question)
                .answer(answer == null ? List.of() : answer)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The question, as the form has it. */
    public abstract LocalizedText getQuestion();

    /** The answer, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getAnswer();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getAnswer(), 100, "plan answer", "answer");
        requireAtMost(getCitations(), 50, "plan answer", "citations");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment answers to one question of its form.
 *
 * <p>The forms ask for yes or no, for a step on the scale of completion, for a degree of change, or for one of several
 * statements; an answer may give several of these, or none and an explanation alone. What is absent was not answered, or
 * is not known.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "question",
    "asked",
    "commitment",
    "reply",
    "completion",
    "change",
    "words",
    "explanation",
    "evidence",
    "citations"
})
public abstract class AssessmentAnswer {
    AssessmentAnswer() {}

    /** Starts an empty builder; the question is required. */
    public static AssessmentAnswerBuilder builder() {
        return new AssessmentAnswerBuilder();
    }

    @JsonCreator
    static AssessmentAnswer of(
            @JsonProperty("question") QuestionCode question,
            @JsonProperty("asked") @Nullable LocalizedText asked,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("reply") @Nullable AssessmentReply reply,
            @JsonProperty("completion") @Nullable Completion completion,
            @JsonProperty("change") @Nullable DegreeOfChange change,
            @JsonProperty("words") @Nullable LocalizedText words,
            @JsonProperty("explanation") @Nullable List<LocalizedText> explanation,
            @JsonProperty("evidence") @Nullable List<ReportedEvidence> evidence,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .question(question)
                .asked(Optional.ofNullable(asked))
                .commitment(Optional.ofNullable(commitment))
                .reply(Optional.ofNullable(reply))
                .completion(Optional.ofNullable(completion))
                .change(Optional.ofNullable(change))
                .words(Optional.ofNullable(words))
                .explanation(explanation == null ? List.of() : explanation)
                .evidence(evidence == null ? List.of() : evidence)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The question, by its number in the form. */
    public abstract QuestionCode getQuestion();

    /** The question as the form has it; empty when its words are not known. */
    public abstract Optional<LocalizedText> getAsked();

    /** The commitment that the answer is about, where the form asks of each; empty when it is about the whole. */
    public abstract Optional<CommitmentId> getCommitment();

    /** Yes, no or not applicable; empty when it gives none of them. */
    public abstract Optional<AssessmentReply> getReply();

    /** How far the commitment is completed; empty when it does not say. */
    public abstract Optional<Completion> getCompletion();

    /** How much the commitment opened government; empty when it does not say. */
    public abstract Optional<DegreeOfChange> getChange();

    /** The statement of the form that was chosen, or a short answer in words; empty when there is none. */
    public abstract Optional<LocalizedText> getWords();

    /** Why, as paragraphs in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getExplanation();

    /** What it rests on, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<ReportedEvidence> getEvidence();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getExplanation(), 100, "assessment answer", "explanation");
        requireAtMost(getEvidence(), 100, "assessment answer", "evidence");
        requireAtMost(getCitations(), 50, "assessment answer", "citations");
    }
}

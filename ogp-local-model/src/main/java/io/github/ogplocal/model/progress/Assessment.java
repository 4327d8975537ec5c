// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a plan or one of its commitments was assessed: the inception assessment, or the end-of-commitment
 * assessment.
 *
 * <p>It is held as far as it is known; questions without an answer here were not answered, or their answers are not known.
 * It reports no progress of itself: what it says of completion counts there once it is held as a progress report too.
 *
 * <p>Invariant: an end-of-commitment assessment names its commitment, and an inception assessment names none.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "plan", "commitment", "assessor", "assessedBy", "writtenOn", "answers", "citations"})
public abstract class Assessment {
    Assessment() {}

    /** Starts an empty builder; id, kind, plan and assessor are required. */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    @JsonCreator
    static Assessment of(
            @JsonProperty("id") AssessmentId id,
            @JsonProperty("kind") AssessmentKind kind,
            @JsonProperty("plan") PlanId plan,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("assessor") AssessorKind assessor,
            @JsonProperty("assessedBy") @Nullable LocalizedText assessedBy,
            @JsonProperty("writtenOn") @Nullable DayOrMonth writtenOn,
            @JsonProperty("answers") @Nullable List<AssessmentAnswer> answers,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .kind(kind)
                .plan(plan)
                .commitment(Optional.ofNullable(commitment))
                .assessor(assessor)
                .assessedBy(Optional.ofNullable(assessedBy))
                .writtenOn(Optional.ofNullable(writtenOn))
                .answers(answers == null ? List.of() : answers)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract AssessmentId getId();

    /** Which form it is. */
    public abstract AssessmentKind getKind();

    /** The plan. */
    public abstract PlanId getPlan();

    /** The commitment of that plan; empty of an inception assessment, which is about the plan. */
    public abstract Optional<CommitmentId> getCommitment();

    /** Who assessed. */
    public abstract AssessorKind getAssessor();

    /** The body that assessed, as the source names it; empty when it does not. */
    public abstract Optional<LocalizedText> getAssessedBy();

    /** The day or month on which it was handed in; empty when it is not known. */
    public abstract Optional<DayOrMonth> getWrittenOn();

    /** Its answers, in the order of the form; at most 1,000; may be empty. */
    @Size(max = 1000)
    public abstract List<AssessmentAnswer> getAnswers();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        require(
                getCommitment().isPresent() == (getKind() == AssessmentKind.END_OF_COMMITMENT),
                "assessment",
                "commitment",
                Invariant.CONTRADICTION,
                "must be named by an end-of-commitment assessment and by no other",
                getCommitment().orElse(null));
        requireAtMost(getAnswers(), 1000, "assessment", "answers");
        requireAtMost(getCitations(), 50, "assessment", "citations");
    }
}

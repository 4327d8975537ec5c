// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.DatedProcedure;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How progress is put together, as data.
 *
 * <p>Each place where a rule decides holds a use of it with all its settings; none has a default. A procedure can be built
 * whose rules do not fit it; {@link ProgressEngine#check} says so, and no engine is made of it.
 *
 * <p>Invariant: {@code validTo} is never before {@code validFrom}; there is an assessor.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ProgressProcedure implements DatedProcedure {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    ProgressProcedure() {}

    /**
     * Starts an empty builder; all attributes but the period, the completion scale, the roll-up of milestones and those of
     * regions and programme are required.
     */
    public static ProgressProcedureBuilder builder() {
        return new ProgressProcedureBuilder();
    }

    /** The procedure's id: letters, digits, and {@code . _ -} inside; 1 to 64 characters. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
    @Override
    public abstract String getId();

    /** 1 or more; a procedure that changes is a new revision. */
    @Min(1)
    @Override
    public abstract int getRevision();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** Where the rules were published, and what of them is not verified; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = 1000)
    public abstract String getSource();

    /** Which order and meaning of the engine's own steps the procedure was written for. */
    public abstract RuleId getPipeline();

    /** The first day on which the procedure is valid, inclusive; empty when it has no beginning that is known. */
    @Override
    public abstract Optional<LocalDate> getValidFrom();

    /** The last day on which the procedure is valid, inclusive; empty when it has no end that is known. */
    @Override
    public abstract Optional<LocalDate> getValidTo();

    /** Whose assessments are put together, each kind by itself, in the order of declaration; not empty. */
    @Size(min = 1)
    @Value.NaturalOrder
    public abstract SortedSet<AssessorKind> getAssessors();

    /** The {@link LatestReportRule}. */
    public abstract RuleUse getLatestReport();

    /** The {@link CommitmentFigureRule}. */
    public abstract RuleUse getCommitmentFigure();

    /**
     * The {@link CompletionScaleRule}: which step a per cent is taken for where a report gives no step; empty when per cent
     * are taken for none.
     */
    public abstract Optional<RuleUse> getCompletionScale();

    /** The {@link RollUpRule} from milestones to their commitment; empty when milestones make no figure. */
    public abstract Optional<RuleUse> getToCommitment();

    /** The {@link RollUpRule} from commitments to their plan. */
    public abstract RuleUse getToPlan();

    /** The {@link CountedPlansRule}; empty when plans are not put together. */
    public abstract Optional<RuleUse> getCountedPlans();

    /** The {@link RollUpRule} from plans to their region; empty when plans are not put together. */
    public abstract Optional<RuleUse> getToRegion();

    /** The {@link RollUpRule} from regions to the programme; empty when regions are not put together. */
    public abstract Optional<RuleUse> getToProgramme();

    @Value.Check
    void check() {
        requirePattern(getId(), ID, "progress procedure", "id");
        require(
                getRevision() >= 1,
                "progress procedure",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be 1 or more",
                getRevision());
        requireText(getSource(), 1000, "progress procedure", "source");
        require(
                getValidFrom().isEmpty()
                        || getValidTo().isEmpty()
                        || !getValidTo().get().isBefore(getValidFrom().get()),
                "progress procedure",
                "validTo",
                Invariant.OUT_OF_ORDER,
                "must not be before validFrom",
                getValidTo().orElse(null));
        requireSome(getAssessors(), "progress procedure", "assessors");
    }
}

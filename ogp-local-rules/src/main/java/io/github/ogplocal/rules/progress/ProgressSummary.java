// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How far plans had got on a day: by each kind of assessor, for each commitment, plan, region and the programme.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ProgressSummary {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    ProgressSummary() {}

    /** Starts an empty builder; procedure, revision, pipeline and day are required. */
    public static ProgressSummaryBuilder builder() {
        return new ProgressSummaryBuilder();
    }

    /** The id of the procedure. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
    public abstract String getProcedure();

    /** Its revision; 1 or more. */
    @Min(1)
    public abstract int getRevision();

    /** The order and meaning of the engine's own steps. */
    public abstract RuleId getPipeline();

    /** The day; nothing that was reported or happened after it counts. */
    public abstract LocalDate getDay();

    /** By which regions plans are put together; empty when that is by subdivision, or they are not. */
    public abstract Optional<String> getRegionScheme();

    /** One entry for each kind of assessor of the procedure, in the order of declaration. */
    public abstract List<AssessorProgress> getAssessors();

    /** Commitments of which more than one of them says something, by authority, plan and number in the plan; may be empty. */
    public abstract List<AssessorComparison> getComparisons();

    /** Progress as one kind of assessor gives it; empty when the procedure does not ask for it. */
    public Optional<AssessorProgress> of(AssessorKind assessor) {
        return getAssessors().stream()
                .filter(entry -> entry.assessor() == assessor)
                .findFirst();
    }

    @Value.Check
    void check() {
        requirePattern(getProcedure(), ID, "progress summary", "procedure");
        require(
                getRevision() >= 1,
                "progress summary",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be 1 or more",
                getRevision());
    }
}

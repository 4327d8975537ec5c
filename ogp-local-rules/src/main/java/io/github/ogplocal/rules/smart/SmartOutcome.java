// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An assessment as a document: which procedure in which revision said what of whom, and why.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SmartOutcome {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    SmartOutcome() {}

    /** Starts an empty builder; procedure, revision and pipeline are required. */
    public static SmartOutcomeBuilder builder() {
        return new SmartOutcomeBuilder();
    }

    /** The id of the procedure. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
    public abstract String getProcedure();

    /** Its revision; 1 or more. */
    @Min(1)
    public abstract int getRevision();

    /** The order and meaning of the engine's own steps. */
    public abstract RuleId getPipeline();

    /** The last day of the action plan, inclusive; empty when it was not known. */
    public abstract Optional<LocalDate> getPlanEnd();

    /** What was judged, in natural order of the subjects; may be empty. */
    public abstract List<SmartExplanation> getExplanations();

    @Value.Check
    void check() {
        requirePattern(getProcedure(), ID, "SMART outcome", "procedure");
        require(
                getRevision() >= 1,
                "SMART outcome",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be 1 or more",
                getRevision());
    }
}

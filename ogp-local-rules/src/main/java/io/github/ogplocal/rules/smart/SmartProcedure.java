// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.DatedProcedure;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The tests by which proposals or commitments are judged, as data.
 *
 * <p>Each place where a rule decides holds a use of it with all its settings; none has a default. A procedure can be built
 * whose rules do not fit it; {@link SmartEngine#check} says so, and no engine is made of it.
 *
 * <p>Invariant: test ids differ; {@code validTo} is never before {@code validFrom}.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SmartProcedure implements DatedProcedure {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    SmartProcedure() {}

    /** Starts an empty builder; all attributes but the two of the period are required. */
    public static SmartProcedureBuilder builder() {
        return new SmartProcedureBuilder();
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

    /** Where the tests were published, and what of them is not verified; not blank, at most 1,000 characters. */
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

    /** The tests, in the order of publication; 1 to 100. */
    @Size(min = 1, max = 100)
    public abstract List<SmartTest> getTests();

    /** The {@link SmartConclusionRule}: what the tests come to together. */
    public abstract RuleUse getConclusion();

    @Value.Check
    void check() {
        requirePattern(getId(), ID, "SMART procedure", "id");
        require(
                getRevision() >= 1,
                "SMART procedure",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be 1 or more",
                getRevision());
        requireText(getSource(), 1000, "SMART procedure", "source");
        require(
                getValidFrom().isEmpty()
                        || getValidTo().isEmpty()
                        || !getValidTo().get().isBefore(getValidFrom().get()),
                "SMART procedure",
                "validTo",
                Invariant.OUT_OF_ORDER,
                "must not be before validFrom",
                getValidTo().orElse(null));
        require(
                !getTests().isEmpty(),
                "SMART procedure",
                "tests",
                Invariant.TOO_FEW,
                "must have at least 1 element",
                0);
        require(
                getTests().size() <= 100,
                "SMART procedure",
                "tests",
                Invariant.TOO_LONG,
                "must have at most 100 entries",
                getTests().size());
        TreeSet<SmartTestId> seen = new TreeSet<>();
        for (SmartTest test : getTests()) {
            require(
                    seen.add(test.getId()),
                    "SMART procedure",
                    "tests",
                    Invariant.REPEATED,
                    "ids must differ",
                    test.getId());
        }
    }
}

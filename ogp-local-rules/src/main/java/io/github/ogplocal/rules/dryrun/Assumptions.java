// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a dry run takes for granted of the calls that it makes up: everything that decides its figures beside the procedure.
 *
 * <p>Nothing here is known; it is what the organiser expects. A report shows it whole, since its figures hold for such calls
 * and for no others. {@link #plausible} gives a complete set that is made from a procedure alone.
 *
 * <p>Invariant: 1 to 100,000 runs; at least one group; each number of evaluators is 0 to 100; the filing lasts 1 second to
 * ten years; each category has 1 to 1,000 values; a figure's scale has at most a million steps.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Assumptions {
    private static final int MOST_RUNS = 100_000;
    private static final int MOST_SECONDS = 315_360_000;

    Assumptions() {}

    /** Starts an empty builder; all attributes but those that can be empty are required. */
    public static AssumptionsBuilder builder() {
        return new AssumptionsBuilder();
    }

    /** {@link #plausible(SelectionProcedure, RuleSet, int, String)} for a procedure that uses the library's own rules only. */
    public static Assumptions plausible(SelectionProcedure procedure, int runs, String seed) {
        return plausible(procedure, SelectionRules.standard(), runs, seed);
    }

    /**
     * A complete set that is made from a procedure: as many applications as make the places contested, as many evaluators
     * as the panel rule asks for, and mishaps as they happen in any call. It is a starting point to be corrected by who
     * knows better; how each value is made is said in {@code docs/decisions/0024-dry-runs.md}.
     *
     * @param rules the rules that the procedure may use
     * @param runs as {@link #getRuns} says
     * @param seed as {@link #getSeed} says
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static Assumptions plausible(
            SelectionProcedure procedure, RuleSet<SelectionRule> rules, int runs, String seed) {
        return new PlausibleAssumptions(Stages.of(procedure, rules)).make(runs, seed);
    }

    /** How many calls are made up; 1 to 100,000. */
    public abstract int getRuns();

    /** What all chance is made from: not blank, at most 200 characters. The same seed gives the same calls everywhere. */
    @NotBlank
    @Size(max = 200)
    public abstract String getSeed();

    /** How many applications come from each group of the procedure's last stage; all groups are named; not empty. */
    @Value.NaturalOrder
    public abstract SortedMap<GroupId, CountRange> getApplications();

    /** How many evaluators score each application, one number a stage, the first stage first; 0 where nothing is scored. */
    public abstract List<Integer> getEvaluators();

    /** How scores come out. */
    public abstract ScoreShape getScores();

    /** How often mishaps happen. */
    public abstract Frequencies getFrequencies();

    /** During how many seconds before the closing applications are filed, each second equally likely; 1 to 315,360,000. */
    public abstract int getFilingSeconds();

    /** How much money applications ask for; given exactly when money limits the places of a stage. */
    public abstract Optional<MoneyRange> getAmounts();

    /** The figures that applications state, each value on the scale equally likely; those that rules look up, and no others. */
    @Value.NaturalOrder
    public abstract SortedMap<AttributeId, Scale> getFigures();

    /** How many values a category has of which the procedure does not say it; those that rules look up, and no others. */
    @Value.NaturalOrder
    public abstract SortedMap<AttributeId, Integer> getCategories();

    @Value.Check
    void check() {
        inRange("runs", getRuns(), 1, MOST_RUNS);
        requireText(getSeed(), 200, "assumptions", "seed");
        requireSome(getApplications().keySet(), "assumptions", "applications");
        requireSome(getEvaluators(), "assumptions", "evaluators");
        getEvaluators().forEach(number -> inRange("evaluators", number, 0, 100));
        inRange("filingSeconds", getFilingSeconds(), 1, MOST_SECONDS);
        getCategories().values().forEach(number -> inRange("categories", number, 1, 1000));
        getFigures().values().forEach(scale -> {
            int decimals = Math.max(
                    scale.step().decimals(),
                    Math.max(scale.least().decimals(), scale.most().decimals()));
            require(
                    decimals <= 8
                            && (scale.most().unscaledAt(decimals)
                                                    - scale.least().unscaledAt(decimals))
                                            / scale.step().unscaledAt(decimals)
                                    <= 1_000_000,
                    "assumptions",
                    "figures",
                    Invariant.OUT_OF_RANGE,
                    "must have at most 8 decimals and a million steps",
                    null);
        });
    }

    private static void inRange(String attribute, int number, int least, int most) {
        require(
                number >= least && number <= most,
                "assumptions",
                attribute,
                Invariant.OUT_OF_RANGE,
                "must be " + least + " to " + most,
                number);
    }
}

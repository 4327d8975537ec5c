// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Finding;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one contest went: that of a zone, or the one there is for all.
 *
 * <p>Invariant: either places or a budget limit it; spent and unspent add up to the budget exactly; no more places are taken
 * than there are; there are not more steps than projects chosen; what the payers of a step paid at most covers something.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ContestOutcome {
    ContestOutcome() {}

    /** Starts an empty builder. */
    public static ContestOutcomeBuilder builder() {
        return new ContestOutcomeBuilder();
    }

    /** Whose envelope it is; empty when there is one contest for all. */
    public abstract Optional<ZoneId> getZone();

    /** What the zone is called; empty when there is none, or it is not known. */
    public abstract Optional<LocalizedText> getZoneName();

    /** How many projects can be chosen; empty when money is the limit. */
    public abstract Optional<Integer> getPlaces();

    /** The money there is; empty when places are the limit. */
    public abstract Optional<Money> getBudget();

    /** What those chosen cost together; there exactly when money is the limit. */
    public abstract Optional<Money> getSpent();

    /** What is left of the budget; there exactly when money is the limit. */
    public abstract Optional<Money> getUnspent();

    /** How many projects were chosen from; 0 or more. */
    @Min(0)
    public abstract int getCandidates();

    /** How many are chosen; 0 or more. */
    @Min(0)
    public abstract int getChosen();

    /** How many are open; 0 or more. */
    @Min(0)
    public abstract int getUndecided();

    /** How many ballots count as voters here; 0 or more. */
    @Min(0)
    public abstract int getVoters();

    /** What each voter was given to spend at the start of the run that counts, in units of the currency, or places; 0 where voters have no money of their own. */
    public abstract Fraction getEndowment();

    /** How often the endowment was raised; 0 or more. */
    @Min(0)
    public abstract int getIncrements();

    /** How many outcomes the open ties allow, of those that were looked at; 1 when no tie stayed open. */
    @Min(1)
    public abstract int getOutcomes();

    /** Whether all outcomes were looked at. */
    public abstract boolean isEveryOutcome();

    /** The steps, in the order of choice, those of a recorded decision in the order of ids; those before the first open tie that matters. */
    public abstract List<ChoiceStep> getSteps();

    /** The ties, in the order in which they came up. */
    public abstract List<ProjectTie> getTies();

    /** What there is to say of the contest as a whole, in the order of the rules. */
    public abstract List<Finding> getFindings();

    @Value.Check
    void check() {
        requireCount(getCandidates(), 0, "candidates");
        requireCount(getChosen(), 0, "chosen");
        requireCount(getUndecided(), 0, "undecided");
        requireCount(getVoters(), 0, "voters");
        requireCount(getIncrements(), 0, "increments");
        requireCount(getOutcomes(), 1, "outcomes");
        require(
                getPlaces().isPresent() != getBudget().isPresent(),
                "contest outcome",
                "budget",
                Invariant.CONTRADICTION,
                "must be there exactly when there are no places",
                null);
        require(
                getBudget().isPresent() == getSpent().isPresent()
                        && getBudget().isPresent() == getUnspent().isPresent(),
                "contest outcome",
                "spent",
                Invariant.CONTRADICTION,
                "must be there exactly when there is a budget, as unspent must",
                null);
        if (getBudget().isPresent() && getSpent().isPresent() && getUnspent().isPresent()) {
            Fraction sum = getSpent().get().amount().plus(getUnspent().get().amount());
            require(
                    sum.equals(getBudget().get().amount()),
                    "contest outcome",
                    "unspent",
                    Invariant.CONTRADICTION,
                    "must add up to the budget with what is spent",
                    sum);
        }
        int most = getPlaces().orElse(Integer.MAX_VALUE);
        require(
                getChosen() <= most,
                "contest outcome",
                "chosen",
                Invariant.OUT_OF_RANGE,
                "must not be more than there are places",
                getChosen());
        require(
                getSteps().size() <= getChosen() && getChosen() + getUndecided() <= getCandidates(),
                "contest outcome",
                "steps",
                Invariant.CONTRADICTION,
                "must not be more than are chosen, nor these with the open ones more than the candidates",
                getSteps().size());
    }

    private static void requireCount(int number, int least, String attribute) {
        require(
                number >= least,
                "contest outcome",
                attribute,
                Invariant.OUT_OF_RANGE,
                "must be at least " + least,
                number);
    }
}

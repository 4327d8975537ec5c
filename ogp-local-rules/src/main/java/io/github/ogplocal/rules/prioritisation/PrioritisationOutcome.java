// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A whole outcome as a plain value, with every explanation made: what is written as JSON.
 *
 * <p>An outcome in use is a {@link Prioritisation}, which explains on request; this is its document.
 *
 * <p>Invariant: in every contest with a budget, the costs of the projects chosen there add up to what is spent, exactly; what
 * the payers of a step paid is at least its cost; whoever has a step is chosen.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class PrioritisationOutcome {
    PrioritisationOutcome() {}

    /** Starts an empty builder. */
    public static PrioritisationOutcomeBuilder builder() {
        return new PrioritisationOutcomeBuilder();
    }

    /** The id of the procedure that decided. */
    public abstract String getProcedure();

    /** Its revision. */
    public abstract int getRevision();

    /** The order and meaning of the engine's steps. */
    public abstract RuleId getPipeline();

    /** How each contest went, in natural order of the zones. */
    public abstract List<ContestOutcome> getContests();

    /** One explanation a project, in natural order of the projects' ids. */
    public abstract List<PrioritisationExplanation> getExplanations();

    @Value.Check
    void check() {
        check(
                getExplanations().stream()
                        .map(PrioritisationExplanation::getOutcome)
                        .toList(),
                getContests());
    }

    /** Checks the sums, without any explanation being made. */
    static void check(List<ProjectOutcome> outcomes, List<ContestOutcome> contests) {
        TreeMap<ProjectId, ProjectOutcome> chosen = new TreeMap<>();
        for (ProjectOutcome outcome : outcomes) {
            if (outcome.getStatus() == PriorityStatus.CHOSEN) {
                chosen.put(outcome.getProject(), outcome);
            }
        }
        for (ContestOutcome contest : contests) {
            Optional<ZoneId> zone = contest.getZone();
            contest.getSpent().ifPresent(spent -> {
                Fraction sum = Fraction.ZERO;
                for (ProjectOutcome outcome : chosen.values()) {
                    if (outcome.getZone().equals(zone)) {
                        sum = sum.plus(outcome.getCost().map(Money::amount).orElse(Fraction.ZERO));
                    }
                }
                require(
                        sum.equals(spent.amount()),
                        "prioritisation outcome",
                        "contests",
                        Invariant.CONTRADICTION,
                        "must have spent what the projects chosen cost",
                        sum);
            });
            contest.getSteps().forEach(step -> checkStep(step, contest, chosen));
        }
    }

    private static void checkStep(ChoiceStep step, ContestOutcome contest, Map<ProjectId, ProjectOutcome> chosen) {
        ProjectOutcome outcome = chosen.get(step.project());
        require(
                outcome != null,
                "prioritisation outcome",
                "contests",
                Invariant.CONTRADICTION,
                "must have no step for what is not chosen",
                step.project());
        if (outcome == null || step.payers() == 0) {
            return;
        }
        Fraction cost = contest.getBudget().isPresent()
                ? outcome.getCost().map(Money::amount).orElse(Fraction.ZERO)
                : Fraction.ONE;
        require(
                cost.compareTo(step.highestPayment().times(Fraction.of(step.payers()))) <= 0,
                "prioritisation outcome",
                "contests",
                Invariant.CONTRADICTION,
                "must have payments that cover the cost",
                step.project());
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A whole outcome as a plain value, with every explanation made: what is written as JSON.
 *
 * <p>An outcome in use is a {@link Prioritisation}, which explains on request; this is its document.
 *
 * <p>Invariant: each contest has as many candidates, chosen and undecided projects as the outcomes say, and every admitted
 * project stands in one contest; in every contest with a budget, the costs of the projects chosen there add up to what is
 * spent, exactly; whoever has a step is chosen in that contest, once, and whoever has a place has the step of that place; what
 * the payers of a step paid is at least its cost.
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
        for (int i = 1; i < outcomes.size(); i++) {
            ProjectOutcome outcome = outcomes.get(i);
            contradict(
                    outcomes.get(i - 1).getProject().compareTo(outcome.getProject()) < 0,
                    "explanations",
                    "must be in natural order of the projects' ids, each once",
                    outcome.getProject());
        }
        Map<String, List<ProjectOutcome>> admitted = new TreeMap<>();
        for (ProjectOutcome outcome : outcomes) {
            if (outcome.getStatus() != PriorityStatus.NOT_ADMITTED) {
                admitted.computeIfAbsent(zone(outcome.getZone()), zone -> new ArrayList<>())
                        .add(outcome);
            }
            contradict(
                    outcome.getStatus() == PriorityStatus.CHOSEN
                            || outcome.getPlace().isEmpty(),
                    "explanations",
                    "must give a place to what is chosen only",
                    outcome.getProject());
        }
        TreeSet<String> zones = new TreeSet<>();
        for (ContestOutcome contest : contests) {
            String zone = zone(contest.getZone());
            contradict(zones.add(zone), "contests", "must be one for each zone", zone);
            check(contest, admitted.getOrDefault(zone, List.of()));
        }
        for (String zone : admitted.keySet()) {
            contradict(zones.contains(zone), "contests", "must have one for each zone of an admitted project", zone);
        }
    }

    /** The zone, or nothing where there is one contest for all. */
    private static String zone(Optional<ZoneId> zone) {
        return zone.map(ZoneId::value).orElse("");
    }

    private static void check(ContestOutcome contest, List<ProjectOutcome> candidates) {
        requireCount(contest.getCandidates(), candidates.size(), "candidates");
        requireCount(contest.getChosen(), count(candidates, PriorityStatus.CHOSEN), "chosen");
        requireCount(contest.getUndecided(), count(candidates, PriorityStatus.UNDECIDED), "undecided");
        TreeMap<ProjectId, ProjectOutcome> chosen = new TreeMap<>();
        for (ProjectOutcome outcome : candidates) {
            if (outcome.getStatus() == PriorityStatus.CHOSEN) {
                chosen.put(outcome.getProject(), outcome);
            }
        }
        contest.getSpent().ifPresent(spent -> {
            Fraction sum = Fraction.ZERO;
            for (ProjectOutcome outcome : chosen.values()) {
                sum = sum.plus(outcome.getCost().map(Money::amount).orElse(Fraction.ZERO));
            }
            contradict(sum.equals(spent.amount()), "contests", "must have spent what the projects chosen cost", sum);
        });
        TreeMap<ProjectId, Integer> places = new TreeMap<>();
        for (int i = 0; i < contest.getSteps().size(); i++) {
            ChoiceStep step = contest.getSteps().get(i);
            checkStep(step, contest, chosen);
            contradict(
                    places.put(step.project(), i + 1) == null,
                    "contests",
                    "must choose a project once",
                    step.project());
        }
        for (ProjectOutcome outcome : chosen.values()) {
            contradict(
                    outcome.getPlace().isEmpty()
                            || outcome.getPlace().equals(Optional.ofNullable(places.get(outcome.getProject()))),
                    "explanations",
                    "must have the place of the step",
                    outcome.getProject());
        }
    }

    private static long count(List<ProjectOutcome> outcomes, PriorityStatus status) {
        return outcomes.stream()
                .filter(outcome -> outcome.getStatus() == status)
                .count();
    }

    private static void requireCount(int told, long counted, String attribute) {
        contradict(told == counted, "contests", "must have as many " + attribute + " as the projects say", told);
    }

    private static void contradict(boolean agrees, String attribute, String rule, Object got) {
        require(agrees, "prioritisation outcome", attribute, Invariant.CONTRADICTION, rule, got);
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

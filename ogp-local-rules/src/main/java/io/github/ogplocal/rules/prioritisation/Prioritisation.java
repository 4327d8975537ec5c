// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which projects come first, and why: the outcome of one run of a {@link PrioritisationEngine}.
 *
 * <p>It holds what was decided in a few numbers a project; findings are made when they are asked for, from those numbers and
 * the documents.
 *
 * <p>Immutable and thread-safe.
 */
public final class Prioritisation {
    private final CompiledPrioritisation compiled;
    private final PrioritisationInput input;
    /** In natural order of the zones. */
    private final List<ContestRun> runs = new ArrayList<>();
    /** From each admitted project to its contest. */
    private final Map<ProjectId, ContestRun> runOf = new TreeMap<>();

    Prioritisation(CompiledPrioritisation compiled, PrioritisationInput input) {
        this.compiled = compiled;
        this.input = input;
        for (RecordedChoice contest : input.contests) {
            ContestRun run = new ContestRun(compiled, contest, input);
            runs.add(run);
            run.contest().projects().forEach(project -> runOf.put(project, run));
        }
        refuseUnusedDecisions();
        PrioritisationOutcome.check(outcomes(), contests());
    }

    /** The procedure that decided. */
    public PrioritisationProcedure procedure() {
        return compiled.procedure;
    }

    /** The rules that the procedure could use: where the templates of the findings' reasons are. */
    public RuleSet<PrioritisationRule> rules() {
        return compiled.rules;
    }

    /** The documents that were judged; with the procedure they give this outcome again. */
    public PrioritisationDocuments documents() {
        return input.documents;
    }

    /** All projects, in natural order of their ids. */
    public List<Project> projects() {
        return List.copyOf(input.projects.values());
    }

    /** The projects chosen: by zone in natural order, then as they were chosen, then by id. */
    public List<ProjectId> chosen() {
        return withStatus(PriorityStatus.CHOSEN).stream()
                .map(ProjectOutcome::getProject)
                .toList();
    }

    /** The outcomes with a status: by zone in natural order, then as they were chosen, then by id. */
    public List<ProjectOutcome> withStatus(PriorityStatus status) {
        requireNonNull(status, "status");
        Comparator<ProjectOutcome> byZone = Comparator.comparing(
                outcome -> outcome.getZone().map(ZoneId::value).orElse(""));
        return outcomes().stream()
                .filter(outcome -> outcome.getStatus() == status)
                .sorted(byZone.thenComparing(outcome -> outcome.getPlace().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** One outcome a project, in natural order of the ids. */
    public List<ProjectOutcome> outcomes() {
        return input.projects.keySet().stream().map(this::outcome).toList();
    }

    /**
     * The outcome of a project.
     *
     * @throws IllegalArgumentException if the project was not among the documents
     */
    public ProjectOutcome outcome(ProjectId id) {
        Project project = project(id);
        ContestRun run = runOf.get(id);
        return ProjectOutcome.builder()
                .project(id)
                .status(run == null ? PriorityStatus.NOT_ADMITTED : run.status[number(run, id)])
                .zone(run == null ? Optional.empty() : run.choice.contest().zone())
                .place(run == null || compiled.isUnordered() ? Optional.empty() : place(run, number(run, id)))
                .cost(project.getCost())
                .votes(input.documents.getBallots().isEmpty() ? Optional.empty() : Optional.of(input.votes(id)))
                .total(Optional.ofNullable(input.totals.get(id)))
                .build();
    }

    /** How each contest went, in natural order of the zones; one when there is one contest for all. */
    public List<ContestOutcome> contests() {
        return runs.stream().map(this::contest).toList();
    }

    /**
     * Why a project has its status.
     *
     * @throws IllegalArgumentException if the project was not among the documents
     */
    public PrioritisationExplanation explain(ProjectId id) {
        Project project = project(id);
        return PrioritisationExplanation.builder()
                .outcome(outcome(id))
                .findings(new PrioritisationExplainer(compiled, input).findings(project, runOf.get(id)))
                .build();
    }

    /** This outcome as a plain value, with every explanation made. */
    public PrioritisationOutcome toOutcome() {
        return PrioritisationOutcome.builder()
                .procedure(compiled.procedure.getId())
                .revision(compiled.procedure.getRevision())
                .pipeline(compiled.procedure.getPipeline())
                .contests(contests())
                .explanations(
                        input.projects.keySet().stream().map(this::explain).toList())
                .build();
    }

    private Project project(ProjectId id) {
        Project project = input.projects.get(id);
        if (project == null) {
            throw new IllegalArgumentException("project " + id + ": not in this outcome");
        }
        return project;
    }

    static int number(ContestRun run, ProjectId id) {
        return Collections.binarySearch(run.contest().projects(), id);
    }

    private static Optional<Integer> place(ContestRun run, int number) {
        return run.course.place(number).filter(place -> place <= run.certainSteps);
    }

    private ContestOutcome contest(ContestRun run) {
        NamedContest named = run.choice.contest();
        Contest contest = run.contest();
        long spent = 0;
        for (int project = 0; project < run.status.length; project++) {
            spent += run.status[project] == PriorityStatus.CHOSEN ? contest.cost(project) : 0;
        }
        long all = spent;
        return ContestOutcome.builder()
                .zone(named.zone())
                .zoneName(
                        named.zone().map(zone -> input.documents.getZoneNames().get(zone)))
                .places(contest.currency().isPresent() ? Optional.empty() : Optional.of((int) contest.budget()))
                .budget(contest.currency().map(currency -> new Money(currency, contest.budget())))
                .spent(contest.currency().map(currency -> new Money(currency, all)))
                .unspent(contest.currency().map(currency -> new Money(currency, contest.budget() - all)))
                .candidates(contest.projects().size())
                .chosen(run.count(PriorityStatus.CHOSEN))
                .undecided(run.count(PriorityStatus.UNDECIDED))
                .voters(contest.voters())
                .endowment(named.inUnits(run.course.endowment()))
                .increments(run.course.increments())
                .outcomes(run.outcomes)
                .everyOutcome(run.isEveryOutcome)
                .steps(run.steps().stream()
                        .map(step -> new ChoiceStep(
                                contest.projects().get(step.project()),
                                step.phase(),
                                step.measure(),
                                run.ids(step.tied()),
                                step.payers(),
                                named.inUnits(step.highestPayment())))
                        .toList())
                .ties(run.ties)
                .findings(new PrioritisationExplainer(compiled, input).recordFindings(run))
                .build();
    }

    private void refuseUnusedDecisions() {
        TreeSet<PrioritisationFault> faults = new TreeSet<>();
        for (RankedTie decision : input.tieDecisions) {
            boolean used = runs.stream()
                    .flatMap(run -> run.putToCommittee.stream())
                    .anyMatch(members -> decision.order().containsAll(members));
            if (!used) {
                faults.add(new PrioritisationFault(
                        PrioritisationFault.Kind.NO_SUCH_TIE, PrioritisationInput.tieDocument(decision), "/order", ""));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPrioritisationInputException(List.copyOf(faults));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedProject;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.RegisteredId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The documents of one run, checked against the procedure and each other, and divided into contests. */
final class PrioritisationInput {
    /** The most that all amounts of a contest may be together. */
    private static final long MOST = 1L << 60;

    final PrioritisationDocuments documents;
    /** In the order of ids. */
    final SortedMap<ProjectId, Project> projects = new TreeMap<>();

    final Map<ProjectId, Integer> votes = new TreeMap<>();
    final SortedMap<ProjectId, Fraction> totals = new TreeMap<>();
    /** The reasons of the admission rules, by project, in the procedure's order. */
    final Map<ProjectId, List<Reason>> admission = new TreeMap<>();
    /** In natural order of the zones. */
    final List<RecordedChoice> contests = new ArrayList<>();

    final List<RankedTie> tieDecisions;

    private final CompiledPrioritisation compiled;
    private final List<PrioritisationFault> faults = new ArrayList<>();
    private final Map<ZoneId, ForumList> lists = new TreeMap<>();

    PrioritisationInput(CompiledPrioritisation compiled, PrioritisationDocuments documents) {
        this.compiled = compiled;
        this.documents = documents;
        addProjects();
        checkMoney();
        addBallots();
        addRatings();
        addLists();
        for (Project project : projects.values()) {
            admission.put(project.getId(), judge(project));
        }
        this.tieDecisions = tieDecisions();
        checkDraw();
        checkDecision();
        refuseFaults();
        divide();
        refuseFaults();
    }

    Optional<Draw> draw() {
        return documents.getDraw();
    }

    int votes(ProjectId project) {
        return votes.getOrDefault(project, 0);
    }

    boolean isAdmitted(ProjectId project) {
        return admission.getOrDefault(project, List.of()).stream().allMatch(reason -> reason.verdict() == Verdict.MET);
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            // One fault can be found along two ways.
            throw new InvalidPrioritisationInputException(List.copyOf(new TreeSet<>(faults)));
        }
    }

    private List<Reason> judge(Project project) {
        return compiled.admission.stream()
                .map(rule -> rule.rule().judge(project, votes(project.getId())))
                .toList();
    }

    private void addProjects() {
        for (Project project : documents.getProjects()) {
            if (projects.putIfAbsent(project.getId(), project) != null) {
                add(PrioritisationFault.Kind.REPEATED_PROJECT, document(project.getId()), "", "");
            }
        }
    }

    private static String document(ProjectId project) {
        return "project:" + project;
    }

    private @Nullable String currency() {
        if (compiled.limit instanceof Limit.Budget limit) {
            return limit.budget().currency();
        }
        if (compiled.limit instanceof Limit.PerZone limit) {
            return limit.envelopes().values().iterator().next().currency();
        }
        return compiled.limit instanceof Limit.GivenBudget
                ? documents.getBudget().map(Money::currency).orElse(null)
                : null;
    }

    private void checkMoney() {
        boolean given = compiled.limit instanceof Limit.GivenBudget;
        if (given && documents.getBudget().isEmpty()) {
            add(PrioritisationFault.Kind.MISSING_BUDGET, "budget", "", "");
        } else if (!given && documents.getBudget().isPresent()) {
            add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, "budget", "", "limit");
        }
        String currency = currency();
        // A procedure that is checked can only differ from a budget that it does not state itself.
        if (given && currency != null) {
            compiled.procedure.getCompletions().uses().stream()
                    .flatMap(use -> PrioritisationCheck.amounts(use).values().stream())
                    .filter(amount -> !amount.currency().equals(currency))
                    .forEach(amount -> add(PrioritisationFault.Kind.OTHER_CURRENCY, "budget", "", amount.currency()));
        }
        for (Project project : documents.getProjects()) {
            String document = document(project.getId());
            if (!(compiled.limit instanceof Limit.Places) && project.getCost().isEmpty()) {
                add(PrioritisationFault.Kind.MISSING_COST, document, "/cost", "");
            } else if (currency != null
                    && !project.getCost().map(Money::currency).orElse(currency).equals(currency)) {
                add(PrioritisationFault.Kind.OTHER_CURRENCY, document, "/cost", currency);
            }
            if (compiled.limit instanceof Limit.PerZone zones) {
                checkZone(project.getZone().orElse(null), zones, document);
            }
        }
    }

    private void checkZone(@Nullable ZoneId zone, Limit.PerZone zones, String document) {
        if (zone == null) {
            add(PrioritisationFault.Kind.MISSING_ZONE, document, "/zone", "");
        } else if (!zones.envelopes().containsKey(zone)) {
            add(PrioritisationFault.Kind.UNKNOWN_ZONE, document, "/zone", zone.value());
        }
    }

    private void addBallots() {
        Set<VoterId> seen = new HashSet<>();
        for (Ballot ballot : documents.getBallots()) {
            if (!seen.add(ballot.voter())) {
                add(PrioritisationFault.Kind.REPEATED_BALLOT, "ballot:" + ballot.voter(), "", "");
            }
            for (int i = 0; i < ballot.approved().size(); i++) {
                ProjectId project = ballot.approved().get(i);
                if (!projects.containsKey(project)) {
                    add(
                            PrioritisationFault.Kind.UNKNOWN_PROJECT,
                            "ballot:" + ballot.voter(),
                            "/approved/" + i,
                            project.value());
                }
                votes.merge(project, 1, Integer::sum);
            }
        }
    }

    private void addRatings() {
        RatingRule.Scheme scheme = compiled.ratings == null ? null : compiled.ratings.rule();
        Set<VoterId> raters = new HashSet<>();
        Map<ProjectId, Set<VoterId>> rated = new TreeMap<>();
        for (Rating rating : documents.getRatings()) {
            String document = "rating:" + rating.voter() + ":" + rating.project();
            raters.add(rating.voter());
            if (scheme == null) {
                add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, document, "", "ratings");
                continue;
            }
            if (!projects.containsKey(rating.project())) {
                add(
                        PrioritisationFault.Kind.UNKNOWN_PROJECT,
                        document,
                        "/project",
                        rating.project().value());
            }
            if (!scheme.holds(rating.points())) {
                add(
                        PrioritisationFault.Kind.OFF_SCALE,
                        document,
                        "/points",
                        rating.points().toString());
            }
            if (!rated.computeIfAbsent(rating.project(), key -> new HashSet<>()).add(rating.voter())) {
                add(PrioritisationFault.Kind.REPEATED_RATING, document, "", "");
            }
            totals.merge(rating.project(), rating.points().toFraction(), Fraction::plus);
        }
        if (scheme != null && scheme.complete()) {
            for (ProjectId project : projects.keySet()) {
                int missing =
                        raters.size() - rated.getOrDefault(project, Set.of()).size();
                if (missing > 0) {
                    add(PrioritisationFault.Kind.MISSING_RATING, document(project), "", Integer.toString(missing));
                }
            }
        }
    }

    private void addLists() {
        RecordRule.Recorded recorded = compiled.recorded;
        boolean wanted = recorded != null && recorded.basis() == RecordRule.Basis.LISTS;
        for (ForumList list : documents.getLists()) {
            String document = "list:" + list.getZone();
            if (!wanted) {
                add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, document, "", "method");
                continue;
            }
            if (compiled.limit instanceof Limit.PerZone zones
                    && !zones.envelopes().containsKey(list.getZone())) {
                add(
                        PrioritisationFault.Kind.UNKNOWN_ZONE,
                        document,
                        "/zone",
                        list.getZone().value());
            }
            if (lists.putIfAbsent(list.getZone(), list) != null) {
                add(PrioritisationFault.Kind.REPEATED_LIST, document, "", "");
            }
            for (int i = 0; i < list.getRanking().size(); i++) {
                checkLine(list, i, document);
            }
        }
    }

    private void checkLine(ForumList list, int i, String document) {
        RankedProject line = list.getRanking().get(i);
        Project project = projects.get(line.project());
        if (project == null) {
            add(
                    PrioritisationFault.Kind.UNKNOWN_PROJECT,
                    document,
                    "/ranking/" + i + "/project",
                    line.project().value());
        } else if (!project.getZone().equals(Optional.of(list.getZone()))) {
            add(
                    PrioritisationFault.Kind.OTHER_ZONE,
                    document,
                    "/ranking/" + i + "/project",
                    project.getZone().map(ZoneId::value).orElse(""));
        }
    }

    private List<RankedTie> tieDecisions() {
        List<RankedTie> decisions = new ArrayList<>(documents.getTieDecisions());
        decisions.sort(
                Comparator.comparing((RankedTie decision) -> decision.order().get(0))
                        .thenComparing(decision -> decision.order().toString())
                        .thenComparing(RankedTie::on)
                        .thenComparing(RankedTie::minutes));
        TreeSet<ProjectId> decided = new TreeSet<>();
        for (RankedTie decision : decisions) {
            String document = tieDocument(decision);
            if (!compiled.hasKey(TieKeyRule.Needs.DECISIONS)) {
                add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, document, "", "tieBreaks");
            }
            for (int i = 0; i < decision.order().size(); i++) {
                ProjectId project = decision.order().get(i);
                if (!projects.containsKey(project)) {
                    add(PrioritisationFault.Kind.UNKNOWN_PROJECT, document, "/order/" + i, project.value());
                } else if (!decided.add(project)) {
                    add(PrioritisationFault.Kind.REPEATED_RECORD, document, "/order/" + i, project.value());
                }
            }
        }
        return List.copyOf(decisions);
    }

    static String tieDocument(RankedTie decision) {
        return "tie-decision:" + decision.order().get(0);
    }

    private void checkDraw() {
        Draw draw = documents.getDraw().orElse(null);
        DrawPool pool = documents.getDrawPool().orElse(null);
        if ((draw != null || pool != null) && !compiled.hasKey(TieKeyRule.Needs.DRAW)) {
            add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, "draw", "", "tieBreaks");
            return;
        }
        if (pool != null) {
            if (!pool.getPurpose().equals(compiled.purpose())) {
                add(PrioritisationFault.Kind.OTHER_POOL, "draw", "/pool/purpose", compiled.purpose());
            }
            for (ProjectId project : projects.keySet()) {
                if (!pool.getCandidates().contains(new RegisteredId(project.value()))) {
                    add(PrioritisationFault.Kind.NOT_IN_POOL, document(project), "", "");
                }
            }
        }
        if (draw == null) {
            return;
        }
        if (pool == null) {
            add(PrioritisationFault.Kind.MISSING_POOL, "draw", "/pool", "");
        } else if (!draw.belongsTo(pool)) {
            add(PrioritisationFault.Kind.OTHER_POOL, "draw", "/pool", compiled.purpose());
        }
    }

    private void checkDecision() {
        RecordRule.Recorded recorded = compiled.recorded;
        boolean wanted = recorded != null && recorded.basis() == RecordRule.Basis.DECISION;
        PriorityDecision decision = documents.getDecision().orElse(null);
        if (decision == null) {
            if (wanted) {
                add(PrioritisationFault.Kind.MISSING_DECISION, "decision", "", "");
            }
            return;
        }
        if (!wanted) {
            add(PrioritisationFault.Kind.NOT_PROVIDED_FOR, "decision", "", "method");
            return;
        }
        for (ProjectId project : decision.getReasons().keySet()) {
            if (!projects.containsKey(project)) {
                add(
                        PrioritisationFault.Kind.UNKNOWN_PROJECT,
                        "decision",
                        RecordedDecision.reasonPointer(project),
                        project.value());
            }
        }
        int number = 0;
        Fraction cost = Fraction.ZERO;
        for (ProjectId id : decision.getChosen()) {
            Project project = projects.get(id);
            if (project == null) {
                add(PrioritisationFault.Kind.UNKNOWN_PROJECT, "decision", "/chosen/" + number, id.value());
            } else if (!isAdmitted(id)) {
                add(PrioritisationFault.Kind.NOT_ADMITTED, "decision", "/chosen/" + number, id.value());
            } else {
                cost = cost.plus(project.getCost().map(Money::amount).orElse(Fraction.ZERO));
            }
            number++;
        }
        if (compiled.limit instanceof Limit.Places places && number > places.places()) {
            add(PrioritisationFault.Kind.TOO_MANY_CHOSEN, "decision", "/chosen", Integer.toString(places.places()));
        }
        Money budget = compiled.limit instanceof Limit.Budget limit
                ? limit.budget()
                : documents.getBudget().orElse(null);
        if (budget != null && cost.compareTo(budget.amount()) > 0) {
            add(PrioritisationFault.Kind.OVER_BUDGET, "decision", "/chosen", budget.toString());
        }
    }

    private void divide() {
        if (compiled.limit instanceof Limit.PerZone zones) {
            zones.envelopes()
                    .forEach((zone, envelope) -> contests.add(contest(
                            Optional.of(zone),
                            Optional.of(envelope.currency()),
                            envelope.thousandths(),
                            zones.everyBallot() ? documents.getBallots() : ballotsOf(zone))));
        } else if (compiled.limit instanceof Limit.Places places) {
            contests.add(contest(Optional.empty(), Optional.empty(), places.places(), documents.getBallots()));
        } else {
            Money budget = compiled.limit instanceof Limit.Budget limit
                    ? limit.budget()
                    : documents.getBudget().orElseThrow();
            contests.add(contest(
                    Optional.empty(), Optional.of(budget.currency()), budget.thousandths(), documents.getBallots()));
        }
    }

    private List<Ballot> ballotsOf(ZoneId zone) {
        return documents.getBallots().stream()
                .filter(ballot -> ballot.approved().stream()
                        .anyMatch(id -> Optional.ofNullable(projects.get(id))
                                .flatMap(Project::getZone)
                                .equals(Optional.of(zone))))
                .toList();
    }

    private RecordedChoice contest(
            Optional<ZoneId> zone, Optional<String> currency, long budget, List<Ballot> ballots) {
        List<Project> mine = projects.values().stream()
                .filter(project -> isAdmitted(project.getId()))
                .filter(project -> zone.isEmpty() || project.getZone().equals(zone))
                .toList();
        TreeMap<ProjectId, Long> costs = new TreeMap<>();
        long sum = 0;
        for (Project project : mine) {
            long cost = currency.isEmpty()
                    ? 1
                    : project.getCost().map(Money::thousandths).orElse(0L);
            if (sum > MOST - cost) {
                add(
                        PrioritisationFault.Kind.TOO_MUCH_MONEY,
                        "budget",
                        "",
                        zone.map(ZoneId::value).orElse("all"));
                cost = 0;
            }
            sum += cost;
            costs.put(project.getId(), cost);
        }
        TreeMap<ProjectId, Fraction> own = new TreeMap<>(totals);
        own.keySet().retainAll(costs.keySet());
        Contest unnamed = Contest.of(costs, budget, ballots, own);
        NamedContest contest =
                new NamedContest(zone, currency.map(unnamed::withCurrency).orElse(unnamed), mine);
        return new RecordedChoice(contest, documents.getDecision(), zone.map(lists::get));
    }

    private void add(PrioritisationFault.Kind kind, String document, String pointer, String argument) {
        faults.add(new PrioritisationFault(kind, document, pointer, argument));
    }
}

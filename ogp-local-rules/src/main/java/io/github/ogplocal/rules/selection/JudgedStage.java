// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a call up to the giving of places: what the rules that judge say of each application, and how two candidates
 * compare. It gives no places; what others claim about places can be held against it.
 *
 * <p>Made for {@code rules.certificate}, which checks a selection without the engine's own way of giving places.
 *
 * <p>Not changed once it is made; not for use by several threads at once.
 */
public final class JudgedStage {
    private final CompiledProcedure compiled;
    private final SelectionRun run;
    private final Scores.View first;
    private final Scores.View second;
    private final List<TieBreakRule.TieBreak> tieBreaks = new ArrayList<>();
    private final @Nullable Fraction[] ranking;
    private final List<ApplicationId> applications = new ArrayList<>();
    private final Map<ApplicationId, Integer> indices = new TreeMap<>();

    /** What is said of an application before any place is given. */
    public enum Judged {
        /** It was never filed, or was withdrawn or replaced. */
        NOT_IN_POOL,
        /** A screening rule or the rule on several files is not met. */
        INADMISSIBLE,
        /** The documents do not let the rules judge it. */
        OPEN,
        /** It was scored and missed a threshold. */
        BELOW_THRESHOLD,
        /** It stands in line for a place. */
        CANDIDATE
    }

    private JudgedStage(CompiledProcedure compiled, SelectionRun run) {
        this.compiled = compiled;
        this.run = run;
        this.first = run.scores.view();
        this.second = run.scores.view();
        this.ranking = new Fraction[run.applications.length];
        for (int i : run.input.byId()) {
            applications.add(run.applications[i].getId());
            indices.put(run.applications[i].getId(), i);
            if (run.candidate[i]) {
                ranking[i] = compiled.ranksByTotal()
                        ? run.scores.total(i)
                        : compiled.ranking.score(run.applications[i], first.at(i));
            }
        }
        RankedPool pool = new CategoriesAhead(
                run.applications,
                run.input::indexOf,
                run.candidates(),
                (one, other) -> score(one).compareTo(score(other)));
        compiled.tieBreaks.forEach(tieBreak -> tieBreaks.add(tieBreak.over(pool)));
    }

    /**
     * Judges a stage.
     *
     * @param procedure the stage's procedure
     * @param documents the stage's documents
     * @param passed those who take part, with the total that each had in the stage before; empty for a first stage
     * @throws InvalidProcedureException if the procedure has faults
     * @throws InvalidSelectionInputException if the documents do not fit the procedure or each other
     */
    public static JudgedStage of(
            SelectionProcedure procedure,
            RuleSet<SelectionRule> rules,
            SelectionDocuments documents,
            Optional<Map<ApplicationId, Fraction>> passed) {
        SelectionEngine.of(procedure, rules);
        CompiledProcedure compiled = new CompiledProcedure(procedure, rules);
        List<Application> pool = documents.getApplications();
        Map<ApplicationId, Fraction> totals = passed.orElse(null);
        if (totals != null) {
            pool = pool.stream()
                    .filter(application -> totals.containsKey(application.getId()))
                    .toList();
        }
        SelectionRun run = new SelectionRun(
                compiled,
                GivenDocuments.of(documents),
                pool,
                totals == null ? null : id -> requireNonNull(totals.get(id), "earlier total"));
        run.judge();
        return new JudgedStage(compiled, run);
    }

    /** The stage's procedure. */
    public SelectionProcedure procedure() {
        return compiled.procedure;
    }

    /** Those who are judged in this stage, in natural order. */
    public List<ApplicationId> applications() {
        return Collections.unmodifiableList(applications);
    }

    /** What is said of an application. */
    public Judged judged(ApplicationId application) {
        int i = index(application);
        return switch (run.status[i]) {
            case NOT_IN_POOL -> Judged.NOT_IN_POOL;
            case INADMISSIBLE -> Judged.INADMISSIBLE;
            case BELOW_THRESHOLD -> Judged.BELOW_THRESHOLD;
            case NOT_SELECTED -> Judged.CANDIDATE;
            default -> Judged.OPEN;
        };
    }

    /** The exact total; empty when it was not scored, or nothing is scored at all. */
    public Optional<Fraction> total(ApplicationId application) {
        int i = index(application);
        boolean shown = run.scores.hasTotal(i)
                && (!compiled.criteria.isEmpty() || run.scores.carriedOver(i).isPresent());
        return shown ? Optional.of(run.scores.total(i)) : Optional.empty();
    }

    /** The first threshold rule, in the procedure's order, that an application misses; empty when it misses none. */
    public Optional<RuleId> missedThreshold(ApplicationId application) {
        int i = index(application);
        if (run.status[i] != SelectionStatus.BELOW_THRESHOLD) {
            return Optional.empty();
        }
        List<RuleUse> uses = compiled.procedure.getThresholds().uses();
        for (int k = 0; k < uses.size(); k++) {
            if (compiled.thresholds.get(k).judge(first.at(i)).verdict() != Verdict.MET) {
                return Optional.of(uses.get(k).rule());
            }
        }
        return Optional.empty();
    }

    /** The points that a candidate is ranked by where that is not the total; empty otherwise. */
    public Optional<Fraction> rankingScore(ApplicationId application) {
        int i = index(application);
        return run.candidate[i] && compiled.ranking.measure() == RankingRule.Measure.POINTS
                ? Optional.of(score(i))
                : Optional.empty();
    }

    /** The group of an application; empty when it has none. */
    public Optional<GroupId> group(ApplicationId application) {
        int i = index(application);
        return run.groupOf(i) < 0 ? Optional.empty() : Optional.of(compiled.groups.get(run.groupOf(i)));
    }

    /** All groups, in the procedure's order; at least one. */
    public List<GroupId> groups() {
        return compiled.groups;
    }

    /**
     * Compares two candidates by ranking score, highest first, then by the tie-breaks in their order, a draw left out.
     *
     * @return negative when the first comes first, 0 when nothing separates them
     */
    public int compare(ApplicationId one, ApplicationId other) {
        int i = index(one);
        int j = index(other);
        int byScore = score(j).compareTo(score(i));
        for (int k = 0; byScore == 0 && k < tieBreaks.size(); k++) {
            byScore = tieBreaks.get(k).compare(run.applications[i], first.at(i), run.applications[j], second.at(j));
        }
        return byScore;
    }

    /** A candidate's ticket in hexadecimal digits; empty when no draw settles ties here. The lowest comes first. */
    public Optional<String> ticket(String context, ApplicationId application) {
        return Optional.ofNullable(run.input.settledTies.draw())
                .map(draw -> draw.ticket(context, application.value()).hex());
    }

    /**
     * Whom of the tied a committee admits, where the procedure lets it decide.
     *
     * @param tied in natural order
     */
    public Optional<TieDecision> decision(List<ApplicationId> tied) {
        return Optional.ofNullable(run.input.settledTies.find(tied));
    }

    /** What a committee decided about candidates against the result: whether each has a place. */
    public Map<ApplicationId, Boolean> overrides() {
        Map<ApplicationId, Boolean> overrides = new TreeMap<>();
        run.input.overrides().forEach((id, override) -> overrides.put(id, override.selected()));
        return overrides;
    }

    /** Whether those who have a place must be endorsed. */
    public boolean hasEndorsement() {
        return compiled.endorsement != null;
    }

    /** What the endorsement rule says of an application, if it has a place. */
    public Verdict endorsement(ApplicationId application) {
        return requireNonNull(compiled.endorsement, "endorsement")
                .judge(run.input.file(index(application)))
                .verdict();
    }

    /** In which way places are limited. */
    public Allotment allotment() {
        return compiled.allotment;
    }

    /** What is done with places that a group cannot fill. */
    public ShortageRule.Policy shortage() {
        return compiled.shortage.policy();
    }

    /** What is done with a tie that nothing separates. */
    public RemainingTieRule.Policy remainingTies() {
        return compiled.remainingTies.policy();
    }

    /** For whom there is a reserve list. */
    public ReserveRule.Scope reserveScope() {
        return compiled.reserve.scope();
    }

    /** How many places a group's reserve list has; for one list for all, of the first group. */
    public int reserveSize(GroupId group) {
        return compiled.reserve.size(group);
    }

    /** The candidates for whom a condition holds, in natural order. */
    public List<ApplicationId> candidates(Predicate<ApplicationId> condition) {
        return applications.stream()
                .filter(id -> run.candidate[index(id)] && condition.test(id))
                .toList();
    }

    private Fraction score(int i) {
        return requireNonNull(ranking[i], "ranking score");
    }

    private int index(ApplicationId application) {
        Integer index = indices.get(requireNonNull(application, "application"));
        if (index == null) {
            throw new IllegalArgumentException("application " + application + ": is not judged in this stage");
        }
        return index;
    }
}

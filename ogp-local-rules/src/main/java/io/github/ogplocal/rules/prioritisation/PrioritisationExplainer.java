// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes findings from what was decided and the documents. */
final class PrioritisationExplainer {
    private final CompiledPrioritisation compiled;
    private final PrioritisationInput input;

    PrioritisationExplainer(CompiledPrioritisation compiled, PrioritisationInput input) {
        this.compiled = compiled;
        this.input = input;
    }

    /** @param run null when the project is not admitted */
    List<Finding> findings(Project project, @Nullable ContestRun run) {
        List<Finding> findings = new ArrayList<>();
        String subject = project.getId().value();
        List<Reason> reasons = input.admission.getOrDefault(project.getId(), List.of());
        for (int i = 0; i < reasons.size(); i++) {
            CompiledPrioritisation.Compiled<AdmissionRule.Admission> rule = compiled.admission.get(i);
            int votes = input.votes(project.getId());
            findings.add(Finding.of(
                    rule.info(), subject, reasons.get(i), rule.rule().explain(project, votes, reasons.get(i))));
        }
        if (run == null) {
            findings.add(Finding.of(PipelineV1.INFO, subject, PipelineV1.NOT_A_CANDIDATE, List.of()));
            return findings;
        }
        int number = Prioritisation.number(run, project.getId());
        findings.add(Finding.of(
                PipelineV1.INFO,
                subject,
                PipelineV1.CANDIDATE,
                List.of(Evidence.of("candidates", "", run.contest().projects().size()))));
        findings.add(limit(run, number, subject));
        CompiledPrioritisation.Compiled<RatingRule.Scheme> ratings = compiled.ratings;
        if (ratings != null) {
            findings.add(rating(ratings, project.getId()));
        }
        if (run.openTie.isPresent() && isUncertain(run, number)) {
            findings.add(open(run, number, subject));
        } else {
            addChoice(run, number, subject, findings);
        }
        addTies(run, number, subject, findings);
        return findings;
    }

    /** What there is to say of the record that a contest went by; empty when it went by none. */
    List<Finding> recordFindings(ContestRun run) {
        RecordRule.Recorded recorded = compiled.recorded;
        if (recorded == null) {
            return List.of();
        }
        return recorded.judgeRecord(run.choice).stream()
                .map(reason -> Finding.of(
                        compiled.choice,
                        run.choice.contest().name(),
                        reason,
                        recorded.explainRecord(run.choice, reason)))
                .toList();
    }

    private Finding rating(CompiledPrioritisation.Compiled<RatingRule.Scheme> ratings, ProjectId project) {
        Fraction total = input.totals.get(project);
        return total == null
                ? Finding.of(ratings.info(), project.value(), ratings.rule().unrated(), List.of())
                : Finding.of(
                        ratings.info(),
                        project.value(),
                        ratings.rule().rated(),
                        List.of(Evidence.of("total", "", total)));
    }

    private static boolean isUncertain(ContestRun run, int number) {
        return run.course
                .place(number)
                .filter(place -> place <= run.certainSteps)
                .isEmpty();
    }

    private Finding limit(ContestRun run, int number, String subject) {
        Contest contest = run.contest();
        NamedContest named = run.choice.contest();
        List<Evidence> evidence = new ArrayList<>();
        if (contest.currency().isEmpty()) {
            evidence.add(named.amount("places", "procedure#/limit/settings/places", contest.budget()));
        } else {
            evidence.add(named.amount("cost", "/cost", contest.cost(number)));
            evidence.add(named.amount("budget", "", contest.budget()));
            named.zone().ifPresent(zone -> evidence.add(Evidence.ofCode("zone", "/zone", zone.value())));
        }
        return Finding.of(
                compiled.limitInfo, subject, compiled.limitInfo.getReasons().get(0), evidence);
    }

    private Finding open(ContestRun run, int number, String subject) {
        OpenTieRule.Standing standing = OpenTieRule.Standing.NOT_LOOKED_AT;
        if (run.isEveryOutcome) {
            standing = switch (run.status[number]) {
                case CHOSEN -> OpenTieRule.Standing.CHOSEN_IN_ALL;
                case NOT_CHOSEN -> OpenTieRule.Standing.CHOSEN_IN_NONE;
                case UNDECIDED, NOT_ADMITTED -> OpenTieRule.Standing.CHOSEN_IN_SOME;
            };
        }
        OpenTieRule.OpenTies rule = compiled.openTies.rule();
        Reason reason = rule.judge(standing);
        List<String> tied =
                run.openTie.orElseThrow().first().stream().map(ProjectId::value).toList();
        return Finding.of(
                compiled.openTies.info(),
                subject,
                reason,
                rule.explain(tied, run.chosenIn[number], run.outcomes, reason));
    }

    private void addChoice(ContestRun run, int number, String subject, List<Finding> findings) {
        RecordRule.Recorded recorded = compiled.recorded;
        if (recorded != null) {
            for (Reason reason : recorded.judge(run.choice, run.course, number)) {
                findings.add(Finding.of(
                        compiled.choice, subject, reason, recorded.explain(run.choice, run.course, number, reason)));
            }
            return;
        }
        MethodRule.Method method = Objects.requireNonNull(compiled.method, "method");
        Contest contest = run.contest();
        Reason reason = method.judge(contest, run.course, number);
        findings.add(Finding.of(compiled.choice, subject, reason, method.explain(contest, run.course, number, reason)));
        int last = run.course.step(number).map(Step::phase).orElse(compiled.completions.size());
        for (int phase = 1; phase <= last; phase++) {
            CompiledPrioritisation.Compiled<CompletionRule.Completion> rule = compiled.completions.get(phase - 1);
            Reason completed = rule.rule().judge(contest, run.course, phase, number);
            findings.add(Finding.of(
                    rule.info(),
                    subject,
                    completed,
                    rule.rule().explain(contest, run.course, phase, number, completed)));
        }
    }

    /** One finding a key that separated the project from others, of the first tie in which it did. */
    private void addTies(ContestRun run, int number, String subject, List<Finding> findings) {
        ProjectId id = run.contest().projects().get(number);
        TreeSet<RuleId> told = new TreeSet<>();
        for (ProjectTie tie : run.tiesOf(id)) {
            if (told.size() == compiled.keys.size()) {
                return;
            }
            int[] rest = tie.members().stream()
                    .mapToInt(member -> Prioritisation.number(run, member))
                    .toArray();
            for (CompiledPrioritisation.Compiled<TieKeyRule.TieKey> key : compiled.keys) {
                // A key looks only at those that the keys before it left in front.
                if (rest.length == 1 || !contains(rest, number)) {
                    break;
                }
                int[] ahead = key.rule().ahead(run.tieContext, rest);
                RuleInfo info = key.info();
                if (ahead.length < rest.length && told.add(info.getId())) {
                    List<String> others = Arrays.stream(rest)
                            .filter(member -> member != number)
                            .mapToObj(member ->
                                    run.contest().projects().get(member).value())
                            .toList();
                    List<Evidence> evidence = new ArrayList<>();
                    evidence.add(Evidence.ofCodes("tied", "", others));
                    evidence.addAll(key.rule().explain(run.tieContext, number));
                    findings.add(Finding.of(info, subject, key.rule().reason(run.tieContext, number), evidence));
                }
                rest = ahead;
            }
        }
    }

    private static boolean contains(int[] numbers, int number) {
        return Arrays.stream(numbers).anyMatch(one -> one == number);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The laws A1 to A17 of score-based selection with places per group, each as a test of one call and one way of changing
 * it, which the random source chooses.
 *
 * <p>What each law says stands in {@code docs/laws.md}. {@code trial} says what the engine does about it.
 */
enum SelectionLaw {
    A1(SelectionLaw::anonymity),
    A2(SelectionLaw::neutrality),
    A3(SelectionLaw::inputOrder),
    A4(SelectionLaw::scoreMonotonicity),
    A5(SelectionLaw::independenceOfRegions),
    A6(SelectionLaw::thresholdRespect),
    A7(SelectionLaw::quotaSatisfaction),
    A8(SelectionLaw::nonWastefulness),
    A9(SelectionLaw::justifiedEnvyFreeness),
    A10(SelectionLaw::reserveConsistency),
    A11(SelectionLaw::irrelevantAlternatives),
    A12(SelectionLaw::populationConsistency),
    A13(SelectionLaw::quotaMonotonicity),
    A14(SelectionLaw::thresholdMonotonicity),
    A15(SelectionLaw::scaleInvariance),
    A16(SelectionLaw::missingScoreDeclaredness),
    A17(SelectionLaw::recusalInvariance);

    /** What a trial of a law shows. */
    enum Result {
        /** The law's condition was met, and its consequence too. */
        HELD,
        /** The law's condition was met, its consequence not. */
        BROKEN,
        /** The call gives the law nothing to say. */
        IDLE;

        static Result of(boolean held) {
            return held ? HELD : BROKEN;
        }
    }

    /** A law, tried on one call. */
    private interface Trial {
        Result of(SelectionCall call, Random random);
    }

    private final Trial trial;

    SelectionLaw(Trial trial) {
        this.trial = trial;
    }

    Result trial(SelectionCall call, Random random) {
        try {
            return trial.of(call, random);
        } catch (InvalidSelectionInputException refused) {
            // A committee's decision about a tie is about no tie any more, once something has changed.
            if (call.documents().getTieDecisions().isEmpty()) {
                throw refused;
            }
            return Result.IDLE;
        }
    }

    // Evaluators and applications under other names, in another order.

    private static Result anonymity(SelectionCall call, Random random) {
        TreeSet<String> names = new TreeSet<>();
        call.sheets().forEach(sheet -> names.add(sheet.getEvaluator().value()));
        call.recusals().forEach(recusal -> names.add(recusal.evaluator().value()));
        call.documents().getAffiliations().forEach(a -> names.add(a.evaluator().value()));
        if (names.size() < 2) {
            return Result.IDLE;
        }
        Map<String, EvaluatorId> other = new HashMap<>();
        permute(names, random).forEach((from, to) -> other.put(from, new EvaluatorId(to)));
        SelectionCall renamed = call.withSheets(call.sheets().stream()
                        .map(sheet -> copy(sheet)
                                .evaluator(other.get(sheet.getEvaluator().value()))
                                .build())
                        .toList())
                .withRecusals(call.recusals().stream()
                        .map(r -> new Recusal(other.get(r.evaluator().value()), r.application(), r.kind()))
                        .toList())
                .with(documents -> documents.affiliations(call.documents().getAffiliations().stream()
                        .map(a -> new Affiliation(
                                other.getOrDefault(a.evaluator().value(), a.evaluator()), a.kind(), a.code()))
                        .toList()));
        Selection before = call.select();
        Selection after = renamed.select();
        return Result.of(SelectionReport.of(before).equals(SelectionReport.of(after))
                && before.margins().equals(after.margins()));
    }

    private static Result neutrality(SelectionCall call, Random random) {
        if (call.applications().size() < 2) {
            return Result.IDLE;
        }
        TreeSet<String> names = new TreeSet<>();
        call.applications().forEach(application -> names.add(application.getId().value()));
        Map<String, String> other = permute(names, random);
        UnaryOperator<ApplicationId> rename = id -> new ApplicationId(other.get(id.value()));
        SelectionCall renamed = call.renamed(rename);
        return Result.of(sides(call.select(), rename).equals(sides(renamed.select(), id -> id)));
    }

    /** Everything that an outcome says of applications, under other names, as sets. */
    private static Set<String> sides(Selection selection, Function<ApplicationId, ApplicationId> rename) {
        TreeSet<String> sides = new TreeSet<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            sides.add(rename.apply(outcome.getApplication()) + " " + outcome.getStatus() + outcome.getTotal()
                    + outcome.getGroup() + outcome.getRank());
        }
        for (Tie tie : selection.ties()) {
            List<TreeSet<ApplicationId>> sets = new ArrayList<>();
            for (List<ApplicationId> some : List.of(tie.getMembers(), tie.getUnseparated(), tie.getAdmitted())) {
                TreeSet<ApplicationId> set = new TreeSet<>();
                some.forEach(id -> set.add(rename.apply(id)));
                sets.add(set);
            }
            sides.add(
                    tie.getCut() + " " + tie.getGroup() + tie.getTotal() + tie.getPlaces() + tie.getDecidedBy() + sets);
        }
        return sides;
    }

    private static Result inputOrder(SelectionCall call, Random random) {
        if (call.applications().size() < 2) {
            return Result.IDLE;
        }
        return Result.of(
                call.select().toOutcome().equals(call.shuffled(random).select().toOutcome()));
    }

    // Scores.

    private static Result scoreMonotonicity(SelectionCall call, Random random) {
        Selection before = call.select();
        Set<ApplicationId> selected = ids(before, SelectionStatus.SELECTED);
        List<SelectionCall> raised = new ArrayList<>();
        List<ApplicationId> whose = new ArrayList<>();
        for (ScoreSheet sheet : call.sheets()) {
            if (!selected.contains(sheet.getApplication())) {
                continue;
            }
            for (Map.Entry<CriterionId, Points> score : sheet.getScores().entrySet()) {
                Scale scale =
                        call.procedure().criterion(score.getKey()).orElseThrow().getScale();
                List<Points> higher = scores(scale).stream()
                        .filter(points -> points.compareTo(score.getValue()) > 0)
                        .toList();
                if (!higher.isEmpty()) {
                    Points more = higher.get(random.nextInt(higher.size()));
                    raised.add(call.replacing(
                            sheet, copy(sheet).putScores(score.getKey(), more).build()));
                    whose.add(sheet.getApplication());
                }
            }
        }
        if (raised.isEmpty()) {
            return Result.IDLE;
        }
        int which = random.nextInt(raised.size());
        Selection after = raised.get(which).select();
        ApplicationId own = whose.get(which);
        Optional<GroupId> group = before.outcome(own).getGroup();
        return Result.of(after.outcome(own).getStatus() == SelectionStatus.SELECTED
                && otherGroups(before, group).equals(otherGroups(after, group)));
    }

    private static Result independenceOfRegions(SelectionCall call, Random random) {
        List<Application> grouped = call.applications();
        if (grouped.isEmpty()) {
            return Result.IDLE;
        }
        Application changed = grouped.get(random.nextInt(grouped.size()));
        Selection before = call.select();
        SelectionCall other = call.without(changed.getId());
        List<ScoreSheet> own = call.sheets().stream()
                .filter(sheet -> sheet.getApplication().equals(changed.getId()))
                .toList();
        if (!own.isEmpty() && random.nextBoolean()) {
            ScoreSheet sheet = own.get(random.nextInt(own.size()));
            CriterionId criterion = sheet.getScores().firstKey();
            List<Points> scores =
                    scores(call.procedure().criterion(criterion).orElseThrow().getScale());
            other = call.replacing(
                    sheet,
                    copy(sheet)
                            .putScores(criterion, scores.get(random.nextInt(scores.size())))
                            .build());
        }
        Optional<GroupId> group = groupOf(call, changed);
        return Result.of(otherGroups(before, group).equals(otherGroups(other.select(), group)));
    }

    /** Where an application would compete if it were admitted; files of one authority are in one group. */
    private static Optional<GroupId> groupOf(SelectionCall call, Application application) {
        SelectionProcedure procedure = call.procedure();
        GroupingRule rule = (GroupingRule)
                SelectionRules.standard().get(procedure.getGrouping().rule());
        return Optional.ofNullable(
                rule.compile(new SelectionContext(procedure.getGrouping().settings(), "", "/grouping", procedure))
                        .groupOf(application));
    }

    /** All that is said of groups other than this one. */
    private static Set<String> otherGroups(Selection selection, Optional<GroupId> group) {
        Set<String> others = new TreeSet<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            if (outcome.getGroup().isPresent() && !outcome.getGroup().equals(group)) {
                others.add(outcome.toString());
            }
        }
        selection.groups().stream()
                .filter(result -> !group.equals(Optional.of(result.getGroup())))
                .forEach(result -> others.add(result.toString()));
        selection.ties().stream()
                .filter(tie -> !group.equals(tie.getGroup()))
                .forEach(tie -> others.add(tie.toString()));
        return others;
    }

    private static Result thresholdRespect(SelectionCall call, Random random) {
        Result result = Result.IDLE;
        Set<String> missed = new TreeSet<>();
        Set<String> scored = new TreeSet<>();
        for (String line : NaiveSelection.scored(call)) {
            String[] words = line.split(" ");
            if (words.length > 3 && words[2].equals("total") && !words[3].equals("null")) {
                (words[1].equals("below-threshold") ? missed : scored).add(words[0]);
            }
        }
        for (ApplicationOutcome outcome : call.select().outcomes()) {
            String id = outcome.getApplication().value();
            boolean below = outcome.getStatus() == SelectionStatus.BELOW_THRESHOLD;
            if ((missed.contains(id) && !below) || (scored.contains(id) && below)) {
                return Result.BROKEN;
            }
            boolean informative = missed.contains(id)
                    || (call.procedure().getThresholds().uses().isEmpty() && scored.contains(id));
            result = informative ? Result.HELD : result;
        }
        return result;
    }

    // Places.

    private static Result quotaSatisfaction(SelectionCall call, Random random) {
        Selection selection = call.select();
        boolean held = selection.groups().stream()
                .allMatch(group -> group.getSelected() <= group.getPlaces().orElse(Integer.MAX_VALUE));
        return selection.selected().isEmpty() ? Result.IDLE : Result.of(held);
    }

    private static Result nonWastefulness(SelectionCall call, Random random) {
        Selection selection = call.select();
        Result result = Result.IDLE;
        for (GroupResult group : selection.groups()) {
            if (group.getSelected() < group.getPlaces().orElse(0) && group.getCandidates() > 0) {
                if (group.getSelected() < group.getCandidates()) {
                    return Result.BROKEN;
                }
                result = Result.HELD;
            }
        }
        return result;
    }

    private static Result justifiedEnvyFreeness(SelectionCall call, Random random) {
        Selection selection = call.select();
        Result result = Result.IDLE;
        for (ApplicationOutcome a : selection.selected()) {
            for (ApplicationOutcome b : selection.outcomes()) {
                boolean rivals = b.getRank().isPresent()
                        && b.getStatus() != SelectionStatus.SELECTED
                        && b.getGroup().equals(a.getGroup());
                if (!rivals) {
                    continue;
                }
                int comparison = total(a).compareTo(total(b));
                boolean tie = selection.ties().stream()
                        .anyMatch(t -> t.getMembers().containsAll(List.of(a.getApplication(), b.getApplication())));
                if (comparison < 0 || (comparison == 0 && !tie)) {
                    return Result.BROKEN;
                }
                result = Result.HELD;
            }
        }
        return result;
    }

    private static Result reserveConsistency(SelectionCall call, Random random) {
        Selection before = call.select();
        List<ApplicationOutcome> selected = before.selected();
        if (selected.isEmpty()) {
            return Result.IDLE;
        }
        ApplicationOutcome leaving = selected.get(random.nextInt(selected.size()));
        Optional<Set<ApplicationId>> expected = withFirstOfReserve(before, leaving.getGroup());
        if (expected.isEmpty()) {
            return Result.IDLE;
        }
        expected.get().remove(leaving.getApplication());
        Selection after = call.mapApplications(a -> a.getId().equals(leaving.getApplication())
                        ? Application.builder()
                                .from(a)
                                .withdrawnAt(RandomCalls.OPENING.plusDays(30))
                                .build()
                        : a)
                .select();
        return Result.of(ids(after, SelectionStatus.SELECTED).equals(expected.get()));
    }

    /** The selected and the first on a group's reserve list; empty when those waiting have no single first. */
    private static Optional<Set<ApplicationId>> withFirstOfReserve(Selection selection, Optional<?> group) {
        List<ApplicationOutcome> waiting = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            boolean waits = outcome.getStatus() == SelectionStatus.RESERVE
                    || (outcome.getStatus() == SelectionStatus.NOT_SELECTED);
            if (waits && outcome.getGroup().equals(group)) {
                waiting.add(outcome);
            }
        }
        Set<ApplicationId> expected = ids(selection, SelectionStatus.SELECTED);
        if (waiting.isEmpty()) {
            return Optional.of(expected);
        }
        int best =
                waiting.stream().mapToInt(o -> o.getRank().orElseThrow()).min().orElseThrow();
        List<ApplicationOutcome> first =
                waiting.stream().filter(o -> o.getRank().orElseThrow() == best).toList();
        if (first.size() > 1) {
            return Optional.empty();
        }
        if (first.get(0).getStatus() == SelectionStatus.RESERVE) {
            expected.add(first.get(0).getApplication());
        }
        return Optional.of(expected);
    }

    private static Result irrelevantAlternatives(SelectionCall call, Random random) {
        Selection before = call.select();
        List<ApplicationId> losers = new ArrayList<>();
        for (ApplicationOutcome outcome : before.outcomes()) {
            switch (outcome.getStatus()) {
                case NOT_SELECTED, BELOW_THRESHOLD, INADMISSIBLE, NOT_IN_POOL -> losers.add(outcome.getApplication());
                case SELECTED, RESERVE, UNDECIDED -> {}
            }
        }
        if (losers.isEmpty()) {
            return Result.IDLE;
        }
        ApplicationId loser = losers.get(random.nextInt(losers.size()));
        Selection after = call.without(loser).select();
        return Result.of(before.outcomes().stream()
                .filter(outcome -> !outcome.getApplication().equals(loser))
                .allMatch(outcome -> after.outcome(outcome.getApplication()).getStatus() == outcome.getStatus()));
    }

    /** Two disjoint juries score all applications; each alone, then both together. */
    private static Result populationConsistency(SelectionCall call, Random random) {
        SelectionProcedure procedure = call.procedure();
        boolean agreed = procedure.getPanel().rule().name().equals("agreed-sheet");
        SelectionProcedure open = SelectionProcedure.builder()
                .from(procedure)
                .panel(
                        agreed
                                ? procedure.getPanel()
                                : new RuleUse(
                                        procedure.getPanel().rule(),
                                        Settings.NONE.withCount("sheets", 6).withCount("minimumSheets", 1)))
                .build();
        TreeSet<EvaluatorId> evaluators = new TreeSet<>();
        call.sheets().forEach(sheet -> evaluators.add(sheet.getEvaluator()));
        List<EvaluatorId> all = new ArrayList<>(evaluators);
        List<ScoreSheet> complete = call.sheets().stream()
                .filter(sheet -> all.stream()
                        .allMatch(evaluator -> call.sheets().stream()
                                .anyMatch(other -> other.getApplication().equals(sheet.getApplication())
                                        && other.getEvaluator().equals(evaluator))))
                .toList();
        if (complete.isEmpty()) {
            return Result.IDLE;
        }
        if (all.size() < 2) {
            // A call with single sheets: the second jury is another evaluator who swaps the sheets around.
            List<ScoreSheet> more = new ArrayList<>(complete);
            for (int i = 0; i < complete.size(); i++) {
                more.add(copy(complete.get((i + 1) % complete.size()))
                        .application(complete.get(i).getApplication())
                        .evaluator(new EvaluatorId("J2"))
                        .build());
            }
            all.add(new EvaluatorId("J2"));
            complete = more;
        }
        Set<EvaluatorId> first = new TreeSet<>(all.subList(0, 1 + random.nextInt(all.size() - 1)));
        List<ScoreSheet> sheets = complete;
        SelectionCall pooled = call.with(open).withRecusals(List.of()).withSheets(sheets);
        Selection one = pooled.withSheets(sheets.stream()
                        .filter(sheet -> first.contains(sheet.getEvaluator()))
                        .toList())
                .select();
        Selection two = pooled.withSheets(sheets.stream()
                        .filter(sheet -> !first.contains(sheet.getEvaluator()))
                        .toList())
                .select();
        Selection both = pooled.select();
        Result result = Result.IDLE;
        for (ApplicationOutcome a : both.outcomes()) {
            for (ApplicationOutcome b : both.outcomes()) {
                if (prefers(one, a, b) && prefers(two, a, b)) {
                    if (!prefers(both, a, b)) {
                        return Result.BROKEN;
                    }
                    result = Result.HELD;
                }
            }
        }
        return result;
    }

    private static boolean prefers(Selection selection, ApplicationOutcome a, ApplicationOutcome b) {
        Optional<Fraction> first = selection.outcome(a.getApplication()).getTotal();
        Optional<Fraction> second = selection.outcome(b.getApplication()).getTotal();
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
    }

    private static Result quotaMonotonicity(SelectionCall call, Random random) {
        Selection before = call.select();
        GroupResult group = before.groups().get(random.nextInt(before.groups().size()));
        Optional<Set<ApplicationId>> expected = withFirstOfReserve(before, Optional.of(group.getGroup()));
        if (expected.isEmpty()) {
            return Result.IDLE;
        }
        Map<String, Integer> places =
                new TreeMap<>(call.procedure().getAllocation().settings().counts("places"));
        places.merge(group.getGroup().value(), 1, Integer::sum);
        Selection after = call.with(SelectionProcedure.builder()
                        .from(call.procedure())
                        .allocation(
                                RuleUse.of(SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", places)))
                        .build())
                .select();
        return Result.of(ids(after, SelectionStatus.SELECTED).equals(expected.get()));
    }

    private static Result thresholdMonotonicity(SelectionCall call, Random random) {
        SelectionProcedure low = call.procedure();
        SelectionProcedure high = low;
        List<RuleUse> uses = low.getThresholds().uses();
        if (uses.isEmpty()) {
            // No threshold is lower than any; the higher one is a total that occurs.
            List<Fraction> totals = call.select().outcomes().stream()
                    .flatMap(outcome -> outcome.getTotal().stream())
                    .filter(total -> total.exactDecimals() >= 0 && total.exactDecimals() < 9)
                    .toList();
            if (totals.isEmpty()) {
                return Result.IDLE;
            }
            Fraction total = totals.get(random.nextInt(totals.size()));
            high = withThresholds(
                    low,
                    List.of(RuleUse.of(
                            SelectionRules.TOTAL_THRESHOLD,
                            Settings.NONE
                                    .withPoints(
                                            "points",
                                            points(new BigDecimal(total.toRoundedDecimal(total.exactDecimals()))))
                                    .withChoice("bound", "inclusive"))));
        } else {
            List<RuleUse> lower = new ArrayList<>();
            BigDecimal less = BigDecimal.valueOf(random.nextInt(40), 1);
            for (RuleUse use : uses) {
                lower.add(
                        use.rule().name().equals("total-threshold")
                                ? new RuleUse(
                                        use.rule(),
                                        use.settings()
                                                .withPoints(
                                                        "points",
                                                        points(new BigDecimal(use.settings()
                                                                        .points("points")
                                                                        .toString())
                                                                .subtract(less))))
                                : use);
            }
            low = withThresholds(low, lower);
        }
        if (!SelectionEngine.check(high, SelectionRules.standard()).isEmpty()
                || !SelectionEngine.check(low, SelectionRules.standard()).isEmpty()) {
            return Result.IDLE;
        }
        Selection before = call.with(high).select();
        Selection after = call.with(low).select();
        Result result = Result.IDLE;
        Set<ApplicationId> selected = ids(after, SelectionStatus.SELECTED);
        for (GroupResult group : after.groups()) {
            if (group.getSelected() >= group.getPlaces().orElse(Integer.MAX_VALUE)) {
                continue;
            }
            for (ApplicationOutcome outcome : before.selected()) {
                if (outcome.getGroup().equals(Optional.of(group.getGroup()))) {
                    if (!selected.contains(outcome.getApplication())) {
                        return Result.BROKEN;
                    }
                    result = Result.HELD;
                }
            }
        }
        return result;
    }

    private static SelectionProcedure withThresholds(SelectionProcedure procedure, List<RuleUse> uses) {
        return SelectionProcedure.builder()
                .from(procedure)
                .thresholds(new RuleChain(uses))
                .build();
    }

    // Documents that are scaled, incomplete, or do not count.

    private static Result scaleInvariance(SelectionCall call, Random random) {
        if (call.sheets().isEmpty()) {
            return Result.IDLE;
        }
        String[] factors = {"3", "10", "0.1", "0.25", "7"};
        BigDecimal factor = new BigDecimal(factors[random.nextInt(factors.length)]);
        SelectionProcedure procedure = call.procedure();
        List<Criterion> criteria = procedure.getCriteria().stream()
                .map(c -> Criterion.builder()
                        .from(c)
                        .scale(new Scale(
                                times(c.getScale().least(), factor),
                                times(c.getScale().most(), factor),
                                times(c.getScale().step(), factor)))
                        .build())
                .toList();
        List<RuleUse> thresholds = procedure.getThresholds().uses().stream()
                .map(use -> scaled(use, factor))
                .toList();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : call.sheets()) {
            ScoreSheetBuilder scaled = copy(sheet);
            sheet.getScores().forEach((criterion, score) -> scaled.putScores(criterion, times(score, factor)));
            sheets.add(scaled.build());
        }
        Selection before = call.select();
        Selection after = call.withSheets(sheets)
                .with(SelectionProcedure.builder()
                        .from(procedure)
                        .criteria(criteria)
                        .thresholds(new RuleChain(thresholds))
                        .panel(scaled(procedure.getPanel(), factor))
                        .total(scaled(procedure.getTotal(), factor))
                        .build())
                .select();
        Fraction by = points(factor).toFraction();
        for (ApplicationOutcome outcome : before.outcomes()) {
            ApplicationOutcome scaled = after.outcome(outcome.getApplication());
            boolean same = outcome.getStatus() == scaled.getStatus()
                    && outcome.getRank().equals(scaled.getRank())
                    && outcome.getTotal().map(by::times).equals(scaled.getTotal());
            if (!same) {
                return Result.BROKEN;
            }
        }
        boolean sameTies = before.ties().stream()
                .map(tie -> Tie.builder()
                        .from(tie)
                        .total(tie.getTotal().map(by::times))
                        .build())
                .toList()
                .equals(after.ties());
        return Result.of(sameTies);
    }

    /** A rule whose settings in points are multiplied; a percentage is none. */
    private static RuleUse scaled(RuleUse use, BigDecimal factor) {
        Settings settings = use.settings();
        return switch (use.rule().name()) {
            case "total-threshold" ->
                new RuleUse(use.rule(), settings.withPoints("points", times(settings.points("points"), factor)));
            case "criterion-minimum" -> {
                Map<String, Points> minimums = new TreeMap<>();
                settings.pointsTable("minimums").forEach((c, points) -> minimums.put(c, times(points, factor)));
                yield new RuleUse(use.rule(), settings.withPointsTable("minimums", minimums));
            }
            case "panel-mean-with-further-evaluator" ->
                new RuleUse(
                        use.rule(), settings.withPoints("maximumGap", times(settings.points("maximumGap"), factor)));
            case "weighted-sum-with-capped-bonus" ->
                new RuleUse(use.rule(), settings.withPoints("most", times(settings.points("most"), factor)));
            default -> use;
        };
    }

    /** A score that is taken away is named in the explanation, and the declared policy is what follows from it. */
    private static Result missingScoreDeclaredness(SelectionCall call, Random random) {
        Selection before = call.select();
        List<ScoreSheet> counting = call.sheets().stream()
                .filter(sheet -> sheet.getScores().size() > 1
                        && before.outcome(sheet.getApplication()).getTotal().isPresent()
                        && call.recusals().stream()
                                .noneMatch(recusal -> recusal.application().equals(sheet.getApplication())
                                        && recusal.evaluator().equals(sheet.getEvaluator())))
                .toList();
        if (counting.isEmpty()) {
            return Result.IDLE;
        }
        ScoreSheet sheet = counting.get(random.nextInt(counting.size()));
        List<CriterionId> scored = new ArrayList<>(sheet.getScores().keySet());
        CriterionId gone = scored.get(random.nextInt(scored.size()));
        Map<CriterionId, Points> rest = new TreeMap<>(sheet.getScores());
        rest.remove(gone);
        Selection after =
                call.replacing(sheet, copy(sheet).scores(rest).build()).select();
        Finding finding = after.explain(sheet.getApplication()).getFindings().stream()
                .filter(f -> f.rule().equals(call.procedure().getMissingScores().rule()))
                .findFirst()
                .orElse(null);
        if (finding == null) {
            return Result.BROKEN;
        }
        boolean named = finding.evidence().stream()
                .filter(evidence -> evidence.value() instanceof EvidenceValue.CodesValue)
                .anyMatch(evidence -> ((EvidenceValue.CodesValue) evidence.value())
                        .codes()
                        .contains(sheet.getEvaluator() + ":" + gone));
        boolean undecided = after.outcome(sheet.getApplication()).getTotal().isEmpty();
        boolean othersScored = call.sheets().stream()
                .anyMatch(other -> other.getApplication().equals(sheet.getApplication())
                        && !other.equals(sheet)
                        && other.score(gone).isPresent()
                        && call.recusals().stream()
                                .noneMatch(recusal -> recusal.application().equals(other.getApplication())
                                        && recusal.evaluator().equals(other.getEvaluator())));
        boolean asDeclared = switch (call.procedure().getMissingScores().rule().name()) {
            case "missing-score-blocks" -> undecided && finding.reason().equals("incomplete");
            case "missing-score-left-out" ->
                undecided != othersScored && finding.reason().equals(othersScored ? "left-out" : "no-score-left");
            case "missing-score-counts-as-zero" ->
                !undecided && finding.reason().equals("counted-as-zero");
            default -> throw new AssertionError(finding.rule());
        };
        return Result.of(named && asDeclared);
    }

    private static Result recusalInvariance(SelectionCall call, Random random) {
        if (call.sheets().isEmpty()) {
            return Result.IDLE;
        }
        ScoreSheet sheet = call.sheets().get(random.nextInt(call.sheets().size()));
        List<Recusal> recusals = new ArrayList<>(call.recusals());
        recusals.removeIf(recusal -> recusal.application().equals(sheet.getApplication())
                && recusal.evaluator().equals(sheet.getEvaluator()));
        recusals.add(new Recusal(sheet.getEvaluator(), sheet.getApplication(), RecusalKind.OWN));
        SelectionCall recused = call.withRecusals(recusals);
        ScoreSheetBuilder other = copy(sheet);
        for (Criterion criterion : call.procedure().getCriteria()) {
            List<Points> scores = scores(criterion.getScale());
            other.putScores(criterion.getId(), scores.get(random.nextInt(scores.size())));
        }
        SelectionOutcome before = recused.select().toOutcome();
        SelectionCall without = recused.withSheets(
                recused.sheets().stream().filter(s -> !s.equals(sheet)).toList());
        return Result.of(
                before.equals(recused.replacing(sheet, other.build()).select().toOutcome())
                        && before.equals(without.select().toOutcome()));
    }

    // What the laws are made of.

    private static Fraction total(ApplicationOutcome outcome) {
        return outcome.getTotal().orElseThrow();
    }

    private static Set<ApplicationId> ids(Selection selection, SelectionStatus status) {
        TreeSet<ApplicationId> ids = new TreeSet<>();
        selection.withStatus(status).forEach(outcome -> ids.add(outcome.getApplication()));
        return ids;
    }

    private static Map<String, String> permute(TreeSet<String> names, Random random) {
        List<String> to = new ArrayList<>(names);
        Collections.shuffle(to, random);
        Map<String, String> permutation = new TreeMap<>();
        int i = 0;
        for (String name : names) {
            permutation.put(name, to.get(i++));
        }
        return permutation;
    }

    private static ScoreSheetBuilder copy(ScoreSheet sheet) {
        return ScoreSheet.builder()
                .application(sheet.getApplication())
                .evaluator(sheet.getEvaluator())
                .scores(sheet.getScores());
    }

    private static Points times(Points points, BigDecimal factor) {
        return points(new BigDecimal(points.toString()).multiply(factor));
    }

    private static Points points(BigDecimal number) {
        return Points.parse(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /** All scores on a scale, ascending; the scales of generated calls are short. */
    private static List<Points> scores(Scale scale) {
        List<Points> scores = new ArrayList<>();
        BigDecimal most = new BigDecimal(scale.most().toString());
        BigDecimal step = new BigDecimal(scale.step().toString());
        for (BigDecimal at = new BigDecimal(scale.least().toString()); at.compareTo(most) <= 0; at = at.add(step)) {
            scores.add(points(at));
        }
        return scores;
    }
}

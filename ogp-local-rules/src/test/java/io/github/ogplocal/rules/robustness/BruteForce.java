// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of scores by deciding a call anew for every value of every cell's scale; written without a look at how
 * {@link Robustness} does it, and slow.
 */
final class BruteForce {
    private final SelectionEngine engine;
    private final SelectionCall call;
    private final Selection selection;

    BruteForce(SelectionCall call) {
        this.call = call;
        this.engine = SelectionEngine.of(call.procedure());
        this.selection = engine.select(call.documents());
    }

    /** One value tried; status null when the documents did not fit. */
    record Tried(
            int stagesEarlier,
            int criterionOrder,
            String criterion,
            String evaluator,
            BigDecimal points,
            @Nullable SelectionStatus status) {}

    static final Comparator<Tried> SMALLEST = Comparator.<Tried, BigDecimal>comparing(
                    tried -> tried.points().abs())
            .thenComparing(Tried::stagesEarlier)
            .thenComparing(Tried::criterionOrder)
            .thenComparing(Tried::evaluator)
            .thenComparing(tried -> -tried.points().signum());

    /** Every value of every cell of an application; or, of all its cells of a criterion together. */
    List<Tried> all(ApplicationId id, boolean together) {
        List<Tried> tried = new ArrayList<>();
        collect(id, call.procedure(), call.documents(), 0, together, tried);
        tried.sort(SMALLEST);
        return tried;
    }

    private void collect(
            ApplicationId id,
            SelectionProcedure procedure,
            SelectionDocuments documents,
            int stagesEarlier,
            boolean together,
            List<Tried> tried) {
        for (Criterion criterion : procedure.getCriteria()) {
            List<ScoreSheet> scoring = documents.getSheets().stream()
                    .filter(sheet -> sheet.getApplication().equals(id)
                            && sheet.score(criterion.getId()).isPresent()
                            && documents.getRecusals().stream()
                                    .noneMatch(recusal -> recusal.application().equals(id)
                                            && recusal.evaluator().equals(sheet.getEvaluator())))
                    .toList();
            int order = procedure.getCriteria().indexOf(criterion);
            if (together) {
                collectTogether(id, criterion, scoring, stagesEarlier, order, tried);
                continue;
            }
            for (ScoreSheet sheet : scoring) {
                BigDecimal score = decimal(sheet.score(criterion.getId()).orElseThrow());
                for (BigDecimal value : values(criterion.getScale())) {
                    if (value.compareTo(score) != 0) {
                        tried.add(new Tried(
                                stagesEarlier,
                                order,
                                criterion.getId().value(),
                                sheet.getEvaluator().value(),
                                value.subtract(score),
                                status(id, criterion, Set.of(sheet.getEvaluator()), stagesEarlier, any -> value)));
                    }
                }
            }
        }
        procedure
                .getEarlierStage()
                .ifPresent(stage -> collect(
                        id,
                        stage.getProcedure(),
                        documents.getEarlierStage().orElseThrow(),
                        stagesEarlier + 1,
                        together,
                        tried));
    }

    private void collectTogether(
            ApplicationId id,
            Criterion criterion,
            List<ScoreSheet> scoring,
            int stagesEarlier,
            int order,
            List<Tried> tried) {
        Set<EvaluatorId> all = new TreeSet<>();
        scoring.forEach(sheet -> all.add(sheet.getEvaluator()));
        BigDecimal least = decimal(criterion.getScale().least());
        BigDecimal most = decimal(criterion.getScale().most());
        BigDecimal step = decimal(criterion.getScale().step());
        for (int sign : new int[] {1, -1}) {
            BigDecimal signed = sign > 0 ? step : step.negate();
            for (BigDecimal shift = signed; ; shift = shift.add(signed)) {
                BigDecimal by = shift;
                BigDecimal before = shift.subtract(signed);
                boolean somebodyMoves = scoring.stream()
                        .map(sheet -> decimal(sheet.score(criterion.getId()).orElseThrow()))
                        .anyMatch(score -> score.add(before).compareTo(sign > 0 ? most : least) != 0
                                && score.add(by).compareTo(least) >= 0
                                && score.add(by).compareTo(most) <= 0);
                if (!somebodyMoves) {
                    break;
                }
                tried.add(new Tried(
                        stagesEarlier,
                        order,
                        criterion.getId().value(),
                        "",
                        by,
                        status(
                                id,
                                criterion,
                                all,
                                stagesEarlier,
                                score -> score.add(by).max(least).min(most))));
            }
        }
    }

    private interface Change {
        BigDecimal of(BigDecimal score);
    }

    private @Nullable SelectionStatus status(
            ApplicationId id, Criterion criterion, Set<EvaluatorId> evaluators, int stagesEarlier, Change change) {
        try {
            return engine.select(changed(call.documents(), id, criterion, evaluators, stagesEarlier, change))
                    .outcome(id)
                    .getStatus();
        } catch (InvalidSelectionInputException misfit) {
            return null;
        }
    }

    private static SelectionDocuments changed(
            SelectionDocuments documents,
            ApplicationId id,
            Criterion criterion,
            Set<EvaluatorId> evaluators,
            int stagesEarlier,
            Change change) {
        if (stagesEarlier > 0) {
            return SelectionDocuments.builder()
                    .from(documents)
                    .earlierStage(changed(
                            documents.getEarlierStage().orElseThrow(),
                            id,
                            criterion,
                            evaluators,
                            stagesEarlier - 1,
                            change))
                    .build();
        }
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : documents.getSheets()) {
            TreeMap<io.github.ogplocal.model.selection.CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
            if (sheet.getApplication().equals(id)
                    && evaluators.contains(sheet.getEvaluator())
                    && scores.containsKey(criterion.getId())) {
                BigDecimal value = change.of(decimal(scores.get(criterion.getId())));
                scores.put(criterion.getId(), points(value));
            }
            sheets.add(ScoreSheet.builder()
                    .application(sheet.getApplication())
                    .evaluator(sheet.getEvaluator())
                    .scores(scores)
                    .build());
        }
        return SelectionDocuments.builder().from(documents).sheets(sheets).build();
    }

    /** How many decisions {@link #all} would take for the whole call, about. */
    long size() {
        return size(call.procedure(), call.documents());
    }

    private static long size(SelectionProcedure procedure, SelectionDocuments documents) {
        long values = 0;
        for (Criterion criterion : procedure.getCriteria()) {
            values += values(criterion.getScale()).size();
        }
        long size = values * documents.getSheets().size();
        return procedure.getEarlierStage().isEmpty()
                ? size
                : size
                        + size(
                                procedure.getEarlierStage().get().getProcedure(),
                                documents.getEarlierStage().orElseThrow());
    }

    Selection selection() {
        return selection;
    }

    /** What is wrong with the margins that are said of an application; empty when they are what trying everything finds. */
    List<String> faults(ApplicationMargins said) {
        List<String> faults = new ArrayList<>();
        SelectionStatus status = selection.outcome(said.getApplication()).getStatus();
        Predicate<Tried> any = tried -> tried.status() != null && tried.status() != status;
        Predicate<Tried> selected = tried -> tried.status() != null
                && (tried.status() == SelectionStatus.SELECTED) != (status == SelectionStatus.SELECTED);
        int notJudged = 0;
        for (boolean together : new boolean[] {false, true}) {
            List<Tried> all = all(said.getApplication(), together);
            StatusChanges nearest = said.getNearest();
            StatusChanges selection = said.getSelection();
            compare(first(all, any), together ? nearest.getCriterion() : nearest.getCell(), "nearest", faults);
            compare(
                    first(all, selected),
                    together ? selection.getCriterion() : selection.getCell(),
                    "selection",
                    faults);
            Optional<Tried> end = first(all, selected);
            notJudged += (int) all.stream()
                    .filter(tried ->
                            tried.status() == null && (end.isEmpty() || SMALLEST.compare(tried, end.get()) < 0))
                    .count();
        }
        if (notJudged != said.getNotJudged()) {
            faults.add("not judged: " + notJudged + " but " + said.getNotJudged());
        }
        if (status != said.getStatus()) {
            faults.add("status");
        }
        return faults;
    }

    private static Optional<Tried> first(List<Tried> all, Predicate<Tried> which) {
        return all.stream().filter(which).findFirst();
    }

    private static void compare(Optional<Tried> found, Optional<ScoreChange> said, String what, List<String> faults) {
        String expected = found.map(tried -> tried.stagesEarlier() + " " + tried.criterion() + " " + tried.evaluator()
                        + " " + points(tried.points()).toFraction() + " " + tried.status())
                .orElse("none");
        String actual = said.map(change -> change.getStagesEarlier() + " " + change.getCriterion() + " "
                        + change.getEvaluator().map(EvaluatorId::value).orElse("") + " " + change.getPoints() + " "
                        + change.getStatus())
                .orElse("none");
        if (!expected.equals(actual)) {
            faults.add(what + ": " + expected + " but " + actual);
        }
        said.filter(change -> change.getEvaluator().isPresent())
                .filter(change -> !change.amount().equals(Optional.of(change.getPoints())))
                .ifPresent(change -> faults.add(what + ": amount " + change.amount()));
    }

    private static List<BigDecimal> values(Scale scale) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal most = decimal(scale.most());
        for (BigDecimal value = decimal(scale.least());
                value.compareTo(most) <= 0;
                value = value.add(decimal(scale.step()))) {
            values.add(value);
        }
        return values;
    }

    private static BigDecimal decimal(Points points) {
        return new BigDecimal(points.toString());
    }

    private static Points points(BigDecimal value) {
        BigDecimal short_ = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Points.parse(short_.toPlainString());
    }

    static Fraction fraction(BigDecimal value) {
        return points(value).toFraction();
    }
}

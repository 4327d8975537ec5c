// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All scores for one criterion: by file, then by evaluator. */
final class CriterionScores {
    private final CriterionId criterion;
    private final TreeMap<ApplicationId, TreeMap<EvaluatorId, Points>> scores = new TreeMap<>();
    private final SortedSet<EvaluatorId> evaluators = new TreeSet<>();

    CriterionScores(CriterionId criterion, Map<ApplicationId, Map<EvaluatorId, ScoreSheet>> sheets) {
        this.criterion = criterion;
        sheets.forEach((application, ofFile) ->
                ofFile.forEach((evaluator, sheet) -> sheet.score(criterion).ifPresent(points -> {
                    scores.computeIfAbsent(application, key -> new TreeMap<>()).put(evaluator, points);
                    evaluators.add(evaluator);
                })));
    }

    CriterionAgreement agreement() {
        Disagreement all = new Disagreement(lists(Optional.empty()));
        List<AlphasWithout> without = new ArrayList<>();
        for (EvaluatorId evaluator : evaluators) {
            Disagreement others = new Disagreement(lists(Optional.of(evaluator)));
            without.add(new AlphasWithout(evaluator, others.units(), others.alphas()));
        }
        return CriterionAgreement.builder()
                .criterion(criterion)
                .spreads(spreads())
                .units(all.units())
                .raters(evaluators.size())
                .scores(all.scores())
                .alphas(all.alphas())
                .without(without)
                .intraclass(intraclass())
                .severities(severities())
                .build();
    }

    private List<List<Points>> lists(Optional<EvaluatorId> leftOut) {
        List<List<Points>> lists = new ArrayList<>();
        for (Map<EvaluatorId, Points> ofFile : scores.values()) {
            List<Points> list = new ArrayList<>();
            ofFile.forEach((evaluator, points) -> {
                if (leftOut.filter(evaluator::equals).isEmpty()) {
                    list.add(points);
                }
            });
            lists.add(list);
        }
        return lists;
    }

    private List<ScoreSpread> spreads() {
        List<ScoreSpread> spreads = new ArrayList<>();
        scores.forEach((application, ofFile) -> {
            List<Points> sorted = new ArrayList<>(ofFile.values());
            sorted.sort(Comparator.naturalOrder());
            Points least = sorted.get(0);
            Points most = sorted.get(sorted.size() - 1);
            Fraction median = median(sorted.stream().map(Points::toFraction).toList());
            List<Fraction> distances = sorted.stream()
                    .map(points -> points.toFraction().minus(median))
                    .map(distance -> distance.signum() < 0 ? distance.negated() : distance)
                    .toList();
            spreads.add(new ScoreSpread(
                    application,
                    sorted.size(),
                    least,
                    most,
                    most.toFraction().minus(least.toFraction()),
                    median(distances)));
        });
        return spreads;
    }

    private List<Severity> severities() {
        List<Severity> severities = new ArrayList<>();
        for (EvaluatorId evaluator : evaluators) {
            List<Fraction> shifts = new ArrayList<>();
            for (Map<EvaluatorId, Points> ofFile : scores.values()) {
                Points own = ofFile.get(evaluator);
                if (own != null && ofFile.size() > 1) {
                    Fraction value = own.toFraction();
                    Fraction others = sum(ofFile.values()).minus(value).dividedBy(Fraction.of(ofFile.size() - 1L));
                    shifts.add(value.minus(others));
                }
            }
            Fraction total = Fraction.ZERO;
            for (Fraction shift : shifts) {
                total = total.plus(shift);
            }
            severities.add(new Severity(
                    evaluator,
                    shifts.size(),
                    shifts.isEmpty() ? Optional.empty() : Optional.of(total.dividedBy(Fraction.of(shifts.size())))));
        }
        return severities;
    }

    private IntraclassCorrelations intraclass() {
        int n = scores.size();
        int k = evaluators.size();
        if (n < 2 || k < 2) {
            return IntraclassCorrelations.none(CoefficientState.TOO_FEW);
        }
        if (scores.values().stream().anyMatch(ofFile -> ofFile.size() < k)) {
            return IntraclassCorrelations.none(CoefficientState.NOT_CROSSED);
        }
        Fraction ofAll = Fraction.ZERO;
        Fraction squares = Fraction.ZERO;
        Fraction rowSquares = Fraction.ZERO;
        Map<EvaluatorId, Fraction> columns = new TreeMap<>();
        for (Map<EvaluatorId, Points> ofFile : scores.values()) {
            Fraction row = sum(ofFile.values());
            ofAll = ofAll.plus(row);
            rowSquares = rowSquares.plus(row.times(row));
            for (Map.Entry<EvaluatorId, Points> score : ofFile.entrySet()) {
                Fraction value = score.getValue().toFraction();
                squares = squares.plus(value.times(value));
                columns.merge(score.getKey(), value, Fraction::plus);
            }
        }
        Fraction columnSquares = Fraction.ZERO;
        for (Fraction column : columns.values()) {
            columnSquares = columnSquares.plus(column.times(column));
        }
        Fraction ofMean = ofAll.times(ofAll).dividedBy(Fraction.of((long) n * k));
        Fraction total = squares.minus(ofMean);
        if (total.signum() == 0) {
            return IntraclassCorrelations.none(CoefficientState.NO_VARIANCE);
        }
        Fraction betweenFiles = rowSquares.dividedBy(Fraction.of(k)).minus(ofMean);
        Fraction betweenEvaluators = columnSquares.dividedBy(Fraction.of(n)).minus(ofMean);
        Fraction files = betweenFiles.dividedBy(Fraction.of(n - 1L));
        Fraction judges = betweenEvaluators.dividedBy(Fraction.of(k - 1L));
        Fraction error = total.minus(betweenFiles).minus(betweenEvaluators).dividedBy(Fraction.of((n - 1L) * (k - 1L)));
        Fraction within = total.minus(betweenFiles).dividedBy(Fraction.of(n * (k - 1L)));
        Fraction byJudges = judges.minus(error).dividedBy(Fraction.of(n));
        Fraction others = Fraction.of(k - 1L);
        return new IntraclassCorrelations(
                Coefficient.quotient(files.minus(within), files.plus(others.times(within))),
                Coefficient.quotient(
                        files.minus(error),
                        files.plus(others.times(error)).plus(Fraction.of(k).times(byJudges))),
                Coefficient.quotient(files.minus(error), files.plus(others.times(error))),
                Coefficient.quotient(files.minus(within), files),
                Coefficient.quotient(files.minus(error), files.plus(byJudges)),
                Coefficient.quotient(files.minus(error), files));
    }

    private static Fraction sum(Collection<Points> scores) {
        Fraction sum = Fraction.ZERO;
        for (Points score : scores) {
            sum = sum.plus(score.toFraction());
        }
        return sum;
    }

    private static Fraction median(List<Fraction> values) {
        List<Fraction> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.naturalOrder());
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(Fraction.of(2));
    }
}

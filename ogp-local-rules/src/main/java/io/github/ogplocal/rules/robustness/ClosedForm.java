// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SheetScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which steps can change the status of one application, by exact arithmetic.
 *
 * <p>With a plain weighted sum of plain means, an application's total moves by score step times weight over the number of
 * scores. Its status depends on where that total stands among the other candidates' totals and the thresholds, and where its
 * moved score stands among that criterion's minimums; when it equals another total, also on that score as a tie-break. Between
 * two of these borders nothing changes, so only the first step on each border and behind it needs to be looked at, and steps
 * that come to stand in the same place have the same status.
 */
final class ClosedForm {
    private final Selection selection;
    private final Fraction total;
    private final TreeSet<Fraction> borders;
    private final TreeMap<CriterionId, Contribution> contributions = new TreeMap<>();
    private final boolean zeroes;

    private ClosedForm(Selection selection, ApplicationId application, Fraction total) {
        this.selection = selection;
        this.total = total;
        borders = new TreeSet<>(selection.borders(application));
        for (Contribution contribution : selection.explain(application).getContributions()) {
            contributions.put(contribution.getCriterion(), contribution);
        }
        zeroes = selection
                .rules()
                .means(selection.procedure().getMissingScores(), SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO);
    }

    /** Whether the procedure and the documents are of the kind for which this is right; every other kind is tried out. */
    static boolean applies(Selection selection) {
        SelectionProcedure procedure = selection.procedure();
        return selection.earlierStage().isEmpty()
                && selection.rules().means(procedure.getTotal(), SelectionRules.WEIGHTED_SUM)
                && isOneOf(selection, procedure.getPanel(), SelectionRules.AGREED_SHEET, SelectionRules.PANEL_MEAN)
                && selection.rules().means(procedure.getRanking(), SelectionRules.RANK_BY_TOTAL)
                && selection.allotment() instanceof Allotment.PerGroup
                && procedure.getVerification().isEmpty()
                && procedure.getEndorsement().isEmpty()
                && selection.documents().getOverrides().isEmpty()
                && selection.documents().getTieDecisions().isEmpty()
                && procedure.getThresholds().uses().stream()
                        .allMatch(use -> isOneOf(
                                selection,
                                use,
                                SelectionRules.TOTAL_THRESHOLD,
                                SelectionRules.TOTAL_PERCENTAGE,
                                SelectionRules.CRITERION_MINIMUM))
                && procedure.getTieBreaks().uses().stream()
                        .allMatch(use -> isOneOf(
                                selection,
                                use,
                                SelectionRules.TIE_BY_CRITERION,
                                SelectionRules.TIE_BY_FIGURE,
                                SelectionRules.TIE_BY_FILING_TIME,
                                SelectionRules.TIE_BY_UNCOVERED_CATEGORY));
    }

    /** For one application; empty when it has no total, and no score of it says anything. */
    static Optional<ClosedForm> of(Selection selection, ApplicationOutcome outcome) {
        return outcome.getTotal().map(total -> new ClosedForm(selection, outcome.getApplication(), total));
    }

    private static boolean isOneOf(Selection selection, RuleUse use, SelectionRule... rules) {
        return Stream.of(rules).anyMatch(rule -> selection.rules().means(use, rule));
    }

    /** The steps of a place that stand for all of them. */
    List<Step> steps(Step.Place place) {
        Contribution contribution = contributions.get(place.criterion().getId());
        if (contribution == null || !score(place, 0).equals(contribution.getScore())) {
            throw new IllegalStateException("criterion " + place.criterion().getId() + ": score is no plain mean");
        }
        List<Step> steps = new ArrayList<>();
        addSteps(place, place.roomAbove(), 1, contribution, steps);
        addSteps(place, place.roomBelow(), -1, contribution, steps);
        return steps;
    }

    private void addSteps(Step.Place place, long room, int direction, Contribution contribution, List<Step> steps) {
        if (room == 0) {
            return;
        }
        TreeSet<Long> counts = new TreeSet<>();
        if (contribution.getFactor().signum() == 0) {
            // The total stays, and among equals the score itself decides: there is no border to jump to.
            for (long k = 1; k <= room; k++) {
                counts.add(k);
            }
        } else {
            counts.add(1L);
            Fraction end = score(place, direction * room);
            for (Fraction border : scoresOnBorders(contribution, end)) {
                long on = first(place, room, direction, border, false);
                counts.add(on);
                long behind = first(place, room, direction, border, true);
                if (behind <= room) {
                    counts.add(behind);
                }
            }
        }
        counts.forEach(k -> steps.add(place.step(direction * k)));
    }

    /** The first number of steps that reaches a score, or goes beyond it; more than there is room for when none does. */
    private long first(Step.Place place, long room, int direction, Fraction score, boolean beyond) {
        long low = 0;
        long high = room + 1;
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            int side = direction * score(place, direction * middle).compareTo(score);
            if (side > 0 || (side == 0 && !beyond)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The scores of a criterion, up to one, at which the total is on a border, or the score on a minimum. */
    private Set<Fraction> scoresOnBorders(Contribution contribution, Fraction end) {
        Fraction score = contribution.getScore();
        TreeSet<Fraction> scores = new TreeSet<>();
        for (Fraction minimum : minimums(contribution.getCriterion())) {
            boolean between = end.compareTo(score) > 0
                    ? minimum.compareTo(score) > 0 && minimum.compareTo(end) <= 0
                    : minimum.compareTo(score) < 0 && minimum.compareTo(end) >= 0;
            if (between) {
                scores.add(minimum);
            }
        }
        Fraction last = total.plus(end.minus(score).times(contribution.getFactor()));
        Set<Fraction> reached = last.compareTo(total) > 0
                ? borders.subSet(total, false, last, true)
                : borders.subSet(last, true, total, false);
        for (Fraction border : reached) {
            scores.add(score.plus(border.minus(total).dividedBy(contribution.getFactor())));
        }
        return scores;
    }

    private List<Fraction> minimums(CriterionId criterion) {
        List<Fraction> minimums = new ArrayList<>();
        for (RuleUse use : selection.procedure().getThresholds().uses()) {
            if (selection.rules().means(use, SelectionRules.CRITERION_MINIMUM)) {
                Points minimum = use.settings().pointsTable("minimums").get(criterion.value());
                if (minimum != null) {
                    minimums.add(minimum.toFraction());
                }
            }
        }
        return minimums;
    }

    /** The panel's score of a place's criterion after some steps: the mean. */
    Fraction score(Step.Place place, long steps) {
        Contribution contribution = contributions.get(place.criterion().getId());
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (SheetScore sheet : contribution == null ? List.<SheetScore>of() : contribution.getSheets()) {
            Points points = sheet.getPoints().orElse(null);
            if (points != null) {
                sum = sum.plus((moves(place, sheet.getEvaluator()) ? place.moved(points, steps) : points).toFraction());
            }
            count += points != null || zeroes ? 1 : 0;
        }
        return count == 0 ? Fraction.ZERO : sum.dividedBy(Fraction.of(count));
    }

    private static boolean moves(Step.Place place, EvaluatorId evaluator) {
        for (ScoreSheet sheet : place.sheets()) {
            if (sheet.getEvaluator().equals(evaluator)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a step leads; steps with equal positions give equal statuses.
     *
     * @param border the border that the total is on, or the next below; null when there is none below
     * @param on whether the total is on it
     * @param criterion the criterion that moved, where its score matters by itself; null where it does not
     * @param score that score, where it is a tie-break on a border; null where it is not
     * @param minimums on which side of each minimum of the criterion the score is
     */
    record Position(
            @Nullable Fraction border,
            boolean on,
            @Nullable CriterionId criterion,
            @Nullable Fraction score,
            List<Integer> minimums) {}

    Position position(Step step) {
        CriterionId criterion = step.place().criterion().getId();
        Contribution contribution = contributions.get(criterion);
        Fraction score = score(step.place(), step.steps());
        Fraction to = contribution == null
                ? total
                : total.plus(score.minus(contribution.getScore()).times(contribution.getFactor()));
        boolean on = borders.contains(to);
        boolean separates = on && isTieBreak(criterion);
        List<Integer> sides = new ArrayList<>();
        for (Fraction minimum : minimums(criterion)) {
            sides.add(Integer.signum(score.compareTo(minimum)));
        }
        return new Position(
                on ? to : borders.lower(to),
                on,
                separates || !sides.isEmpty() ? criterion : null,
                separates ? score : null,
                sides);
    }

    private boolean isTieBreak(CriterionId criterion) {
        for (RuleUse use : selection.procedure().getTieBreaks().uses()) {
            if (selection.rules().means(use, SelectionRules.TIE_BY_CRITERION)
                    && use.settings().code("criterion").equals(criterion.value())) {
                return true;
            }
        }
        return false;
    }
}

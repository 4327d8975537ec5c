// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How far each application's total is from the other side.
 *
 * <p>With all else fixed, an application is selected above some border, which is the threshold or a rival's total; except
 * that where places are passed on, a total equal to a rival's may lose in a tie what a lower one would have. The border is
 * found by asking the allocation itself what it would do: once between each two neighbouring totals that matter, by
 * halving. So a margin is right for whatever shortage rule the procedure has.
 */
final class Margins {
    private final SelectionRun run;
    private final CompiledProcedure compiled;

    Margins(SelectionRun run) {
        this.run = run;
        this.compiled = run.compiled;
    }

    Optional<Margin> of(int application) {
        if (!totalsDecide()) {
            return Optional.empty();
        }
        boolean scored = run.scores.hasTotal(application) && run.groupOf(application) >= 0;
        if (!scored || run.status[application] == SelectionStatus.UNDECIDED) {
            return Optional.empty();
        }
        Optional<ThresholdRule.Bound> threshold = strictest();
        if (threshold.isEmpty() && !compiled.thresholds.isEmpty()) {
            return Optional.empty();
        }
        List<Fraction> borders = borders(application, threshold);
        int border = lowest(application, borders, threshold);
        if (border == borders.size()) {
            return Optional.empty();
        }
        Fraction total = run.scores.total(application);
        if (run.status[application] != SelectionStatus.SELECTED) {
            // Not selected at a total above the border: one of those single totals at which a tie costs the place.
            boolean tied = border < 0 || borders.get(border).compareTo(total) < 0;
            return Optional.of(margin(application, tied ? total : borders.get(border), threshold));
        }
        for (int i = borders.size() - 1; i > border && tiesCanCostThePlace(); i--) {
            boolean below = borders.get(i).compareTo(total) < 0;
            if (below && statusAt(application, borders.get(i), threshold) != SelectionStatus.SELECTED) {
                return Optional.of(margin(application, borders.get(i), threshold));
            }
        }
        return border < 0 ? Optional.empty() : Optional.of(margin(application, borders.get(border), threshold));
    }

    /**
     * The status that a total would give.
     *
     * @return empty where more than totals say, or a committee has decided ties, which are those of the totals there are
     */
    Optional<SelectionStatus> statusWith(int application, Fraction total) {
        boolean scored = run.scores.hasTotal(application) && run.groupOf(application) >= 0;
        if (!scored || !totalsDecide() || run.input.settledTies.hasDecisions()) {
            return Optional.empty();
        }
        Optional<ThresholdRule.Bound> threshold = strictest();
        return threshold.isEmpty() && !compiled.thresholds.isEmpty()
                ? Optional.empty()
                : Optional.of(statusAt(application, total, threshold));
    }

    /** The totals of the other candidates and the points of the thresholds that look at the total, ascending. */
    List<Fraction> bordersOf(int application) {
        TreeSet<Fraction> borders = new TreeSet<>();
        for (int i = 0; i < run.candidate.length; i++) {
            if (i != application && run.candidate[i]) {
                borders.add(run.scores.total(i));
            }
        }
        for (ThresholdRule.Threshold threshold : compiled.thresholds) {
            threshold.totalBound().ifPresent(bound -> borders.add(bound.points()));
        }
        return List.copyOf(borders);
    }

    /** Whether a total alone says where an application stands: each group has its own places, and nobody decides after. */
    private boolean totalsDecide() {
        return compiled.ranksByTotal()
                && compiled.earlier == null
                && compiled.allotment instanceof Allotment.PerGroup
                && run.allocated == run.status;
    }

    /**
     * The border above which a total is selected.
     *
     * @return -1 when a total below all borders is selected too, the number of borders when none is
     */
    private int lowest(int application, List<Fraction> borders, Optional<ThresholdRule.Bound> threshold) {
        if (statusAt(application, borders.get(0).minus(Fraction.ONE), threshold) == SelectionStatus.SELECTED) {
            return -1;
        }
        int low = -1;
        int high = borders.size();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (selectedAbove(application, borders, middle, threshold)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * Whether a total can be selected although a higher one, equal to a rival's, is not: a tie for the group's last place
     * that costs the place, where the one behind would have had one of those passed on by other groups.
     */
    private boolean tiesCanCostThePlace() {
        return compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE
                && compiled.remainingTies.policy() != RemainingTieRule.Policy.ADMIT_ALL;
    }

    private Margin margin(int application, Fraction border, Optional<ThresholdRule.Bound> threshold) {
        Fraction total = run.scores.total(application);
        List<ApplicationId> rivals = new ArrayList<>();
        for (int i = 0; i < run.candidate.length; i++) {
            if (i != application && run.candidate[i] && run.scores.total(i).equals(border)) {
                rivals.add(run.applications[i].getId());
            }
        }
        rivals.sort(null);
        boolean selected = run.status[application] == SelectionStatus.SELECTED;
        boolean selectedAtBorder = statusAt(application, border, threshold) == SelectionStatus.SELECTED;
        Fraction amount = selected ? total.minus(border) : border.minus(total);
        return Margin.builder()
                .application(run.applications[application].getId())
                .selected(selected)
                .border(border)
                .amount(amount)
                .exactlyEnough(selected != selectedAtBorder && amount.signum() > 0)
                .rivals(rivals)
                .build();
    }

    /** The bound that no total below can pass: the highest, exclusive before inclusive. */
    private Optional<ThresholdRule.Bound> strictest() {
        ThresholdRule.Bound strictest = null;
        for (ThresholdRule.Threshold threshold : compiled.thresholds) {
            Optional<ThresholdRule.Bound> bound = threshold.totalBound();
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            int comparison = strictest == null ? 1 : bound.get().points().compareTo(strictest.points());
            if (comparison > 0 || (comparison == 0 && !bound.get().inclusive())) {
                strictest = bound.get();
            }
        }
        return Optional.ofNullable(strictest);
    }

    /** The totals at which the application's status can change, ascending; at least one. */
    private List<Fraction> borders(int application, Optional<ThresholdRule.Bound> threshold) {
        TreeSet<Fraction> borders = new TreeSet<>();
        for (int i = 0; i < run.candidate.length; i++) {
            if (i != application && run.candidate[i]) {
                borders.add(run.scores.total(i));
            }
        }
        threshold.ifPresent(bound -> borders.headSet(bound.points(), false).clear());
        threshold.ifPresent(bound -> borders.add(bound.points()));
        if (borders.isEmpty()) {
            borders.add(run.scores.total(application));
        }
        return List.copyOf(borders);
    }

    /** Whether a total just above a border is selected. */
    private boolean selectedAbove(
            int application, List<Fraction> borders, int index, Optional<ThresholdRule.Bound> threshold) {
        Fraction border = borders.get(index);
        Fraction above = index + 1 < borders.size()
                ? border.plus(borders.get(index + 1)).times(Fraction.of(1, 2))
                : border.plus(Fraction.ONE);
        return statusAt(application, above, threshold) == SelectionStatus.SELECTED;
    }

    private SelectionStatus statusAt(int application, Fraction total, Optional<ThresholdRule.Bound> threshold) {
        if (threshold.isPresent()) {
            int comparison = total.compareTo(threshold.get().points());
            if (comparison < 0 || (comparison == 0 && !threshold.get().inclusive())) {
                return SelectionStatus.BELOW_THRESHOLD;
            }
        }
        SelectionStatus[] status = run.status.clone();
        boolean[] candidate = run.candidate.clone();
        candidate[application] = true;
        int[][] lines = SelectionRun.candidates(candidate, run.group, compiled.groups.size());
        for (int[] line : lines) {
            for (int i : line) {
                status[i] = SelectionStatus.NOT_SELECTED;
            }
        }
        // Decisions on ties are about the ties there are, not about those of another total.
        SettledTies settled = new SettledTies(run.input.settledTies.draw(), List.of());
        new Allocator(compiled, run.input, run.scores, status, run.group, settled, application, total).run(lines);
        return status[application];
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the smallest changes of one call's statuses. */
final class MarginSearch {
    private final Selection selection;
    private final SelectionDocuments documents;
    private final Rerun rerun;
    private final boolean closedForm;

    MarginSearch(Selection selection, SelectionDocuments documents, Rerun rerun) {
        this.selection = selection;
        this.documents = documents;
        this.rerun = rerun;
        this.closedForm = ClosedForm.applies(selection);
    }

    ApplicationMargins of(ApplicationOutcome outcome) {
        Found cells = new Found();
        Found criteria = new Found();
        if (canMove(outcome)) {
            ApplicationId id = outcome.getApplication();
            Optional<ClosedForm> form = closedForm ? ClosedForm.of(selection, outcome) : Optional.empty();
            Map<ClosedForm.Position, Optional<SelectionStatus>> known = new HashMap<>();
            search(outcome, Places.cells(selection.procedure(), documents, id), form, known, cells);
            search(outcome, Places.criteria(selection.procedure(), documents, id), form, known, criteria);
        }
        return ApplicationMargins.builder()
                .application(outcome.getApplication())
                .status(outcome.getStatus())
                .nearest(StatusChanges.builder()
                        .total(nearestTotal(outcome))
                        .criterion(Optional.ofNullable(criteria.any))
                        .cell(Optional.ofNullable(cells.any))
                        .build())
                .selection(StatusChanges.builder()
                        .total(selectionTotal(outcome))
                        .criterion(Optional.ofNullable(criteria.selection))
                        .cell(Optional.ofNullable(cells.selection))
                        .build())
                .notJudged(cells.notJudged + criteria.notJudged)
                .build();
    }

    /** What fell before any scoring no score can change, unless an earlier stage's scores brought it there. */
    private boolean canMove(ApplicationOutcome outcome) {
        boolean unscored = outcome.getStatus() == SelectionStatus.INADMISSIBLE
                || outcome.getStatus() == SelectionStatus.NOT_IN_POOL;
        return !unscored || selection.earlierStage().isPresent();
    }

    private static final class Found {
        private @Nullable ScoreChange any;
        private @Nullable ScoreChange selection;
        private int notJudged;
    }

    private void search(
            ApplicationOutcome outcome,
            List<Step.Place> places,
            Optional<ClosedForm> form,
            Map<ClosedForm.Position, Optional<SelectionStatus>> known,
            Found found) {
        if (closedForm && form.isEmpty()) {
            // Not scored for want of sheets or scores, whatever stands on those there are.
            return;
        }
        TreeSet<Step> steps = new TreeSet<>();
        for (Step.Place place : places) {
            if (form.isPresent()) {
                steps.addAll(form.get().steps(place));
            } else {
                addAll(place, steps);
            }
        }
        for (Step step : steps) {
            Optional<SelectionStatus> status = form.isPresent()
                    ? known.computeIfAbsent(form.get().position(step), position -> statusAfter(outcome, step))
                    : statusAfter(outcome, step);
            if (status.isEmpty()) {
                found.notJudged++;
                continue;
            }
            if (status.get() == outcome.getStatus()) {
                continue;
            }
            boolean selectionChanges =
                    (status.get() == SelectionStatus.SELECTED) != (outcome.getStatus() == SelectionStatus.SELECTED);
            if (found.any == null || selectionChanges) {
                ScoreChange change = change(outcome, step, status.get(), form);
                found.any = found.any == null ? change : found.any;
                found.selection = selectionChanges ? change : null;
            }
            if (selectionChanges) {
                return;
            }
        }
    }

    private static void addAll(Step.Place place, Set<Step> steps) {
        for (long k = 1; k <= place.roomAbove(); k++) {
            steps.add(place.step(k));
        }
        for (long k = 1; k <= place.roomBelow(); k++) {
            steps.add(place.step(-k));
        }
    }

    private Optional<SelectionStatus> statusAfter(ApplicationOutcome outcome, Step step) {
        return rerun.after(outcome.getApplication(), step)
                .map(after -> after.outcome(outcome.getApplication()).getStatus());
    }

    private ScoreChange change(
            ApplicationOutcome outcome, Step step, SelectionStatus status, Optional<ClosedForm> form) {
        ScoreChangeBuilder change = ScoreChange.builder()
                .criterion(step.place().criterion().getId())
                .evaluator(step.place().evaluator())
                .stagesEarlier(step.place().stagesEarlier())
                .steps(step.steps())
                .points(step.points())
                .status(status)
                .method(form.isPresent() ? ChangeMethod.CLOSED_FORM : ChangeMethod.STEP_GRID);
        if (step.place().evaluator().isPresent()) {
            Fraction from = step.place()
                    .sheets()
                    .get(0)
                    .score(step.place().criterion().getId())
                    .orElseThrow()
                    .toFraction();
            return change.before(from).after(from.plus(step.points())).build();
        }
        Selection after = rerun.after(outcome.getApplication(), step).orElseThrow();
        return change.before(panelScore(selection, outcome.getApplication(), step))
                .after(panelScore(after, outcome.getApplication(), step))
                .build();
    }

    private static Optional<Fraction> panelScore(Selection of, ApplicationId application, Step step) {
        Selection stage = of;
        for (int i = 0; i < step.place().stagesEarlier(); i++) {
            stage = stage.earlierStage().orElseThrow();
        }
        boolean here = stage.explain(application).getContributions().size()
                == stage.procedure().getCriteria().size();
        return here
                ? stage.explain(application).getContributions().stream()
                        .filter(contribution -> contribution
                                .getCriterion()
                                .equals(step.place().criterion().getId()))
                        .map(Contribution::getScore)
                        .findFirst()
                : Optional.empty();
    }

    /** The change of the total that the margin says. */
    private Optional<TotalChange> selectionTotal(ApplicationOutcome outcome) {
        Margin margin = selection.margin(outcome.getApplication()).orElse(null);
        // Where nothing is scored, all have a margin of nought and none has a total.
        if (margin == null || outcome.getTotal().isEmpty()) {
            return Optional.empty();
        }
        boolean up = !margin.isSelected();
        TreeSet<Fraction> borders = new TreeSet<>(selection.borders(outcome.getApplication()));
        Fraction reached = margin.isExactlyEnough() ? margin.getBorder() : beside(borders, margin.getBorder(), up);
        return selection
                .statusWithTotal(outcome.getApplication(), reached)
                .map(status -> TotalChange.builder()
                        .before(outcome.getTotal().orElseThrow())
                        .after(margin.getBorder())
                        .amount(margin.getBorder().minus(outcome.getTotal().orElseThrow()))
                        .upwards(up)
                        .exactlyEnough(margin.isExactlyEnough())
                        .status(status)
                        .build());
    }

    /** A total between one and the next border, which stands for all totals there. */
    private static Fraction beside(NavigableSet<Fraction> borders, Fraction total, boolean up) {
        Fraction next = up ? borders.higher(total) : borders.lower(total);
        if (next == null) {
            return up ? total.plus(Fraction.ONE) : total.minus(Fraction.ONE);
        }
        return total.plus(next).times(Fraction.of(1, 2));
    }

    private Optional<TotalChange> nearestTotal(ApplicationOutcome outcome) {
        Fraction total = outcome.getTotal().orElse(null);
        if (total == null
                || selection.statusWithTotal(outcome.getApplication(), total).isEmpty()) {
            return Optional.empty();
        }
        Optional<TotalChange> above = nearestTotal(outcome, total, true);
        Optional<TotalChange> below = nearestTotal(outcome, total, false);
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below);
        }
        int comparison =
                above.get().getAmount().compareTo(below.get().getAmount().negated());
        boolean isBelow = comparison > 0
                || (comparison == 0
                        && below.get().isExactlyEnough()
                        && !above.get().isExactlyEnough());
        return isBelow ? below : above;
    }

    private Optional<TotalChange> nearestTotal(ApplicationOutcome outcome, Fraction total, boolean up) {
        TreeSet<Fraction> borders = new TreeSet<>(selection.borders(outcome.getApplication()));
        List<Fraction> ahead = new ArrayList<>();
        ahead.add(total);
        ahead.addAll(
                up
                        ? borders.tailSet(total, false)
                        : borders.headSet(total, false).descendingSet());
        for (Fraction border : ahead) {
            for (boolean exactly : new boolean[] {true, false}) {
                Fraction reached = exactly ? border : beside(borders, border, up);
                SelectionStatus status = selection
                        .statusWithTotal(outcome.getApplication(), reached)
                        .orElseThrow();
                if (status != outcome.getStatus() && !border.equals(exactly ? total : null)) {
                    return Optional.of(TotalChange.builder()
                            .before(total)
                            .after(border)
                            .amount(border.minus(total))
                            .upwards(up)
                            .exactlyEnough(exactly)
                            .status(status)
                            .build());
                }
            }
        }
        return Optional.empty();
    }
}

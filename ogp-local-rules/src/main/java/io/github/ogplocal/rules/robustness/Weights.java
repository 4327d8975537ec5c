// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When other weights select others, where totals are weighted sums.
 *
 * <p>A set of selected changes when one of them falls under a threshold, when somebody outside reaches the thresholds while
 * places are free, or when somebody outside gets ahead of one of them while places are not. Each of these is one linear function of the
 * weights that becomes negative; over a box of weights it is smallest in a corner, so the smallest box in which it does is its
 * value divided by the sum of what each weight contributes to it, without signs. Who gets ahead of one that reaches the
 * thresholds reaches them too, so no two functions have to be looked at together.
 */
final class Weights {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Selection selection;
    private final SelectionDocuments documents;
    private final SelectionProcedure procedure;
    private final List<Criterion> criteria;
    private final Fraction[] weights;
    private final List<Border> borders = new ArrayList<>();
    private WeightMargin.@Nullable Limit limit;

    /**
     * A linear function of the weights that is not negative with the published ones.
     *
     * @param by what each weight is multiplied by in it
     * @param value with the published weights, what does not depend on weights included; 0 or more
     * @param leaving whose place is lost when it becomes negative; null for nobody's
     * @param entering who wins one; null for nobody
     */
    private record Border(
            List<Fraction> by,
            Fraction value,
            @Nullable ApplicationId leaving,
            @Nullable ApplicationId entering) {
        /** That of somebody below a threshold, who enters when it is reached. */
        Border turned() {
            List<Fraction> turned = by.stream().map(Fraction::negated).toList();
            return new Border(turned, value.negated(), /* leaving= */ entering, /* entering= */ leaving);
        }
    }

    /** An application that is a candidate with some weights: its scores in the order of the criteria. */
    private record Scored(ApplicationOutcome outcome, List<Fraction> scores, Fraction total) {
        ApplicationId id() {
            return outcome.getApplication();
        }

        boolean isSelected() {
            return outcome.getStatus() == SelectionStatus.SELECTED;
        }
    }

    Weights(Selection selection, SelectionDocuments documents) {
        this.selection = selection;
        this.documents = documents;
        this.procedure = selection.procedure();
        this.criteria = procedure.getCriteria();
        this.weights = new Fraction[criteria.size()];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = criteria.get(c).getWeight().factor().toFraction();
        }
        if (isAdditive()) {
            findBorders();
        } else {
            limit = WeightMargin.Limit.NOT_ADDITIVE;
        }
    }

    private boolean isAdditive() {
        boolean oneLine = selection.allotment() instanceof Allotment.InAll places
                && places.minimum() == 0
                && places.cap() == Integer.MAX_VALUE;
        return selection.earlierStage().isEmpty()
                && !criteria.isEmpty()
                && selection.rules().means(procedure.getTotal(), SelectionRules.WEIGHTED_SUM)
                && selection.rules().means(procedure.getRanking(), SelectionRules.RANK_BY_TOTAL)
                && (selection.allotment() instanceof Allotment.PerGroup || oneLine)
                && !selection.rules().means(procedure.getPanel(), SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR)
                && procedure.getEndorsement().isEmpty()
                && documents.getOverrides().isEmpty()
                && documents.getTieDecisions().isEmpty()
                && procedure.getThresholds().uses().stream()
                        .allMatch(use -> selection.rules().means(use, SelectionRules.TOTAL_THRESHOLD)
                                || selection.rules().means(use, SelectionRules.TOTAL_PERCENTAGE)
                                || selection.rules().means(use, SelectionRules.CRITERION_MINIMUM));
    }

    private void findBorders() {
        Map<Optional<GroupId>, List<Scored>> lines = lines();
        for (Map.Entry<Optional<GroupId>, List<Scored>> line : lines.entrySet()) {
            addBorders(line.getValue(), places(line.getKey()));
            if (limit != null) {
                borders.clear();
                return;
            }
        }
    }

    /** Who stands in which line with some weights: all with a total and a group who reach the minimums of the criteria. */
    private Map<Optional<GroupId>, List<Scored>> lines() {
        boolean perGroup = selection.allotment() instanceof Allotment.PerGroup;
        Map<Optional<GroupId>, List<Scored>> lines = new LinkedHashMap<>();
        if (selection.allotment() instanceof Allotment.PerGroup places) {
            // A group without anybody may pass its places on.
            places.places().keySet().forEach(group -> lines.put(Optional.of(group), new ArrayList<>()));
        }
        for (ApplicationOutcome outcome : selection.outcomes()) {
            if (outcome.getTotal().isEmpty() || outcome.getGroup().isEmpty()) {
                continue;
            }
            SelectionExplanation explanation = selection.explain(outcome.getApplication());
            boolean missesMinimum = explanation.getFindings().stream()
                    .anyMatch(finding -> finding.rule()
                                    .equals(SelectionRules.CRITERION_MINIMUM
                                            .info()
                                            .getId())
                            && !finding.isMet());
            if (!missesMinimum && explanation.getContributions().size() == weights.length) {
                List<Fraction> scores = explanation.getContributions().stream()
                        .map(Contribution::getScore)
                        .toList();
                lines.computeIfAbsent(perGroup ? outcome.getGroup() : Optional.empty(), group -> new ArrayList<>())
                        .add(new Scored(outcome, scores, outcome.getTotal().get()));
            }
        }
        return lines;
    }

    private int places(Optional<GroupId> group) {
        if (selection.allotment() instanceof Allotment.PerGroup perGroup) {
            return perGroup.places().getOrDefault(group.orElseThrow(), 0);
        }
        return selection.allotment() instanceof Allotment.InAll inAll ? inAll.places() : 0;
    }

    private void addBorders(List<Scored> line, int places) {
        List<Scored> selected = line.stream().filter(Scored::isSelected).toList();
        List<Scored> others =
                line.stream().filter(scored -> !scored.isSelected()).toList();
        boolean allSelected = others.stream().noneMatch(this::reachesThresholds);
        boolean full = selected.size() == places;
        if (!full && !(allSelected && selected.size() < places)) {
            addOpenTie(line);
            return;
        }
        for (Scored scored : selected) {
            for (RuleUse use : procedure.getThresholds().uses()) {
                threshold(use, scored).ifPresent(borders::add);
            }
        }
        if (full) {
            for (Scored in : selected) {
                for (Scored out : others) {
                    borders.add(new Border(
                            minus(in.scores(), out.scores()), in.total().minus(out.total()), in.id(), out.id()));
                }
            }
            return;
        }
        boolean staysWithGroup = selection.allotment() instanceof Allotment.InAll
                || selection.rules().means(procedure.getShortage(), SelectionRules.SHORTAGE_LEAVES_EMPTY);
        List<RuleUse> totals = procedure.getThresholds().uses().stream()
                .filter(use -> !selection.rules().means(use, SelectionRules.CRITERION_MINIMUM))
                .toList();
        if (!staysWithGroup || (totals.size() > 1 && !others.isEmpty())) {
            limit = WeightMargin.Limit.NOT_ADDITIVE;
            return;
        }
        for (Scored out : others) {
            threshold(totals.get(0), out).ifPresent(border -> borders.add(border.turned()));
        }
    }

    private boolean reachesThresholds(Scored scored) {
        return scored.outcome().getStatus() != SelectionStatus.BELOW_THRESHOLD;
    }

    /** A tie at the last place that weights can separate is separated by the smallest change of them. */
    private void addOpenTie(List<Scored> line) {
        Fraction within = nothingElseWithin(line);
        boolean separable = false;
        for (Tie tie : selection.ties()) {
            List<Scored> tied = line.stream()
                    .filter(scored -> tie.getUnseparated().contains(scored.id()))
                    .toList();
            for (Scored one : tied) {
                for (Scored other : tied) {
                    Border border = new Border(
                            minus(one.scores(), other.scores()),
                            Fraction.ZERO,
                            one.isSelected() ? one.id() : null,
                            other.isSelected() ? null : other.id());
                    boolean moves = border.leaving() != null || border.entering() != null;
                    if (moves
                            && contributions(border.by()).signum() > 0
                            && witness(corner(border, within)).isPresent()) {
                        borders.add(border);
                        separable = true;
                    }
                }
            }
        }
        if (!separable) {
            limit = WeightMargin.Limit.OPEN_TIE;
        }
    }

    /** A box in which no two who are not tied change their order, and nobody crosses a threshold who is not on it. */
    private Fraction nothingElseWithin(List<Scored> line) {
        List<Border> all = new ArrayList<>();
        for (Scored one : line) {
            for (Scored other : line) {
                all.add(new Border(
                        minus(one.scores(), other.scores()), one.total().minus(other.total()), null, null));
            }
            for (RuleUse use : procedure.getThresholds().uses()) {
                threshold(use, one).ifPresent(all::add);
            }
        }
        Fraction smallest = Fraction.ONE;
        for (Border border : all) {
            Fraction contributions = contributions(border.by());
            if (contributions.signum() > 0 && border.value().signum() != 0) {
                Fraction value = border.value().signum() < 0 ? border.value().negated() : border.value();
                Fraction size = value.dividedBy(contributions);
                smallest = size.compareTo(smallest) < 0 ? size : smallest;
            }
        }
        return smallest.times(Fraction.of(1, 2));
    }

    /** By how much an application is above a threshold of the total; empty for other thresholds. */
    private Optional<Border> threshold(RuleUse use, Scored scored) {
        if (selection.rules().means(use, SelectionRules.TOTAL_THRESHOLD)) {
            Fraction points = use.settings().points("points").toFraction();
            return Optional.of(new Border(scored.scores(), scored.total().minus(points), scored.id(), null));
        }
        if (!selection.rules().means(use, SelectionRules.TOTAL_PERCENTAGE)) {
            return Optional.empty();
        }
        Fraction share = use.settings().points("percent").toFraction().dividedBy(HUNDRED);
        List<Fraction> by = new ArrayList<>();
        Fraction value = Fraction.ZERO;
        for (int c = 0; c < weights.length; c++) {
            by.add(scored.scores().get(c).minus(share.times(most(criteria.get(c)))));
            value = value.plus(by.get(c).times(weights[c]));
        }
        return Optional.of(new Border(by, value, scored.id(), null));
    }

    /** What a criterion adds to the highest total, for each unit of its weight. */
    private Fraction most(Criterion criterion) {
        Fraction most = criterion.getScale().most().toFraction();
        boolean zeroes =
                selection.rules().means(procedure.getMissingScores(), SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO);
        return zeroes && most.signum() < 0 ? Fraction.ZERO : most;
    }

    private static List<Fraction> minus(List<Fraction> one, List<Fraction> other) {
        List<Fraction> difference = new ArrayList<>();
        for (int c = 0; c < one.size(); c++) {
            difference.add(one.get(c).minus(other.get(c)));
        }
        return difference;
    }

    /** The sum of what each weight contributes, without signs: by how much a box of size one can lower the value. */
    private Fraction contributions(List<Fraction> by) {
        Fraction sum = Fraction.ZERO;
        for (int c = 0; c < weights.length; c++) {
            Fraction contribution = by.get(c).times(weights[c]);
            sum = sum.plus(contribution.signum() < 0 ? contribution.negated() : contribution);
        }
        return sum;
    }

    /** The smallest box in which the function becomes 0; empty when no box with weights of nought or more does. */
    private Optional<Fraction> size(Border border) {
        Fraction contributions = contributions(border.by());
        if (contributions.signum() == 0) {
            // The same scores: no weights can tell the two apart.
            return Optional.empty();
        }
        Fraction size = border.value().dividedBy(contributions);
        return size.compareTo(Fraction.ONE) > 0 ? Optional.empty() : Optional.of(size);
    }

    WeightMargin margin() {
        if (limit != null) {
            return WeightMargin.builder().limit(limit).exactlyEnough(false).build();
        }
        Fraction smallest = null;
        for (Border border : borders) {
            Optional<Fraction> size = size(border);
            if (size.isPresent() && (smallest == null || size.get().compareTo(smallest) < 0)) {
                smallest = size.get();
            }
        }
        if (smallest == null) {
            return WeightMargin.builder().exactlyEnough(false).build();
        }
        Border deciding = null;
        boolean exactly = false;
        for (Border border : borders) {
            if (!exactly && size(border).filter(smallest::equals).isPresent()) {
                exactly = smallest.signum() > 0
                        && witness(corner(border, smallest)).isPresent();
                boolean beyond = smallest.compareTo(Fraction.ONE) < 0
                        && witness(corner(border, beyond(smallest))).isPresent();
                deciding = exactly || (beyond && deciding == null) ? border : deciding;
            }
        }
        if (deciding == null) {
            // Several with the same scores reach a threshold at once, are too many, and none gets a place.
            return WeightMargin.builder()
                    .limit(WeightMargin.Limit.OPEN_TIE)
                    .exactlyEnough(false)
                    .build();
        }
        return WeightMargin.builder()
                .epsilon(smallest)
                .exactlyEnough(exactly)
                .leaving(Optional.ofNullable(deciding.leaving()))
                .entering(Optional.ofNullable(deciding.entering()))
                .build();
    }

    /** A box that is larger than one and smaller than that of any border beyond. */
    private Fraction beyond(Fraction epsilon) {
        Fraction next = Fraction.ONE;
        for (Border border : borders) {
            Optional<Fraction> size = size(border);
            if (size.isPresent()
                    && size.get().compareTo(epsilon) > 0
                    && size.get().compareTo(next) < 0) {
                next = size.get();
            }
        }
        return epsilon.plus(next).times(Fraction.of(1, 2));
    }

    WeightCheck within(Fraction epsilon) {
        WeightCheckBuilder check = WeightCheck.builder().epsilon(epsilon);
        Optional<WeightMargin.Limit> unanswered = margin().getLimit();
        if (unanswered.isPresent()) {
            return check.limit(unanswered).build();
        }
        List<List<ApplicationId>> seen = new ArrayList<>();
        for (Border border : borders) {
            Optional<Fraction> size = size(border);
            if (size.isEmpty() || size.get().compareTo(epsilon) > 0) {
                continue;
            }
            Optional<WeightWitness> witness = witness(corner(border, epsilon));
            if (witness.isPresent()) {
                List<ApplicationId> changed = new ArrayList<>(witness.get().getEntered());
                changed.addAll(witness.get().getLeft());
                if (!seen.contains(changed)) {
                    seen.add(changed);
                    check.addWitnesses(witness.get());
                }
            }
        }
        return check.build();
    }

    /** The weights of a box with which the function is smallest. */
    private SortedMap<CriterionId, Fraction> corner(Border border, Fraction epsilon) {
        SortedMap<CriterionId, Fraction> corner = new TreeMap<>();
        for (int c = 0; c < weights.length; c++) {
            Fraction change = epsilon.times(Fraction.of(border.by().get(c).signum()));
            corner.put(criteria.get(c).getId(), weights[c].times(Fraction.ONE.minus(change)));
        }
        return corner;
    }

    /** What other weights change; empty when they select the same. */
    private Optional<WeightWitness> witness(SortedMap<CriterionId, Fraction> factors) {
        Set<ApplicationId> before = selected(selection);
        Set<ApplicationId> after = selectedWith(factors);
        if (before.equals(after)) {
            return Optional.empty();
        }
        TreeSet<ApplicationId> entered = new TreeSet<>(after);
        entered.removeAll(before);
        TreeSet<ApplicationId> left = new TreeSet<>(before);
        left.removeAll(after);
        return Optional.of(WeightWitness.builder()
                .weights(criteria.stream()
                        .map(criterion -> new CriterionFactor(
                                criterion.getId(), requireNonNull(factors.get(criterion.getId()), "factor")))
                        .toList())
                .entered(entered)
                .left(left)
                .build());
    }

    private Set<ApplicationId> selectedWith(SortedMap<CriterionId, Fraction> factors) {
        try {
            return selected(reweighted(selection, factors).select(documents));
        } catch (InvalidProcedureException unreachable) {
            // A threshold above the highest total that these weights allow: nobody reaches it.
            return new TreeSet<>();
        }
    }

    /** An engine that totals with other factors. */
    static SelectionEngine reweighted(Selection selection, SortedMap<CriterionId, Fraction> factors) {
        return SelectionEngine.of(
                selection.procedure(),
                selection
                        .rules()
                        .without(List.of(SelectionRules.WEIGHTED_SUM.info().getId()))
                        .plus(new Reweighted(factors)));
    }

    private static Set<ApplicationId> selected(Selection selection) {
        TreeSet<ApplicationId> ids = new TreeSet<>();
        selection.selected().forEach(outcome -> ids.add(outcome.getApplication()));
        return ids;
    }
}

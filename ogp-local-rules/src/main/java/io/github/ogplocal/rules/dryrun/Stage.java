// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.AllocationRule;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.CarryOverRule;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.GroupingRule;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.PanelRule;
import io.github.ogplocal.rules.selection.RankingRule;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.TotalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stage of a procedure, with those of its rules compiled that say something about any call. */
final class Stage {
    final SelectionProcedure procedure;
    /** From 1; the first stage first. */
    final int number;
    /** Where the procedure of the stage stands in the published one: a JSON Pointer. */
    final String root;

    final List<GroupId> groups;
    final GroupingRule.Grouping grouping;
    final Allotment allotment;
    final PanelRule.Panel panel;
    final MissingScoreRule.Treatment missingScores;
    final TotalRule.Total total;
    final RankingRule.Measure ranking;
    final ShortageRule.Policy shortage;
    final RemainingTieRule.Policy remainingTies;
    final ReserveRule.Reserve reserve;
    final List<ThresholdRule.Threshold> thresholds = new ArrayList<>();
    /** What the total of the stage before counts here; nought in the first stage. */
    final Fraction carriedOver;
    /** The lowest and the highest total that any scores can give. */
    final Fraction lowest;

    final Fraction highest;

    private final RuleSet<SelectionRule> rules;

    Stage(SelectionProcedure procedure, RuleSet<SelectionRule> rules, int number, String root, @Nullable Stage before) {
        this.procedure = procedure;
        this.rules = rules;
        this.number = number;
        this.root = root;
        GroupingRule groupingRule = get(GroupingRule.class, procedure.getGrouping());
        groups = List.copyOf(groupingRule.groups(procedure));
        grouping = groupingRule.compile(context(procedure.getGrouping(), "/grouping"));
        allotment = get(AllocationRule.class, procedure.getAllocation())
                .compile(context(procedure.getAllocation(), "/allocation"), groups)
                .allotment();
        panel = get(PanelRule.class, procedure.getPanel()).compile(context(procedure.getPanel(), "/panel"));
        missingScores = get(MissingScoreRule.class, procedure.getMissingScores())
                .compile(context(procedure.getMissingScores(), "/missingScores"))
                .treatment();
        total = get(TotalRule.class, procedure.getTotal()).compile(context(procedure.getTotal(), "/total"));
        ranking = get(RankingRule.class, procedure.getRanking())
                .compile(context(procedure.getRanking(), "/ranking"))
                .measure();
        shortage = get(ShortageRule.class, procedure.getShortage())
                .compile(context(procedure.getShortage(), "/shortage"))
                .policy();
        remainingTies = get(RemainingTieRule.class, procedure.getRemainingTies())
                .compile(context(procedure.getRemainingTies(), "/remainingTies"))
                .policy();
        reserve = get(ReserveRule.class, procedure.getReserve()).compile(context(procedure.getReserve(), "/reserve"));
        EarlierStage earlier = procedure.getEarlierStage().orElse(null);
        carriedOver = earlier == null
                ? Fraction.ZERO
                : get(CarryOverRule.class, earlier.getCarryOver())
                        .compile(context(earlier.getCarryOver(), "/earlierStage/carryOver"))
                        .factor();
        lowest = reach(false).plus(before == null ? Fraction.ZERO : before.lowest.times(carriedOver));
        highest = reach(true).plus(before == null ? Fraction.ZERO : before.highest.times(carriedOver));
        List<RuleUse> uses = procedure.getThresholds().uses();
        for (int i = 0; i < uses.size(); i++) {
            thresholds.add(
                    get(ThresholdRule.class, uses.get(i)).compile(context(uses.get(i), "/thresholds/" + i), highest));
        }
    }

    /** What the own scores of the stage give at most or at least. */
    private Fraction reach(boolean most) {
        Fraction sum = Fraction.ZERO;
        Fraction capped = Fraction.ZERO;
        TotalRule.Cap cap = total.cap().orElse(null);
        for (Criterion criterion : procedure.getCriteria()) {
            Fraction factor = total.factor(criterion);
            Fraction one = criterion.getScale().least().toFraction().times(factor);
            Fraction other = criterion.getScale().most().toFraction().times(factor);
            Fraction end = (one.compareTo(other) > 0) == most ? one : other;
            if (missingScores == MissingScoreRule.Treatment.COUNT_AS_ZERO && (end.signum() < 0) == most) {
                end = Fraction.ZERO;
            }
            if (cap != null && cap.criteria().contains(criterion.getId())) {
                capped = capped.plus(end);
            } else {
                sum = sum.plus(end);
            }
        }
        return sum.plus(cap != null && capped.compareTo(cap.most()) > 0 ? cap.most() : capped);
    }

    /** Whether scores make up the total and nothing else: their sum, each with a factor of its own. */
    boolean isPlainSum() {
        return total.cap().isEmpty() && carriedOver.signum() == 0;
    }

    /** The highest of the totals that thresholds ask for; empty when none asks for a total. */
    Optional<Fraction> leastTotal() {
        return thresholds.stream()
                .map(ThresholdRule.Threshold::totalBound)
                .flatMap(Optional::stream)
                .map(ThresholdRule.Bound::points)
                .max(Fraction::compareTo);
    }

    /** How many places there are in all; empty where money or nothing limits them. */
    Optional<Integer> places() {
        if (allotment instanceof Allotment.PerGroup perGroup) {
            return Optional.of(perGroup.places().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
        return allotment instanceof Allotment.InAll inAll && inAll.places() != Integer.MAX_VALUE
                ? Optional.of(inAll.places())
                : Optional.empty();
    }

    /** Whether a use is of the library's own rule, and not of another one under its id. */
    boolean is(RuleUse use, SelectionRule rule) {
        return rules.means(use, rule);
    }

    private <R extends SelectionRule> R get(Class<R> kind, RuleUse use) {
        return kind.cast(rules.get(use.rule()));
    }

    private SelectionContext context(RuleUse use, String pointer) {
        return new SelectionContext(use.settings(), root, pointer, procedure);
    }
}

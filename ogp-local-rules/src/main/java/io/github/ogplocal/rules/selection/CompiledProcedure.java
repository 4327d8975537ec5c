// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A procedure with every rule use compiled and every number brought to one unit: scores count in {@code 10^-decimals}
 * points, factors are whole numbers over one common divisor.
 */
final class CompiledProcedure {
    private static final long NO_FACTOR = Long.MIN_VALUE;

    final SelectionProcedure procedure;
    /** Where the procedure stands in its document. */
    final String root;

    final RuleSet<SelectionRule> rules;
    final StepInfos infos;
    final List<ScreeningRule.Screen> screens = new ArrayList<>();
    final List<RuleUse> screening;
    final DuplicateRule.Duplicates duplicates;
    final PanelRule.Panel panel;
    final MissingScoreRule.MissingScores missingScores;
    final TotalRule.Total total;
    final RankingRule.Ranking ranking;
    final List<ThresholdRule.Threshold> thresholds = new ArrayList<>();
    final GroupingRule.Grouping grouping;
    final List<GroupId> groups;
    final AllocationRule.Allocation allocation;
    final ShortageRule.Shortage shortage;
    final List<TieBreakRule.TieBreak> tieBreaks = new ArrayList<>();
    final RemainingTieRule.RemainingTie remainingTies;
    final ReserveRule.Reserve reserve;
    final PublicationRule.Publication publication;
    /** The stage before, and what its total counts here; null when there is none, as for all that follow. */
    final @Nullable CompiledProcedure earlier;

    final CarryOverRule.@Nullable CarryOver carryOver;
    final SameApplicantRule.@Nullable SameApplicant sameApplicant;
    final RecusalRule.@Nullable OwnRecusals ownRecusals;
    final VerificationRule.@Nullable ScoreVerification verification;
    final BandRule.@Nullable Bands bands;
    final OverrideRule.@Nullable Overrides overrides;
    final EndorsementRule.@Nullable Endorsement endorsement;
    /** The conditions that some rule looks up. */
    final TreeSet<ConditionId> conditions = new TreeSet<>();

    final Allotment allotment;
    final TotalRule.@Nullable Cap cap;

    final List<Criterion> criteria;
    final Map<CriterionId, Integer> criterionIndex = new HashMap<>();
    final Map<GroupId, Integer> groupIndex = new HashMap<>();
    final int decimals;
    /** {@code 10^decimals}; points have at most 17 decimals, so it fits. */
    final long tens;

    final long[] least;
    final long[] most;
    final long[] step;
    final Fraction[] factor;
    /** Factors brought to one divisor; {@code NO_FACTOR} in the first place when they do not fit. */
    final long[] wholeFactor;
    /** A total is its numerator over (its own divisor times this). */
    final Fraction unit;

    final int maxSheets;
    /** Whether a total is the sum of all scores of all sheets times factors, and that sum surely fits a long. */
    final boolean addsUp;
    /**
     * The criterion that separates equal totals first, where scores of all sheets add up and their sums fit ints; negative
     * otherwise. It is asked for wherever two candidates have one total, and the sheets are far away in memory then.
     */
    final int firstTieCriterion;
    /** The highest total there can be. */
    final Fraction highestTotal;

    CompiledProcedure(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        this(procedure, rules, "");
    }

    private CompiledProcedure(SelectionProcedure procedure, RuleSet<SelectionRule> rules, String root) {
        this.procedure = procedure;
        this.root = root;
        this.rules = rules;
        infos = new StepInfos(procedure, rules);
        screening = procedure.getScreening().uses();
        for (int i = 0; i < screening.size(); i++) {
            screens.add(
                    get(ScreeningRule.class, screening.get(i)).compile(context(screening.get(i), "/screening/" + i)));
        }
        duplicates = get(DuplicateRule.class, procedure.getDuplicates())
                .compile(context(procedure.getDuplicates(), "/duplicates"));
        panel = get(PanelRule.class, procedure.getPanel()).compile(context(procedure.getPanel(), "/panel"));
        missingScores = get(MissingScoreRule.class, procedure.getMissingScores())
                .compile(context(procedure.getMissingScores(), "/missingScores"));
        total = get(TotalRule.class, procedure.getTotal()).compile(context(procedure.getTotal(), "/total"));
        ranking = get(RankingRule.class, procedure.getRanking()).compile(context(procedure.getRanking(), "/ranking"));
        GroupingRule groupingRule = get(GroupingRule.class, procedure.getGrouping());
        grouping = groupingRule.compile(context(procedure.getGrouping(), "/grouping"));
        groups = List.copyOf(groupingRule.groups(procedure));
        for (int g = 0; g < groups.size(); g++) {
            groupIndex.put(groups.get(g), g);
        }
        allocation = get(AllocationRule.class, procedure.getAllocation())
                .compile(context(procedure.getAllocation(), "/allocation"), groups);
        allotment = allocation.allotment();
        cap = total.cap().orElse(null);
        shortage =
                get(ShortageRule.class, procedure.getShortage()).compile(context(procedure.getShortage(), "/shortage"));
        List<RuleUse> uses = procedure.getTieBreaks().uses();
        for (int i = 0; i < uses.size(); i++) {
            tieBreaks.add(get(TieBreakRule.class, uses.get(i)).compile(context(uses.get(i), "/tieBreaks/" + i)));
        }
        remainingTies = get(RemainingTieRule.class, procedure.getRemainingTies())
                .compile(context(procedure.getRemainingTies(), "/remainingTies"));
        reserve = get(ReserveRule.class, procedure.getReserve()).compile(context(procedure.getReserve(), "/reserve"));
        publication = get(PublicationRule.class, procedure.getPublication())
                .compile(context(procedure.getPublication(), "/publication"));

        EarlierStage stage = procedure.getEarlierStage().orElse(null);
        earlier = stage == null
                ? null
                : new CompiledProcedure(stage.getProcedure(), rules, root + "/earlierStage/procedure");
        carryOver = stage == null
                ? null
                : get(CarryOverRule.class, stage.getCarryOver())
                        .compile(context(stage.getCarryOver(), "/earlierStage/carryOver"));
        RuleUse use = procedure.getSameApplicant().orElse(null);
        sameApplicant = use == null ? null : get(SameApplicantRule.class, use).compile(context(use, "/sameApplicant"));
        use = procedure.getOwnRecusals().orElse(null);
        ownRecusals = use == null ? null : get(RecusalRule.class, use).compile(context(use, "/ownRecusals"));
        use = procedure.getVerification().orElse(null);
        verification = use == null ? null : get(VerificationRule.class, use).compile(context(use, "/verification"));
        use = procedure.getBands().orElse(null);
        bands = use == null ? null : get(BandRule.class, use).compile(context(use, "/bands"));
        use = procedure.getOverrides().orElse(null);
        overrides = use == null ? null : get(OverrideRule.class, use).compile(context(use, "/overrides"));
        use = procedure.getEndorsement().orElse(null);
        endorsement = use == null ? null : get(EndorsementRule.class, use).compile(context(use, "/endorsement"));
        screens.forEach(screen -> conditions.addAll(screen.conditions()));
        if (endorsement != null) {
            conditions.addAll(endorsement.conditions());
        }

        criteria = procedure.getCriteria();
        decimals = decimals(procedure);
        tens = BigInteger.TEN.pow(decimals).longValueExact();
        int n = criteria.size();
        least = new long[n];
        most = new long[n];
        step = new long[n];
        factor = new Fraction[n];
        wholeFactor = new long[n];
        long largest = 1;
        BigInteger divisor = BigInteger.ONE;
        for (int c = 0; c < n; c++) {
            Criterion criterion = criteria.get(c);
            criterionIndex.put(criterion.getId(), c);
            least[c] = criterion.getScale().least().unscaledAt(decimals);
            most[c] = criterion.getScale().most().unscaledAt(decimals);
            step[c] = criterion.getScale().step().unscaledAt(decimals);
            largest = Math.max(largest, Math.max(Math.abs(least[c]), Math.abs(most[c])));
            factor[c] = total.factor(criterion);
            BigInteger d = factor[c].denominator();
            divisor = divisor.divide(divisor.gcd(d)).multiply(d);
        }
        for (int c = 0; c < n; c++) {
            BigInteger whole = factor[c].numerator().multiply(divisor.divide(factor[c].denominator()));
            wholeFactor[c] = whole.bitLength() < 63 ? whole.longValue() : NO_FACTOR;
            if (wholeFactor[c] == NO_FACTOR) {
                wholeFactor[0] = NO_FACTOR;
            }
        }
        unit = Fraction.of(BigInteger.ONE, divisor.multiply(BigInteger.valueOf(tens)));
        maxSheets = (int) Math.min(10_000, Long.MAX_VALUE / largest);
        addsUp = addsUp();
        firstTieCriterion = addsUp ? firstTieCriterion() : -1;
        highestTotal = highestTotal();
        uses = procedure.getThresholds().uses();
        for (int i = 0; i < uses.size(); i++) {
            thresholds.add(get(ThresholdRule.class, uses.get(i))
                    .compile(context(uses.get(i), "/thresholds/" + i), highestTotal));
        }
    }

    private int firstTieCriterion() {
        TieBreakRule.Key key = tieBreaks.isEmpty() ? null : tieBreaks.get(0).key();
        CriterionId id = key == null ? null : key.criterion();
        Integer criterion = id == null ? null : criterionIndex.get(id);
        if (criterion == null) {
            return -1;
        }
        long largest = Math.max(Math.abs(least[criterion]), Math.abs(most[criterion]));
        return largest <= Integer.MAX_VALUE / maxSheets ? criterion : -1;
    }

    private boolean addsUp() {
        if (criteria.isEmpty() || !hasWholeFactors() || !panel.addsAll()) {
            return false;
        }
        BigInteger most = BigInteger.ZERO;
        for (int c = 0; c < wholeFactor.length; c++) {
            BigInteger largest = BigInteger.valueOf(Math.max(Math.abs(least[c]), Math.abs(this.most[c])));
            most = most.add(BigInteger.valueOf(wholeFactor[c]).abs().multiply(largest));
        }
        return most.multiply(BigInteger.valueOf(maxSheets)).bitLength() < Long.SIZE - 1;
    }

    /** Whether a score, in {@link #decimals}, is on the scale of a criterion. */
    boolean isOnScale(int criterion, long score) {
        return score >= least[criterion]
                && score <= most[criterion]
                && (score - least[criterion]) % step[criterion] == 0;
    }

    /**
     * The scores of a criterion that are on its scale, as bits by how far they are above the least; all bits where every one in
     * the scale's bounds is; 0 where 64 bits do not reach.
     */
    long stepMask(int criterion) {
        if (step[criterion] == 1) {
            return -1;
        }
        long mask = 0;
        if (most[criterion] - least[criterion] < Long.SIZE) {
            for (long above = 0; above <= most[criterion] - least[criterion]; above += step[criterion]) {
                mask |= 1L << above;
            }
        }
        return mask;
    }

    private Fraction highestTotal() {
        boolean zeroes = missingScores.treatment() == MissingScoreRule.Treatment.COUNT_AS_ZERO;
        Fraction sum = Fraction.ZERO;
        Fraction capped = Fraction.ZERO;
        for (int c = 0; c < criteria.size(); c++) {
            Fraction low = criteria.get(c).getScale().least().toFraction().times(factor[c]);
            Fraction high = criteria.get(c).getScale().most().toFraction().times(factor[c]);
            Fraction best = low.compareTo(high) > 0 ? low : high;
            best = zeroes && best.signum() < 0 ? Fraction.ZERO : best;
            if (isCapped(c)) {
                capped = capped.plus(best);
            } else {
                sum = sum.plus(best);
            }
        }
        sum = sum.plus(capped(capped));
        return earlier == null || carryOver == null ? sum : sum.plus(earlier.highestTotal.times(carryOver.factor()));
    }

    /** Whether what a criterion adds is limited together with that of others. */
    boolean isCapped(int criterion) {
        return cap != null && cap.criteria().contains(criteria.get(criterion).getId());
    }

    /** What criteria with a cap count together. */
    Fraction capped(Fraction together) {
        return cap != null && together.compareTo(cap.most()) > 0 ? cap.most() : together;
    }

    /** Whether totals are plain sums of whole numbers; where they are not, they are taken in fractions. */
    boolean hasWholeFactors() {
        boolean plain = cap == null && (carryOver == null || carryOver.factor().signum() == 0);
        return plain && (wholeFactor.length == 0 || wholeFactor[0] != NO_FACTOR);
    }

    /** Whether candidates are ranked by their total. */
    boolean ranksByTotal() {
        return ranking.measure() == RankingRule.Measure.TOTAL;
    }

    /** The currency in which applications must ask for money; null where money limits nothing. */
    @Nullable
    String currency() {
        if (allotment instanceof Allotment.Budget budget) {
            return budget.amount().currency();
        }
        return allotment instanceof Allotment.BudgetMultiple multiple
                ? multiple.amount().currency()
                : null;
    }

    /** The places of a group: its own, or those that it is guaranteed. */
    int places(GroupId group) {
        if (allotment instanceof Allotment.PerGroup perGroup) {
            Integer places = perGroup.places().get(group);
            return places == null ? 0 : places;
        }
        return allotment instanceof Allotment.InAll inAll ? inAll.minimum() : 0;
    }

    /** The most decimals that any score on the procedure's scales has. */
    static int decimals(SelectionProcedure procedure) {
        int decimals = 0;
        for (Criterion criterion : procedure.getCriteria()) {
            for (Points points : List.of(
                    criterion.getScale().least(),
                    criterion.getScale().most(),
                    criterion.getScale().step())) {
                decimals = Math.max(decimals, points.decimals());
            }
        }
        return decimals;
    }

    private <R extends SelectionRule> R get(Class<R> kind, RuleUse use) {
        return kind.cast(rules.get(use.rule()));
    }

    private SelectionContext context(RuleUse use, String pointer) {
        return new SelectionContext(use.settings(), root, pointer, procedure);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan together in whole numbers, where milestones and commitments count by weight or each the same; exact. What it cannot
 * do, it leaves to {@link ProgressRun}, which makes an object of everything.
 *
 * <p>The bounds: a weight has at most {@link #MOST_WEIGHT} units (17 bits) at the scale of its list, and per cent at most {@link
 * PlanSums#HUNDRED} (20 bits). So a commitment of 100 milestones sums up to 44 bits, times its own weight to 61. Over a common
 * denominator of less than {@link #MOST_DENOMINATOR} (56 bits), 500 commitments (9 bits) sum up to 126 bits.
 */
final class PlanSummer {
    private static final int PERCENT_DECIMALS = 4;
    private static final long MOST_WEIGHT = 100_000;
    private static final long MOST_DENOMINATOR = 1L << 56;

    private final CompiledProgress compiled;
    private final LatestReport.@Nullable ByDate byDate;
    private final boolean isPlain;
    private final boolean milestonesByWeight;
    private final boolean commitmentsByWeight;
    private final LocalDate day;

    private long[] factors = new long[16];
    private @Nullable Points[] weightsGiven = new Points[16];

    /** Whether the latest reports of the part that was looked at last say how much is done. */
    private boolean isReported;

    // The sum that is being made: the numerator in 128 bits.
    private long high;
    private long low;

    PlanSummer(CompiledProgress compiled, LocalDate day) {
        this.compiled = compiled;
        this.day = day;
        byDate = compiled.latest instanceof LatestReport.ByDate plain ? plain : null;
        isPlain = compiled.toPlan.isPlain()
                && compiled.toCommitment.map(CompiledProgress.Level::isPlain).orElse(true);
        milestonesByWeight = compiled.toCommitment
                .filter(CompiledProgress.Level::isMeanByWeight)
                .isPresent();
        commitmentsByWeight = compiled.toPlan.isMeanByWeight();
    }

    /**
     * The sums of a plan.
     *
     * @param plan one of which no other plan is a part, and that no commitment left
     * @param part its number in the index
     * @return null where it takes other means than whole numbers
     */
    @Nullable
    PlanSums sums(ActionPlan plan, ReportIndex reports, int part, AssessorKind kind) {
        if (!isPlain) {
            return null;
        }
        PlanSums sums = new PlanSums(plan);
        List<Commitment> commitments = plan.getCommitments();
        int at = part + 1;
        for (int i = 0; i < sums.sums.length; i++) {
            List<Milestone> milestones = DossierPlans.milestones(commitments.get(i));
            if (!add(sums, i, milestones, reports, at, kind)) {
                return null;
            }
            at += 1 + milestones.size();
        }
        return sums.sums.length == 0 || putTogether(sums, commitments) ? sums : null;
    }

    private boolean add(
            PlanSums sums, int i, List<Milestone> milestones, ReportIndex reports, int part, AssessorKind kind) {
        Points percent = percent(reports, part, kind);
        if (compiled.source.judge(isReported, milestones.size()).verdict() == Verdict.MET) {
            if (percent != null && percent.decimals() > PERCENT_DECIMALS) {
                return false;
            }
            sums.sums[i] = percent == null ? 0 : percent.unscaledAt(PERCENT_DECIMALS);
            sums.known[i] = percent == null ? 0 : 1;
            sums.knownWeights[i] = sums.known[i];
            sums.weights[i] = 1;
            sums.parts[i] = 1;
            return true;
        }
        int scale = milestonesByWeight ? scale(milestones) : 0;
        @Nullable Points[] given = weightsGiven;
        long sum = 0;
        int knownWeights = 0;
        int weights = 0;
        int known = 0;
        for (int m = 0; m < milestones.size(); m++) {
            long weight = milestonesByWeight ? units(given[m], scale) : 1;
            if (weight > MOST_WEIGHT) {
                return false;
            }
            weights += (int) weight;
            Points done = percent(reports, part + 1 + m, kind);
            if (done != null) {
                if (done.decimals() > PERCENT_DECIMALS) {
                    return false;
                }
                sum += weight * done.unscaledAt(PERCENT_DECIMALS);
                knownWeights += (int) weight;
                known++;
            }
        }
        sums.sums[i] = sum;
        sums.knownWeights[i] = knownWeights;
        // Of no parts anything may be true, as of one that is unknown.
        sums.weights[i] = milestones.isEmpty() ? 1 : weights;
        sums.known[i] = known;
        sums.parts[i] = milestones.size();
        return true;
    }

    private @Nullable Points percent(ReportIndex reports, int part, AssessorKind kind) {
        int report = reports.last(part, kind);
        if (report == ReportIndex.NONE) {
            isReported = false;
            return null;
        }
        if (byDate != null && reports.before(report, kind) == ReportIndex.NONE) {
            ProgressReport only = reports.report(report);
            Optional<Points> percent = only.getPercent();
            isReported = byDate.takesAlone(only, percent, day);
            return isReported && percent.isPresent() ? percent.get() : null;
        }
        LatestReportRule.Choice choice = compiled.latest.choose(reports.all(report, kind), day);
        isReported = choice.reason().verdict() == Verdict.MET;
        return isReported ? LatestReport.percent(choice.reports()).orElse(null) : null;
    }

    private boolean putTogether(PlanSums sums, List<Commitment> commitments) {
        int count = sums.sums.length;
        if (factors.length < count) {
            factors = new long[count];
        }
        int scale = commitmentsByWeight ? scaleOf(commitments) : 0;
        long weights = 0;
        long knownWeights = 0;
        boolean isKnown = true;
        for (int i = 0; i < count; i++) {
            factors[i] = commitmentsByWeight ? units(weightsGiven[i], scale) : 1;
            if (factors[i] > MOST_WEIGHT) {
                return false;
            }
            weights += factors[i];
            isKnown &= sums.knownWeights[i] == sums.weights[i];
            if (sums.knownWeights[i] > 0) {
                knownWeights += factors[i];
                sums.knownCommitments++;
            }
        }
        long denominator = common(sums.weights);
        if (denominator == 0) {
            return false;
        }
        long whole = Math.multiplyExact(weights, PlanSums.PERCENT_UNITS);
        high = 0;
        low = 0;
        for (int i = 0; i < count; i++) {
            plus(factors[i] * sums.sums[i], denominator / sums.weights[i]);
        }
        sums.lowest = new Ratio(high, low, denominator, whole);
        if (isKnown) {
            sums.value = sums.lowest;
            sums.highest = sums.lowest;
            return true;
        }
        for (int i = 0; i < count; i++) {
            plus(
                    factors[i] * PlanSums.HUNDRED * (sums.weights[i] - sums.knownWeights[i]),
                    denominator / sums.weights[i]);
        }
        sums.highest = new Ratio(high, low, denominator, whole);
        if (knownWeights > 0) {
            denominator = common(sums.knownWeights);
            if (denominator == 0) {
                return false;
            }
            high = 0;
            low = 0;
            for (int i = 0; i < count; i++) {
                if (sums.knownWeights[i] > 0) {
                    plus(factors[i] * sums.sums[i], denominator / sums.knownWeights[i]);
                }
            }
            sums.value = new Ratio(high, low, denominator, knownWeights * PlanSums.PERCENT_UNITS);
        }
        return true;
    }

    private void plus(long one, long other) {
        long product = one * other;
        low += product;
        high += Math.multiplyHigh(one, other) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    /** The least number that all denominators but nought divide; 0 when that is too large. */
    private static long common(int[] denominators) {
        long common = 1;
        for (int denominator : denominators) {
            if (denominator > 1 && common % denominator != 0) {
                common = common / gcd(denominator, (int) (common % denominator)) * denominator;
                if (common >= MOST_DENOMINATOR) {
                    return 0;
                }
            }
        }
        return common;
    }

    private static int gcd(int one, int other) {
        int a = one;
        int b = other;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** The most decimals of the weights, which are noted. */
    private int scale(List<Milestone> milestones) {
        int scale = 0;
        makeRoom(milestones.size());
        for (int i = 0; i < milestones.size(); i++) {
            scale = Math.max(scale, note(i, milestones.get(i).getWeight()));
        }
        return scale;
    }

    private int scaleOf(List<Commitment> commitments) {
        int scale = 0;
        makeRoom(commitments.size());
        for (int i = 0; i < commitments.size(); i++) {
            scale = Math.max(scale, note(i, commitments.get(i).getWeight()));
        }
        return scale;
    }

    private void makeRoom(int size) {
        if (weightsGiven.length < size) {
            weightsGiven = new Points[size];
        }
    }

    private int note(int i, Optional<Weight> weight) {
        Points factor = weight.isPresent() ? weight.get().factor() : null;
        weightsGiven[i] = factor;
        return factor == null ? 0 : factor.decimals();
    }

    /** A weight in units of the scale; more than {@link #MOST_WEIGHT} when it is missing. */
    private static long units(@Nullable Points weight, int scale) {
        return weight == null ? Long.MAX_VALUE : weight.unscaledAt(scale);
    }
}

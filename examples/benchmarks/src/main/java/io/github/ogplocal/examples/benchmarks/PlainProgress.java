// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one would write without the library: weighted means over records, exact, with the coverage and the interval that what is
 * unknown leaves open. Nothing is checked or explained, and quotients are not reduced.
 */
final class PlainProgress {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long FIXED_HUNDRED = 1_000_000;

    /** A denominator below which the sums of a plan of these sizes fit: 15 times a weight of 5 times 100 per cent. */
    private static final long MOST_DENOMINATOR = Long.MAX_VALUE / (15 * 5 * FIXED_HUNDRED);

    /** A milestone; per cent null where nobody reported. */
    record Leaf(String id, int weight, @Nullable BigDecimal percent) {}

    /** A commitment. */
    record Commitment(String id, int weight, List<Leaf> leaves) {}

    /** A plan. */
    record Plan(String id, List<Commitment> commitments) {}

    /** A milestone with ten-thousandths of a per cent; -1 where nobody reported. */
    record FixedLeaf(String id, int weight, long percent4) {}

    /** A commitment of such. */
    record FixedCommitment(String id, int weight, List<FixedLeaf> leaves) {}

    /** A plan of such. */
    record FixedPlan(String id, List<FixedCommitment> commitments) {}

    /** What was reported of one milestone. */
    record Report(String commitment, String milestone, LocalDate on, BigDecimal percent) {}

    /** A plan whose reports stand in a list of their own. */
    record File(Plan plan, List<Report> reports) {}

    /** A number. */
    record Quotient(BigDecimal numerator, BigDecimal denominator) {
        static final Quotient ZERO = new Quotient(BigDecimal.ZERO, BigDecimal.ONE);

        Quotient plus(Quotient other) {
            return new Quotient(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Quotient times(int weight) {
            return new Quotient(numerator.multiply(BigDecimal.valueOf(weight)), denominator);
        }

        Quotient dividedBy(int weights) {
            return new Quotient(numerator, denominator.multiply(BigDecimal.valueOf(weights)));
        }
    }

    /** Per cent with coverage and interval. */
    record Figure(Optional<Quotient> value, Quotient lowest, Quotient highest, int known, int of) {}

    /** The figure of a commitment. */
    record CommitmentResult(String id, Figure figure) {}

    /** The figure of a plan. */
    record Result(String id, Figure figure, List<CommitmentResult> commitments) {}

    /** A number in ten-thousandths; the numerator in {@code large} where it does not fit. */
    record FixedQuotient(
            long numerator,
            long denominator,
            @Nullable BigInteger large,
            @Nullable BigInteger of) {
        FixedQuotient(long numerator, long denominator) {
            this(numerator, denominator, null, null);
        }
    }

    /** Per cent with coverage and interval. */
    record FixedFigure(@Nullable FixedQuotient value, FixedQuotient lowest, FixedQuotient highest, int known, int of) {}

    /** The figure of a commitment. */
    record FixedCommitmentResult(String id, FixedFigure figure) {}

    /** The figure of a plan. */
    record FixedResult(String id, FixedFigure figure, List<FixedCommitmentResult> commitments) {}

    /** A figure alone, rounded. */
    record Rounded(String id, BigDecimal percent) {}

    /** The figures of a plan alone, rounded. */
    record RoundedResult(String id, BigDecimal percent, List<Rounded> commitments) {}

    private PlainProgress() {}

    static List<Result> loop(List<Plan> plans) {
        List<Result> results = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            List<CommitmentResult> commitments =
                    new ArrayList<>(plan.commitments().size());
            for (Commitment commitment : plan.commitments()) {
                BigDecimal sum = BigDecimal.ZERO;
                int weights = 0;
                int knownWeights = 0;
                int known = 0;
                for (Leaf leaf : commitment.leaves()) {
                    weights += leaf.weight();
                    BigDecimal percent = leaf.percent();
                    if (percent != null) {
                        sum = sum.add(percent.multiply(BigDecimal.valueOf(leaf.weight())));
                        knownWeights += leaf.weight();
                        known++;
                    }
                }
                commitments.add(new CommitmentResult(
                        commitment.id(),
                        figure(
                                sum,
                                weights,
                                knownWeights,
                                known,
                                commitment.leaves().size())));
            }
            results.add(new Result(plan.id(), together(plan, commitments), commitments));
        }
        return results;
    }

    private static Figure figure(BigDecimal sum, int weights, int knownWeights, int known, int of) {
        BigDecimal all = BigDecimal.valueOf(weights);
        Quotient lowest = new Quotient(sum, all);
        if (knownWeights == weights) {
            return new Figure(Optional.of(lowest), lowest, lowest, known, of);
        }
        return new Figure(
                knownWeights == 0 ? Optional.empty() : Optional.of(new Quotient(sum, BigDecimal.valueOf(knownWeights))),
                lowest,
                new Quotient(sum.add(HUNDRED.multiply(BigDecimal.valueOf(weights - knownWeights))), all),
                known,
                of);
    }

    private static Figure together(Plan plan, List<CommitmentResult> commitments) {
        Quotient value = Quotient.ZERO;
        Quotient lowest = Quotient.ZERO;
        Quotient highest = Quotient.ZERO;
        int weights = 0;
        int knownWeights = 0;
        int known = 0;
        for (int i = 0; i < commitments.size(); i++) {
            int weight = plan.commitments().get(i).weight();
            Figure figure = commitments.get(i).figure();
            weights += weight;
            lowest = lowest.plus(figure.lowest().times(weight));
            highest = highest.plus(figure.highest().times(weight));
            if (figure.value().isPresent()) {
                value = value.plus(figure.value().get().times(weight));
                knownWeights += weight;
                known++;
            }
        }
        return new Figure(
                known == 0 ? Optional.empty() : Optional.of(value.dividedBy(knownWeights)),
                lowest.dividedBy(weights),
                highest.dividedBy(weights),
                known,
                commitments.size());
    }

    static List<Result> streams(List<Plan> plans) {
        return plans.stream()
                .map(plan -> {
                    List<CommitmentResult> commitments = plan.commitments().stream()
                            .map(commitment -> new CommitmentResult(commitment.id(), figure(commitment.leaves())))
                            .toList();
                    return new Result(plan.id(), together(plan, commitments), commitments);
                })
                .toList();
    }

    private static Figure figure(List<Leaf> leaves) {
        List<Leaf> known =
                leaves.stream().filter(leaf -> leaf.percent() != null).toList();
        return figure(
                known.stream()
                        .map(leaf -> requireNonNull(leaf.percent()).multiply(BigDecimal.valueOf(leaf.weight())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                leaves.stream().mapToInt(Leaf::weight).sum(),
                known.stream().mapToInt(Leaf::weight).sum(),
                known.size(),
                leaves.size());
    }

    /** The loop, which first has to find the report of each milestone: the last one up to the day. */
    static List<Result> loopOverFiles(List<File> files, LocalDate day) {
        List<Plan> plans = new ArrayList<>(files.size());
        for (File file : files) {
            Map<String, Report> latest = new HashMap<>();
            for (Report report : file.reports()) {
                if (!report.on().isAfter(day)) {
                    latest.merge(
                            report.commitment() + "/" + report.milestone(),
                            report,
                            (one, other) -> other.on().isAfter(one.on()) ? other : one);
                }
            }
            List<Commitment> commitments =
                    new ArrayList<>(file.plan().commitments().size());
            for (Commitment commitment : file.plan().commitments()) {
                List<Leaf> leaves = new ArrayList<>(commitment.leaves().size());
                for (Leaf leaf : commitment.leaves()) {
                    Report report = latest.get(commitment.id() + "/" + leaf.id());
                    leaves.add(new Leaf(leaf.id(), leaf.weight(), report == null ? null : report.percent()));
                }
                commitments.add(new Commitment(commitment.id(), commitment.weight(), leaves));
            }
            plans.add(new Plan(file.plan().id(), commitments));
        }
        return loop(plans);
    }

    static List<FixedResult> fixedLoop(List<FixedPlan> plans) {
        List<FixedResult> results = new ArrayList<>(plans.size());
        for (FixedPlan plan : plans) {
            int count = plan.commitments().size();
            List<FixedCommitmentResult> commitments = new ArrayList<>(count);
            long[] sums = new long[count];
            long[] weights = new long[count];
            long[] knownWeights = new long[count];
            for (int i = 0; i < count; i++) {
                FixedCommitment commitment = plan.commitments().get(i);
                int known = 0;
                for (FixedLeaf leaf : commitment.leaves()) {
                    weights[i] += leaf.weight();
                    if (leaf.percent4() >= 0) {
                        sums[i] += leaf.weight() * leaf.percent4();
                        knownWeights[i] += leaf.weight();
                        known++;
                    }
                }
                FixedQuotient lowest = new FixedQuotient(sums[i], weights[i]);
                commitments.add(new FixedCommitmentResult(
                        commitment.id(),
                        new FixedFigure(
                                knownWeights[i] == 0 ? null : new FixedQuotient(sums[i], knownWeights[i]),
                                lowest,
                                new FixedQuotient(sums[i] + FIXED_HUNDRED * (weights[i] - knownWeights[i]), weights[i]),
                                known,
                                commitment.leaves().size())));
            }
            results.add(new FixedResult(plan.id(), together(plan, sums, weights, knownWeights), commitments));
        }
        return results;
    }

    private static FixedFigure together(FixedPlan plan, long[] sums, long[] weights, long[] knownWeights) {
        int count = sums.length;
        long[] lowest = new long[count];
        long[] highest = new long[count];
        long all = 0;
        long known = 0;
        int knownCommitments = 0;
        for (int i = 0; i < count; i++) {
            int weight = plan.commitments().get(i).weight();
            lowest[i] = weight * sums[i];
            highest[i] = weight * (sums[i] + FIXED_HUNDRED * (weights[i] - knownWeights[i]));
            all += weight;
            if (knownWeights[i] > 0) {
                known += weight;
                knownCommitments++;
            }
        }
        return new FixedFigure(
                known == 0 ? null : sum(lowest, knownWeights, known),
                sum(lowest, weights, all),
                sum(highest, weights, all),
                knownCommitments,
                count);
    }

    /** The sum of quotients, those with nought below left out, divided. */
    private static FixedQuotient sum(long[] numerators, long[] denominators, long divisor) {
        long common = 1;
        for (long denominator : denominators) {
            if (denominator > 0) {
                common = common / gcd(common, denominator) * denominator;
                if (common > MOST_DENOMINATOR) {
                    return largeSum(numerators, denominators, divisor);
                }
            }
        }
        long sum = 0;
        for (int i = 0; i < numerators.length; i++) {
            if (denominators[i] > 0) {
                sum += numerators[i] * (common / denominators[i]);
            }
        }
        return new FixedQuotient(sum, common * divisor);
    }

    private static FixedQuotient largeSum(long[] numerators, long[] denominators, long divisor) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < numerators.length; i++) {
            if (denominators[i] > 0) {
                BigInteger denominator = BigInteger.valueOf(denominators[i]);
                sum = sum.multiply(denominator)
                        .add(BigInteger.valueOf(numerators[i]).multiply(common));
                common = common.multiply(denominator);
            }
        }
        return new FixedQuotient(0, 0, sum, common.multiply(BigInteger.valueOf(divisor)));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** What many write: the figure alone, rounded to four decimals at each level. It is another figure than the exact one. */
    static List<RoundedResult> roundedLoop(List<Plan> plans) {
        List<RoundedResult> results = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            List<Rounded> commitments = new ArrayList<>(plan.commitments().size());
            BigDecimal sumOfPlan = BigDecimal.ZERO;
            int weightsOfPlan = 0;
            for (Commitment commitment : plan.commitments()) {
                BigDecimal sum = BigDecimal.ZERO;
                int weights = 0;
                for (Leaf leaf : commitment.leaves()) {
                    BigDecimal percent = leaf.percent();
                    if (percent != null) {
                        sum = sum.add(percent.multiply(BigDecimal.valueOf(leaf.weight())));
                        weights += leaf.weight();
                    }
                }
                if (weights > 0) {
                    BigDecimal percent = sum.divide(BigDecimal.valueOf(weights), 4, RoundingMode.HALF_UP);
                    commitments.add(new Rounded(commitment.id(), percent));
                    sumOfPlan = sumOfPlan.add(percent.multiply(BigDecimal.valueOf(commitment.weight())));
                    weightsOfPlan += commitment.weight();
                }
            }
            results.add(new RoundedResult(
                    plan.id(),
                    weightsOfPlan == 0
                            ? BigDecimal.ZERO
                            : sumOfPlan.divide(BigDecimal.valueOf(weightsOfPlan), 4, RoundingMode.HALF_UP),
                    commitments));
        }
        return results;
    }
}

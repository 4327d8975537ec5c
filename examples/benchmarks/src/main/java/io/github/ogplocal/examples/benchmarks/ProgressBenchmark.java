// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.progress.FigureInShort;
import io.github.ogplocal.rules.progress.PlanInShort;
import io.github.ogplocal.rules.progress.Progress;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Plans put together by the engine and by plain code, which are shown to agree before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProgressBenchmark {
    /** Number of milestones. */
    @Param({"1000", "100000", "1000000"})
    private int size;

    @SuppressWarnings("NullAway.Init")
    private GeneratedPlans plans;

    @SuppressWarnings("NullAway.Init")
    private ProgressEngine engine;

    /** Makes the plans, and refuses to time code that disagrees. */
    @Setup
    public void prepare() {
        plans = GeneratedPlans.of(size);
        engine = engine();
        List<PlanInShort> ours = assess().plans(AssessorKind.SELF);
        int differences = differences(ours, bigDecimalLoop())
                + differences(ours, bigDecimalStreams())
                + differences(ours, bigDecimalLoopOverReports())
                + fixedDifferences(ours, fixedPointLoop());
        if (differences > 0) {
            throw new IllegalStateException("figures differ for " + differences + " plans");
        }
    }

    static ProgressEngine engine() {
        return ProgressEngine.of(GeneratedPlans.procedure(), ProgressRules.standard());
    }

    /** Records with per cent in them; exact. */
    @Benchmark
    public List<PlainProgress.Result> bigDecimalLoop() {
        return PlainProgress.loop(plans.plain());
    }

    /** The same by Streams. */
    @Benchmark
    public List<PlainProgress.Result> bigDecimalStreams() {
        return PlainProgress.streams(plans.plain());
    }

    /** Records with the reports in a list of their own; exact. */
    @Benchmark
    public List<PlainProgress.Result> bigDecimalLoopOverReports() {
        return PlainProgress.loopOverFiles(plans.files(), GeneratedPlans.DAY);
    }

    /** Records with per cent as whole numbers in them; exact. */
    @Benchmark
    public List<PlainProgress.FixedResult> fixedPointLoop() {
        return PlainProgress.fixedLoop(plans.fixed());
    }

    /** Records with per cent in them; the figure alone, rounded at each level, which makes another figure. */
    @Benchmark
    public List<PlainProgress.RoundedResult> roundedLoop() {
        return PlainProgress.roundedLoop(plans.plain());
    }

    /** All figures worked out from dossiers, each entry to be had. */
    @Benchmark
    public Progress assess() {
        return engine.assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY);
    }

    /** The figures of all plans and commitments made into objects, as reduced fractions. */
    @Benchmark
    public void assessAndReadAll(Blackhole hole) {
        for (PlanInShort plan : assess().plans(AssessorKind.SELF)) {
            hole.consume(plan);
        }
    }

    /** Everything made into objects, with findings and evidence for every milestone. */
    @Benchmark
    public ProgressSummary summarize() {
        return engine.summarize(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY);
    }

    /** For how many plans not all is the same. */
    static int differences(List<PlanInShort> ours, List<PlainProgress.Result> plain) {
        int differences = Math.abs(ours.size() - plain.size());
        for (int i = 0; i < Math.min(ours.size(), plain.size()); i++) {
            PlanInShort plan = ours.get(i);
            PlainProgress.Result result = plain.get(i);
            boolean same = plan.authority().orElseThrow().value().equals(result.id())
                    && plan.figure().equals(figure(result.figure()))
                    && plan.commitments().size() == result.commitments().size();
            for (int c = 0; same && c < result.commitments().size(); c++) {
                same = plan.commitments()
                        .get(c)
                        .figure()
                        .equals(figure(result.commitments().get(c).figure()));
            }
            differences += same ? 0 : 1;
        }
        return differences;
    }

    /** As {@link #differences}, for whole numbers. */
    static int fixedDifferences(List<PlanInShort> ours, List<PlainProgress.FixedResult> plain) {
        int differences = Math.abs(ours.size() - plain.size());
        for (int i = 0; i < Math.min(ours.size(), plain.size()); i++) {
            PlanInShort plan = ours.get(i);
            PlainProgress.FixedResult result = plain.get(i);
            boolean same = plan.figure().equals(figure(result.figure()))
                    && plan.commitments().size() == result.commitments().size();
            for (int c = 0; same && c < result.commitments().size(); c++) {
                same = plan.commitments()
                        .get(c)
                        .figure()
                        .equals(figure(result.commitments().get(c).figure()));
            }
            differences += same ? 0 : 1;
        }
        return differences;
    }

    private static FigureInShort figure(PlainProgress.Figure figure) {
        return new FigureInShort(
                figure.value().map(ProgressBenchmark::fraction),
                fraction(figure.lowest()),
                fraction(figure.highest()),
                figure.known(),
                figure.of());
    }

    private static FigureInShort figure(PlainProgress.FixedFigure figure) {
        return new FigureInShort(
                Optional.ofNullable(figure.value()).map(ProgressBenchmark::fraction),
                fraction(figure.lowest()),
                fraction(figure.highest()),
                figure.known(),
                figure.of());
    }

    private static Fraction fraction(PlainProgress.Quotient quotient) {
        BigDecimal ten = BigDecimal.TEN;
        return Fraction.of(
                quotient.numerator().multiply(ten).toBigIntegerExact(),
                quotient.denominator().multiply(ten).toBigIntegerExact());
    }

    private static Fraction fraction(PlainProgress.FixedQuotient quotient) {
        BigInteger large = quotient.large();
        BigInteger of = quotient.of();
        Fraction units = large == null || of == null
                ? Fraction.of(quotient.numerator(), quotient.denominator())
                : Fraction.of(large, of);
        return units.dividedBy(Fraction.of(10_000));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks round by round, each in a process of its own, and keeps what every iteration took. In a round each has its
 * turn, so that what weighs on the machine for a while weighs on all of them.
 *
 * @param rounds times that each benchmark has a process, from 1
 * @param warmups iterations of a second before those that count
 * @param iterations iterations of a second that count, in each round
 */
public record Rounds(int rounds, int warmups, int iterations) {
    /** A small young generation: in a large one the first touch of each page is what gets measured. */
    public static final List<String> JVM_ARGUMENTS = List.of("-Xms5g", "-Xmx5g", "-Xmn256m");

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** What one iteration took for each item: nanoseconds of the thread, of the process and of the clock, and bytes. */
    record Sample(double thread, double process, double elapsed, double bytes) {}

    /**
     * What one benchmark took for each item.
     *
     * @param best nanoseconds of processor time in the least disturbed iteration
     * @param median nanoseconds of processor time
     * @param processBest nanoseconds of processor time of the whole process in the least disturbed iteration
     * @param process nanoseconds of processor time of the whole process, median
     * @param elapsed nanoseconds on the clock, median
     * @param bytes allocated, median
     */
    public record Figure(double best, double median, double processBest, double process, double elapsed, double bytes) {
        static Figure of(List<Sample> samples) {
            return new Figure(
                    quantile(samples, Sample::thread, 0),
                    quantile(samples, Sample::thread, 0.5),
                    quantile(samples, Sample::process, 0),
                    quantile(samples, Sample::process, 0.5),
                    quantile(samples, Sample::elapsed, 0.5),
                    quantile(samples, Sample::bytes, 0.5));
        }

        /** The value below which lies this part of the samples; of an even number the lower one in the middle. */
        private static double quantile(List<Sample> samples, ToDoubleFunction<Sample> value, double part) {
            double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
            return sorted[(int) ((sorted.length - 1) * part)];
        }
    }

    /** In words, for a page. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%d × (%d + %d) iterations of at least 1 s, the first of them to warm up",
                rounds,
                warmups,
                iterations);
    }

    /**
     * Runs benchmarks that take nanoseconds.
     *
     * @param items how many items an operation decides
     * @param options which benchmarks, and their parameters
     * @param name of a benchmark with its parameters
     * @throws RunnerException if a benchmark fails, as it does when outcomes differ
     */
    public Map<String, Figure> run(int items, ChainedOptionsBuilder options, Function<BenchmarkParams, String> name)
            throws RunnerException {
        options.forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(JVM_ARGUMENTS.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(WorkerTime.class)
                .shouldFailOnError(true);
        Map<String, List<Sample>> samples = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options.build()).run()) {
                samples.computeIfAbsent(name.apply(result.getParams()), key -> new ArrayList<>())
                        .addAll(samples(result.getBenchmarkResults(), items));
            }
        }
        Map<String, Figure> figures = new TreeMap<>();
        samples.forEach((key, taken) -> figures.put(key, Figure.of(taken)));
        return figures;
    }

    private static List<Sample> samples(Collection<BenchmarkResult> results, int items) {
        List<Sample> samples = new ArrayList<>();
        for (BenchmarkResult result : results) {
            for (IterationResult iteration : result.getIterationResults()) {
                samples.add(new Sample(
                        further(iteration, WorkerTime.LABEL) / items,
                        further(iteration, WorkerTime.PROCESS) / items,
                        iteration.getPrimaryResult().getScore() / items,
                        further(iteration, ALLOCATION) / items));
            }
        }
        return samples;
    }

    private static double further(IterationResult iteration, String label) {
        return requireNonNull(iteration.getSecondaryResults().get(label), label).getScore();
    }
}

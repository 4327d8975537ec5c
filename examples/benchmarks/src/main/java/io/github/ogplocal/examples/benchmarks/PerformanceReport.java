// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and writes their tables into a page, between two markers. */
public final class PerformanceReport {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private static final String BASELINE = "plainStreams";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** A small young generation: in a large one the first touch of each page is what gets measured. */
    private static final List<String> JVM_ARGUMENTS = List.of("-Xms5g", "-Xmx5g", "-Xmn256m");

    private static final List<Row> ROWS = List.of(
            new Row(BASELINE, "plain Streams, scores inside the records; explains nothing"),
            new Row("plainStreamsWithSheetsApart", "plain Streams, sheets in a list of their own; explains nothing"),
            new Row("select", "engine: outcome, reasons to be had"),
            new Row("selectAndReadOutcomes", "engine: each application's outcome made into an object"),
            new Row("selectAndExplainAll", "engine: every explanation made into objects"));

    private record Row(String benchmark, String words) {}

    /**
     * What one benchmark took for each application.
     *
     * @param best nanoseconds of processor time in the least disturbed iteration
     * @param median nanoseconds of processor time
     * @param elapsed nanoseconds on the clock, median
     * @param bytes allocated, median
     */
    record Figure(double best, double median, double elapsed, double bytes) {}

    private PerformanceReport() {}

    /**
     * Runs, and writes.
     *
     * @param arguments the page; then, if others than the usual are wanted, the numbers of applications
     * @throws IOException if the page cannot be read or written, or has no markers
     * @throws RunnerException if a benchmark fails; then nothing is written
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path page = Path.of(arguments[0]);
        List<String> sizes = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("1000", "100000", "1000000");
        List<String> parts = new ArrayList<>(List.of(circumstances()));
        for (String size : sizes) {
            Map<String, Figure> figures = figures(new Runner(options(size)).run(), Integer.parseInt(size));
            parts.add(table(Integer.parseInt(size), figures));
        }
        String text = Files.readString(page);
        Files.writeString(page, between(text, String.join("\n", parts)));
    }

    private static Options options(String size) {
        boolean large = Integer.parseInt(size) > 100_000;
        return new OptionsBuilder()
                .include(SelectionBenchmark.class.getName() + "\\..*")
                .param("size", size)
                .forks(1)
                .warmupIterations(large ? 2 : 3)
                .warmupTime(TimeValue.seconds(large ? 2 : 1))
                .measurementIterations(large ? 3 : 5)
                .measurementTime(TimeValue.seconds(large ? 2 : 1))
                .jvmArgs(JVM_ARGUMENTS.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(WorkerTime.class)
                .shouldFailOnError(true)
                .build();
    }

    private static Map<String, Figure> figures(Collection<RunResult> results, int size) {
        Map<String, Figure> figures = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            Statistics time = further(result, WorkerTime.LABEL);
            figures.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    new Figure(
                            time.getMin() / size,
                            time.getPercentile(50) / size,
                            result.getPrimaryResult().getStatistics().getPercentile(50) / size,
                            further(result, ALLOCATION).getPercentile(50) / size));
        }
        return figures;
    }

    private static Statistics further(RunResult result, String label) {
        return requireNonNull(result.getSecondaryResults().get(label), label).getStatistics();
    }

    /** The table of one size, each row beside the baseline; a benchmark that was not run has no row. */
    static String table(int size, Map<String, Figure> figures) {
        Figure baseline = figures.get(BASELINE);
        StringBuilder table = new StringBuilder()
                .append(String.format(Locale.ROOT, "%n### %,d applications%n%n", size))
                .append(
                        "| per application | CPU ns, best (median) | × plain Streams, medians | elapsed ns | bytes allocated |\n")
                .append("|---|--:|--:|--:|--:|\n");
        for (Row row : ROWS) {
            Figure figure = figures.get(row.benchmark());
            if (figure != null) {
                String ratio = baseline == null
                        ? "–"
                        : String.format(Locale.ROOT, "%.2f", figure.median() / baseline.median());
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,.0f (%,.0f) | %s | %,.0f | %,.0f |%n",
                        row.words(),
                        figure.best(),
                        figure.median(),
                        ratio,
                        figure.elapsed(),
                        figure.bytes()));
            }
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    /**
     * The page with other text between its markers.
     *
     * @throws IOException if the page has no markers
     */
    static String between(String page, String text) throws IOException {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("the page has no markers " + BEGIN + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + text + page.substring(end);
    }

    private static String circumstances() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "Measured with %s %s, %s, on %s with %d processors (%s %s); load of the machine at the start: %s.\n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                String.join(" ", JVM_ARGUMENTS),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
    }

    private static String processor() throws IOException {
        Path description = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(description)) {
            return "a processor that does not say its name";
        }
        return Files.readString(description)
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("a processor that does not say its name");
    }
}

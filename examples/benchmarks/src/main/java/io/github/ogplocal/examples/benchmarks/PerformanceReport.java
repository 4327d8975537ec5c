// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and writes their tables into a page, between two markers. */
public final class PerformanceReport {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private static final String BASELINE = "plainStreams";
    private static final String EXPLAINING = "selectAndExplainAll";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** A small young generation: in a large one the first touch of each page is what gets measured. */
    private static final List<String> JVM_ARGUMENTS = List.of("-Xms5g", "-Xmx5g", "-Xmn256m");

    private static final List<Row> ROWS = List.of(
            new Row(BASELINE, "plain Streams, scores inside the records; explains nothing"),
            new Row("plainStreamsWithSheetsApart", "plain Streams, sheets in a list of their own; explains nothing"),
            new Row("select", "engine: outcome, reasons to be had"),
            new Row("selectAndReadOutcomes", "engine: each application's outcome made into an object"),
            new Row(EXPLAINING, "engine: every explanation made into objects"));

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
     * @throws RunnerException if a benchmark fails; the page then has what was measured before
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path page = Path.of(arguments[0]);
        List<String> sizes = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("1000", "100000", "1000000");
        String circumstances = circumstances();
        Map<Integer, Map<String, Figure>> measured = new TreeMap<>();
        for (String text : sizes) {
            int size = Integer.parseInt(text);
            measured.put(size, new TreeMap<>());
            // What takes longest comes last, and the page is written each time: a run that is broken off leaves the
            // rest.
            for (boolean explaining : new boolean[] {false, true}) {
                measured.get(size).putAll(figures(new Runner(options(size, explaining)).run(), size));
                StringBuilder tables = new StringBuilder(circumstances);
                measured.forEach((of, figures) -> tables.append(table(of, figures)));
                Files.writeString(page, between(Files.readString(page), tables.toString()));
            }
        }
    }

    private static Options options(int size, boolean explaining) {
        boolean large = size > 100_000;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("size", Integer.toString(size))
                .forks(1)
                .warmupIterations(large ? 1 : 10)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(large ? 2 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(JVM_ARGUMENTS.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(WorkerTime.class)
                .shouldFailOnError(true);
        String prefix = Pattern.quote(SelectionBenchmark.class.getName() + ".");
        return explaining
                ? options.include(prefix + EXPLAINING).build()
                : options.include(prefix).exclude(prefix + EXPLAINING).build();
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.Rounds.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of selections and writes their tables into a page, between two markers. */
public final class PerformanceReport {
    private static final String BASELINE = "plainStreams";
    private static final String LIMIT = "tightLoop";
    private static final String EXPLAINING = "selectAndExplainAll";
    private static final String DECIMALS = "plainStreamsOfDecimals";

    /** How many regions there are in the table of few and many, beside the usual number. */
    private static final List<Integer> REGIONS = List.of(3, 300);

    private static final int SIZE_OF_REGIONS = 100_000;

    /** Above this, decimals by name do not fit the memory that the others need, and operations take seconds. */
    private static final int LARGE = 100_000;

    private static final Rounds SHORT = new Rounds(1, 3, 3);
    private static final Rounds USUAL = new Rounds(3, 10, 5);
    private static final Rounds OF_LARGE = new Rounds(1, 2, 4);

    private static final List<Row> ROWS = List.of(
            new Row(LIMIT, "tight loops over ready columns; explains nothing"),
            new Row("columns", "the columns, made from records"),
            new Row("plainLoop", "plain loops, scores inside the records; explains nothing"),
            new Row(BASELINE, "plain Streams, scores inside the records; explains nothing"),
            new Row("plainStreamsWithSheetsApart", "plain Streams, sheets in a list of their own; explains nothing"),
            new Row(DECIMALS, "plain Streams, decimals in maps by criterion; explains nothing"),
            new Row("select", "engine: outcome, reasons to be had"),
            new Row("selectAndReadOutcomes", "engine: each application's outcome made into an object"),
            new Row(EXPLAINING, "engine: every explanation made into objects"));

    private record Row(String benchmark, String words) {}

    private PerformanceReport() {}

    /**
     * Runs, and writes.
     *
     * @param arguments the page; then {@code short} for few iterations or {@code long}; then, if others than the usual
     *     are wanted, the numbers of applications
     * @throws IOException if the page cannot be read or written, or has no markers
     * @throws RunnerException if a benchmark fails; the page then has what was measured before
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path page = Path.of(arguments[0]);
        List<String> further = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean isShort = further.remove("short");
        further.remove("long");
        if (further.isEmpty()) {
            further = List.of("1000", "100000", "1000000");
        }
        StringBuilder tables = new StringBuilder(Page.circumstances());
        for (String size : further) {
            int items = Integer.parseInt(size);
            Rounds rounds = isShort ? SHORT : items > LARGE ? OF_LARGE : USUAL;
            String others = items > LARGE ? EXPLAINING + "|" + DECIMALS : EXPLAINING;
            Map<String, Figure> figures =
                    new TreeMap<>(figures(rounds, items, GeneratedCall.REGIONS, "(?!(" + others + ")$).*"));
            // What takes longest comes last, and the page is written each time: a run that is broken off leaves the
            // rest.
            Page.write(page, tables + table(items, rounds, figures));
            figures.putAll(figures(SHORT, items, GeneratedCall.REGIONS, EXPLAINING));
            tables.append(table(items, rounds, figures));
            Page.write(page, tables.toString());
        }
        if (further.contains(Integer.toString(SIZE_OF_REGIONS))) {
            Rounds rounds = isShort ? SHORT : USUAL;
            Map<Integer, Map<String, Figure>> byRegions = new TreeMap<>();
            for (int regions : REGIONS) {
                byRegions.put(
                        regions,
                        figures(rounds, SIZE_OF_REGIONS, regions, LIMIT + "|plainLoop|" + BASELINE + "|select"));
            }
            Page.write(page, tables.append(regionsTable(rounds, byRegions)).toString());
        }
    }

    private static Map<String, Figure> figures(Rounds rounds, int size, int regions, String benchmarks)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("size", Integer.toString(size))
                .param("regions", Integer.toString(regions))
                .include(Pattern.quote(SelectionBenchmark.class.getName() + ".") + "(" + benchmarks + ")$");
        return rounds.run(size, options, params -> {
            String name = params.getBenchmark();
            return name.substring(name.lastIndexOf('.') + 1);
        });
    }

    /** The table of one size, each row beside the baseline; a benchmark that was not run has no row. */
    static String table(int size, Rounds rounds, Map<String, Figure> figures) {
        return String.format(Locale.ROOT, "%n### %,d applications%n%n", size).replace(System.lineSeparator(), "\n")
                + rounds.words()
                + (rounds.equals(SHORT) ? "" : "; every explanation: " + SHORT.words())
                + ".\n\n"
                + rows("per application", figures);
    }

    /** The tables of few and of many regions. */
    static String regionsTable(Rounds rounds, Map<Integer, Map<String, Figure>> byRegions) {
        StringBuilder tables = new StringBuilder(
                String.format(Locale.ROOT, "\n### Few and many regions, %,d applications\n\n", SIZE_OF_REGIONS)
                        + rounds.words() + ".\n");
        byRegions.forEach((regions, figures) ->
                tables.append("\n").append(rows("per application, " + regions + " regions", figures)));
        return tables.toString();
    }

    private static String rows(String head, Map<String, Figure> figures) {
        StringBuilder table = new StringBuilder("| " + head
                + " | CPU ns, best (median) | × plain Streams, medians | × tight loops, medians | elapsed ns | bytes allocated |\n"
                + "|---|--:|--:|--:|--:|--:|\n");
        for (Row row : ROWS) {
            Figure figure = figures.get(row.benchmark());
            if (figure != null) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,.0f (%,.0f) | %s | %s | %,.0f | %,.0f |\n",
                        row.words(),
                        figure.best(),
                        figure.median(),
                        ratio(figure, figures, BASELINE),
                        ratio(figure, figures, LIMIT),
                        figure.elapsed(),
                        figure.bytes()));
            }
        }
        return table.toString();
    }

    private static String ratio(Figure figure, Map<String, Figure> figures, String to) {
        Figure divisor = figures.get(to);
        return divisor == null ? "–" : Page.ratio(figure.median(), divisor.median());
    }
}

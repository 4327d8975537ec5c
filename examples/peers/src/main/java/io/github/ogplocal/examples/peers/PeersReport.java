// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.benchmarks.Page;
import io.github.ogplocal.examples.benchmarks.Rounds;
import io.github.ogplocal.examples.benchmarks.Rounds.Figure;
import io.github.ogplocal.examples.benchmarks.SelectionBenchmark;
import io.github.ogplocal.examples.benchmarks.SmartBenchmark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the peers and the engines beside them, and writes their tables into a page, between two markers. */
public final class PeersReport {
    /** Drools needs a while before it is as fast as it gets. */
    private static final Rounds USUAL = new Rounds(3, 15, 4);

    private static final Rounds SHORT = new Rounds(1, 3, 3);

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private static final String PEER = "peer";

    /**
     * A row of a table.
     *
     * @param key name of a peer, or of a benchmark of ours
     */
    record Row(String key, String words, Time time, boolean isPeer) {}

    private PeersReport() {}

    /**
     * Runs, and writes.
     *
     * @param arguments the page; then {@code short} for few iterations, or {@code long}
     * @throws Exception if the page cannot be read or written, or a peer gives another outcome than the engine
     */
    public static void main(String[] arguments) throws Exception {
        Path page = Path.of(arguments[0]);
        Rounds rounds = List.of(arguments).contains("short") ? SHORT : USUAL;
        SelfTest.all();
        StringBuilder tables =
                new StringBuilder(Page.circumstances()).append(rounds.words()).append(".\n");
        for (int size : new int[] {FEW, MANY}) {
            List<Row> rows = new ArrayList<>(List.of(
                    new Row("select", "**ogp-local: outcome, reasons to be had**", Time.OF_THREAD, false),
                    new Row("select", "**ogp-local, time of the process**", Time.OF_PROCESS, false),
                    new Row("plainStreams", "plain Streams; explains nothing", Time.OF_THREAD, false)));
            Arrays.stream(SelectionPeer.values())
                    .filter(peer -> size == FEW || peer.isForMany())
                    .forEach(peer -> rows.add(new Row(peer.name(), peer.words(), peer.time(), true)));
            tables.append(section(
                    rounds,
                    "Selection",
                    "application",
                    size,
                    SelectionBenchmark.class,
                    SelectionPeersBenchmark.class,
                    rows));
            Page.write(page, tables.toString());
        }
        for (int size : new int[] {FEW, MANY}) {
            List<Row> rows = new ArrayList<>(List.of(
                    new Row("assess", "**ogp-local: answers, reasons to be had**", Time.OF_THREAD, false),
                    new Row("ruleTableStreams", "rule table and Streams; codes of reasons", Time.OF_THREAD, false)));
            Arrays.stream(SmartPeer.values())
                    .filter(peer -> size == FEW || peer.isForMany())
                    .forEach(peer -> rows.add(new Row(peer.name(), peer.words(), Time.OF_THREAD, true)));
            tables.append(
                    section(rounds, "SMART", "proposal", size, SmartBenchmark.class, SmartPeersBenchmark.class, rows));
            Page.write(page, tables.toString());
        }
    }

    private static String section(
            Rounds rounds, String what, String item, int size, Class<?> ours, Class<?> peers, List<Row> rows)
            throws RunnerException {
        String[] names = rows.stream().filter(Row::isPeer).map(Row::key).toArray(String[]::new);
        String benchmarks = rows.stream()
                .filter(row -> !row.isPeer())
                .map(Row::key)
                .distinct()
                .collect(Collectors.joining("|"));
        Map<String, Figure> figures = rounds.run(
                size,
                new OptionsBuilder()
                        .param("size", Integer.toString(size))
                        .param(PEER, names)
                        .include(Pattern.quote(ours.getName() + ".") + "(" + benchmarks + ")$")
                        .include(Pattern.quote(peers.getName() + ".") + "decide$"),
                PeersReport::key);
        return table(what, item, size, rows, figures);
    }

    private static String key(BenchmarkParams params) {
        String name = params.getBenchmark();
        return params.getParamsKeys().contains(PEER)
                ? params.getParam(PEER)
                : name.substring(name.lastIndexOf('.') + 1);
    }

    /** The table of one size, each row beside the engine, the first one, by the same kind of time. */
    static String table(String what, String item, int size, List<Row> rows, Map<String, Figure> figures) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """

                ### %s, %,d %ss

                | per %s | CPU ns, best (median) | × ogp-local, medians | elapsed ns | bytes allocated |
                |---|--:|--:|--:|--:|
                """, what, size, item, item));
        for (Row row : rows) {
            Figure figure = requireNonNull(figures.get(row.key()), row.key());
            Figure engine = requireNonNull(figures.get(rows.get(0).key()));
            boolean ofProcess = row.time() == Time.OF_PROCESS;
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f (%,.0f)%s | %s | %,.0f | %,.0f |\n",
                    row.words(),
                    ofProcess ? figure.processBest() : figure.best(),
                    ofProcess ? figure.process() : figure.median(),
                    ofProcess ? ", process" : "",
                    Page.ratio(
                            ofProcess ? figure.process() : figure.median(),
                            ofProcess ? engine.process() : engine.median()),
                    figure.elapsed(),
                    figure.bytes()));
        }
        return table.toString();
    }
}

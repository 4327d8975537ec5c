// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SheetScore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One call decided by the engine and by plain code, which are shown to agree before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SelectionBenchmark {
    /** Number of applications. */
    @Param({"1000", "100000", "1000000"})
    private int size;

    /** Number of regions. */
    @Param("24")
    private int regions;

    @SuppressWarnings("NullAway.Init")
    private GeneratedCall call;

    @SuppressWarnings("NullAway.Init")
    private SelectionEngine engine;

    /** The call as columns, made only where a benchmark starts from them. */
    @State(Scope.Benchmark)
    public static class Columns {
        @SuppressWarnings("NullAway.Init")
        private PlainSelectionColumns columns;

        /** Makes the columns, and refuses to time a loop over them that disagrees. */
        @Setup
        public void prepare(SelectionBenchmark benchmark) {
            columns = benchmark.columns();
            benchmark.refuseDifferences(columns.select().results(benchmark.call.files()));
        }
    }

    /** The call with decimals by the name of the criterion, made only where a benchmark starts from them. */
    @State(Scope.Benchmark)
    public static class Decimals {
        @SuppressWarnings("NullAway.Init")
        private List<PlainSelectionDecimals.File> files;

        /** Makes the records, and refuses to time Streams over them that disagree. */
        @Setup
        public void prepare(SelectionBenchmark benchmark) {
            files = PlainSelectionDecimals.files(benchmark.call.files());
            benchmark.refuseDifferences(PlainSelectionDecimals.select(files));
        }
    }

    /** Makes the call, and refuses to time engines that disagree. */
    @Setup
    public void prepare() {
        call = GeneratedCall.of(size, regions);
        engine = SelectionEngine.of(call.rules());
        refuseDifferences(plainStreams());
        refuseDifferences(plainStreamsWithSheetsApart());
        refuseDifferences(plainLoop());
    }

    private void refuseDifferences(List<PlainSelection.Result> results) {
        List<String> differences = SameOutcome.differences(select(), results);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("outcomes differ for " + differences.size() + " applications");
        }
    }

    /** Ready columns, decided by tight loops into columns: the limit. */
    @Benchmark
    public Object tightLoop(Columns state) {
        return state.columns.select();
    }

    /** What the tight loop starts from, made from records that hold their scores. */
    @Benchmark
    public PlainSelectionColumns columns() {
        return PlainSelectionColumns.of(call.files());
    }

    /** Records that hold their scores, decided by loops and not explained. */
    @Benchmark
    public List<PlainSelection.Result> plainLoop() {
        return PlainSelectionLoop.select(call.files());
    }

    /** Records that hold decimals by the name of the criterion, decided by Streams and not explained. */
    @Benchmark
    public List<PlainSelection.Result> plainStreamsOfDecimals(Decimals state) {
        return PlainSelectionDecimals.select(state.files);
    }

    /** Records that hold their scores, decided and not explained. */
    @Benchmark
    public List<PlainSelection.Result> plainStreams() {
        return PlainSelection.select(call.files());
    }

    /** Records and scores in two lists, as the engine gets them, decided and not explained. */
    @Benchmark
    public List<PlainSelection.Result> plainStreamsWithSheetsApart() {
        return PlainSelection.select(call.files(), call.evaluations());
    }

    /** The outcome, with every reason to be had. */
    @Benchmark
    public Selection select() {
        return engine.select(call.applications(), call.sheets());
    }

    /** The outcome, and the outcome of each application made into an object. */
    @Benchmark
    public void selectAndReadOutcomes(Blackhole hole) {
        for (ApplicationOutcome outcome : select().outcomes()) {
            hole.consume(outcome);
        }
    }

    /** The outcome, and every explanation of every application made into objects: each with all of its findings. */
    @Benchmark
    public void selectAndExplainAll(Blackhole hole) {
        for (SelectionExplanation explanation : select().explanations()) {
            hole.consume(explanation);
            for (Finding finding : explanation.getFindings()) {
                hole.consume(finding);
            }
        }
    }

    /** The same, and all that explanations say read: evidence, contributions, and what each sheet gives. */
    @Benchmark
    public void selectAndExplainAllWithEvidence(Blackhole hole) {
        for (SelectionExplanation explanation : select().explanations()) {
            readAll(explanation, hole::consume);
        }
    }

    /** Gives all that an explanation says to a reader. */
    static void readAll(SelectionExplanation explanation, Consumer<Object> reader) {
        reader.accept(explanation.getOutcome());
        for (Finding finding : explanation.getFindings()) {
            for (Evidence evidence : finding.evidence()) {
                reader.accept(evidence);
            }
        }
        for (Contribution contribution : explanation.getContributions()) {
            reader.accept(contribution.getScore());
            reader.accept(contribution.getPoints());
            for (SheetScore sheet : contribution.getSheets()) {
                reader.accept(sheet.getEvaluator());
                reader.accept(sheet.getPoints());
            }
        }
    }
}

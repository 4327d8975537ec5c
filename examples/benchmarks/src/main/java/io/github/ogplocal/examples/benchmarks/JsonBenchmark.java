// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Applications, score sheets and proposals, read with every check and every fault's place to be had, and written; beside tuned code on
 * Jackson's streaming parser and generator that checks hardly anything, and beside Jackson's databind. All work on the same public
 * types and the same bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-Xmn256m", "-XX:+UseG1GC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class JsonBenchmark {
    /** The most documents for which all sides are compared before they are timed; the same code reads more of them. */
    private static final int COMPARED = 1_000;

    /** How many applications (the sheets are three for each) or proposals. */
    @Param({"1000", "100000"})
    public int size;

    /** What the documents are. */
    @Param({"applications", "sheets", "proposals"})
    @SuppressWarnings("NullAway.Init")
    public String kind;

    @SuppressWarnings("NullAway.Init")
    private JsonDocuments<?> documents;

    @SuppressWarnings("NullAway.Init")
    private byte[] array;

    @SuppressWarnings("NullAway.Init")
    private byte[] lines;

    /** Made by the harness. */
    public JsonBenchmark() {}

    /** Makes the documents, and refuses to time code that disagrees. */
    @Setup
    public void prepare() throws IOException {
        if (JsonDocuments.of(kind, Math.min(size, COMPARED)).differences() > 0) {
            throw new IllegalStateException("not all sides read and write the same " + kind);
        }
        documents = JsonDocuments.of(kind, size);
        array = documents.tightArray();
        lines = documents.lines();
    }

    /** An array, by this library. */
    @Benchmark
    public List<?> readArray() {
        return documents.readList(array);
    }

    /** An array, by hand. */
    @Benchmark
    public List<?> readArrayPlain() throws IOException {
        return documents.readListPlain(array);
    }

    /** An array, by databind. */
    @Benchmark
    public List<?> readArrayDatabind() throws IOException {
        return documents.readListDatabind(array);
    }

    /** A stream of lines of which none is kept, by this library. */
    @Benchmark
    public void readLines(Blackhole hole) throws IOException {
        documents.readLines(new ByteArrayInputStream(lines), hole::consume);
    }

    /** A stream of lines of which none is kept, by hand. */
    @Benchmark
    public void readLinesPlain(Blackhole hole) throws IOException {
        documents.readLinesPlain(new ByteArrayInputStream(lines), hole::consume);
    }

    /** An array over several lines, by this library. */
    @Benchmark
    public void writeArray() throws IOException {
        documents.writeList(OutputStream.nullOutputStream());
    }

    /** An array over several lines, by hand. */
    @Benchmark
    public void writeArrayPlain() throws IOException {
        documents.writeListPlain(OutputStream.nullOutputStream());
    }

    /** A stream of lines, by this library. */
    @Benchmark
    public void writeLines() throws IOException {
        documents.writeLines(OutputStream.nullOutputStream());
    }

    /** A stream of lines, by hand. */
    @Benchmark
    public void writeLinesPlain() throws IOException {
        documents.writeLinesPlain(OutputStream.nullOutputStream());
    }

    /** A stream of lines, by databind. */
    @Benchmark
    public void writeLinesDatabind() throws IOException {
        documents.writeLinesDatabind(OutputStream.nullOutputStream());
    }
}

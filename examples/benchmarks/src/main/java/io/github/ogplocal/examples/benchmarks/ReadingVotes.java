// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.prioritisation.Pabulib;
import io.github.ogplocal.io.prioritisation.PabulibElection;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/** How long a vote's file ({@code .pb}) takes to be read and checked, beside plain code that only splits its lines. */
public final class ReadingVotes {
    private static final int TIMES = 30;

    private ReadingVotes() {}

    /**
     * Reads one file again and again, and prints what it took.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(args[0]);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        PabulibElection election = Pabulib.read(file).orElseThrow().election();
        long first = thread.getCurrentThreadCpuTime() - before;
        int rows = 2 * (election.voters() + election.projects().size());
        if (split(file) < rows) {
            throw new IllegalStateException("plain code saw fewer cells than there are");
        }
        out.println(file.getFileName() + ": " + election.voters() + " voters, "
                + election.projects().size() + " projects, " + Files.size(file) + " bytes");
        out.println("read for the first time, nothing compiled yet: processor " + first / 1_000_000 + " milliseconds");
        tell(out, "split by plain code", () -> split(file));
        tell(out, "read and checked", () -> read(file));
    }

    private static void tell(PrintStream out, String name, LongSupplier work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] elapsed = new long[TIMES];
        long[] processor = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long clock = System.nanoTime();
            long cpu = thread.getCurrentThreadCpuTime();
            if (work.getAsLong() == 0) {
                throw new IllegalStateException("nothing was read");
            }
            processor[i] = thread.getCurrentThreadCpuTime() - cpu;
            elapsed[i] = System.nanoTime() - clock;
        }
        Arrays.sort(elapsed);
        Arrays.sort(processor);
        out.println(name + ", milliseconds of " + TIMES + " times: processor best " + processor[0] / 1_000_000
                + ", median " + processor[TIMES / 2] / 1_000_000 + "; clock median " + elapsed[TIMES / 2] / 1_000_000
                + ", worst " + elapsed[TIMES - 1] / 1_000_000);
    }

    private static long read(Path file) {
        try {
            return Pabulib.read(file).orElseThrow().election().voters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of cells. */
    private static long split(Path file) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                for (String cell : line.split(";", -1)) {
                    rows.add(cell.split(",", -1));
                }
            }
            return rows.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

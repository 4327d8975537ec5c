// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the table of {@link JsonBenchmark}'s sides, taken in turn in one process, so that a busy machine is busy for all of them:
 * processor time of the thread, best and median of the rounds behind the warm-up, and bytes. The arguments are the kind of documents,
 * how many, and how many rounds.
 */
final class JsonReport {
    /** Documents a round, at least. */
    private static final int ROUND = 40_000;

    private static Object kept = "";

    private JsonReport() {}

    private interface Side {
        void run() throws IOException;
    }

    /**
     * Prints the table.
     *
     * @param arguments kind of documents; how many; rounds
     */
    public static void main(String[] arguments) throws IOException {
        String kind = arguments[0];
        int size = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        JsonDocuments<?> documents = JsonDocuments.of(kind, size);
        if (JsonDocuments.of(kind, Math.min(size, 1_000)).differences() > 0) {
            throw new IllegalStateException("not all sides read and write the same " + kind);
        }
        int count = documents.values().size();
        byte[] array = documents.tightArray();
        System.out.printf(Locale.ROOT, "%,d %s of %,d bytes%n%n", count, kind, array.length / count);
        System.out.println("| " + kind + " | ns, best (median) | × by hand, medians | bytes allocated |");
        System.out.println("|---|--:|--:|--:|");
        measure(sides(documents, array, documents.lines()), count, rounds);
    }

    private static Map<String, Side> sides(JsonDocuments<?> documents, byte[] array, byte[] lines) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("read an array: by hand", () -> kept = documents.readListPlain(array));
        sides.put("read an array: library", () -> kept = documents.readList(array));
        sides.put("read an array: databind", () -> kept = documents.readListDatabind(array));
        sides.put(
                "read lines: by hand",
                () -> documents.readLinesPlain(new ByteArrayInputStream(lines), value -> kept = value));
        sides.put(
                "read lines: library",
                () -> documents.readLines(new ByteArrayInputStream(lines), value -> kept = value));
        sides.put("write lines: by hand", () -> documents.writeLinesPlain(OutputStream.nullOutputStream()));
        sides.put("write lines: library", () -> documents.writeLines(OutputStream.nullOutputStream()));
        sides.put("write lines: databind", () -> documents.writeLinesDatabind(OutputStream.nullOutputStream()));
        sides.put("write an array: by hand", () -> documents.writeListPlain(OutputStream.nullOutputStream()));
        sides.put("write an array: library", () -> documents.writeList(OutputStream.nullOutputStream()));
        return sides;
    }

    private static void measure(Map<String, Side> sides, int count, int rounds) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int times = Math.max(1, ROUND / count);
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                long bytesBefore = threads.getThreadAllocatedBytes(thread);
                long before = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < times; i++) {
                    side.getValue().run();
                }
                long after = threads.getCurrentThreadCpuTime();
                if (round >= rounds / 2) {
                    nanos.computeIfAbsent(side.getKey(), key -> new ArrayList<>())
                            .add((after - before) / times / count);
                    bytes.put(side.getKey(), (threads.getThreadAllocatedBytes(thread) - bytesBefore) / times / count);
                }
            }
        }
        long byHand = 0;
        for (Map.Entry<String, List<Long>> each : nanos.entrySet()) {
            long[] sorted =
                    each.getValue().stream().mapToLong(Long::longValue).sorted().toArray();
            long median = sorted[sorted.length / 2];
            byHand = each.getKey().endsWith("by hand") ? median : byHand;
            // Hundredths, rounded half up.
            long ratio = (200 * median + byHand) / (2 * byHand);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d (%,d) | %d.%02d | %,d |%n",
                    each.getKey(),
                    Arrays.stream(sorted).min().orElseThrow(),
                    median,
                    ratio / 100,
                    ratio % 100,
                    bytes.get(each.getKey()));
        }
    }
}

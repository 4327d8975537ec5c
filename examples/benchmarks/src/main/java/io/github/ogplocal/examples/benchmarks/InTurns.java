// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes several sides in turn in one process, so that a busy machine is busy for all of them: processor time of the thread, and
 * bytes. The first half of the rounds is to warm up.
 */
final class InTurns {
    /** What was made last: nothing that is made is optimized away. */
    @SuppressWarnings("unused")
    private static volatile Object kept = "";

    /** One side. */
    interface Side {
        /**
         * Does it once.
         *
         * @param reader takes whatever is made
         */
        void run(Consumer<Object> reader) throws Exception;
    }

    /**
     * What a side took for each item.
     *
     * @param best nanoseconds of processor time in the best round
     * @param median in the median round
     * @param bytes allocated, in the last round
     */
    record Took(double best, double median, long bytes) {
        private static Took of(List<Double> nanos, long bytes) {
            List<Double> sorted = nanos.stream().sorted().toList();
            return new Took(sorted.get(0), sorted.get(sorted.size() / 2), bytes);
        }
    }

    private InTurns() {}

    /**
     * Measures.
     *
     * @param items of how many items each side has to do
     * @param least how many items a side does in a round, at least
     */
    static Map<String, Took> measure(Map<String, Side> sides, int items, int least, int rounds) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int times = Math.max(1, least / items);
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                long bytesBefore = threads.getThreadAllocatedBytes(thread);
                long before = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < times; i++) {
                    side.getValue().run(made -> kept = made);
                }
                long after = threads.getCurrentThreadCpuTime();
                if (round >= rounds / 2) {
                    nanos.computeIfAbsent(side.getKey(), key -> new ArrayList<>())
                            .add((double) (after - before) / times / items);
                    bytes.put(side.getKey(), (threads.getThreadAllocatedBytes(thread) - bytesBefore) / times / items);
                }
            }
        }
        Map<String, Took> took = new LinkedHashMap<>();
        nanos.forEach((side, each) -> took.put(side, Took.of(each, bytes.getOrDefault(side, 0L))));
        return took;
    }

    /** A table, each side beside that with a name; a head of three columns of figures comes with it. */
    static String table(String item, String beside, Map<String, Took> took) {
        double base = took.getOrDefault(beside, new Took(1, 1, 0)).median();
        StringBuilder table = new StringBuilder("| for each " + item + " | CPU ns, best (median) | × " + beside
                + ", medians | bytes allocated |\n|---|--:|--:|--:|\n");
        took.forEach((side, each) -> table.append(line(side, each, Page.ratio(each.median(), base))));
        return table.toString();
    }

    /** A line of a table. */
    static String line(String side, Took took, String ratio) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f (%,.0f) | %s | %,d |%n",
                side,
                took.best(),
                took.median(),
                ratio,
                took.bytes());
    }
}

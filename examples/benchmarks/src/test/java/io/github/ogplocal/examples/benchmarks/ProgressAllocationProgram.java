// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.ogplocal.rules.progress.Progress;
import io.github.ogplocal.rules.progress.ProgressEngine;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Prints how many bytes putting progress together allocates; the second argument adds so many bytes for each milestone. */
final class ProgressAllocationProgram {
    private static Object kept = "";

    private ProgressAllocationProgram() {}

    /** @param arguments number of milestones; bytes to plant for each, 0 or a multiple of 8 from 16 */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int planted = Integer.parseInt(arguments[1]);
        GeneratedPlans plans = GeneratedPlans.of(size);
        ProgressEngine engine = ProgressBenchmark.engine();
        // Loads the classes, and links what is linked when it is first called.
        allocated(engine, GeneratedPlans.of(500), 500, planted);
        System.out.print(allocated(engine, plans, size, planted));
    }

    private static long allocated(ProgressEngine engine, GeneratedPlans plans, int size, int planted) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Progress progress = engine.assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY);
        for (int i = 0; planted > 0 && i < size; i++) {
            kept = new byte[planted - 16];
        }
        long after = threads.getThreadAllocatedBytes(thread);
        kept = progress;
        return after - before;
    }
}

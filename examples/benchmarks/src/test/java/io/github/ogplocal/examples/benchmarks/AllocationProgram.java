// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import java.lang.management.ManagementFactory;

/**
 * Prints how many bytes one selection allocates, or reading it; the second argument adds so many bytes for each application.
 */
final class AllocationProgram {
    private static Object kept = "";

    private AllocationProgram() {}

    /**
     * Counts.
     *
     * @param arguments number of applications; bytes to plant for each, 0 or a multiple of 8 from 16; what to read of an
     *     outcome: nothing (then it is the selection whose bytes are counted), {@code outcomes}, {@code findings} or
     *     {@code all}
     */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int planted = Integer.parseInt(arguments[1]);
        GeneratedCall call = GeneratedCall.of(size);
        SelectionEngine engine = SelectionEngine.of(call.rules());
        String what = arguments.length > 2 ? arguments[2] : "";
        // Loads the classes, and links what is linked when it is first called.
        allocated(engine, GeneratedCall.of(500), planted, what);
        System.out.print(allocated(engine, call, planted, what));
    }

    private static long allocated(SelectionEngine engine, GeneratedCall call, int planted, String what) {
        if (what.isEmpty()) {
            return allocated(engine, call, planted);
        }
        Selection selection = engine.select(call.applications(), call.sheets());
        // What is made once for all readers.
        kept = selection.explanations().get(0);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        if (what.equals("outcomes")) {
            for (ApplicationOutcome outcome : selection.outcomes()) {
                kept = outcome;
            }
        } else {
            for (SelectionExplanation explanation : selection.explanations()) {
                kept = explanation;
                if (what.equals("all")) {
                    SelectionBenchmark.readAll(explanation, AllocationProgram::keep);
                } else {
                    for (Finding finding : explanation.getFindings()) {
                        kept = finding;
                    }
                }
            }
        }
        for (int i = 0; planted > 0 && i < call.applications().size(); i++) {
            kept = new byte[planted - 16];
        }
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    private static void keep(Object read) {
        kept = read;
    }

    private static long allocated(SelectionEngine engine, GeneratedCall call, int planted) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Selection selection = engine.select(call.applications(), call.sheets());
        for (int i = 0; planted > 0 && i < call.applications().size(); i++) {
            kept = new byte[planted - 16];
        }
        long after = threads.getThreadAllocatedBytes(thread);
        kept = selection;
        return after - before;
    }
}

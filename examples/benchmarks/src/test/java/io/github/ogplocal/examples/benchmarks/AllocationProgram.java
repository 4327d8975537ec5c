// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import java.lang.management.ManagementFactory;

/** Prints how many bytes one selection allocates; the second argument adds so many bytes for each application. */
final class AllocationProgram {
    private static Object kept = "";

    private AllocationProgram() {}

    /** @param arguments number of applications; bytes to plant for each, 0 or a multiple of 8 from 16 */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int planted = Integer.parseInt(arguments[1]);
        GeneratedCall call = GeneratedCall.of(size);
        SelectionEngine engine = SelectionEngine.of(call.rules());
        // Loads the classes, and links what is linked when it is first called.
        allocated(engine, GeneratedCall.of(500), planted);
        System.out.print(allocated(engine, call, planted));
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import java.lang.management.ManagementFactory;

/** Prints how many bytes one SMART assessment allocates, with or without its verdicts made into objects. */
final class SmartAllocationProgram {
    private static Object kept = "";

    private SmartAllocationProgram() {}

    /**
     * Measures.
     *
     * @param arguments number of proposals; bytes to plant for each, 0 or a multiple of 8 from 16; whether to make the verdicts
     */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int planted = Integer.parseInt(arguments[1]);
        boolean verdicts = Boolean.parseBoolean(arguments[2]);
        GeneratedProposals proposals = GeneratedProposals.of(size);
        SmartEngine engine = SmartEngine.of(GeneratedProposals.procedure());
        // Loads the classes, and links what is linked when it is first called.
        allocated(engine, GeneratedProposals.of(500), planted, verdicts);
        System.out.print(allocated(engine, proposals, planted, verdicts));
    }

    private static long allocated(SmartEngine engine, GeneratedProposals proposals, int planted, boolean verdicts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        SmartAssessment assessment = engine.assess(proposals.subjects());
        kept = verdicts ? assessment.verdicts() : assessment;
        Object result = kept;
        for (int i = 0; planted > 0 && i < proposals.subjects().size(); i++) {
            kept = new byte[planted - 16];
        }
        long after = threads.getThreadAllocatedBytes(thread);
        kept = result;
        return after - before;
    }
}

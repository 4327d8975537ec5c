// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the threads that run a benchmark: what is left of time on a machine that others use, too. Beside it
 * the time of the whole process, for code that has threads of its own; there, compiler and collector count as well.
 */
public final class WorkerTime implements InternalProfiler {
    static final String LABEL = "cpu.worker";
    static final String PROCESS = "cpu.process";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long before;
    private long processBefore;

    /** Called by the harness. */
    public WorkerTime() {}

    @Override
    public String getDescription() {
        return "processor time of the worker threads for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        processBefore = system.getProcessCpuTime();
        before = workersNanos();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        double worker = (workersNanos() - before) / operations;
        double process = (system.getProcessCpuTime() - processBefore) / operations;
        return List.of(
                new ScalarResult(LABEL, worker, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(PROCESS, process, "ns/op", AggregationPolicy.AVG));
    }

    private static long workersNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                nanos += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return nanos;
    }
}

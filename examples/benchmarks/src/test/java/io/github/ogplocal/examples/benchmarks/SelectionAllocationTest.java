// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.testing.Jdk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards what a selection allocates. Time depends on the weather; bytes do not, once the optimizing compiler is kept out
 * of it: which allocations that one removes differs from run to run. So they are counted in a process of the first
 * compiler alone, which removes none: every run gives the same number, on one JDK to the byte. Programs that run long
 * allocate less (docs/performance.md).
 */
final class SelectionAllocationTest {
    private static final int APPLICATIONS = 10_000;

    /** Bytes an application; measured: 200 on JDK 17, 209 on 25. Raise it only for what is worth the bytes. */
    private static final long CEILING = 213;

    /** Bytes beyond those of the selection for each outcome made into an object. */
    private static final long OUTCOME = 32;

    /** The same for each explanation, with all of its findings. */
    private static final long FINDINGS = 593;

    /** The same for each explanation of which everything is read. */
    private static final long ALL = 7_602;

    /** What a ceiling may be above what is there; less than the smallest object. */
    private static final long SLACK = 15;

    @Test
    void selection_allocatesNoMoreThanItMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0)).isBetween(CEILING - SLACK, CEILING);
    }

    @Test
    void selection_allocatesNoMoreOnOtherJdks() throws Exception {
        List<Jdk> others = Jdk.others();
        assumeTrue(!others.isEmpty(), "no other JDK from 17 was found beside this one; name some in -Dogp.jdks");
        for (Jdk jdk : others) {
            assertThat(bytesEach(jdk, 0)).as(jdk.toString()).isBetween(CEILING - SLACK, CEILING);
        }
    }

    /** One object that knows the run and which application it is about. */
    @Test
    void outcomes_allocateNoMoreThanTheyMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0, "outcomes")).isBetween(OUTCOME - SLACK, OUTCOME);
        assertThat(bytesEach(Jdk.running(), 16, "outcomes")).isGreaterThan(OUTCOME);
    }

    @Test
    void explanations_allocateNoMoreThanTheyMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0, "findings")).isBetween(FINDINGS - SLACK, FINDINGS);
        assertThat(bytesEach(Jdk.running(), 16, "findings")).isGreaterThan(FINDINGS);
    }

    @Test
    void explanationsReadCompletely_allocateNoMoreThanTheyMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0, "all")).isBetween(ALL - SLACK, ALL);
        assertThat(bytesEach(Jdk.running(), 16, "all")).isGreaterThan(ALL);
    }

    /** The control: one object of 16 bytes more for each application is seen. */
    @Test
    void smallestObjectMoreForEachApplication_wouldBeSeen() throws Exception {
        assertThat(bytesEach(Jdk.running(), 16)).isGreaterThan(CEILING);
    }

    private static long bytesEach(Jdk jdk, int planted) throws Exception {
        return bytesEach(jdk, planted, "");
    }

    private static long bytesEach(Jdk jdk, int planted, String what) throws Exception {
        Jdk.Run run = jdk.java(Stream.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocationProgram.class.getName(),
                        APPLICATIONS,
                        planted,
                        what)
                .map(Object::toString)
                .toList());
        assertThat(run.exit()).as(run.output()).isZero();
        return Long.parseLong(run.output()) / APPLICATIONS;
    }
}

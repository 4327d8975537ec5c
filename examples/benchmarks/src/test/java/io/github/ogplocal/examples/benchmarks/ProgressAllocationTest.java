// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.testing.Jdk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards what putting progress together allocates, in a process of the first compiler alone, as {@link SelectionAllocationTest} does. */
final class ProgressAllocationTest {
    private static final int MILESTONES = 10_000;

    /** Bytes a milestone; measured: 163 on JDK 17 and 25, of which some 30 are kept. Raise it only for what is worth the bytes. */
    private static final long CEILING = 168;

    /** What a ceiling may be above what is there; less than the smallest object. */
    private static final long SLACK = 15;

    @Test
    void figures_allocateNoMoreThanTheyMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0)).isBetween(CEILING - SLACK, CEILING);
    }

    @Test
    void figures_allocateNoMoreOnOtherJdks() throws Exception {
        List<Jdk> others = Jdk.others();
        assumeTrue(!others.isEmpty(), "no other JDK from 17 was found beside this one; name some in -Dogp.jdks");
        for (Jdk jdk : others) {
            assertThat(bytesEach(jdk, 0)).as(jdk.toString()).isBetween(CEILING - SLACK, CEILING);
        }
    }

    /** The control: one object of 16 bytes more for each milestone is seen. */
    @Test
    void smallestObjectMoreForEachProposal_wouldBeSeen() throws Exception {
        assertThat(bytesEach(Jdk.running(), 16)).isGreaterThan(CEILING);
    }

    private static long bytesEach(Jdk jdk, int planted) throws Exception {
        Jdk.Run run = jdk.java(Stream.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgressAllocationProgram.class.getName(),
                        MILESTONES,
                        planted)
                .map(Object::toString)
                .toList());
        assertThat(run.exit()).as(run.output()).isZero();
        return Long.parseLong(run.output()) / MILESTONES;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.testing.Jdk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards what a SMART assessment allocates, in a process of the first compiler alone, as {@link SelectionAllocationTest} does. */
final class SmartAllocationTest {
    private static final int PROPOSALS = 10_000;

    /** Bytes a proposal; measured: 19 on JDK 17 and 25, of which 17 are kept. Raise it only for what is worth the bytes. */
    private static final long CEILING = 26;

    /** Bytes a proposal with its verdicts; measured: 112 on JDK 17 and 25, of which 96 are kept. */
    private static final long CEILING_OF_VERDICTS = 118;

    /** What a ceiling may be above what is there; less than the smallest object. */
    private static final long SLACK = 15;

    @Test
    void assessment_allocatesNoMoreThanItMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0, false)).isBetween(CEILING - SLACK, CEILING);
    }

    @Test
    void assessment_allocatesNoMoreOnOtherJdks() throws Exception {
        List<Jdk> others = Jdk.others();
        assumeTrue(!others.isEmpty(), "no other JDK from 17 was found beside this one; name some in -Dogp.jdks");
        for (Jdk jdk : others) {
            assertThat(bytesEach(jdk, 0, false)).as(jdk.toString()).isBetween(CEILING - SLACK, CEILING);
        }
    }

    /** The control: one object of 16 bytes more for each proposal is seen. */
    @Test
    void smallestObjectMoreForEachProposal_wouldBeSeen() throws Exception {
        assertThat(bytesEach(Jdk.running(), 16, false)).isGreaterThan(CEILING);
    }

    @Test
    void verdicts_allocateNoMoreThanTheyMay() throws Exception {
        assertThat(bytesEach(Jdk.running(), 0, true)).isBetween(CEILING_OF_VERDICTS - SLACK, CEILING_OF_VERDICTS);
    }

    private static long bytesEach(Jdk jdk, int planted, boolean verdicts) throws Exception {
        Jdk.Run run = jdk.java(Stream.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmartAllocationProgram.class.getName(),
                        PROPOSALS,
                        planted,
                        verdicts)
                .map(Object::toString)
                .toList());
        assertThat(run.exit()).as(run.output()).isZero();
        return Long.parseLong(run.output()) / PROPOSALS;
    }
}

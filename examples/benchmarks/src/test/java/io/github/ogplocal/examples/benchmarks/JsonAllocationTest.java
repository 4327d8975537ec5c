// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.testing.Jdk;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guards what reading allocates, as {@link SelectionAllocationTest} does for a selection: by the first compiler alone, which removes
 * no allocation, so that every run gives the same number. Programs that run long allocate less (docs/performance/json.md).
 */
final class JsonAllocationTest {
    private static final int SIZE = 5_000;

    /** What a ceiling may be above what is there. */
    private static final long SLACK = 15;

    @ParameterizedTest
    @CsvSource({"applications, 1142", "sheets, 205", "proposals, 6800"})
    void document_allocatesNoMoreThanItMay(String kind, long ceiling) throws Exception {
        assertThat(bytesEach(kind, 0)).isBetween(ceiling - SLACK, ceiling);
        // The control: one object of 16 bytes more for each document is seen.
        assertThat(bytesEach(kind, 16)).isGreaterThan(ceiling);
    }

    private static long bytesEach(String kind, int planted) throws Exception {
        Jdk.Run run = Jdk.running()
                .java(List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JsonAllocationProgram.class.getName(),
                        kind,
                        Integer.toString(SIZE),
                        Integer.toString(planted)));
        assertThat(run.exit()).as(run.output()).isZero();
        return Long.parseLong(run.output());
    }
}

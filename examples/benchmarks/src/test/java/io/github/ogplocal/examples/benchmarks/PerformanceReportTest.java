// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.examples.benchmarks.PerformanceReport.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PerformanceReportTest {
    @Test
    void table_hasARowForEachBenchmarkThatRan() {
        String table = PerformanceReport.table(
                1000, Map.of("plainStreams", new Figure(90, 100, 120, 160), "select", new Figure(40.4, 46, 47, 1115)));

        assertThat(table)
                .contains("### 1,000 applications\n")
                .contains("explains nothing | 90 (100) | 1.00 | 120 | 160 |\n")
                .contains("reasons to be had | 40 (46) | 0.46 | 47 | 1,115 |\n")
                .doesNotContain("explanation");
    }

    @Test
    void page_keepsWhatStandsOutsideTheMarkers() throws IOException {
        String page = "before\n" + PerformanceReport.BEGIN + "\nold\n" + PerformanceReport.END + "\nafter\n";

        assertThat(PerformanceReport.between(page, "new\n")).isEqualTo(page.replace("old", "new"));
        assertThatThrownBy(() -> PerformanceReport.between("no markers", "new\n"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void pageOfThisProject_hasTheMarkers() throws IOException {
        Path page = Path.of(System.getProperty("ogp.root"), "docs", "performance.md");
        assertThat(Files.readString(page)).containsSubsequence(PerformanceReport.BEGIN, PerformanceReport.END);
    }
}

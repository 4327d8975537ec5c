// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.examples.benchmarks.Rounds.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class PerformanceReportTest {
    @Test
    void table_hasARowForEachBenchmarkThatRan() {
        String table = PerformanceReport.table(
                1000,
                new Rounds(1, 2, 3),
                Map.of(
                        "plainStreams",
                        new Figure(90, 100, 0, 0, 120, 160),
                        "select",
                        new Figure(40.4, 46, 0, 0, 47, 1115)));

        assertThat(table)
                .contains("### 1,000 applications\n")
                .contains("explains nothing | 90 (100) | 1.00 | – | 120 | 160 |\n")
                .contains("reasons to be had | 40 (46) | 0.46 | – | 47 | 1,115 |\n")
                .doesNotContain("explanations made");
    }

    @Test
    void regionsTable_hasAPartForEachNumber() {
        Map<String, Figure> figures =
                Map.of("tightLoop", new Figure(9, 10, 0, 0, 12, 16), "select", new Figure(40, 55, 0, 0, 60, 115));

        assertThat(PerformanceReport.regionsTable(new Rounds(1, 2, 3), new TreeMap<>(Map.of(3, figures, 300, figures))))
                .containsSubsequence(
                        "100,000 applications",
                        "| per application, 3 regions |",
                        "reasons to be had | 40 (55) | – | 5.50 | 60 | 115 |\n",
                        "| per application, 300 regions |");
    }

    @Test
    void figure_isOfTheLeastAndTheMiddle() {
        Figure figure = Figure.of(List.of(
                new Rounds.Sample(3, 30, 300, 7), new Rounds.Sample(1, 10, 100, 8), new Rounds.Sample(9, 90, 900, 9)));

        assertThat(figure).isEqualTo(new Figure(1, 3, 10, 30, 300, 8));
    }

    @Test
    void page_keepsWhatStandsOutsideTheMarkers() throws IOException {
        String page = "before\n" + Page.BEGIN + "\nold\n" + Page.END + "\nafter\n";

        assertThat(Page.between(page, "new\n")).isEqualTo(page.replace("old", "new"));
        assertThatThrownBy(() -> Page.between("no markers", "new\n")).isInstanceOf(IOException.class);
    }

    @Test
    void pageOfThisProject_hasTheMarkers() throws IOException {
        Path page = Path.of(System.getProperty("ogp.root"), "docs", "performance", "selection.md");
        assertThat(Files.readString(page)).containsSubsequence(Page.BEGIN, Page.END);
    }
}

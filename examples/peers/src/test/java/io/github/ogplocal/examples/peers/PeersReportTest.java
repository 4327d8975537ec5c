// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.examples.benchmarks.Rounds.Figure;
import io.github.ogplocal.examples.peers.PeersReport.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PeersReportTest {
    @Test
    void row_standsBesideTheEngineByTheSameKindOfTime() {
        String table = PeersReport.table(
                "Selection",
                "application",
                1000,
                List.of(
                        new Row("select", "engine", Time.OF_THREAD, false),
                        new Row("ONE", "by thread", Time.OF_THREAD, true),
                        new Row("OTHER", "by process", Time.OF_PROCESS, true)),
                Map.of(
                        "select",
                        new Figure(10, 20, 30, 40, 50, 60),
                        "ONE",
                        new Figure(100, 300, 7, 7, 500, 600),
                        "OTHER",
                        new Figure(7, 7, 100, 120, 500, 600)));

        assertThat(table)
                .contains("### Selection, 1,000 applications\n")
                .contains("| engine | 10 (20) | 1.00 | 50 | 60 |\n")
                .contains("| by thread | 100 (300) | 15 | 500 | 600 |\n")
                .contains("| by process | 100 (120), process | 3.00 | 500 | 600 |\n");
    }

    @Test
    void pageOfThisProject_hasTheMarkers() throws IOException {
        Path page = Path.of(System.getProperty("ogp.root"), "docs", "performance", "peers.md");
        assertThat(Files.readString(page)).containsSubsequence("<!-- measured: begin -->", "<!-- measured: end -->");
    }
}

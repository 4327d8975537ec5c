// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRun;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.dryrun.OpenPoint;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DryRunTextTest {
    private static SelectionProcedure procedure(String name) throws IOException {
        return OgpLocalJson.read(
                        Path.of("src/test/resources/golden/SelectionProcedure/" + name + ".json"),
                        SelectionProcedure.class)
                .orElseThrow();
    }

    private static DryRunReport report(SelectionProcedure procedure) {
        return DryRun.of(procedure, Assumptions.plausible(procedure, 10, "text"))
                .report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-region", "every-step", "single-group"})
    void report_isToldInEveryLanguage(String name) throws Exception {
        SelectionProcedure procedure = procedure(name);
        DryRunReport report = report(procedure);
        assertThat(report.getPoints()).anyMatch(OpenPoint::isProven).anyMatch(point -> !point.isProven());
        for (String language : new String[] {"ar", "fr", "en"}) {
            String text = DryRunText.render(report, procedure, SelectionRules.standard(), language);
            assertThat(text).doesNotContain("{").endsWith("\n");
            for (OpenPoint point : report.getPoints()) {
                assertThat(text).contains(point.getRule().toString());
            }
            String page = DryRunText.page(report, procedure, SelectionRules.standard(), language);
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void counts_areTold() throws Exception {
        SelectionProcedure procedure = procedure("by-region");
        DryRunReport report = report(procedure);
        OpenPoint seen = report.getPoints().stream()
                .filter(point -> point.getRuns().orElse(0) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(DryRunText.render(report, procedure, SelectionRules.standard(), "en"))
                .contains("In " + seen.getRuns().orElseThrow() + " of 10 runs, so in about "
                        + seen.likelihood().orElseThrow().about() + " of 100 such calls ("
                        + seen.likelihood().orElseThrow().least() + " to "
                        + seen.likelihood().orElseThrow().most() + ").")
                .contains("Example: run " + seen.getExample().orElseThrow() + ".");
    }

    @Test
    void reportOfAnotherProcedure_isRefused() throws Exception {
        DryRunReport report = report(procedure("by-region"));
        SelectionProcedure other = procedure("single-group");
        assertThatThrownBy(() -> DryRunText.render(report, other, SelectionRules.standard(), "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(other.getId());
    }
}

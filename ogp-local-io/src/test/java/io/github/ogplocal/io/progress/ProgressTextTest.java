// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgressTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static ProgressSummary summary(Path file) throws IOException {
        return OgpLocalJson.read(file, ProgressSummary.class).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void summary_isToldInEveryLanguage(String language) throws IOException {
        GoldenTexts.assertSame(
                "progress-example." + language + ".txt",
                ProgressText.render(
                        summary(GOLDEN.resolve("ProgressSummary/example.json")),
                        List.of(),
                        StandardRules.all(),
                        language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void procedure_isToldInEveryLanguage(String language) throws IOException {
        ProgressProcedure procedure = OgpLocalJson.read(
                        GOLDEN.resolve("ProgressProcedure/whole.json"), ProgressProcedure.class)
                .orElseThrow();
        GoldenTexts.assertSame(
                "progress-rules." + language + ".txt", ProgressText.rules(procedure, StandardRules.all(), language));
    }

    @Test
    void milestone_thatWasReportedStandsBelowItsCommitment() throws IOException {
        Dossier dossier = OgpLocalJson.read("""
                        {
                          "plans": [
                            {
                              "id": "P-1",
                              "commitments": [
                                {
                                  "id": "1",
                                  "title": {"en": "Open the archive"},
                                  "outline": {
                                    "milestones": [
                                      {"id": "M1", "title": "Scan the registers"},
                                      {"id": "M2", "title": "Publish the index"}
                                    ]
                                  }
                                }
                              ]
                            }
                          ],
                          "progress": [
                            {
                              "id": "R-1", "plan": "P-1", "commitment": "1", "milestone": "M1",
                              "reportedOn": "2025-06-30", "assessor": "self", "percent": "62.5"
                            }
                          ]
                        }
                        """, Dossier.class).orElseThrow();
        ProgressProcedure procedure = OgpLocalJson.read(
                        GOLDEN.resolve("ProgressProcedure/whole.json"), ProgressProcedure.class)
                .orElseThrow();
        ProgressSummary summary =
                ProgressEngine.of(procedure, StandardRules.all()).summarize(dossier, LocalDate.of(2025, 12, 31));

        for (String language : List.of("en", "fr", "ar")) {
            String text = ProgressText.render(summary, List.of(dossier), StandardRules.all(), language);
            assertThat(text)
                    .containsSubsequence("Open the archive", "Scan the registers", "R-1")
                    .doesNotContain("Publish the index");
        }
        assertThat(ProgressText.render(summary, List.of(), StandardRules.all(), "en"))
                .contains("1/M1");
    }

    @Test
    void figure_saysCoverageAndInterval() throws IOException {
        assertThat(ProgressText.render(
                        summary(Path.of("src/test/resources/progress/el-kef.json"))
                                .of(AssessorKind.SELF)
                                .orElseThrow()
                                .plans()
                                .get(1)
                                .figure(),
                        StandardRules.all(),
                        "en"))
                .isEqualTo(
                        "67.5 % over 4 of 17 commitments. Between 270/17 (≈ 15.88) % if what is unknown is nought and"
                                + " 1570/17 (≈ 92.35) % if it is done.");
    }

    @Test
    void render_refusesALanguageThatItDoesNotSpeak() throws IOException {
        ProgressSummary summary = summary(GOLDEN.resolve("ProgressSummary/example.json"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressText.render(summary, List.of(), StandardRules.all(), "de"));
    }
}

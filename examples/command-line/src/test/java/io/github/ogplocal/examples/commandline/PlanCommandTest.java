// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data", "plan");
    private static final String DOSSIER = DATA.resolve("example-dossier.json").toString();
    private static final String PROCEDURE =
            DATA.resolve("example-plan-rules.json").toString();

    @TempDir
    private Path folder;

    private static Run run(String command, String procedure, String day, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--dossier", DOSSIER, "--procedure", procedure, "--on", day));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    @Test
    void review_isPrintedAndWritten() throws IOException {
        Path out = folder.resolve("review.json");

        Run run = run("plan", PROCEDURE, "2022-12-15", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Not met: 6; cannot be judged: 4; met: 5.",
                        "The duration field says “Avril 2023”, which is a date and no length; months from 30 August 2021"
                                + " to April 2023: 20.",
                        "commitments in common: 2 of 7.");
        Review review = OgpLocalJson.read(out, Review.class).orElseThrow();
        assertThat(review.getFindings()).hasSize(15);
        assertThat(review.getDuties()).hasSize(11);
    }

    /** What came after the day of the review does not count: the report of January is not there in December. */
    @Test
    void theDay_decides() {
        assertThat(run("plan", PROCEDURE, "2022-12-15").out()).doesNotContain("calls itself final");
        assertThat(run("plan", PROCEDURE, "2023-01-01").out())
                .contains("calls itself final and is dated 1 January 2023, though the plan ran to April 2023 (source:"
                        + " Example: page of the programme).");
    }

    /** The rules of the example are valid from the first day of 2021. */
    @ParameterizedTest
    @CsvSource({
        "en, The procedure is not valid on 2020-12-31 (--on). First day: 2021-01-01.",
        "fr, La procédure n’est pas en vigueur le 2020-12-31 (--on). Premier jour : 2021-01-01.",
        "ar, الإجراء غير ساري المفعول في"
    })
    void aDayOnWhichTheProcedureIsNotValid_isRefused(String language, String said) {
        for (String command : List.of("plan", "calendar", "committee")) {
            Run run = run(command, PROCEDURE, "2020-12-31", "--lang", language);

            assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(said);
        }
        assertThat(run("plan", PROCEDURE, "2021-01-01").exitCode()).isZero();
    }

    @Test
    void aProcedureWithoutPlanRules_isNotUnderstood() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(
                other,
                Files.readString(Path.of(PROCEDURE))
                        .replaceAll(
                                "(?s)\"checks\": \\[.*]", "\"checks\": [{\"rule\": \"progress/evidence-given@1\"}]"));

        Run run = run("plan", other.toString(), "2022-12-15");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("The procedure example-plan-rules has no rule on action plans.");
    }

    @Test
    void calendar_isPrintedAndWritten() throws IOException {
        Path ical = folder.resolve("duties.ics");

        Run run = run("calendar", PROCEDURE, "2022-12-15", "--ical", ical.toString(), "--lang", "fr");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("30 octobre 2021", "en retard, ou fait en retard", "1er mars 2023");
        String text = Files.readString(ical);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("DTSTART;VALUE=DATE:20211030\r\n");
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(12);
        assertThat(run("calendar", PROCEDURE, "2022-12-15", "--ical", ical.toString())
                        .exitCode())
                .isEqualTo(ExitCode.NO_ACCESS);
        assertThat(Files.readString(ical)).isEqualTo(text);
    }

    @Test
    void aCalendarOfNothing_isNotWritten() throws IOException {
        Path dossier = folder.resolve("empty.json");
        Files.writeString(dossier, "{}");
        Path ical = folder.resolve("duties.ics");

        Run run = Run.of(
                "calendar",
                "--dossier",
                dossier.toString(),
                "--procedure",
                PROCEDURE,
                "--on",
                "2022-12-15",
                "--ical",
                ical.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.errorLines(folder)).containsExactly("duties.ics: Nothing is due; the file is not written.");
        assertThat(ical).doesNotExist();
    }

    @Test
    void aDossierWhosePartsDoNotFit_isRefusedWithItsPlaces() throws IOException {
        Path dossier = folder.resolve("dossier.json");
        Files.writeString(
                dossier, "{\"plans\": [{\"id\": \"p\"}], \"events\": [{\"kind\": \"published\", \"plan\": \"q\"}]}");

        Run run = Run.of("calendar", "--dossier", dossier.toString(), "--procedure", PROCEDURE, "--on", "2022-12-15");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder).get(0)).startsWith("dossier.json: line 1, column 67, /events/0/plan:");
    }
}

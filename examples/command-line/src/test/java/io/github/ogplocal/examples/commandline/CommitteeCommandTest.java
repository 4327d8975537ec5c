// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommitteeCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data");
    private static final String REGUEB =
            DATA.resolve("dossiers").resolve("regueb.json").toString();
    private static final String PROCEDURE =
            DATA.resolve("committee").resolve("regueb-committees.json").toString();

    @TempDir
    private Path folder;

    @Test
    void findings_arePrinted() {
        Run run = Run.of("committee", "--dossier", REGUEB, "--procedure", PROCEDURE, "--on", "2022-06-30");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Not met: 4")
                .contains("The members of the monitoring body are taken from the committee");
    }

    @Test
    void findings_arePrintedInArabicAndFrench() {
        assertThat(Run.of(
                                "committee",
                                "--dossier",
                                REGUEB,
                                "--procedure",
                                PROCEDURE,
                                "--on",
                                "2022-06-30",
                                "--lang",
                                "fr")
                        .out())
                .contains("Les membres de l’organe de suivi sont pris dans le comité");
        assertThat(Run.of(
                                "committee",
                                "--dossier",
                                REGUEB,
                                "--procedure",
                                PROCEDURE,
                                "--on",
                                "2022-06-30",
                                "--lang",
                                "ar")
                        .out())
                .contains("هيكل المتابعة");
    }

    @Test
    void json_isTheReview() {
        Run run = Run.of("committee", "--dossier", REGUEB, "--procedure", PROCEDURE, "--on", "2022-06-30", "--json");

        Review review = OgpLocalJson.read(run.out(), Review.class).orElseThrow();
        assertThat(review.findings(Verdict.NOT_MET)).hasSize(4);
    }

    @Test
    void popolo_isWrittenAndNeverOverAFile() throws IOException {
        Path file = folder.resolve("popolo.json");
        String[] arguments = {
            "committee",
            "--dossier",
            REGUEB,
            "--procedure",
            PROCEDURE,
            "--on",
            "2022-06-30",
            "--popolo",
            file.toString()
        };

        assertThat(Run.of(arguments).exitCode()).isZero();
        assertThat(Files.readString(file)).contains("\"on_behalf_of_id\"");
        assertThat(Run.of(arguments).exitCode()).isNotZero();
    }

    @Test
    void procedure_withoutRulesOnCommitteesIsRefused() {
        Run run = Run.of(
                "committee",
                "--dossier",
                REGUEB,
                "--procedure",
                DATA.resolve("plan").resolve("example-plan-rules.json").toString(),
                "--on",
                "2022-06-30");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("The procedure has no rule on committees.");
    }

    private Run form(String language, String request) throws IOException {
        Path file = Files.writeString(folder.resolve("request-" + language + request.hashCode() + ".json"), request);
        return Run.of("form-committee", "--request", file.toString(), "--lang", language);
    }

    @Test
    void formation_namesThoseBetweenWhomASeatIsOpen() {
        Path request = Path.of(
                "..", "walkthrough", "src", "main", "resources", "data", "committee", "example-candidates.json");

        Run run = Run.of("form-committee", "--request", request.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("mayor", "employee-1", "association-1").doesNotContain("association-5");
    }

    @Test
    void formation_saysWhyThereIsNone() throws IOException {
        String counted =
                "{\"seats\": {\"civil-society\": 2}, \"candidates\": [{\"id\": \"x\", \"side\": \"civil-society\"}]}";
        String searched =
                "{\"seats\": {\"civil-society\": 1}, \"balance\": {\"a\": 1, \"b\": 1, \"c\": 1}, \"candidates\": ["
                        + "{\"id\": \"x\", \"side\": \"civil-society\", \"traits\": [\"a\", \"b\"]},"
                        + "{\"id\": \"y\", \"side\": \"civil-society\", \"traits\": [\"b\", \"c\"]},"
                        + "{\"id\": \"z\", \"side\": \"civil-society\", \"traits\": [\"a\", \"c\"]}]}";
        for (Language language : Language.values()) {
            Run sum = form(language.name(), counted);
            assertThat(sum.exitCode()).isZero();
            assertThat(sum.out())
                    .startsWith(Say.NO_COMMITTEE_COUNTED.in(language, "2", "1"))
                    .contains("x");
            Run search = form(language.name(), searched);
            assertThat(search.exitCode()).isZero();
            assertThat(search.out())
                    .startsWith(Say.NO_COMMITTEE_SEARCHED.in(language))
                    .contains("x", "y", "z");
            assertThat(search.out().lines()).hasSize(5);
        }
    }

    @Test
    void formation_refusesARequestWithItsPlace() throws IOException {
        Run run = form("en", "{\"seats\": {\"civil-society\": 1}, \"candidates\": [{\"id\": \"x\"}]}");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("/candidates/0/side");
    }
}

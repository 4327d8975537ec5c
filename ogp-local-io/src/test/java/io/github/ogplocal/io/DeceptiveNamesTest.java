// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Programme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The places are made up. */
class DeceptiveNamesTest {
    private static final String APPLICATION = "{\"id\":\"A-1\",\"call\":\"C-1\",\"applicant\":{\n"
            + "\"kind\":\"%s\",\"name\":{\"fr\":\"%s\",\"en\":\"%s\"}%s}}";
    private static final String AUTHORITY = ",\n\"authority\":{\"kind\":\"%s\",\"code\":\"tn-x:1\","
            + "\"name\":{\"fr\":\"%s\"},\"subdivision\":\"TN-11\"}";

    private static List<String> problems(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.line() + " " + problem.pointer() + " "
                        + problem.code().code() + " " + problem.arguments())
                .toList();
    }

    @Test
    void json_refusesDeceptiveNamesOfApplicantAndAuthority() {
        String document = APPLICATION.formatted(
                "local-authority",
                "Sf\u0430x",
                "Sf\u200bax\u202e",
                AUTHORITY.formatted("municipality", "Sfax\\n\u0131"));

        assertThat(problems(OgpLocalJson.read(document, Application.class)))
                .containsExactly(
                        "2 /applicant/name/fr deceptive-name {kind=mixed-script, offset=2}",
                        "2 /applicant/name/en deceptive-name {kind=invisible, offset=2}",
                        "2 /applicant/name/en deceptive-name {kind=direction, offset=5}",
                        "3 /applicant/authority/name/fr deceptive-name {kind=control, offset=4}",
                        "3 /applicant/authority/name/fr deceptive-name {kind=turkish-i, offset=5}");
    }

    @Test
    void json_refusesThemInEveryKindOfAuthorityAndApplicant() {
        for (String kind : List.of("municipality", "region", "province", "county")) {
            assertThat(problems(OgpLocalJson.read(
                            AUTHORITY.formatted(kind, "Sf\u0430x").substring(AUTHORITY.indexOf('{')),
                            LocalAuthority.class)))
                    .containsExactly("1 /name/fr deceptive-name {kind=mixed-script, offset=2}");
        }
        for (String kind : List.of("association", "company", "state-body", "person")) {
            assertThat(problems(OgpLocalJson.read(
                            APPLICATION.formatted(kind, "S\u043efax", "Sfax", ""), Application.class)))
                    .containsExactly("2 /applicant/name/fr deceptive-name {kind=mixed-script, offset=1}");
        }
    }

    /** The control: what no name is may be written as before, and honest names are read. */
    @Test
    void json_readsHonestNamesAndOtherTexts() {
        assertThat(OgpLocalJson.read(
                                APPLICATION.formatted(
                                        "association",
                                        "\u00abAmis\u00bb d\u2019El F\u00e2hs \u263a",
                                        "A & B (n\u00b0 1)!",
                                        ""),
                                Application.class)
                        .isValid())
                .isTrue();
        assertThat(OgpLocalJson.read(
                                "{\"kind\":\"municipality\",\"code\":\"tr-x:1\",\"name\":{\"tr\":\"D\u0131\u015f\"},"
                                        + "\"subdivision\":\"TR-01\"}",
                                LocalAuthority.class)
                        .isValid())
                .isTrue();
        assertThat(OgpLocalJson.read("{\"id\":\"P\",\"name\":{\"fr\":\"Sf\u0430x\"}}", Programme.class)
                        .problems())
                .noneMatch(problem -> problem.code() == ProblemCode.DECEPTIVE_NAME);
    }

    @Test
    void csv_refusesThemWithTheirCells() throws IOException {
        String table =
                "id,call,applicantKind,name_ar,name_fr,authorityKind,authorityCode,subdivision,receiptNumber,filedAt\n"
                        + "A-1,C-1,local-authority,\u0642\u0627\u200c\u0628\u0633,G\u0430bes,municipality,tn-x:1,TN-81,,\n"
                        + "A-2,C-1,local-authority,\u0642\u0627\u0628\u0633,Gabes,municipality,tn-x:1,TN-81,,\n";

        ReadResult<?> result = ApplicationsCsv.read(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT),
                Limits.standard());

        assertThat(result.problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.arguments()))
                .containsExactly("2:4 {kind=joiner, offset=2}", "2:5 {kind=mixed-script, offset=1}");
    }

    @Test
    void message_saysWhatStandsWhereAndEchoesNothing() {
        Problem problem = OgpLocalJson.read(
                        APPLICATION.formatted("company", "Sf\u0430x", "Sfax", ""), Application.class)
                .problems()
                .get(0);

        assertThat(Stream.of("ar", "fr", "en").map(problem::message))
                .allSatisfy(message -> assertThat(message).doesNotContain("Sf", "\u0430", "mixed-script"));
        assertThat(problem.message("en"))
                .endsWith("This name can pass for another: letter of another script in the word at offset 2.");
        assertThat(problem.message("fr"))
                .endsWith(
                        "Ce nom peut passer pour un autre : lettre d’une autre écriture dans le mot, à la position 2.");
    }
}

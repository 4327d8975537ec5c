// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecidimProposalsTest {
    private static final LanguageTag AR = LanguageTag.parse("ar");
    private static final LanguageTag FR = LanguageTag.parse("fr");
    private static final ProposalImport SETTINGS = ProposalImport.of(
                    ConsultationId.parse("example"), FR, UnknownFields.REFUSE, InvisibleCharacters.REFUSE)
            .withIdPrefix("D-")
            .withChannel(ProposalChannel.ONLINE)
            .withThemes(Map.of("3", ThemeId.parse("water")))
            .withMunicipalities(Map.of("8", NationalCode.parse("tn-municipality:0001")));

    /** Fields as releases of 2019 export them. */
    private static final String OLD = """
            [{
              "id": 41,
              "category": {"id": 3, "name": {"fr": "Eau"}},
              "scope": {"id": 8, "name": {"fr": "Commune d'exemple"}},
              "participatory_space": {"id": 1, "url": "https://example.org/p/1"},
              "component": {"id": 2},
              "title": {"ar": "ماء", "fr": "Eau", "en": ""},
              "body": {"ar": "إصلاح الشبكة", "fr": "Réparer\\r\\nle réseau", "machine_translations": {"en": "Repair"}},
              "state": "accepted",
              "reference": "X-1",
              "answer": {"fr": "Retenu"},
              "supports": 12,
              "endorsements": {"total_count": 1, "user_endorsements": ["A name"]},
              "comments": 0,
              "published_at": "2019-05-20T10:11:12.000Z",
              "url": null,
              "meeting_urls": [],
              "related_proposals": [],
              "is_amend": false,
              "original_proposal": {"title": null, "url": null}
            }]
            """;

    /** Fields as later releases export them. */
    private static final String NEW = """
            [{
              "id": 42,
              "author": {"id": [7], "name": ["A name"], "url": []},
              "taxonomies": {"id": [3, 8], "name": [{"fr": "Eau"}, {"fr": "Commune"}]},
              "title": "Eau", "body": "Réparer",
              "state": "rejected", "answer": {"fr": "Hors compétence"}, "answered_at": "2024-02-01T09:00:00.000+01:00",
              "votes": null, "published_at": "2024-01-01T00:00:00Z", "created_in_meeting": true,
              "withdrawn": false, "withdrawn_at": null, "likes": {"total_count": 0}
            },
            {
              "id": 43, "title": {}, "body": {"fr": "Rien"}, "state": "withdrawn", "withdrawn": true,
              "published_at": "2024-01-02 00:00:00 UTC", "withdrawn_at": "2024-01-09 23:00:00 +0100", "votes": 1
            },
            {"id": 44, "body": {"fr": "Autre"}, "state": "evaluating", "answer": {"fr": ""}},
            {"id": 45, "body": {"fr": "Encore"}, "state": "", "answer": null}]
            """;

    @Test
    void json_ofOldReleases() {
        ImportedProposals read = json(OLD, SETTINGS).orElseThrow();

        assertThat(read.proposals())
                .containsExactly(Proposal.builder()
                        .id(ProposalId.parse("D-41"))
                        .consultation(ConsultationId.parse("example"))
                        .channel(ProposalChannel.ONLINE)
                        .theme(ThemeId.parse("water"))
                        .municipality(NationalCode.parse("tn-municipality:0001"))
                        .submittedOn(LocalDate.of(2019, 5, 20))
                        .title(LocalizedText.of(Map.of("ar", "ماء", "fr", "Eau")))
                        .text(Map.of(AR, "إصلاح الشبكة", FR, "Réparer\nle réseau"))
                        .supports(12)
                        .withdrawn(false)
                        .build());
        assertThat(read.responses())
                .containsExactly(ProposalResponse.builder()
                        .proposal(ProposalId.parse("D-41"))
                        .kind(ResponseKind.TAKEN_UP)
                        .reasons(Map.of(FR, "Retenu"))
                        .build());
        assertThat(read.lineEnds()).isEqualTo(1);
        assertThat(read.leftOut())
                .isEqualTo(new TreeMap<>(Map.of(
                        "body/machine_translations", 1,
                        "comments", 1,
                        "component", 1,
                        "endorsements", 1,
                        "is_amend", 1,
                        "participatory_space", 1,
                        "reference", 1)));
    }

    @Test
    void json_ofNewReleases() {
        ImportedProposals read = json(NEW, SETTINGS).orElseThrow();

        assertThat(read.proposals())
                .extracting(Proposal::getId)
                .extracting(ProposalId::value)
                .containsExactly("D-42", "D-43", "D-44", "D-45");
        Proposal first = read.proposals().get(0);
        assertThat(first.getChannel()).contains(ProposalChannel.MEETING);
        assertThat(first.getTheme()).contains(ThemeId.parse("water"));
        assertThat(first.getMunicipality()).contains(NationalCode.parse("tn-municipality:0001"));
        assertThat(first.getSupports()).isEmpty();
        assertThat(first.getText()).isEqualTo(new TreeMap<>(Map.of(FR, "Réparer")));
        Proposal withdrawn = read.proposals().get(1);
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.getSubmittedOn()).contains(LocalDate.of(2024, 1, 2));
        assertThat(withdrawn.getWithdrawnOn()).contains(LocalDate.of(2024, 1, 9));
        assertThat(withdrawn.getTitle()).isEmpty();
        assertThat(withdrawn.getSupports()).contains(1L);
        assertThat(read.responses())
                .extracting(ProposalResponse::getKind)
                .containsExactly(ResponseKind.NOT_TAKEN_UP, ResponseKind.UNDER_EXAMINATION);
        assertThat(read.responses().get(0).getRespondedOn()).contains(LocalDate.of(2024, 2, 1));
        assertThat(read.leftOut()).isEqualTo(new TreeMap<>(Map.of("author", 1, "likes", 1)));
    }

    @Test
    void csv_saysTheSameAsJson() {
        String table = """
                id;category/id;category/name/fr;scope/id;title/ar;title/fr;body/ar;body/fr;body/machine_translations/en;state;answer/fr;supports;published_at;comments
                41;3;Eau;8;ماء;Eau;إصلاح الشبكة;"Réparer
                le réseau";Repair;accepted;Retenu;12;2019-05-20 10:11:12 UTC;0
                """;

        ImportedProposals read = csv(table, SETTINGS).orElseThrow();
        ImportedProposals same = json(OLD, SETTINGS).orElseThrow();

        assertThat(read.proposals()).isEqualTo(same.proposals());
        assertThat(read.responses()).isEqualTo(same.responses());
        assertThat(read.leftOut()).isEqualTo(new TreeMap<>(Map.of("body/machine_translations", 1, "comments", 1)));
    }

    @Test
    void csv_takesSeveralTaxonomiesFromOneCell() {
        ImportedProposals read = csv("id;body;taxonomies/id;withdrawn\n1;a;3, 8;false\n2;b;;true\n", SETTINGS)
                .orElseThrow();

        assertThat(read.proposals().get(0).getTheme()).contains(ThemeId.parse("water"));
        assertThat(read.proposals().get(0).getMunicipality()).isPresent();
        assertThat(read.proposals().get(1).isWithdrawn()).isTrue();
    }

    @Test
    void json_withFaults_saysWhereEachIs() {
        assertThat(said(json("""
                        [{"id": 1, "body": {"fr": "a"}, "category": {"id": 9}, "state": "adopted"},
                         {"id": 1, "body": {"fr": 5, "French": "b"}, "published_at": "20 May", "votes": "many"},
                         {"body": {}, "scope": {"id": "x"}, "withdrawn": 1},
                         {"id": "a b", "body": {"fr": "x\\u202ey"}, "answer": {"fr": "why"}, "boddy": 1},
                         {"id": true, "body": "x"},
                         {"id": 6, "body": "x", "withdrawn": true,
                          "published_at": "2024-01-02",
                          "withdrawn_at":                           "2024-01-01"},
                         null, 7]
                        """, SETTINGS)))
                .containsExactly(
                        "/0/category/id not-mapped 1:52",
                        "/0/state unknown-state 1:65",
                        "/1/id repeated-proposal 2:9",
                        "/1/body/fr wrong-type 2:27",
                        "/1/body malformed 2:40",
                        "/1/published_at malformed 2:62",
                        "/1/votes malformed 2:81",
                        "/2/id missing 3:11",
                        "/2/body missing 3:11",
                        "/2/scope/id not-mapped 3:31",
                        "/2/withdrawn malformed 3:50",
                        "/3/id malformed 4:9",
                        "/3/body/fr forbidden-character 4:31",
                        "/3/answer/fr contradiction 4:61",
                        "/3 unknown-key 4:78",
                        "/4/id wrong-type 5:9",
                        "/5/withdrawn_at out-of-order 8:45",
                        "/6 null-value 9:2",
                        "/7 wrong-type 9:8");
    }

    @Test
    void csv_withFaults_saysWhereEachIs() {
        assertThat(said(csv("id;body/fr;body/fr;scope/id;nme\n1;a;;7;\n2;;;8;x\n3\n", SETTINGS)))
                .containsExactly(
                        "cell=1,3 duplicate-column 1:3",
                        "cell=1,5 unknown-column 1:5",
                        "cell=2,4 not-mapped 2:4",
                        "cell=3,2 empty-cell 3:2",
                        "row=4 ragged-row 4:0");
        assertThat(said(csv("title\nx\ny\n", SETTINGS)))
                .containsExactly("row=1 missing-column 1:0", "row=1 missing-column 1:0");
        assertThat(said(csv("", SETTINGS))).containsExactly("row=1 empty-table 1:0");
        assertThat(said(csv("id;body\n1;\"a\n", SETTINGS))).containsExactly("row=2 cell-quotes 2:0");
    }

    @Test
    void json_thatIsNoExport_isRefused() {
        assertThat(said(json("{\"id\": 1}", SETTINGS))).containsExactly(" wrong-type 1:1");
        assertThat(said(json("null", SETTINGS))).containsExactly(" wrong-type 1:1");
        assertThat(said(json("[{\"id\": 1", SETTINGS))).containsExactly("/0 unfinished 1:10");
        assertThat(said(json("[{\"id\": 1, \"id\": 2}]", SETTINGS))).containsExactly("/0/id duplicate-key 1:12");
        assertThat(json("[]", SETTINGS).orElseThrow().proposals()).isEmpty();
    }

    @Test
    void unknownFields_areReportedWhereThatIsAskedFor() {
        ProposalImport lenient = ProposalImport.of(
                ConsultationId.parse("example"), FR, UnknownFields.REPORT, InvisibleCharacters.REFUSE);
        ImportedProposals read = json(
                        "[{\"id\": 1, \"body\": \"a\", \"bodi\": 1, \"scope\": {\"id\": 2}}, {\"id\": 2, \"body\": \"b\", \"bodi\": 2}]",
                        lenient)
                .orElseThrow();

        assertThat(read.unknown()).hasSize(1);
        assertThat(read.unknown().get(0).message("en"))
                .isEqualTo("line 1, column 33, /0: Unknown key; nearest known key: body.");
        assertThat(read.leftOut()).as("nothing is mapped").containsOnlyKeys("scope");
    }

    @Test
    void invisibleCharacters_areLeftOutAndCountedWhereThatIsAskedFor() {
        ProposalImport lenient = ProposalImport.of(
                ConsultationId.parse("example"), AR, UnknownFields.REFUSE, InvisibleCharacters.LEAVE_OUT);
        String text = "[{\"id\": 1, \"body\": \"\u200fماء\u200e\u200c!\"}]";
        ImportedProposals read = json(text, lenient).orElseThrow();

        assertThat(read.proposals().get(0).getText().get(AR)).isEqualTo("ماء\u200c!");
        assertThat(read.invisible()).isEqualTo(2);
        assertThat(said(json(text, SETTINGS))).containsExactly("/0/body forbidden-character 1:20");
    }

    @Test
    void states_canBeGivenAMeaning() {
        ProposalImport own = SETTINGS.withStates(
                Map.of("adopted", ResponseKind.PARTLY_TAKEN_UP, "accepted", ResponseKind.UNDER_EXAMINATION));
        ImportedProposals read = json(
                        "[{\"id\": 1, \"body\": \"a\", \"state\": \"adopted\"}, {\"id\": 2, \"body\": \"b\", \"state\": \"accepted\"}]",
                        own)
                .orElseThrow();

        assertThat(read.responses())
                .extracting(ProposalResponse::getKind)
                .containsExactly(ResponseKind.PARTLY_TAKEN_UP, ResponseKind.UNDER_EXAMINATION);
    }

    /** What people wrote, and who they are, is in no message and no text form of what was read. */
    @Test
    void nothing_saysWhatPeopleWrote() {
        String canary = "kanarienvogel";
        for (String field : List.of("id", "body", "title", "state", "published_at", "votes", "author", canary)) {
            TreeMap<String, String> record = new TreeMap<>(Map.of("id", "1", "body", "\"a\""));
            record.put(field, "\"" + canary + " \\u202e\"");
            ReadResult<ImportedProposals> result = json(
                    "[{"
                            + String.join(
                                    ", ",
                                    record.entrySet().stream()
                                            .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                                            .toList())
                            + "}]",
                    SETTINGS);
            StringBuilder said = new StringBuilder();
            for (Problem problem : result.problems()) {
                said.append(problem.pointer()).append(problem.arguments());
                List.of("ar", "fr", "en").forEach(language -> said.append(problem.message(language)));
            }
            result.value().ifPresent(said::append);

            assertThat(result.isValid()).as(field).isEqualTo(field.equals("author"));
            assertThat(said.toString()).doesNotContain(canary);
        }
    }

    /** Where a platform's keys are what somebody typed, a place ends before them. */
    @Test
    void nothing_repeatsKeysThatPeopleWrote() {
        String canary = "kanarienvogel";
        for (String field : List.of(
                "\"body\": {\"" + canary + "\": \"a\"}",
                "\"body\": {\"" + canary + "\": 1}",
                "\"body\": {\"fr\": {\"" + canary + "\": \"a\"}}",
                "\"title\": {\"" + canary + "\": \"a\"}, \"body\": \"a\"")) {
            ReadResult<ImportedProposals> result = json("[{\"id\": 1, " + field + "}]", SETTINGS);

            assertThat(result.problems()).as(field).isNotEmpty();
            assertThat(result.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.column()).isPositive();
                assertThat(problem.pointer() + problem.arguments()).doesNotContain(canary);
            });
        }
        assertThat(said(json("[{\"id\": 1, \"body\": {\"" + canary + "\": \"a\"}}]", SETTINGS)))
                .containsExactly("/0/body malformed 1:38");
    }

    /** What a register would refuse is refused where the export can still be pointed at. */
    @Test
    void answerBeforeTheProposal_isRefusedAtTheAnswer() {
        assertThat(json("""
                        [{"id": 1, "body": "a", "state": "rejected", "published_at": "2024-03-01",
                          "answered_at": "2024-02-29"}]
                        """, SETTINGS).problems())
                .singleElement()
                .extracting(problem -> problem.message("en"))
                .isEqualTo("line 2, column 18, /0/answered_at: The date is before that of the proposal (2024-03-01).");
        assertThat(said(csv("id;body;state;published_at;answered_at\n1;a;rejected;2024-03-01;2024-02-29\n", SETTINGS)))
                .containsExactly("cell=2,5 dated-before-proposal 2:5");
        assertThat(json("""
                        [{"id": 1, "body": "a", "state": "rejected", "published_at": "2024-03-01",
                          "answered_at": "2024-03-01"}]
                        """, SETTINGS).isValid()).isTrue();
    }

    private static List<String> said(ReadResult<ImportedProposals> result) {
        return result.problems().stream()
                .map(problem ->
                        problem.pointer() + " " + problem.code().code() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult<ImportedProposals> json(String text, ProposalImport settings) {
        try {
            return DecidimProposals.readJson(stream(text), settings, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult<ImportedProposals> csv(String text, ProposalImport settings) {
        try {
            return DecidimProposals.readCsv(stream(text), CsvDialect.FRENCH_EXCEL, settings, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

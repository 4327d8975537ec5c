// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.plan.OgpSheetImport.OtherLocalities;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.FundingSource;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.plan.PolicyArea;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OgpCommitmentSheetTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final OgpSheetImport SETTINGS = settings(FormulaCells.AS_THEY_ARE, OtherLocalities.REFUSE);
    private static final String HEADER = String.join(",", OgpCommitmentSheet.COLUMNS);

    /** A row as the model writes it. */
    private static final String CLEAN =
            "XXABC0007,\"Example, Exampleland\",Africa,Access,2021,2,3,Open the archive,Archive,"
                    + "The municipality opens its archive,Example municipality,\"Association A; Association B\","
                    + "https://www.opengovpartnership.org/members/example/commitments/XXABC0007/,1,0,1,0,High,Moderate,Limited,"
                    + "Substantial,Major";

    @Test
    void read_takesOverWhatTheModelHolds() {
        ImportedPlans read = read(HEADER + "\n" + CLEAN + "\n", SETTINGS).orElseThrow();

        LocalizedText title = LocalizedText.of("en", "Open the archive");
        assertThat(read.plans())
                .containsExactly(ActionPlan.builder()
                        .id(PlanId.parse("XXABC-2"))
                        .number(2)
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("XXABC0007-3"))
                                .title(title)
                                .shortTitle(LocalizedText.of("en", "Archive"))
                                .number(3)
                                .ogpIdentifier(OgpIdentifier.parse("XXABC0007"))
                                .action(LocalizedText.of("en", "The municipality opens its archive"))
                                .outline(CommitmentOutline.builder()
                                        .addResponsibleParties(
                                                ResponsibleParty.named(LocalizedText.of("en", "Example municipality")))
                                        .addSupportingParties(SupportingParty.named(
                                                LocalizedText.of("en", "Association A; Association B")))
                                        .addValues(OpenGovernmentValue.TRANSPARENCY, OpenGovernmentValue.ACCOUNTABILITY)
                                        .build())
                                .addCitations(Citation.builder()
                                        .source(SourceId.parse("XXABC-2.XXABC0007-3"))
                                        .build())
                                .build())
                        .build());
        assertThat(read.sources())
                .containsExactly(Source.builder()
                        .id(SourceId.parse("XXABC-2.XXABC0007-3"))
                        .title(title)
                        .url("https://www.opengovpartnership.org/members/example/commitments/XXABC0007/")
                        .build());
        assertThat(read.progress())
                .containsExactly(
                        report("XXABC-2.XXABC0007-3.progress-report", Completion.LIMITED),
                        report("XXABC-2.XXABC0007-3.end-of-term", Completion.SUBSTANTIAL));
        assertThat(read.kept())
                .containsExactly(
                        new KeptValue("XXABC-2", "Country/Locality", "Example, Exampleland"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Region", "Africa"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Theme", "Access"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Year Of Submission", "2021"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Specificity", "High"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Potential Impact", "Moderate"),
                        new KeptValue("XXABC-2/XXABC0007-3", "Did It Open Government (Overall)", "Major"));
        assertThat(places(read.notes()))
                .containsExactly(
                        "cell=2,3 not-held",
                        "cell=2,4 not-held",
                        "cell=2,5 not-held",
                        "cell=2,18 not-held",
                        "cell=2,19 not-held",
                        "cell=2,22 not-held");
    }

    private static ProgressReport report(String id, Completion completion) {
        return ProgressReport.builder()
                .id(ProgressReportId.parse(id))
                .plan(PlanId.parse("XXABC-2"))
                .commitment(CommitmentId.parse("XXABC0007-3"))
                .assessor(AssessorKind.INDEPENDENT_REPORTING_MECHANISM)
                .completion(completion)
                .build();
    }

    @Test
    void read_takesWhatSaysThatNothingIsKnownAsUnknown_neverAsNought() {
        ImportedPlans read = read(
                        HEADER
                                + "\nxxabc0007,\"Example, Exampleland\",,,,2,ND,Title,NA,,ND,,,1,ND,,0,,,Pending IRM Review,"
                                + "complete,\n",
                        SETTINGS)
                .orElseThrow();

        Commitment commitment = read.plans().get(0).getCommitments().get(0);
        assertThat(commitment.getId()).hasToString("XXABC0007");
        assertThat(commitment.getOgpIdentifier()).contains(OgpIdentifier.parse("XXABC0007"));
        assertThat(commitment.getNumber()).isEmpty();
        assertThat(commitment.getShortTitle()).isEmpty();
        assertThat(commitment.getOutline().orElseThrow().getResponsibleParties())
                .isEmpty();
        assertThat(commitment.getOutline().orElseThrow().getValues()).containsExactly(OpenGovernmentValue.TRANSPARENCY);
        assertThat(read.progress()).hasSize(1);
        assertThat(read.progress().get(0).getCompletion()).contains(Completion.COMPLETE);
        assertThat(places(read.notes()))
                .containsExactly(
                        "cell=2,1 written-otherwise",
                        "cell=2,7 says-unknown",
                        "cell=2,9 says-unknown",
                        "cell=2,11 says-unknown",
                        "cell=2,15 says-unknown",
                        "cell=2,16 says-unknown",
                        "cell=2,20 says-unknown",
                        "cell=2,21 written-otherwise");
        assertThat(read.notes().get(6).arguments()).containsEntry("word", "Pending IRM Review");
        assertThat(read.notes().get(5).arguments()).containsEntry("word", "");
    }

    @Test
    void read_ofNoughtsAlone_keepsThem() {
        ImportedPlans read =
                read(row("OGP Value Civic Participation", "0"), SETTINGS).orElseThrow();

        assertThat(read.plans().get(0).getCommitments().get(0).getOutline()).isEmpty();
        assertThat(read.kept()).contains(new KeptValue("XXABC-2/XXABC0007-3", "OGP Value Civic Participation", "0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11 | 2021-11",
                "2021-11-05 | 2021-11-05",
                "Nov 2021 | 2021-11",
                "November 2021 | 2021-11",
                "25th December 2024 | 2024-12-25",
                "25 Dec. 2024 | 2024-12-25",
                "December 25, 2024 | 2024-12-25",
                "1er mars 2025 | 2025-03-01",
                "August 2022 | 2022-08",
                "fall 2028 |",
                "By March 2028 |",
                "30 February 2024 |",
                "22st May 2024 |",
                "2026-27 |",
                "2024 |",
                "Ongoing |"
            })
    void read_takesADateInWordsOrKeepsTheWords(String written, String meant) {
        ImportedPlans read = read(row("Commitment End", written), SETTINGS).orElseThrow();

        Optional<DayOrMonth> end =
                read.plans().get(0).getCommitments().get(0).getOutline().flatMap(CommitmentOutline::getEnd);
        assertThat(end.map(DayOrMonth::toString)).isEqualTo(Optional.ofNullable(meant));
        boolean same = written.equals(meant);
        assertThat(read.kept().stream().filter(value -> value.field().equals("Commitment End")))
                .hasSize(same ? 0 : 1);
        assertThat(places(read.notes()))
                .isEqualTo(
                        same
                                ? List.of()
                                : List.of("cell=2,5 " + (meant == null ? "kept-as-words" : "written-otherwise")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commitment Unique Identifier | XX ABC | cell=2,1 malformed",
                "Commitment Unique Identifier | | cell=2,1 empty-cell",
                "Action Plan Number | 0 | cell=2,3 malformed",
                "Action Plan Number | ND | cell=2,3 malformed",
                "Commitment Number | 3a | cell=2,4 malformed",
                "Country/Locality | Elsewhere | cell=2,2 not-mapped",
                "OGP Value Technology | 2 | cell=2,5 unknown-code",
                "OGP Value Technology | Pending IRM Review | -",
                "Completion (End of Term) | Withdrawn | cell=2,5 unknown-code",
                "Completion (End of Term) | 3 | cell=2,5 unknown-code",
                "Commitment Title | a\u0007b | cell=2,5 forbidden-character"
            })
    void read_isStrictWhereNothingIsSaidToBeUnknown(String column, String text, String expected) {
        ReadResult<ImportedPlans> read = read(row(column, text == null ? "" : text), SETTINGS);

        assertThat(places(read.problems())).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void read_reportsEveryFaultOfTheTable() {
        String repeated = HEADER + "\n" + CLEAN + "\n" + CLEAN + "\n";
        assertThat(places(read(repeated, SETTINGS).problems())).containsExactly("cell=3,1 repeated-record");
        assertThat(places(read(HEADER.replace("Theme", "Themes") + "\n" + CLEAN + "\n", SETTINGS)
                        .problems()))
                .containsExactly("cell=1,4 unknown-column");
        assertThat(places(read("Commitment Title\nx\n", SETTINGS).problems())).contains("row=1 missing-column");
        assertThat(places(read("", SETTINGS).problems())).containsExactly("row=1 empty-table");
        assertThat(places(read(HEADER + "\na,b\n", SETTINGS).problems())).containsExactly("row=2 ragged-row");
        assertThat(places(read(HEADER + ",URL\n" + CLEAN + ",x\n", SETTINGS).problems()))
                .containsExactly("cell=1,23 duplicate-column");
        String ends =
                "Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Commitment Start,"
                        + "Commitment End\nXXABC0007,\"Example, Exampleland\",2,3,Dec 2022,Nov 2022\n";
        assertThat(places(read(ends, SETTINGS).problems())).containsExactly("cell=2,6 out-of-order");
    }

    @Test
    void write_saysNothingOfAValueOfWhichTheSheetHadNoColumn() {
        ImportedPlans read = read(row("OGP Value Technology", "1"), SETTINGS).orElseThrow();

        assertThat(places(read.notes()))
                .containsExactly("row=1 missing-column", "row=1 missing-column", "row=1 missing-column");
        assertThat(OgpCommitmentSheet.write(dossier(read), read.kept(), COMMAS, FormulaCells.AS_THEY_ARE, EN)
                        .document()
                        .lines()
                        .skip(1))
                .containsExactly("XXABC0007,\"Example, Exampleland\",,,,2,3,,,,,,,,,,1,,,,,");
    }

    @Test
    void read_countsRowsOfOthersWhereThatIsAskedFor() {
        String sheet = HEADER + "\n" + CLEAN.replace("Example, Exampleland", "Elsewhere") + "\n" + CLEAN + "\n";

        ImportedPlans read = read(sheet, settings(FormulaCells.AS_THEY_ARE, OtherLocalities.LEAVE_OUT))
                .orElseThrow();

        assertThat(read.otherRecords()).isEqualTo(1);
        assertThat(read.plans()).hasSize(1);
    }

    @Test
    void read_givesAWordTheMeaningThatTheCallerStates() {
        ImportedPlans read = read(
                        row("Completion (End of Term)", "3"),
                        SETTINGS.withCompletions(Map.of("3", Completion.SUBSTANTIAL)))
                .orElseThrow();

        assertThat(read.progress().get(0).getCompletion()).contains(Completion.SUBSTANTIAL);
    }

    @Test
    void read_ofATextThatIsTooLong_keepsIt() {
        ImportedPlans read = read(row("Full Text", "x".repeat(LocalizedText.MAX_LENGTH + 1)), SETTINGS)
                .orElseThrow();

        assertThat(places(read.notes())).containsExactly("cell=2,5 text-left-out");
        assertThat(read.kept().get(1).text()).hasSize(LocalizedText.MAX_LENGTH + 1);
    }

    @Test
    void write_givesBackWhatWasRead_byteForByte() {
        String other = CLEAN.replace("XXABC0007,", "xxabc0008,")
                .replace(",1,0,1,0,", ",1,ND,,0,")
                .replace("Limited", "Pending IRM Review")
                .replace("Substantial", "substantial")
                .replace("Archive,The municipality", "=1+1,\"line\nbreak;, \"\" quote\nThe municipality")
                .replace("archive,Example municipality", "archive\",Example municipality");
        String sheet = (HEADER + "," + String.join(",", OgpCommitmentSheet.PAGE_COLUMNS) + "\n" + CLEAN
                        + ",Nov 2021,2022-12,,Water\n" + other + ",,Ongoing,Youth,\n")
                .replace("\n", "\r\n")
                .replace("line\r\nbreak", "line\nbreak")
                .replace("quote\r\nThe", "quote\nThe")
                .replace("Association A; Association B", "Association A; Association B");
        ImportedPlans read = read(sheet, SETTINGS).orElseThrow();

        ExportedPlans written =
                OgpCommitmentSheet.write(dossier(read), read.kept(), COMMAS, FormulaCells.AS_THEY_ARE, EN);

        assertThat(written.document()).isEqualTo(sheet);
        assertThat(written.notes()).isEmpty();
    }

    @Test
    void write_marksWhatASpreadsheetWouldTakeForAFormula_andReadTakesTheMarkAway() {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(PlanId.parse("XXABC-2"))
                        .number(2)
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("XXABC0007-3"))
                                .number(3)
                                .ogpIdentifier(OgpIdentifier.parse("XXABC0007"))
                                .title(LocalizedText.of("en", "=HYPERLINK(\"https://example.org\")"))
                                .shortTitle(LocalizedText.of("en", "'@quoted"))
                                .build())
                        .build())
                .build();
        List<KeptValue> kept = List.of(new KeptValue("XXABC-2", "Country/Locality", "Example, Exampleland"));

        ExportedPlans written = OgpCommitmentSheet.write(dossier, kept, COMMAS, FormulaCells.MARKED, EN);

        assertThat(written.document()).contains("\"'=HYPERLINK(\"\"https", ",''@quoted,");
        ImportedPlans read = read(written.document(), settings(FormulaCells.MARKED, OtherLocalities.REFUSE))
                .orElseThrow();
        assertThat(read.plans()).isEqualTo(dossier.getPlans());
        assertThat(OgpCommitmentSheet.write(dossier(read), read.kept(), COMMAS, FormulaCells.MARKED, EN)
                        .document())
                .isEqualTo(written.document());
    }

    @Test
    void write_notesEverythingThatTheSheetDoesNotHold() {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(PlanId.parse("plan"))
                        .title(LocalizedText.of("fr", "Plan"))
                        .submittedOn(DayOrMonth.parse("2021-08-26"))
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("c1"))
                                .title(LocalizedText.of(Map.of("en", "Archive", "fr", "Archives")))
                                .shortTitle(LocalizedText.of("fr", "Archives"))
                                .outline(CommitmentOutline.builder()
                                        .addMilestones(Milestone.builder()
                                                .title("Scan")
                                                .build())
                                        .addResponsibleParties(
                                                ResponsibleParty.named(LocalizedText.of("en", "A")),
                                                ResponsibleParty.named(LocalizedText.of("en", "B")))
                                        .addValues(OpenGovernmentValue.PARTICIPATION, OpenGovernmentValue.INCLUSION)
                                        .build())
                                .addPolicyAreas(
                                        PolicyArea.builder()
                                                .label(LocalizedText.of("en", "Youth"))
                                                .code("youth")
                                                .build(),
                                        PolicyArea.builder()
                                                .label(LocalizedText.of("en", "Gender"))
                                                .build())
                                .addFundingSources(FundingSource.builder()
                                        .name(LocalizedText.of("en", "Own funds"))
                                        .build())
                                .build())
                        .build())
                .addProgress(ProgressReport.builder()
                        .id(ProgressReportId.parse("r1"))
                        .plan(PlanId.parse("plan"))
                        .commitment(CommitmentId.parse("c1"))
                        .assessor(AssessorKind.SELF)
                        .completion(Completion.LIMITED)
                        .build())
                .build();

        ExportedPlans written = OgpCommitmentSheet.write(dossier, List.of(), COMMAS, FormulaCells.AS_THEY_ARE, EN);

        assertThat(written.document().lines().skip(1))
                .containsExactly(",,,,2021,,,Archive,,,\"A; B\",,,0,1,0,0,,,,,,Youth");
        assertThat(places(written.notes()))
                .containsExactlyInAnyOrder(
                        "/plans/0/id no-field",
                        "/plans/0/title no-field",
                        "/plans/0/number missing",
                        "/plans/0/submittedOn coarser",
                        "/plans/0/commitments/0/id no-field",
                        "/plans/0/commitments/0/title/fr no-field",
                        "/plans/0/commitments/0/shortTitle no-text-in-language",
                        "/plans/0/commitments/0/ogpIdentifier missing",
                        "/plans/0/commitments/0/outline/milestones no-field",
                        "/plans/0/commitments/0/outline/responsibleParties parts-joined",
                        "/plans/0/commitments/0/outline/values/1 no-field",
                        "/plans/0/commitments/0/policyAreas/0/code no-field",
                        "/plans/0/commitments/0/policyAreas/1 no-field",
                        "/plans/0/commitments/0/fundingSources no-field",
                        "/progress no-field");
        assertThat(written.notes().get(0).pointer()).isEqualTo("/plans/0/id");
        assertThat(written.notes().get(written.notes().size() - 1).code()).isEqualTo(ProblemCode.NO_FIELD);
    }

    @Test
    void nothing_saysWhatPeopleWrote() {
        ImportedPlans read = read(HEADER + "\n" + CLEAN + "\n", SETTINGS).orElseThrow();

        assertThat(read.toString()).doesNotContain("archive");
        assertThat(read.kept().toString()).doesNotContain("Africa");
        assertThat(read.notes().toString()).doesNotContain("Africa");
        assertThat(OgpCommitmentSheet.write(dossier(read), read.kept(), COMMAS, FormulaCells.MARKED, EN)
                        .toString())
                .doesNotContain("archive");
    }

    /** A sheet of one row that has, beside the columns without which it means nothing, one more. */
    private static String row(String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Commitment Unique Identifier", "XXABC0007");
        cells.put("Country/Locality", "Example, Exampleland");
        cells.put("Action Plan Number", "2");
        cells.put("Commitment Number", "3");
        cells.put(column, text);
        StringBuilder sheet = new StringBuilder();
        sheet.append(String.join(",", cells.keySet())).append('\n');
        sheet.append(String.join(
                        ",",
                        cells.values().stream().map(cell -> '"' + cell + '"').toList()))
                .append('\n');
        return sheet.toString();
    }

    private static Dossier dossier(ImportedPlans read) {
        return Dossier.builder()
                .plans(read.plans())
                .progress(read.progress())
                .sources(read.sources())
                .build();
    }

    private static OgpSheetImport settings(FormulaCells formulaCells, OtherLocalities others) {
        return new OgpSheetImport(
                COMMAS,
                formulaCells,
                EN,
                UnknownFields.REFUSE,
                InvisibleCharacters.REFUSE,
                new TreeMap<>(Map.of("Example, Exampleland", "XXABC")),
                others,
                new TreeMap<>());
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    private static ReadResult<ImportedPlans> read(String sheet, OgpSheetImport settings) {
        try {
            return OgpCommitmentSheet.read(
                    new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), settings, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

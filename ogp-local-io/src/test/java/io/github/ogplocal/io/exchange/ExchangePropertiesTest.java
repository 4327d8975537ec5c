// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.foreign.PlanExport;
import io.github.ogplocal.io.plan.OgpCommitmentSheet;
import io.github.ogplocal.io.plan.OgpSheetImport;
import io.github.ogplocal.io.progress.NapTracker;
import io.github.ogplocal.io.progress.NapTrackerForm;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables of any sound and dirty cells: what is read is given back byte for byte, and what is refused says where and why. */
class ExchangePropertiesTest {
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final List<String> TEXTS = List.of(
            "", "", "A text", "=1+1", "'quoted", "a;b,c\"d\ne", "ND", "NA", "Pending IRM Review", "نص", " edge ");
    private static final List<String> VALUES = List.of("", "0", "1", "1", "ND", "NA", "Pending IRM Review");
    private static final List<String> COMPLETIONS =
            List.of("", "Not started", "LIMITED", "Substantial", "complete", "No evidence available", "ND");
    private static final List<String> DATES = List.of("", "2021-11", "Nov 2021", "25th December 2020", "Ongoing", "NA");
    /** The columns of a sheet with what may stand in them; what is not here is a text. */
    private static final Map<String, List<String>> CELLS = Map.of(
            "OGP Value Access To Information", VALUES,
            "OGP Value Civic Participation", VALUES,
            "OGP Value Public Accountability", VALUES,
            "OGP Value Technology", VALUES,
            "Completion (Progress Report)", COMPLETIONS,
            "Completion (End of Term)", COMPLETIONS,
            "Commitment Start", DATES,
            "URL", List.of("", "https://www.opengovpartnership.org/members/x/", "https://example.org/", "ND"),
            "Year Of Submission", List.of("", "2021", "ND"));

    private static final List<String> COLUMNS = List.of(
            "Commitment Unique Identifier",
            "Country/Locality",
            "Region",
            "Theme",
            "Year Of Submission",
            "Action Plan Number",
            "Commitment Number",
            "Commitment Title",
            "Short Title",
            "Full Text",
            "Lead Institution",
            "Supporting Institution(s)",
            "URL",
            "OGP Value Access To Information",
            "OGP Value Civic Participation",
            "OGP Value Public Accountability",
            "OGP Value Technology",
            "Specificity",
            "Potential Impact",
            "Completion (Progress Report)",
            "Completion (End of Term)",
            "Did It Open Government (Overall)",
            "Commitment Start",
            "Primary Sector");
    private static final List<String> FURTHER = List.of("Commitment Start", "Primary Sector");

    @Provide
    Arbitrary<List<List<Integer>>> choices() {
        return Arbitraries.integers()
                .between(0, 1000)
                .list()
                .ofSize(COLUMNS.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void sheet_isGivenBackByteForByte(@ForAll("choices") List<List<Integer>> choices) {
        String sheet = sheet(choices);

        ImportedPlans read = readSheet(sheet, FormulaCells.AS_THEY_ARE).orElseThrow();

        Dossier dossier = dossier(read);
        assertThat(OgpCommitmentSheet.write(dossier, read.kept(), COMMAS, FormulaCells.AS_THEY_ARE, EN))
                .isEqualTo(new ExportedPlans(sheet, List.of()));
        String marked = OgpCommitmentSheet.write(dossier, read.kept(), COMMAS, FormulaCells.MARKED, EN)
                .document();
        ImportedPlans again = readSheet(marked, FormulaCells.MARKED).orElseThrow();
        assertThat(again.plans()).isEqualTo(read.plans());
        assertThat(again.progress()).isEqualTo(read.progress());
        assertThat(again.kept()).isEqualTo(read.kept());
        assertThat(marked.lines().flatMap(line -> List.of(line.split(",", -1)).stream()))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
    }

    /** One cell of a sound sheet is spoilt: the sheet is refused at that very cell. */
    @Property(tries = 200)
    void spoiltSheet_isRefusedAtTheCell(
            @ForAll("choices") List<List<Integer>> choices, @ForAll("places") int place, @ForAll("places") int kind) {
        List<String> spoilable = List.of(
                "Commitment Unique Identifier",
                "Country/Locality",
                "Action Plan Number",
                "Commitment Number",
                "OGP Value Technology",
                "Completion (End of Term)",
                "Commitment Title");
        String column = spoilable.get(kind % spoilable.size());
        int row = place % choices.size();
        List<Map<String, String>> rows = rows(choices);
        rows.get(row).put(column, "\u0007?");
        List<String> columns = columns(rows);

        List<Problem> problems =
                readSheet(table(columns, rows), FormulaCells.AS_THEY_ARE).problems();

        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly("cell=" + (row + 2) + "," + (columns.indexOf(column) + 1));
        assertThat(problems)
                .extracting(Problem::code)
                .containsAnyElementsOf(Set.of(
                        ProblemCode.MALFORMED,
                        ProblemCode.NOT_MAPPED,
                        ProblemCode.UNKNOWN_CODE,
                        ProblemCode.FORBIDDEN_CHARACTER));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Property(tries = 200)
    void tracker_isGivenBackByteForByte(@ForAll("choices") List<List<Integer>> choices) {
        List<String> columns = List.of(
                "reporting_period,commitments,milestones,indicators,indicator_en,indicator_fr,indicator_deadline_en,"
                        .concat(
                                "indicator_deadline_fr,indicator_lead_dept,status,progress_en,progress_fr,evidence_en,evidence_fr,")
                        .concat("challenges_en,challenges_fr,owner_org,owner_org_title")
                        .split(","));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            List<Integer> choice = choices.get(i);
            Map<String, String> row = new TreeMap<>();
            String commitment = "C0" + (1 + i / 3);
            row.put("reporting_period", "2025-12");
            row.put("commitments", commitment);
            row.put("milestones", commitment + "." + (1 + i));
            row.put("indicators", commitment + "." + (1 + i) + "." + (1 + choice.get(0) % 12));
            row.put("status", List.of("NS", "LP", "SP", "C").get(choice.get(1) % 4));
            for (String name : List.of("indicator", "indicator_deadline", "progress", "evidence", "challenges")) {
                String text = List.of("x\ny", "=1", "March 2029", "2029-03", "NIL", "By fall 2028")
                        .get(choice.get(name.length() % COLUMNS.size()) % 6);
                boolean needed = name.equals("progress") || name.equals("challenges");
                if (needed || choice.get(name.length() + 1) % 3 > 0) {
                    row.put(name + "_en", text);
                    row.put(name + "_fr", text.replace("March", "Mars"));
                }
            }
            row.put("indicator_lead_dept", choice.get(2) % 2 == 0 ? "" : "aa,bb");
            row.put("owner_org", choice.get(3) % 2 == 0 ? "" : "aa");
            rows.add(row);
        }
        for (FormulaCells cells : FormulaCells.values()) {
            NapTrackerForm form = new NapTrackerForm(
                    PlanId.parse("example"),
                    NapTrackerForm.Edition.NAP6,
                    COMMAS,
                    cells,
                    EN,
                    UnknownFields.REFUSE,
                    InvisibleCharacters.REFUSE);
            ImportedPlans read = readTracker(table(columns, rows), form);
            String written = NapTracker.write(dossier(read), read.kept(), form).document();
            ImportedPlans again = readTracker(written, form);

            assertThat(again).isEqualTo(read);
            if (cells == FormulaCells.AS_THEY_ARE) {
                assertThat(written).isEqualTo(table(columns, rows));
            }
        }
    }

    private static ImportedPlans readTracker(String table, NapTrackerForm form) {
        try {
            return NapTracker.read(
                            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), form, Limits.standard())
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadResult<ImportedPlans> readSheet(String sheet, FormulaCells formulaCells) {
        try {
            return OgpCommitmentSheet.read(
                    new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
                    new OgpSheetImport(
                            COMMAS,
                            formulaCells,
                            EN,
                            UnknownFields.REFUSE,
                            InvisibleCharacters.REFUSE,
                            new TreeMap<>(Map.of("Example, Exampleland", "XXABC")),
                            OgpSheetImport.OtherLocalities.REFUSE,
                            new TreeMap<>()),
                    Limits.standard());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Dossier dossier(ImportedPlans read) {
        return Dossier.builder()
                .plans(read.plans())
                .progress(read.progress())
                .sources(read.sources())
                .build();
    }

    private static String sheet(List<List<Integer>> choices) {
        List<Map<String, String>> rows = rows(choices);
        return table(columns(rows), rows);
    }

    /** The columns that the sheet always has, and of the further ones those in which something stands. */
    private static List<String> columns(List<Map<String, String>> rows) {
        return COLUMNS.stream()
                .filter(column -> !FURTHER.contains(column)
                        || rows.stream()
                                .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
    }

    private static List<Map<String, String>> rows(List<List<Integer>> choices) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < COLUMNS.size(); j++) {
                List<String> cells = CELLS.getOrDefault(COLUMNS.get(j), TEXTS);
                row.put(COLUMNS.get(j), cells.get(choices.get(i).get(j) % cells.size()));
            }
            boolean small = choices.get(i).get(0) % 2 == 0;
            row.put("Commitment Unique Identifier", (small ? "xxabc000" : "XXABC000") + i);
            row.put("Country/Locality", "Example, Exampleland");
            row.put("Action Plan Number", "2");
            row.put("Commitment Number", choices.get(i).get(6) % 3 == 0 ? "ND" : Integer.toString(i + 1));
            rows.add(row);
        }
        return rows;
    }

    private static String table(List<String> columns, List<Map<String, String>> rows) {
        StringBuilder table = new StringBuilder();
        PlanExport.appendRow(table, columns, COMMAS);
        rows.forEach(row -> PlanExport.appendRow(
                table,
                columns.stream().map(column -> row.getOrDefault(column, "")).toList(),
                COMMAS));
        return table.toString();
    }
}

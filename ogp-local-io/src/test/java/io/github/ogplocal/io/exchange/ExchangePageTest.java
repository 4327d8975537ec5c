// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.foreign.PlanExport;
import io.github.ogplocal.io.plan.OgpCommitmentSheet;
import io.github.ogplocal.io.plan.OgpSheetImport;
import io.github.ogplocal.io.progress.DecidimResults;
import io.github.ogplocal.io.progress.DecidimResultsForm;
import io.github.ogplocal.io.progress.NapTracker;
import io.github.ogplocal.io.progress.NapTrackerForm;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lists of docs/exchange.md: each field of each format is changed in a document, and what changes in the dossier is where it
 * goes.
 */
class ExchangePageTest {
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final PlanId PLAN = PlanId.parse("EX-1");

    /** A sheet's columns, with what stands in them and something else that could. */
    private static final String[][] SHEET = {
        {"Commitment Unique Identifier", "EX0001", "EX0002"},
        {"Country/Locality", "Example", "Another"},
        {"Region", "Africa", "Asia"},
        {"Theme", "Access", "Budgets"},
        {"Year Of Submission", "2021", "2022"},
        {"Action Plan Number", "1", "2"},
        {"Commitment Number", "1", "2"},
        {"Commitment Title", "Archive", "Register"},
        {"Short Title", "A", "R"},
        {"Full Text", "Open it", "Keep it"},
        {"Lead Institution", "Town", "County"},
        {"Supporting Institution(s)", "Association", "University"},
        {"URL", "https://www.opengovpartnership.org/a", "https://www.opengovpartnership.org/b"},
        {"OGP Value Access To Information", "1", "0"},
        {"OGP Value Civic Participation", "0", "1"},
        {"OGP Value Public Accountability", "0", "1"},
        {"OGP Value Technology", "0", "1"},
        {"Specificity", "High", "Low"},
        {"Potential Impact", "Minor", "None"},
        {"Completion (Progress Report)", "Limited", "Complete"},
        {"Completion (End of Term)", "Limited", "Complete"},
        {"Did It Open Government (Overall)", "Major", "Marginal"},
        {"Commitment Start", "2021-01", "2021-02"},
        {"Commitment End", "2022-01", "2022-02"},
        {"Primary Policy Area", "Youth", "Gender"},
        {"Primary Sector", "Water", "Health"}
    };

    private static final String[][] TRACKER = {
        {"reporting_period", "2025-12", "2026-06"},
        {"commitments", "C01", "C02"},
        {"milestones", "C01.1", "C01.2"},
        {"indicators", "C01.1.1", "C01.1.2"},
        {"indicator_en", "Open", "Close"},
        {"indicator_fr", "Ouvrir", "Fermer"},
        {"indicator_due_date", "2026-03", "2026-04"},
        {"indicator_deadline_en", "2026-03", "2026-04"},
        {"indicator_deadline_fr", "2026-03", "2026-04"},
        {"indicator_lead_dept", "aa", "bb"},
        {"indicator_s4d", "true", "false"},
        {"status", "SP", "C"},
        {"progress_en", "NIL", "Begun"},
        {"progress_fr", "NUL", "Commencé"},
        {"evidence_en", "Page", "File"},
        {"evidence_fr", "Page", "Fichier"},
        {"challenges_en", "Time", "Money"},
        {"challenges_fr", "Temps", "Argent"},
        {"owner_org", "aa", "bb"},
        {"owner_org_title", "A", "B"},
        {"record_created", "2025-12-01", "2025-12-02"},
        {"record_modified", "2025-12-01", "2025-12-02"},
        {"user_modified", "a", "b"}
    };

    private static final String[][] RESULTS = {
        {"id", "7", "8"},
        {"category/id", "1", "2"},
        {"category/name/en", "Archives", "Water"},
        {"scope/id", "1", "2"},
        {"scope/name/en", "Centre", "North"},
        {"taxonomies/id", "1", "2"},
        {"taxonomies/name", "Archives", "Water"},
        {"parent/id", "", "1"},
        {"title/en", "Open", "Close"},
        {"description/en", "Open it", "Close it"},
        {"start_date", "2022-01-01", "2022-01-02"},
        {"end_date", "2022-12-30", "2022-12-31"},
        {"status/id", "1", "2"},
        {"status/key", "ongoing", "done"},
        {"status/name/en", "Ongoing", "Done"},
        {"progress", "50", "60"},
        {"created_at", "2022-01-01T00:00:00Z", "2022-01-02T00:00:00Z"},
        {"updated_at", "2022-01-01T00:00:00Z", "2022-01-02T00:00:00Z"},
        {"url", "https://example.org/7", "https://example.org/8"},
        {"component/id", "1", "2"},
        {"proposal_urls", "https://example.org/p/1", "https://example.org/p/2"},
        {"reference", "R-1", "R-2"},
        {"children_count", "0", "1"},
        {"comments_count", "0", "1"},
        {"address", "Street 1", "Street 2"},
        {"latitude", "36.1", "36.2"},
        {"longitude", "8.1", "8.2"}
    };

    private interface Reader {
        /** Reads a table. */
        ReadResult<ImportedPlans> read(String table) throws IOException;
    }

    @Test
    void page_saysWhereEachFieldGoes() throws IOException {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("sheet-in", fields(SHEET, Map.of(), ExchangePageTest::sheet));
        String[][] sixth = without(TRACKER, "indicator_due_date", "indicator_s4d");
        Map<String, Map<String, String>> together = Map.of(
                "commitments", Map.of("milestones", "C02.1", "indicators", "C02.1.1"),
                "milestones", Map.of("indicators", "C01.2.1"),
                "indicator_deadline_en", Map.of("indicator_deadline_fr", "2026-04"),
                "indicator_deadline_fr", Map.of("indicator_deadline_en", "2026-04"));
        lists.put("tracker6-in", fields(sixth, together, table -> tracker(table, NapTrackerForm.Edition.NAP6)));
        lists.put("tracker5-in", fields(TRACKER, together, table -> tracker(table, NapTrackerForm.Edition.NAP5)));
        lists.put("results-in", fields(RESULTS, Map.of(), ExchangePageTest::results));
        Dossier dossier =
                OgpLocalJson.read(ExchangeLossTest.DOSSIER, Dossier.class).orElseThrow();
        for (String format : List.of("sheet", "tracker", "results")) {
            lists.put(
                    format + "-out",
                    notes(ExchangeLossTest.EXPORTS.get(format).apply(dossier).notes()));
        }
        Path page = Path.of(System.getProperty("ogp.root", ".."), "docs", "exchange.md");
        String expected = Files.readString(page, StandardCharsets.UTF_8);
        String actual = expected;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            actual = filled(actual, list.getKey(), list.getValue());
        }
        if (!actual.equals(expected)) {
            Path copy = Path.of("target", "actual", "exchange.md");
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, actual, StandardCharsets.UTF_8);
        }
        assertThat(expected).isEqualTo(actual);
    }

    /** The control: each reader knows all the fields that are listed, and no other. */
    @Test
    void lists_areWhole() throws IOException {
        for (Reader reader : List.<Reader>of(
                ExchangePageTest::sheet,
                table -> tracker(table, NapTrackerForm.Edition.NAP5),
                ExchangePageTest::results)) {
            assertThat(reader.read("no such field\nx\n").problems())
                    .anyMatch(problem -> problem.code().code().equals("unknown-column"));
        }
        assertThat(columns(SHEET)).hasSize(26);
        assertThat(columns(TRACKER)).hasSize(23);
        assertThat(columns(RESULTS)).hasSize(27);
    }

    private static String[][] without(String[][] fields, String... names) {
        return Arrays.stream(fields)
                .filter(field -> !List.of(names).contains(field[0]))
                .toArray(String[][]::new);
    }

    private static List<String> columns(String[][] fields) {
        return Arrays.stream(fields).map(field -> field[0]).toList();
    }

    private static String filled(String page, String name, String list) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end -->";
        int start = page.indexOf(begin);
        assertThat(start).as(name).isNotNegative();
        int stop = page.indexOf(end, start);
        return page.substring(0, start + begin.length()) + list + page.substring(stop);
    }

    private static String fields(String[][] fields, Map<String, Map<String, String>> together, Reader reader)
            throws IOException {
        Map<String, String> whole = new LinkedHashMap<>();
        for (String[] field : fields) {
            whole.put(field[0], field[1]);
        }
        ImportedPlans before = reader.read(table(whole)).orElseThrow();
        StringBuilder list = new StringBuilder("| field | goes to |\n|---|---|\n");
        for (String[] field : fields) {
            Map<String, String> other = new LinkedHashMap<>(whole);
            other.put(field[0], field[2]);
            other.putAll(together.getOrDefault(field[0], Map.of()));
            ImportedPlans after = reader.read(table(other)
                            + (field[0].equals("parent/id")
                                    ? "1" + table(whole).split("\n", 2)[1].substring(1)
                                    : ""))
                    .orElseThrow();
            TreeSet<String> places = new TreeSet<>(values(after));
            TreeSet<String> gone = new TreeSet<>(values(before));
            gone.removeAll(values(after));
            places.removeAll(values(before));
            places.addAll(gone);
            TreeSet<String> targets = new TreeSet<>();
            places.forEach(place ->
                    targets.add("`" + place.substring(0, place.indexOf('=')).replaceAll("/[0-9]+", "/…") + "`"));
            boolean kept = Stream.concat(before.kept().stream(), after.kept().stream())
                    .anyMatch(value -> value.field().equals(field[0]));
            List<String> said = new ArrayList<>(targets);
            if (kept) {
                said.add("kept");
            }
            if (before.leftOut().containsKey(field[0])) {
                said.add("left out and counted");
            }
            assertThat(said).as(field[0]).isNotEmpty();
            list.append("| `")
                    .append(field[0])
                    .append("` | ")
                    .append(String.join(", ", said))
                    .append(" |\n");
        }
        return list.toString();
    }

    private static String table(Map<String, String> row) {
        StringBuilder table = new StringBuilder();
        PlanExport.appendRow(table, List.copyOf(row.keySet()), COMMAS);
        PlanExport.appendRow(table, List.copyOf(row.values()), COMMAS);
        return table.toString().replace("\r\n", "\n");
    }

    private static List<String> values(ImportedPlans read) throws IOException {
        String json = OgpLocalJson.write(Dossier.builder()
                .plans(read.plans())
                .progress(read.progress())
                .sources(read.sources())
                .build());
        List<String> values = new ArrayList<>();
        for (JsonLeaf leaf : JsonLeaves.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Limits.standard())
                .orElseThrow()
                .leaves()) {
            values.add(leaf.pointer() + "=" + leaf.text());
        }
        return values;
    }

    private static String notes(List<Problem> notes) {
        Map<String, String> sorted = new TreeMap<>();
        notes.forEach(note -> sorted.put(
                note.pointer().replaceAll("/[0-9]+", "/…") + " " + note.code().code(),
                "| `" + note.pointer().replaceAll("/[0-9]+", "/…") + "` | `"
                        + note.code().code() + "` |\n"));
        return "| of the dossier | note |\n|---|---|\n" + String.join("", sorted.values());
    }

    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult<ImportedPlans> sheet(String table) throws IOException {
        return OgpCommitmentSheet.read(
                stream(table),
                new OgpSheetImport(
                        COMMAS,
                        FormulaCells.AS_THEY_ARE,
                        EN,
                        UnknownFields.REFUSE,
                        InvisibleCharacters.REFUSE,
                        new TreeMap<>(Map.of("Example", "EX", "Another", "AN")),
                        OgpSheetImport.OtherLocalities.REFUSE,
                        new TreeMap<>()),
                Limits.standard());
    }

    private static ReadResult<ImportedPlans> tracker(String table, NapTrackerForm.Edition edition) throws IOException {
        return NapTracker.read(
                stream(table),
                new NapTrackerForm(
                        PLAN,
                        edition,
                        COMMAS,
                        FormulaCells.AS_THEY_ARE,
                        EN,
                        UnknownFields.REFUSE,
                        InvisibleCharacters.REFUSE),
                Limits.standard());
    }

    private static ReadResult<ImportedPlans> results(String table) throws IOException {
        return DecidimResults.readCsv(
                stream(table),
                COMMAS,
                new DecidimResultsForm(
                        PLAN,
                        "",
                        EN,
                        FormulaCells.AS_THEY_ARE,
                        UnknownFields.REFUSE,
                        InvisibleCharacters.REFUSE,
                        new TreeMap<>(Map.of("ongoing", Completion.LIMITED, "done", Completion.COMPLETE))),
                Limits.standard());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.ScoreSheetsCsv;
import io.github.ogplocal.io.csv.SpreadsheetText;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is written comes back, for random procedures and for texts made to go wrong. */
class WorkbookRoundTripTest {
    private static final List<String> STEPS = List.of("0.25", "0.1", "1", "0.5", "0.05", "0.3", "2", "0.001", "7");
    private static final Pattern NUMBER = Pattern.compile("<v>([^<]*)</v>");
    private static final Pattern TEXT =
            Pattern.compile(" t=\"inlineStr\"><is><t xml:space=\"preserve\">([^<]*)</t></is></c>");
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\">.*?</row>");

    @Property(tries = 150)
    void workbook_comesBackAsWritten(@ForAll Random random) {
        EvaluatorGrid grid = grid(random);
        String language = List.of("ar", "fr", "en").get(random.nextInt(3));
        assertSame(
                Grids.read(Grids.workbook(grid, language), grid.procedure(), Limits.standard())
                        .orElseThrow(),
                grid);
    }

    /** As another program saves it: texts shared, seventeen digits, compressed, and the rows sorted anew. */
    @Property(tries = 150)
    void workbook_comesBackAsAnotherProgramSavesIt(@ForAll Random random) {
        EvaluatorGrid grid = grid(random);
        Parts parts = new Parts(Grids.workbook(grid, "fr"));
        List<String> shared = new ArrayList<>();
        for (String part : List.of(Parts.SCORES, Parts.INSTRUCTIONS, Parts.IDENTITY)) {
            String xml =
                    NUMBER.matcher(parts.part(part)).replaceAll(number -> "<v>" + seventeen(number.group(1)) + "</v>");
            xml = TEXT.matcher(xml).replaceAll(text -> {
                shared.add(text.group(1));
                return " t=\"s\"><v>" + (shared.size() - 1) + "</v></c>";
            });
            parts.put(part, part.equals(Parts.SCORES) ? shuffled(xml, random) : xml);
        }
        StringBuilder texts =
                new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        shared.forEach(text ->
                texts.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", texts.append("</sst>").toString());
        assertThat(shared).hasSizeGreaterThan(20);
        assertSame(Grids.read(parts.zip(), grid.procedure(), Limits.standard()).orElseThrow(), grid);
    }

    @Property(tries = 150)
    void table_comesBackAsWritten(@ForAll Random random) throws IOException {
        EvaluatorGrid grid = grid(random);
        // A row without scores is taken out before a table is read.
        List<Application> scored = grid.applications().stream()
                .filter(application -> sheets(grid).containsKey(application.getId()))
                .toList();
        Assume.that(!scored.isEmpty());
        EvaluatorGrid filled = new EvaluatorGrid(grid.procedure(), grid.evaluator(), scored, grid.scores());
        for (CsvDialect dialect : List.of(
                CsvDialect.FRENCH_EXCEL,
                new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT),
                new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.COMMA))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EvaluatorCsv.write(filled, dialect, "fr", out);
            List<ScoreSheet> read = ScoreSheetsCsv.read(
                            new ByteArrayInputStream(out.toByteArray()),
                            dialect,
                            grid.procedure().getCriteria().stream()
                                    .map(Criterion::getId)
                                    .toList(),
                            Limits.standard())
                    .orElseThrow()
                    .values();
            assertThat(read)
                    .isEqualTo(scored.stream()
                            .map(application -> sheets(grid).get(application.getId()))
                            .toList());
        }
    }

    @Test
    void hostileNames_areTextsInTheWorkbookAndTheTable() throws Exception {
        List<String> names = hostileNames();
        assertThat(names).hasSizeGreaterThan(300);
        List<Application> applications = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            applications.add(Grids.application("A-" + i, names.get(i)));
        }
        EvaluatorGrid grid = EvaluatorGrid.of(Grids.procedure(), Grids.EVALUATOR, applications);
        byte[] workbook = Grids.workbook(grid, "fr");
        Parts parts = new Parts(workbook);
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(parts.part(Parts.SCORES))))
                .getElementsByTagName("t");
        int titles = 8;
        assertThat(texts.getLength()).isEqualTo(titles + 2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            assertThat(XmlText.shown(texts.item(titles + 2 * i + 1).getTextContent()))
                    .isEqualTo(names.get(i));
        }
        assertThat(parts.part(Parts.SCORES)).doesNotContain("<f>").doesNotContain("t=\"str\"");
        assertThat(Grids.read(workbook).orElseThrow().unscored()).hasSize(names.size());

        ByteArrayOutputStream table = new ByteArrayOutputStream();
        EvaluatorCsv.write(grid, CsvDialect.FRENCH_EXCEL, "fr", table);
        List<String> cells = cells(table.toString(StandardCharsets.UTF_8).substring(1));
        assertThat(cells).hasSize(5 * (names.size() + 1));
        for (int i = 0; i < names.size(); i++) {
            String cell = cells.get(5 * (i + 1) + 2);
            assertThat(SpreadsheetText.restore(cell)).isEqualTo(names.get(i));
            assertThat(cell.strip())
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
        }
    }

    @Test
    void texts_thatLookLikeEscapesOfTheSpreadsheetStayWhatTheyAre() {
        for (String text : List.of(
                "_x0041_", "_x005F_x0041_", "__x0041_", "_x004_", "_xZZZZ_", "_x0041_x0042_", "a_x00e9_b", "_")) {
            assertThat(XmlText.shown(XmlText.cell(text))).isEqualTo(text);
        }
        assertThat(XmlText.cell("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(XmlText.shown("_x0041_")).isEqualTo("A");
        Application odd = Grids.application("A_x0041_B", "x");
        EvaluatorGrid grid = EvaluatorGrid.of(Grids.procedure(), Grids.EVALUATOR, List.of(odd));
        assertThat(Grids.read(Grids.workbook(grid, "fr")).orElseThrow().unscored())
                .containsExactly(odd.getId());
    }

    private static void assertSame(WorkbookScores read, EvaluatorGrid grid) {
        assertThat(read.evaluator()).isEqualTo(grid.evaluator());
        TreeMap<ApplicationId, ScoreSheet> found = new TreeMap<>();
        read.sheets().forEach(sheet -> found.put(sheet.getApplication(), sheet));
        assertThat(found).isEqualTo(sheets(grid));
        TreeSet<ApplicationId> rest = new TreeSet<>();
        grid.applications().forEach(application -> rest.add(application.getId()));
        rest.removeAll(found.keySet());
        assertThat(new TreeSet<>(read.unscored())).isEqualTo(rest);
    }

    private static TreeMap<ApplicationId, ScoreSheet> sheets(EvaluatorGrid grid) {
        TreeMap<ApplicationId, ScoreSheet> sheets = new TreeMap<>();
        grid.scores().forEach(sheet -> sheets.put(sheet.getApplication(), sheet));
        return sheets;
    }

    private static EvaluatorGrid grid(Random random) {
        Criterion[] criteria = new Criterion[1 + random.nextInt(6)];
        for (int i = 0; i < criteria.length; i++) {
            BigDecimal step = new BigDecimal(STEPS.get(random.nextInt(STEPS.size())));
            BigDecimal least = BigDecimal.valueOf(random.nextInt(41) - 20L, random.nextInt(3));
            BigDecimal most = least.add(step.multiply(BigDecimal.valueOf(1 + random.nextInt(50))));
            List<String> ids = List.of("c" + i, "0" + i, "1.1" + i, "mar-" + i, "application" + i);
            criteria[i] = Grids.criterion(ids.get(random.nextInt(ids.size())), plain(least), plain(most), plain(step));
        }
        SelectionProcedure procedure = Grids.procedure(criteria);
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<String> ids = List.of("A-" + i, "00" + i, i + "-3", "1E" + i, "" + (10 + i), "juin-" + i);
            Application application = Grids.application(ids.get(random.nextInt(ids.size())), "=Exemple; \"" + i + "\"");
            TreeMap<CriterionId, Points> scores = new TreeMap<>();
            for (Criterion criterion : criteria) {
                if (random.nextInt(4) > 0) {
                    scores.put(criterion.getId(), pick(criterion.getScale(), random));
                }
            }
            applications.add(application);
            if (!scores.isEmpty()) {
                sheets.add(ScoreSheet.builder()
                        .application(application.getId())
                        .evaluator(Grids.EVALUATOR)
                        .scores(scores)
                        .build());
            }
        }
        return EvaluatorGrid.of(procedure, Grids.EVALUATOR, applications).withScores(sheets);
    }

    private static Points pick(Scale scale, Random random) {
        BigDecimal least = new BigDecimal(scale.least().toString());
        BigDecimal step = new BigDecimal(scale.step().toString());
        int steps = new BigDecimal(scale.most().toString())
                .subtract(least)
                .divideToIntegralValue(step)
                .intValueExact();
        return Points.parse(plain(least.add(step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))))));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private static String seventeen(String number) {
        BigDecimal held = new BigDecimal(Double.parseDouble(number));
        return held.round(new MathContext(17)).toString();
    }

    private static String shuffled(String xml, Random random) {
        Matcher matcher = ROW.matcher(xml);
        List<String> rows = new ArrayList<>();
        int first = -1;
        int end = -1;
        while (matcher.find()) {
            MatchResult row = matcher.toMatchResult();
            first = first < 0 ? row.start() : first;
            end = row.end();
            rows.add(row.group().replaceAll(" r=\"([A-Z]*)" + row.group(1) + "\"", " r=\"$1#\""));
        }
        Collections.shuffle(rows, random);
        StringBuilder sorted = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            sorted.append(rows.get(i).replaceAll(" r=\"([A-Z]*)#\"", " r=\"$1" + (3 + i) + "\""));
        }
        return xml.substring(0, first) + sorted + xml.substring(end);
    }

    /** The strings of the corpora that may be in a name at all. */
    private static List<String> hostileNames() throws IOException {
        String corpora = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!corpora.isEmpty(), "no external corpora; name their folder in -Dogp.corpora");
        Path folder = Path.of(corpora, "corpora");
        List<String> strings =
                new ArrayList<>(Files.readAllLines(folder.resolve("csv-injection/Intruder/csv-payload.txt")));
        ObjectMapper mapper = new ObjectMapper();
        for (JsonNode text : mapper.readTree(folder.resolve("blns/blns.json").toFile())) {
            strings.add(text.asText());
        }
        for (JsonNode cell : mapper.readTree(
                        folder.resolve("ogp-adversarial/csv-cells.json").toFile())
                .get("cells")) {
            strings.add(cell.get("value").asText());
        }
        addTexts(
                mapper.readTree(
                        folder.resolve("trojan-source/hostile-lines.json").toFile()),
                strings);
        List<String> names = new ArrayList<>();
        for (String string : strings) {
            try {
                LocalizedText.of("fr", string);
                names.add(string);
            } catch (InvalidValueException refused) {
                assertThat(refused.subject()).isEqualTo("text");
            }
        }
        return names;
    }

    private static void addTexts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> addTexts(child, texts));
    }

    /** A second reader of tables, which knows quotation marks and nothing else. */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"' && quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return cells;
    }

    @Test
    void table_isAsFrenchExcelOpensIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluatorGrid grid = new EvaluatorGrid(
                Grids.procedure(),
                Grids.EVALUATOR,
                Arrays.asList(Grids.application("A-1", "=1+1"), Grids.application("12-3", "Nom; \"cité\"")),
                List.of(Grids.scored().scores().get(0)));
        EvaluatorCsv.write(grid, CsvDialect.FRENCH_EXCEL, "fr", out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffapplication;evaluator;safe_name;quality;reach\r\n"
                        + "A-1;E1;'=1+1;8,25;0,3\r\n"
                        + "'12-3;E1;\"Nom; \"\"cité\"\"\";;\r\n");
    }
}

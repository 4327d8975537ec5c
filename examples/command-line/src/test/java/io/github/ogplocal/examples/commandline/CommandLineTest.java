// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.io.JsonSchemas;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @Test
    void select_decidesAndWritesTheOutcome() throws IOException {
        Run run = select();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        SelectionOutcome outcome =
                OgpLocalJson.read(out("outcome.json"), SelectionOutcome.class).orElseThrow();
        assertThat(outcome.getExplanations())
                .extracting(explanation -> explanation.getOutcome().getApplication() + " "
                        + explanation.getOutcome().getStatus().code())
                .containsExactly(
                        "A-1 selected",
                        "A-2 reserve",
                        "A-3 undecided",
                        "A-4 undecided",
                        "A-5 inadmissible",
                        "A-6 below-threshold");
        try (Stream<Path> files = Files.list(out(""))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("outcome.json", "outcome.ar.html", "outcome.fr.html", "outcome.en.html");
        }
        assertThat(out("outcome.ar.html")).content().contains("مثال 1", "outcome.fr.html");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void select_tellsTheOutcomeInTheReadersLanguage(Language language) throws IOException {
        Run run = select("--lang", language.name());
        assertThat(run.out().replace(folder + "/", "")).isEqualTo(Run.resource("summary." + language + ".txt"));
    }

    @Test
    void papers_writesAllInTheLanguagesAskedFor() throws IOException {
        Files.writeString(folder.resolve("details.json"), "{\"authority\": {\"en\": \"Example authority\"}}");
        Run run = papers("--in", "fr,ar", "--text");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        List<String> expected = new ArrayList<>();
        for (String language : List.of("ar", "fr")) {
            for (String form : List.of("html", "txt")) {
                expected.add("minutes." + language + "." + form);
                expected.add("notice." + language + "." + form);
                for (int i = 1; i <= 6; i++) {
                    expected.add("letter-A-" + i + "." + language + "." + form);
                }
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(folder.resolve("papers/letter-A-2.fr.txt"))
                .content()
                .contains("Example authority", "Notification individuelle");
        assertThat(run.out().lines()).hasSize(expected.size());
        assertThat(papers().exitCode()).as("the folder is not empty").isEqualTo(ExitCode.NO_ACCESS);
    }

    @Test
    void papers_writesNothingWhenTheDetailsAreRefused() throws IOException {
        Files.writeString(folder.resolve("details.json"), "{\"authority\": {\"en\": \"Example\"}, \"remedies\": 1}");
        Run run = papers();
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder)).first().asString().startsWith("details.json: line 1, column ");
        assertThat(folder.resolve("papers")).doesNotExist();
    }

    @Test
    void papers_listsWhatIsWrongWithDetailsAndDocumentsTogether() throws IOException {
        Files.writeString(folder.resolve("details.json"), "{\"authority\": {\"en\": \"Example\"}, \"remedies\": 1}");
        edit("procedure.json", "\"points\": \"12\"", "\"points\": \"many\"");
        assertThat(papers().errorLines(folder))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("details.json: line 1, "))
                .anyMatch(line -> line.startsWith("procedure.json: line "))
                .endsWith("Faults: 2. Nothing was decided or written.");
    }

    private Run papers(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--details",
                folder.resolve("details.json").toString(),
                "--out",
                folder.resolve("papers").toString()));
        arguments.addAll(List.of(more));
        return Run.onCall("papers", folder, arguments.toArray(new String[0]));
    }

    @Test
    void select_namesFilesWhoseAuthoritiesMayBeOne() throws IOException {
        assertThat(select().out()).doesNotContain("to be looked at");

        edit("applications.csv", "=Commune d'exemple 2", "Exempleville");
        edit("applications.csv", "Commune d'exemple 6", "El Exempleville");
        assertThat(Run.onCall("select", folder, "--out", folder.resolve("like").toString())
                        .out())
                .contains("Names that may be one authority's, to be looked at: A-2, A-6.");

        edit("applications.csv", "El Exempleville", "EXEMPLEVILLE");
        assertThat(Run.onCall("select", folder, "--out", folder.resolve("same").toString())
                        .out())
                .contains("The same name under different codes, to be looked at: A-2, A-6.");
    }

    @Test
    void select_givesTheSameBytesForTablesAndForJsonInAnyOrder() throws IOException {
        select();
        byte[] fromTables = Files.readAllBytes(out("outcome.json"));
        CsvDialect dialect = new CsvDialect(CsvDialect.Separator.SEMICOLON, CsvDialect.DecimalSign.COMMA);
        List<Application> applications =
                new ArrayList<>(ApplicationsCsv.read(folder.resolve("applications.csv"), dialect)
                        .orElseThrow()
                        .values());
        Collections.reverse(applications);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        OgpLocalJson.writeList(applications, Application.class, json);
        Files.write(folder.resolve("applications.json"), json.toByteArray());
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("sheets.csv")));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.write(folder.resolve("sheets.csv"), lines);

        List<String> arguments = Run.arguments("select", folder, "--out", out("").toString(), "--force");
        arguments.set(
                arguments.indexOf(folder.resolve("applications.csv").toString()),
                folder.resolve("applications.json").toString());
        assertThat(Run.of(arguments.toArray(new String[0])).exitCode()).isZero();
        assertThat(Files.readAllBytes(out("outcome.json"))).isEqualTo(fromTables);
    }

    @Test
    void select_isTheSameUnderAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        String english = select().out();
        try {
            for (String tag : List.of("tr-TR", "ar-TN-u-nu-arab", "fr-FR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(select("--force").out()).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void select_refusesAFolderWithSomethingInIt() throws IOException {
        select();
        Files.writeString(out("outcome.json"), "mine");
        Run again = select();
        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.errorLines(folder))
                .containsExactly("out: The folder is not empty; its files are replaced only with --force.");
        assertThat(out("outcome.json")).hasContent("mine");
        assertThat(select("--force").exitCode()).isZero();
        assertThat(Files.readString(out("outcome.json"))).startsWith("{");
    }

    @Test
    void select_leavesNothingWhenItCannotWriteEverything() throws IOException {
        Files.createDirectories(out("outcome.json"));
        Run run = select("--force");
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder)).containsExactly("out/outcome.json: This is a folder, not a file.");
        try (Stream<Path> files = Files.list(out(""))) {
            assertThat(files).containsExactly(out("outcome.json"));
        }
    }

    @Test
    void select_saysWhenItMayNotWrite() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write everywhere");
        Run run = Run.onCall("select", folder, "--out", locked.resolve("out").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.err()).contains("Reading or writing is not permitted.");
    }

    @Test
    void select_saysWhenItCannotWrite() {
        Run run = Run.onCall(
                "select", folder, "--out", folder.resolve("procedure.json/out").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder))
                .containsExactly("procedure.json/out/outcome.json: Reading or writing failed.");
    }

    @Test
    void select_refusesAFileAsFolder() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        assertThat(select().errorLines(folder)).containsExactly("out: This is not a folder.");
    }

    @Test
    void select_namesTheCellOfAScoreThatIsOffTheScale() throws IOException {
        edit("sheets.csv", "A-1;E2;8;6,5", "A-1;E2;8;65");
        Run run = select();
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "sheets.csv: row 3, column D: The score 65 is not on the scale: 0 to 10 in steps of 0.5.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(out("")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|sheets.csv : ligne 3, colonne D : La note 65 n’est pas sur l’échelle : de 0 à 10 par pas de 0,5.",
                "ar|\u2068sheets.csv\u2069: السطر \u20683\u2069، العمود \u2068D\u2069: العدد \u206865\u2069 خارج السلّم: من \u20680\u2069 إلى"
                        + " \u206810\u2069 بخطوة \u20680,5\u2069."
            })
    void select_tellsFaultsInTheReadersLanguage(String language, String line) throws IOException {
        edit("sheets.csv", "A-1;E2;8;6,5", "A-1;E2;8;65");
        assertThat(select("--lang", language).errorLines(folder)).first().isEqualTo(line);
    }

    @Test
    void select_listsTheFaultsOfAllDocumentsTogether() throws IOException {
        edit("procedure.json", "\"bound\": \"inclusive\"", "\"buond\": \"inclusive\"");
        edit("applications.csv", "2025-01-06T10:00:00Z", "06/01/2025");
        edit("recusals.csv", "E3;A-2;own", "E3;A-2");
        assertThat(select().errorLines(folder))
                .containsExactly(
                        "procedure.json: line 38, column 70, /thresholds/0/settings/bound: A required key is missing.",
                        "procedure.json: line 38, column 87, /thresholds/0/settings: Unknown key; nearest known key:"
                                + " bound.",
                        "applications.csv: row 3, column K: The text does not have the required form.",
                        "sheets.csv: This table is read once the procedure is mended.",
                        "recusals.csv: row 2: The row has 2 cells, the table 3 columns.",
                        "Faults: 4. Nothing was decided or written.");
    }

    @Test
    void select_namesTheLinesOfDocumentsThatDoNotFitEachOther() throws IOException {
        edit("applications.csv", "A-2;", "A-1;");
        edit("sheets.csv", "A-6;E1;5;5\n", "A-6;E1;5;5\nA-9;E1;5;5\nA-6;E1;5;5\n");
        edit("recusals.csv", "A-2", "A-3");
        assertThat(select().errorLines(folder))
                .containsExactly(
                        "applications.csv: row 3, column A: Another application has the same id.",
                        "sheets.csv: row 5, column A: No application has this id.",
                        "sheets.csv: row 6, column A: No application has this id.",
                        "sheets.csv: row 7, column A: No application has this id.",
                        "sheets.csv: row 13, column A: No application has this id.",
                        "sheets.csv: row 14: This evaluator already has a sheet for this application.",
                        "Faults: 6. Nothing was decided or written.");
    }

    @Test
    void select_namesTheLineInJsonOfWhatTheEngineRefuses() throws IOException {
        Files.writeString(
                folder.resolve("sheets.json"),
                "[\n  {\"application\": \"A-1\", \"evaluator\": \"E1\",\n   \"scores\": {\"vision\": \"8\", \"taem\": \"7\"}}\n]\n");
        List<String> arguments = Run.arguments("select", folder, "--out", out("").toString());
        arguments.set(
                arguments.indexOf(folder.resolve("sheets.csv").toString()),
                folder.resolve("sheets.json").toString());
        assertThat(Run.of(arguments.toArray(new String[0])).errorLines(folder))
                .containsExactly(
                        "sheets.json: line 3, column 38, /0/scores/taem: The procedure has no such criterion; nearest"
                                + " criterion: team.",
                        "Faults: 1. Nothing was decided or written.");
    }

    @Test
    void select_saysWhichFilesCannotBeRead() throws IOException {
        Files.delete(folder.resolve("sheets.csv"));
        Files.delete(folder.resolve("recusals.csv"));
        Files.createDirectory(folder.resolve("recusals.csv"));
        Run run = select();
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder))
                .containsExactly("sheets.csv: There is no such file.", "recusals.csv: This is a folder, not a file.");
    }

    @Test
    void select_refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("applications.csv"),
                Run.resource("call/applications.csv").replace("مثال", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(select().errorLines(folder))
                .first()
                .asString()
                .startsWith("applications.csv: line 2, column ")
                .endsWith("is not UTF-8.");
    }

    @Test
    void select_needsTheDialectOfATable() {
        Run run = Run.of(
                "select",
                "--procedure",
                folder.resolve("procedure.json").toString(),
                "--applications",
                folder.resolve("applications.csv").toString(),
                "--sheets",
                folder.resolve("sheets.csv").toString(),
                "--out",
                out("").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "Missing: --csv-separator and --csv-decimal for applications.csv",
                        "Help: ogp-local select --help");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explain_tellsEverythingAboutOneApplication(Language language) {
        Run run = Run.onCall("explain", folder, "--application", "A-2", "--lang", language.name());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("A-2", language.decimal("12.5"))
                .isNotEqualTo(Run.onCall("explain", folder, "--application", "A-1", "--lang", language.name())
                        .out());
    }

    @Test
    void explain_namesTheNearestIdForOneThatIsNotThere() {
        Run run = Run.onCall("explain", folder, "--application", "A-12");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder)).first().isEqualTo("No application has the id A-12; nearest: A-1.");
    }

    @ParameterizedTest
    @CsvSource({
        "procedure,procedure.json",
        "applications,applications.csv",
        "sheets,sheets.csv",
        "recusals,recusals.csv"
    })
    void validate_acceptsTheDocumentsOfTheCall(String type, String file) {
        Run run = validate(type, file);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(folder.resolve(file) + ": Accepted.\n");
    }

    @Test
    void validate_findsWhatNoReaderSeesInAProcedure() throws IOException {
        edit("procedure.json", "{\"east\": 1, \"west\": 1}", "{\"east\": 1}");
        edit("procedure.json", "selection/weighted-sum@1", "selection/single-group@1");
        Run run = validate("procedure", "procedure.json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "procedure.json: line 36, column 21, /total/rule: This rule decides something else; needed"
                                + " here: total rule.",
                        "procedure.json: line 40, column 81, /allocation/settings/places: west is left out; all must"
                                + " be named.",
                        "Faults: 2. Nothing was decided or written.");
    }

    @Test
    void validate_needsTheProcedureForATableOfSheets() {
        Run run = Run.of(
                "validate",
                "--type",
                "sheets",
                "--csv-separator",
                "comma",
                "--csv-decimal",
                "point",
                folder.resolve("sheets.csv").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--procedure");
    }

    @Test
    void validate_refusesATableOfWhatHasNone() {
        Run run = validate("outcome", "sheets.csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines(folder))
                .first()
                .isEqualTo("outcome: not read from CSV; read from CSV: applications, sheets, recusals");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void validate_knowsEveryTypeAndRefusesAnEmptyDocument(DocumentType type) throws IOException {
        Files.writeString(folder.resolve("empty.json"), "");
        Run run = Run.of(
                "validate",
                "--type",
                type.toString(),
                folder.resolve("empty.json").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .isEqualTo(
                        "empty.json: line 1, column 1, the whole document: The document ends before it is complete.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void procedureNew_asksWhatValidateThenFindsOpen(Language language) throws IOException {
        Path drafts = folder.resolve("drafts");
        Run made = Run.of("procedure", "new", "--out", drafts.toString(), "--lang", language.name());
        assertThat(made.exitCode()).isZero();
        String document = Files.readString(drafts.resolve("procedure.json"));
        int open = document.split("\"\"", -1).length - 1 + document.split("\"revision\": 0", -1).length - 1;
        Run run = Run.of(
                "validate",
                "--type",
                "procedure",
                drafts.resolve("procedure.json").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().lines().filter(line -> line.contains("procedure.json: line ")))
                .hasSize(open);
        assertThat(run.err()).contains("Faults: " + open + ".");
    }

    @Test
    void procedureShow_printsOrWritesTheRules() {
        String file = folder.resolve("procedure.json").toString();
        Run shown = Run.of("procedure", "show", "--procedure", file, "--lang", "fr");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("Appel d'exemple", "Est", "Équipe (note d'exemple)");
        Path target = folder.resolve("rules.txt");
        Run written = Run.of("procedure", "show", "--procedure", file, "--lang", "fr", "--out", target.toString());
        assertThat(written.out()).isEqualTo(target + " : Écrit.\n");
        assertThat(target).hasContent(shown.out());
        Run again = Run.of("procedure", "show", "--procedure", file, "--out", target.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.errorLines(folder))
                .containsExactly("rules.txt: Exists already; it is replaced only with --force.");
    }

    /** The content tells which kind of procedure it is, and its faults are told as those of that kind. */
    @ParameterizedTest
    @CsvSource({
        "smart/el-kef-2021.json, Critères SMART de la municipalité du Kef, smart/time-bound@1, el-kef-2021",
        "smart/ogp-irm-current.json, Lien avec le gouvernement ouvert, smart/verifiability-gate@1, ogp-irm-current",
        "fictitious-commitments/equal-shares.json, Exemple fictif, prioritisation/equal-shares@1, fictitious-equal-shares@1",
        "el-kef-2021/procedure.json, El Kef 2021 : engagements prioritaires, prioritisation/recorded-decision@1, el-kef-2021@1",
    })
    void procedureShow_tellsTheKindByTheContent(String file, String title, String rule, String id) throws IOException {
        Path procedure =
                Path.of("..", "walkthrough", "src", "main", "resources", "data").resolve(file);
        Run shown = Run.of("procedure", "show", "--procedure", procedure.toString(), "--lang", "fr");
        assertThat(shown.err()).isEmpty();
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains(title, rule, id);

        Path faulty = folder.resolve("faulty.json");
        String text = Files.readString(procedure);
        assertThat(text).contains(rule);
        Files.writeString(faulty, text.replace(rule, rule.replace("@1", "@9")));
        Run refused = Run.of("procedure", "show", "--procedure", faulty.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.errorLines(folder)).hasSize(2).first().asString().contains("near rules: " + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select",
                "explain",
                "prioritise",
                "promote",
                "papers",
                "draw",
                "draw pool",
                "draw seed",
                "draw tickets",
                "validate",
                "procedure",
                "procedure new",
                "procedure show",
                "papers",
                "margins",
                "diff",
                "record",
                "verify",
                "agreement",
                "dry-run",
                "assign",
                "committee",
                "consultation",
                "smart",
                "plan",
                "calendar",
                "budget",
                "workbook",
                "workbook write"
            })
    void help_isAsPublished(String command) throws IOException {
        Run run = Run.of((command + " --help").strip().split(" "));
        assertThat(run.exitCode()).isZero();
        String name = ("ogp-local " + command).strip().replace(' ', '-');
        assertThat(run.out()).isEqualTo(Run.resource("help/" + name + ".txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Missing: one of the commands select, explain, papers, margins, diff, promote, record, verify,"
                        + " agreement, dry-run, assign, committee, consultation, smart, plan, calendar, prioritise, budget, workbook, draw, validate, procedure|Help: ogp-local --help",
                "procedure|Missing: one of the commands new, show|Help: ogp-local procedure --help",
                "draw|Missing: one of the commands pool, seed, tickets|Help: ogp-local draw --help",
                "draw seed --pool p --seed s|Missing: --origin, --seed-known-at|Help: ogp-local draw seed --help",
                "slect|Unknown option or command: slect; nearest: select|Help: ogp-local --help",
                "validate --tpye x y|Missing: --type|Help: ogp-local validate --help",
                "validate --type x y|Value not accepted for --type; accepted values: procedure, applications, sheets, recusals, evaluators, call, programme, region-scheme,"
                        + " milestones, outcome, draw-pool, draw, selection-documents, affiliations, checks, past-awards,"
                        + " letters, verified-scores, tie-decisions, overrides, withdrawals, successions, assumptions,"
                        + " dry-run, margins, difference, declarations, rulings, filed-sheets, round, loads, assignment,"
                        + " agreement, consultation, consultation-documents, consultation-report, proposals, derivations,"
                        + " responses, provenance, response-coverage, participation-report, published-participation,"
                        + " published-crosstab, duplicates, paper-details, record, record-digests, certificate, ballots,"
                        + " forum-lists, prioritisation, prioritisation-documents, prioritisation-procedure,"
                        + " priority-decision, dossier, contact-book, review, review-procedure, projects, ranked-ties,"
                        + " ratings, commitments, progress-procedure, progress-summary, smart-procedure, smart-subjects,"
                        + " smart-opinions, smart-recusals, smart-outcome|Help: ogp-local"
                        + " validate --help",
                "procedure new --lang de|Value not accepted for --lang; accepted values: ar, fr, en|Help: ogp-local procedure new"
                        + " --help",
                "procedure new --out x --frce|Unknown option or command: --frce; nearest: --force|Help: ogp-local procedure new"
                        + " --help",
                "validate --lang fr|Il manque : --type, FILE|Aide : ogp-local validate --help",
                "validate --type call --type call x --lang fr|À ne donner qu’une fois : --type|Aide : ogp-local validate --help",
            })
    void misuse_isToldInOneLineAndTheHelpThatHelps(String arguments, String line, String help) {
        Run run = arguments == null ? Run.of() : Run.of(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(line, help);
    }

    @Test
    void version_isThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("ogp-local [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @Test
    void progress_isShownWhenAskedForAndLeavesNothing() {
        Run run = select("--progress", "always");
        assertThat(run.err())
                .contains("[##", "100 % Reading sheets.csv", "Deciding")
                .endsWith(" \r");
        assertThat(select("--force", "--progress", "never").err()).isEmpty();
    }

    @Test
    void questions_areThoseOfTheProcedure() throws IOException {
        SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
        List<String> written = keys(OgpLocalJson.write(procedure), "  ");
        String schema = JsonSchemas.of(SelectionProcedure.class);
        String own = schema.substring(schema.indexOf("\n    \"SelectionProcedure\": {"));
        List<String> all = keys(own.substring(0, own.indexOf("\n      }")), " ".repeat(8));

        assertThat(Stream.of(Question.values()).map(Question::attribute)).containsExactlyElementsOf(all);
        assertThat(Stream.of(Question.values())
                        .filter(question -> !question.isOptional())
                        .map(Question::attribute))
                .containsExactlyElementsOf(written.stream()
                        .filter(key -> !key.equals("regionScheme"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Say.class)
    void everySentence_fillsItsPlacesInEveryLanguage(Say say) {
        String[] values = say.template()
                .text()
                .inOrNearest("en")
                .replaceAll("[^{]", "")
                .chars()
                .mapToObj(c -> "7")
                .toArray(String[]::new);
        for (Language language : Language.values()) {
            assertThat(say.in(language, values)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void process_runsAsAProgramOfItsOwnAndWritesUtf8() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Run.arguments("select", folder, "--out", out("").toString(), "--lang", "ar"));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String failed = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(failed).isZero();
        assertThat(told.replace(folder + "/", "").replace("\r\n", "\n")).isEqualTo(Run.resource("summary.ar.txt"));
    }

    private static List<String> keys(String document, String margin) {
        return document.lines()
                .filter(line -> line.matches(margin + "\"\\w+\" ?:.*"))
                .map(line -> line.substring(margin.length() + 1, line.indexOf('"', margin.length() + 1)))
                .toList();
    }

    private Run select(String... more) {
        List<String> all = new ArrayList<>(List.of("--out", out("").toString()));
        all.addAll(List.of(more));
        return Run.onCall("select", folder, all.toArray(new String[0]));
    }

    private Run validate(String type, String file) {
        return Run.of(
                "validate",
                "--type",
                type,
                "--procedure",
                folder.resolve("procedure.json").toString(),
                "--csv-separator",
                "semicolon",
                "--csv-decimal",
                "comma",
                folder.resolve(file).toString());
    }

    private Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as("what the test means to spoil").contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}

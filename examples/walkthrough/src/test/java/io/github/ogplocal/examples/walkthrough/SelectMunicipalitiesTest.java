// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.selection.SelectionPapers;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallForApplications;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.selection.Programme;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.SheetScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelectMunicipalitiesTest {
    private static final Path DATA = Path.of("src", "main", "resources", "data", "tunisia-2019");
    private static final Path SOURCES =
            Path.of("src", "main", "java", "io", "github", "ogplocal", "examples", "walkthrough");

    @TempDir
    private static Path results;

    @TempDir
    private Path folder;

    private static CallFolder call;
    private static Selection selection;
    private static String printed;

    @BeforeAll
    static void select() throws IOException {
        call = CallFolder.read(DATA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        selection = SelectMunicipalities.run(DATA, results, printer(out));
        printed = out.toString(StandardCharsets.UTF_8);
    }

    /** Every paper of the call is made, says whose it is, and names evaluators in the minutes only. */
    @Test
    void papers_areMadeOfTheWholeCall() {
        PaperDetails details = PaperDetails.builder()
                .authority(LocalizedText.of("سلطة المثال", "Autorité d’exemple", "Example authority"))
                .build();
        SelectionPapers papers =
                SelectionPapers.of(selection, details).withNotice(call.notice().orElseThrow());
        Pattern evaluator = Pattern.compile("EV-[1-9]");
        for (String language : List.of("ar", "fr", "en")) {
            String minutes = papers.minutes(language).text();
            String notice = papers.notice(language).text();
            assertThat(minutes).containsPattern(evaluator);
            assertThat(notice).doesNotContainPattern(evaluator);
            assertThat(selection.outcomes()).hasSize(73);
            for (ApplicationOutcome outcome : selection.outcomes()) {
                String id = outcome.getApplication().value();
                assertThat(minutes).contains(id);
                assertThat(notice).contains(id);
                assertThat(papers.letter(outcome.getApplication(), language).text())
                        .contains(id)
                        .doesNotContainPattern(evaluator);
            }
        }
    }

    @Test
    void data_isWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, byte[]> made : DataGenerator.make(DATA).entrySet()) {
            assertThat(DATA.resolve(made.getKey())).as(made.getKey()).hasBinaryContent(made.getValue());
        }
    }

    @Test
    void data_saysInThreeLanguagesThatItIsAnExample() throws IOException {
        assertThat(call.notice().orElseThrow().hasArabicFrenchEnglish()).isTrue();
        assertThat(call.scoreHeading().hasArabicFrenchEnglish()).isTrue();
        assertThat(call.procedure().getTitle().toMap().values())
                .anySatisfy(title -> assertThat(title).startsWith("EXAMPLE DATA"))
                .anySatisfy(title -> assertThat(title).startsWith("DONNÉES D’EXEMPLE"))
                .anySatisfy(title -> assertThat(title).startsWith("بيانات مثال"));
        assertThat(Files.readAllLines(DATA.resolve("NOTICE.txt")).get(0)).isEqualTo("EXAMPLE DATA");
        assertThat(printed.lines().limit(3))
                .containsExactly(
                        call.notice().orElseThrow().inOrNearest("en"),
                        call.notice().orElseThrow().inOrNearest("fr"),
                        call.notice().orElseThrow().inOrNearest("ar"));
        assertThat(call.procedure().getCriteria())
                .allSatisfy(criterion ->
                        assertThat(criterion.getTitle().inOrNearest("en")).startsWith("Example criterion"));
    }

    @Test
    void data_fitsTogether() throws IOException {
        CallForApplications document = OgpLocalJson.read(DATA.resolve("call.json"), CallForApplications.class)
                .orElseThrow();
        List<Evaluator> panel = OgpLocalJson.readList(DATA.resolve("evaluators.json"), Evaluator.class)
                .orElseThrow();
        TreeSet<EvaluatorId> evaluators = new TreeSet<>();
        call.sheets().forEach(sheet -> evaluators.add(sheet.getEvaluator()));

        assertThat(document.getProcedure())
                .isEqualTo(call.procedure().getId() + "@" + call.procedure().getRevision());
        assertThat(document.getProgramme()).isEqualTo(programmes().get(0).getId());
        assertThat(call.applications()).extracting(Application::getCall).containsOnly(document.getId());
        assertThat(panel).extracting(Evaluator::id).containsExactlyElementsOf(evaluators);
        assertThat(call.procedure().getScreening().uses().get(1).settings().time("closesAt"))
                .isEqualTo(document.getClosesAt());
    }

    @Test
    void unpublishedApplicants_haveNoNameAndNoRealCode() throws IOException {
        TreeSet<NationalCode> real = new TreeSet<>(programmes().get(0).getMembers());

        assertThat(call.applications()).allSatisfy(file -> {
            boolean isReal = file.getApplicant()
                    .getAuthority()
                    .filter(authority -> real.contains(authority.getCode()))
                    .isPresent();
            if (!isReal) {
                assertThat(file.getApplicant().getName().inOrNearest("en")).matches("Applicant N-\\d\\d");
                file.getApplicant()
                        .getAuthority()
                        .ifPresent(authority ->
                                assertThat(authority.getCode().scheme()).isEqualTo("tn-example-applicant"));
            }
        });
    }

    @Test
    void selection_isThePublishedOne() throws IOException {
        TreeSet<NationalCode> selected = new TreeSet<>();
        for (ApplicationOutcome outcome : selection.selected()) {
            selected.add(authority(outcome).getCode());
        }
        Map<SelectionStatus, Integer> counts = selection.counts();

        assertThat(selected).isEqualTo(programmes().get(0).getMembers());
        assertThat(selection.outcomes()).hasSize(73);
        assertThat(counts).containsEntry(SelectionStatus.INADMISSIBLE, 10).containsEntry(SelectionStatus.SELECTED, 12);
        assertThat(selection.outcomes())
                .filteredOn(outcome -> outcome.getTotal().isPresent())
                .hasSize(63);
        assertThat(selection.groups())
                .allSatisfy(group -> assertThat(group.getSelected()).isEqualTo(4));
        assertThat(selection.groups().stream().mapToInt(group -> group.getCandidates()))
                .satisfies(
                        each -> assertThat(each.stream().mapToInt(n -> n).sum()).isBetween(28, 32));
    }

    @Test
    void programmes_areTwo_keptApart() throws IOException {
        List<Programme> programmes = programmes();
        NationalCode kef = new NationalCode("tn-municipality", "2311");
        NationalCode regueb = new NationalCode("tn-municipality", "4319");

        assertThat(programmes).hasSize(2);
        assertThat(programmes.get(0).getMembers()).contains(regueb).doesNotContain(kef);
        assertThat(programmes.get(1).getMembers()).contains(regueb, kef);
    }

    @Test
    void schemes_cutTheTwelveIntoDifferentThirds() {
        Map<String, List<Long>> counts = new TreeMap<>();
        for (RegionScheme scheme : call.schemes()) {
            counts.put(
                    scheme.getId(),
                    scheme.getGroups().stream()
                            .map(group -> selection.selected().stream()
                                    .filter(outcome -> scheme.groupOf(
                                                    authority(outcome).getSubdivision())
                                            .orElseThrow()
                                            .equals(group.id()))
                                    .count())
                            .toList());
            assertThat(scheme.getMembers()).hasSize(24);
        }

        assertThat(counts)
                .isEqualTo(Map.of("tn-ins-3zones", List.of(6L, 3L, 3L), "tn-ogp-2019-inferred", List.of(4L, 4L, 4L)));
        assertThat(call.procedure().getRegionScheme()).contains(call.schemes().get(1));
        assertThat(printed).contains("North 6  Centre 3  South 3\n").contains("North 4  Centre 4  South 4   <-");
        assertThat(call.schemes().get(1).getMembers().entrySet())
                .filteredOn(
                        member -> !call.schemes().get(0).getMembers().entrySet().contains(member))
                .extracting(member -> member.getKey() + " " + member.getValue())
                .containsExactly("TN-21 centre", "TN-22 centre", "TN-43 south");
    }

    /** The mean of each criterion, added up in binary floating point, would have put this application below. */
    @Test
    void totalOfExactlyTheThreshold_passes_whereDoublesMissIt() {
        Points threshold =
                call.procedure().getThresholds().uses().get(0).settings().points("points");
        List<ApplicationOutcome> exact = selection.outcomes().stream()
                .filter(outcome -> outcome.getTotal().equals(Optional.of(threshold.toFraction())))
                .toList();

        assertThat(exact).singleElement().satisfies(outcome -> {
            assertThat(outcome.getStatus()).isEqualTo(SelectionStatus.RESERVE);
            double naive = 0;
            for (Contribution contribution :
                    selection.explain(outcome.getApplication()).getContributions()) {
                double sum = 0;
                for (SheetScore sheet : contribution.getSheets()) {
                    sum += Double.parseDouble(sheet.getPoints().orElseThrow().toString());
                }
                naive += sum / contribution.getSheets().size();
            }
            assertThat(naive).isLessThan(Double.parseDouble(threshold.toString()));
        });
    }

    @Test
    void data_holdsWhatCallsHold() {
        Map<ApplicationId, Integer> sheets = new TreeMap<>();
        call.sheets().forEach(sheet -> sheets.merge(sheet.getApplication(), 1, Integer::sum));
        TreeSet<ApplicationId> recused = new TreeSet<>();
        call.recusals().forEach(recusal -> recused.add(recusal.application()));
        int criteria = call.procedure().getCriteria().size();

        assertThat(recused).hasSize(2);
        assertThat(sheets).hasSize(63);
        assertThat(sheets.entrySet())
                .as("a sheet that is missing though nobody is recused")
                .filteredOn(entry -> entry.getValue() == 2 && !recused.contains(entry.getKey()))
                .hasSize(1);
        assertThat(call.sheets())
                .as("a criterion that one evaluator left open")
                .filteredOn(sheet -> sheet.getScores().size() < criteria)
                .hasSize(1);
        assertThat(selection.ties())
                .extracting(tie -> tie.getCut().code() + " " + tie.getDecidedBy())
                .containsExactly("places selection/tie-by-criterion@1", "reserve selection/tie-by-filing-time@1");
        assertThat(selection.reserve()).hasSize(9);
    }

    @Test
    void recusedEvaluatorsSheet_isLeftOut() {
        Recusal requested = call.recusals().stream()
                .filter(recusal -> recusal.kind().code().equals("requested"))
                .findFirst()
                .orElseThrow();

        assertThat(call.sheets())
                .filteredOn(sheet -> sheet.getApplication().equals(requested.application()))
                .extracting(ScoreSheet::getEvaluator)
                .contains(requested.evaluator());
        assertThat(selection.explain(requested.application()).getContributions())
                .allSatisfy(contribution -> assertThat(contribution.getSheets())
                        .extracting(SheetScore::getEvaluator)
                        .doesNotContain(requested.evaluator()));
    }

    @Test
    void secondRun_andShuffledDocuments_giveTheSameBytes() throws IOException {
        Map<String, byte[]> first = bytesIn(results);
        Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = shuffled.resolve(DATA.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        writeShuffled(shuffled.resolve("applications.json"), call.applications(), Application.class);
        writeShuffled(shuffled.resolve("sheets.json"), call.sheets(), ScoreSheet.class);
        writeShuffled(shuffled.resolve("recusals.json"), call.recusals(), Recusal.class);

        assertThat(Files.readAllBytes(shuffled.resolve("sheets.json")))
                .as("the shuffled document")
                .isNotEqualTo(Files.readAllBytes(DATA.resolve("sheets.json")));
        for (Path documents : List.of(DATA, shuffled)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Path again = folder.resolve("again-" + documents.getFileName());
            SelectMunicipalities.run(documents, again, printer(out));
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(printed);
            Map<String, byte[]> second = bytesIn(again);
            assertThat(second.keySet()).isEqualTo(first.keySet());
            first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void otherLocalesAndZones_giveTheSameBytes() throws IOException {
        Map<String, byte[]> first = bytesIn(results);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String tag : List.of("tr-TR", "ar-TN", "fr-FR")) {
            for (String place : List.of("Africa/Tunis", "Pacific/Kiritimati")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                try {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Path elsewhere = folder.resolve(tag + "-" + place.replace('/', '-'));
                    SelectMunicipalities.run(DATA, elsewhere, printer(out));
                    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(printed);
                    Map<String, byte[]> second = bytesIn(elsewhere);
                    first.forEach((name, bytes) ->
                            assertThat(second.get(name)).as(name).isEqualTo(bytes));
                } finally {
                    Locale.setDefault(locale);
                    TimeZone.setDefault(zone);
                }
            }
        }
    }

    /** Names, codes and governorates as the external list has them. */
    @Test
    void realNames_areThoseOfTheList() throws IOException {
        Path list = corpus("selected-12.csv");
        Map<String, LocalAuthority> byCode = new TreeMap<>();
        selection.selected().stream()
                .map(SelectMunicipalitiesTest::authority)
                .forEach(one -> byCode.put(one.getCode().value(), one));
        List<String> lines = Files.readAllLines(list);

        assertThat(lines).hasSize(byCode.size() + 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(byCode.get(cells[4])).as(line).satisfies(one -> {
                // The list adds a second spelling to one name, in brackets.
                assertThat(cells[2].replaceFirst(" \\(.*\\)", ""))
                        .isEqualTo(one.getName().inOrNearest("fr"));
                assertThat(cells[3]).isEqualTo(one.getName().inOrNearest("ar"));
                assertThat(cells[6]).isEqualTo(one.getSubdivision().value());
                assertThat(cells[10].toLowerCase(Locale.ROOT))
                        .isEqualTo(call.schemes()
                                .get(1)
                                .groupOf(one.getSubdivision())
                                .orElseThrow()
                                .value());
            });
        }
    }

    @Test
    void statisticsScheme_isThatOfTheList() throws IOException {
        Map<String, String> zones = new TreeMap<>();
        List<String> lines = Files.readAllLines(corpus("tunisia-governorates.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            zones.put(cells[0], cells[6].toLowerCase(Locale.ROOT));
        }
        Map<String, String> members = new TreeMap<>();
        call.schemes().get(0).getMembers().forEach((code, group) -> members.put(code.value(), group.value()));

        assertThat(members).isEqualTo(zones);
    }

    @Test
    void outcomeDocument_isReadBackWhole() throws IOException {
        SelectionOutcome read = OgpLocalJson.read(results.resolve("outcome.json"), SelectionOutcome.class)
                .orElseThrow();

        assertThat(read).isEqualTo(selection.toOutcome());
    }

    @Test
    void program_selectsFromADifferentlyShapedCall() throws IOException {
        Path documents = OtherCall.write(folder.resolve("other"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Selection other = SelectMunicipalities.run(documents, folder.resolve("other-results"), printer(out));

        // Means by hand: median of the panel, 0.5 x grid + 2 x visit; more than 6 needed; two places, no regions.
        assertThat(totals(other))
                .containsExactly(
                        Map.entry("X-1", Fraction.of(9)),
                        Map.entry("X-2", Fraction.parse("13/2")),
                        Map.entry("X-3", Fraction.of(6)),
                        Map.entry("X-4", Fraction.of(8)));
        assertThat(other.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("X-1", "X-4");
        assertThat(other.outcome(new ApplicationId("X-3")).getStatus()).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        assertThat(other.outcome(new ApplicationId("X-5")).getStatus()).isEqualTo(SelectionStatus.INADMISSIBLE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("     5  files: 5 from 5 local authorities, 0 from others\n")
                .contains("     3  candidates, of whom\n")
                .doesNotContain("counted by different groupings");
    }

    /** The numbers of the 2019 call and its places stand in the documents alone. */
    @Test
    void program_knowsNothingOfAnyCall() throws IOException {
        for (String file : List.of("SelectMunicipalities.java", "SelectionReport.java", "CallFolder.java")) {
            assertThat(knowledgeIn(Files.readString(SOURCES.resolve(file))))
                    .as(file)
                    .isEmpty();
        }
        assertThat(knowledgeIn("if (selected == 12) { return \"Nefza\"; } // TN-11"))
                .containsExactly("12", "Nefza", "TN-11");
    }

    private static Path corpus(String file) {
        String corpora = System.getProperty("ogp.corpora", "");
        Path path = Path.of(corpora, "tunisia", file);
        assumeTrue(!corpora.isEmpty() && Files.exists(path), "no external corpora: names are not compared with a list");
        return path;
    }

    private static List<String> knowledgeIn(String source) {
        StringBuilder names = new StringBuilder("\\b(4|12|15|20|63|73|TN-\\d\\d");
        for (Application file : call.applications()) {
            file.getApplicant()
                    .getName()
                    .toMap()
                    .values()
                    .forEach(name -> names.append('|').append(Pattern.quote(name)));
        }
        Matcher matcher = Pattern.compile(names + ")\\b").matcher(source);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, Fraction> totals(Selection selection) {
        Map<String, Fraction> totals = new LinkedHashMap<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            outcome.getTotal()
                    .ifPresent(total -> totals.put(outcome.getApplication().value(), total));
        }
        return totals;
    }

    private static LocalAuthority authority(ApplicationOutcome outcome) {
        return selection.applications().stream()
                .filter(file -> file.getId().equals(outcome.getApplication()))
                .findFirst()
                .flatMap(file -> file.getApplicant().getAuthority())
                .orElseThrow();
    }

    private static List<Programme> programmes() throws IOException {
        return OgpLocalJson.readList(DATA.resolve("programmes.json"), Programme.class)
                .orElseThrow();
    }

    private static <T> void writeShuffled(Path file, List<T> values, Class<T> type) throws IOException {
        List<T> shuffled = new ArrayList<>(values);
        new SplitMix64(1).shuffle(shuffled);
        try (OutputStream out = Files.newOutputStream(file)) {
            OgpLocalJson.writeList(shuffled, type, out);
        }
    }

    private static Map<String, byte[]> bytesIn(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(bytes).isNotEmpty();
        return bytes;
    }

    private static PrintStream printer(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}

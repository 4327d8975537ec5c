// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.selection.SelectionOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten calls of the walkthrough, decided by the program alone: each gives what stands in its {@code outcome.txt}, and each
 * decides otherwise, in the way that its rules foretell, when one setting is another.
 */
final class TenCallsTest {
    private static final Path CALLS = Path.of("..", "walkthrough", "src", "main", "resources", "data");
    private static final Path ACTUAL = Path.of("target", "actual", "ten-calls");

    @TempDir
    private Path folder;

    /**
     * One setting of a call that is another.
     *
     * @param call the folder
     * @param before what stands in the procedure, once
     * @param after what stands there instead
     * @param why what the rules foretell
     * @param changes the applications that become something else: what they were, what they are now, by which reason
     */
    private record Swap(String call, String before, String after, String why, List<String> changes) {
        @Override
        public String toString() {
            return call + ": " + why;
        }
    }

    static List<String> calls() {
        return List.of(
                "tunisia-2019",
                "tunisia-youth-2022",
                "tunisia-communes-grant",
                "ogp-local-2020",
                "ogp-local-2018",
                "ogp-local-2022",
                "horizon-europe-two-stage",
                "sme-instrument",
                "wifi4eu",
                "cities-mission");
    }

    static List<Swap> swaps() {
        return List.of(
                new Swap(
                        "tunisia-2019",
                        "\"bound\": \"inclusive\",\n        \"points\": \"15\"",
                        "\"bound\": \"exclusive\",\n        \"points\": \"15\"",
                        "exactly 15 is not more than 15",
                        List.of("F-65 reserve -> below-threshold: total-threshold@1 missed")),
                new Swap(
                        "tunisia-youth-2022",
                        "\"bound\": \"inclusive\",\n        \"points\": \"70\"",
                        "\"bound\": \"exclusive\",\n        \"points\": \"70\"",
                        "without a quota nobody moves up for the two with exactly 70",
                        List.of(
                                "F-03 selected -> below-threshold: total-threshold@1 missed",
                                "F-18 selected -> below-threshold: total-threshold@1 missed")),
                new Swap(
                        "tunisia-communes-grant",
                        "\"all\": \"70\"",
                        "\"all\": \"75\"",
                        "four communes have 70 to 74 after the visit",
                        List.of(
                                "F-03 selected, all -> selected, part: graduated-bands@1 band-reached",
                                "F-15 selected, all -> selected, part: graduated-bands@1 band-reached",
                                "F-17 selected, all -> selected, part: graduated-bands@1 band-reached",
                                "F-21 selected, all -> selected, part: graduated-bands@1 band-reached")),
                new Swap(
                        "tunisia-communes-grant",
                        "          \"minimum-condition-2\",\n",
                        "",
                        "the commune that only misses this condition is scored, and waits for its visit; the one where it is open waits too",
                        List.of("F-22 inadmissible -> undecided: verified-scores@1 not-yet-verified")),
                new Swap(
                        "ogp-local-2020",
                        "\"unsigned\": \"accepted\"",
                        "\"unsigned\": \"refused\"",
                        "one letter speaks for two bodies and bears one signature: El Kef's",
                        List.of("F-045 selected -> inadmissible: letter-of-support@1 one-signs-only")),
                new Swap(
                        "ogp-local-2018",
                        "\"percent\": \"80\"",
                        "\"percent\": \"76\"",
                        "three have 19 of 25",
                        List.of(
                                "F-15 below-threshold -> not-selected: places-per-group@1 not-placed",
                                "F-17 below-threshold -> not-selected: places-per-group@1 not-placed",
                                "F-19 below-threshold -> not-selected: places-per-group@1 not-placed")),
                new Swap(
                        "ogp-local-2018",
                        "\"silence\": \"consents\"",
                        "\"silence\": \"stays-open\"",
                        "of one of the five nothing is recorded",
                        List.of("F-10 selected -> undecided: endorsement@1 endorsement-awaited")),
                new Swap(
                        "ogp-local-2022",
                        ",\n          \"example-in-three-years\"",
                        "",
                        "the two that only miss this condition have 10 points each, which is too few for a place",
                        List.of(
                                "F-15 inadmissible -> not-selected: places-per-group@1 not-placed",
                                "F-48 inadmissible -> not-selected: places-per-group@1 not-placed")),
                new Swap(
                        "horizon-europe-two-stage",
                        "\"target\": \"3\"",
                        "\"target\": \"2.5\"",
                        "9 comes nearest to 25 millions, so the two with 8.5 do not reach the second stage, and one more is in reserve",
                        List.of(
                                "F-05 below-threshold -> not-selected: budget-multiple@1 dynamic-threshold-missed",
                                "F-22 reserve -> not-selected: budget-multiple@1 dynamic-threshold-missed",
                                "F-24 not-selected -> reserve: reserve-per-group@1 listed")),
                new Swap(
                        "horizon-europe-two-stage",
                        "    {\n      \"rule\": \"selection/tie-by-uncovered-category@1\",\n      \"settings\": {\n        \"category\": \"topic\"\n      }\n    },\n",
                        "",
                        "without it impact decides, which is equal, then excellence",
                        List.of(
                                "F-01 selected -> reserve: tie-by-criterion@1 separated-by-criterion",
                                "F-09 reserve -> selected: tie-by-criterion@1 separated-by-criterion")),
                new Swap(
                        "sme-instrument",
                        "selection/panel-median@1",
                        "selection/panel-mean@1",
                        "one low expert of four moves a mean, not a median",
                        List.of(
                                "F-02 not-selected -> selected: panel-mean@1 enough-sheets",
                                "F-13 not-selected -> selected: panel-mean@1 enough-sheets",
                                "F-15 selected -> below-threshold: total-threshold@1 missed",
                                "F-16 selected -> below-threshold: total-threshold@1 missed")),
                new Swap(
                        "wifi4eu",
                        "\"minimum\": 15",
                        "\"minimum\": 10",
                        "the five vouchers no longer held for the last country go to those who were earlier",
                        List.of(
                                "F-080 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-081 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-082 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-083 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-084 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-097 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-098 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-099 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-100 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-101 selected -> not-selected: group-minimum-and-cap@1 not-placed")),
                new Swap(
                        "cities-mission",
                        "\"minimum\": 1",
                        "\"minimum\": 0",
                        "the cities of four states have fewer points than the four next of the others",
                        List.of(
                                "F-02 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-07 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-11 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-36 not-selected -> selected: group-minimum-and-cap@1 placed",
                                "F-04 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-12 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-22 selected -> not-selected: group-minimum-and-cap@1 not-placed",
                                "F-26 selected -> not-selected: group-minimum-and-cap@1 not-placed")));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_isDecidedAsItsOutcomeSays(String call) throws IOException {
        Path documents = CALLS.resolve(call);
        String actual = decide(documents, documents.resolve("procedure.json"), folder.resolve(call));
        Path file = documents.resolve("outcome.txt");
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!actual.equals(expected)) {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(call + ".txt"), actual);
        }

        assertThat(actual)
                .as("%s; what is decided lies under target/actual", file)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void setting_thatIsAnotherChangesWhatItsRulesForetell(Swap swap) throws IOException {
        Path documents = CALLS.resolve(swap.call());
        String procedure = Files.readString(documents.resolve("procedure.json"));
        assertThat(procedure.split(Pattern.quote(swap.before()), -1))
                .as("parts of the procedure around what is swapped")
                .hasSize(2);
        Path swapped = folder.resolve("procedure.json");
        Files.writeString(swapped, procedure.replace(swap.before(), swap.after()));

        decide(documents, documents.resolve("procedure.json"), folder.resolve("before"));
        decide(withoutChecksOf(swap, documents), swapped, folder.resolve("after"));
        SelectionOutcome now = OutcomeLines.read(folder.resolve("after"));
        SortedMap<String, String> before = OutcomeLines.statuses(OutcomeLines.read(folder.resolve("before")));
        SortedMap<String, String> after = OutcomeLines.statuses(now);

        List<String> changes = new ArrayList<>();
        before.forEach((application, status) -> {
            if (!status.equals(after.get(application))) {
                changes.add(application + " " + status + " -> " + after.get(application));
            }
        });
        assertThat(changes)
                .containsExactlyInAnyOrderElementsOf(swap.changes().stream()
                        .map(change -> change.substring(0, change.indexOf(':')))
                        .toList());
        for (String change : swap.changes()) {
            String application = change.substring(0, change.indexOf(' '));
            assertThat(OutcomeLines.reasons(now, application))
                    .as(application)
                    .contains(change.substring(change.indexOf(':') + 2));
        }
    }

    /** The documents; without the checks of a condition that is no longer asked for, which would be refused. */
    private Path withoutChecksOf(Swap swap, Path documents) throws IOException {
        String condition = swap.before().replaceAll("[\\s,]", "");
        if (!swap.after().isEmpty() || !condition.matches("\"[a-z0-9-]+\"")) {
            return documents;
        }
        Path changed = Files.createDirectory(folder.resolve("documents"));
        String text = Files.readString(documents.resolve("documents.json"));
        Files.writeString(
                changed.resolve("documents.json"),
                text.replaceAll(",\\s*\\{[^{}]*\"condition\": " + condition + "[^{}]*\\}", ""));
        return changed;
    }

    /** What is published of the figures of a call, its example data keep. */
    @ParameterizedTest
    @CsvSource({
        "tunisia-2019,   applications=73 inadmissible=10 selected=12",
        "ogp-local-2020, applications=112 selected=56 not-selected=48 inadmissible=8",
        "ogp-local-2018, applications=32 inadmissible=3 selected=5",
        "ogp-local-2022, applications=63 selected=30"
    })
    void call_keepsItsPublishedFigures(String call, String figures) throws IOException {
        Path documents = CALLS.resolve(call);
        decide(documents, documents.resolve("procedure.json"), folder.resolve(call));
        SortedMap<String, String> statuses = OutcomeLines.statuses(OutcomeLines.read(folder.resolve(call)));

        for (String figure : figures.split(" ")) {
            String status = figure.substring(0, figure.indexOf('='));
            long count = status.equals("applications")
                    ? statuses.size()
                    : statuses.values().stream().filter(status::equals).count();
            assertThat(status + "=" + count).isEqualTo(figure);
        }
    }

    /** Of 112 expressions of interest 64 were asked for a letter; the other 48 were not looked at again. */
    @Test
    void ogpLocal2020_asksSixtyFourForALetter() throws IOException {
        Path documents = CALLS.resolve("ogp-local-2020");
        decide(documents, documents.resolve("procedure.json"), folder.resolve("2020"));
        SelectionOutcome outcome = OutcomeLines.read(folder.resolve("2020"));

        assertThat(OutcomeLines.statuses(outcome).keySet())
                .filteredOn(application -> OutcomeLines.reasons(outcome, application).stream()
                        .anyMatch(reason -> reason.startsWith("letter-of-support@1")))
                .hasSize(64);
        assertThat(OutcomeLines.reasons(outcome, "F-045"))
                .contains("recusal-own-country@1 own-country-out", "letter-of-support@1 one-signs-for-several");
    }

    @Test
    void calls_areTenAndEachIsSwapped() {
        assertThat(calls()).hasSize(10).doesNotHaveDuplicates();
        assertThat(swaps().stream().map(Swap::call).distinct()).containsExactlyInAnyOrderElementsOf(calls());
    }

    /** Runs the program on the documents of a folder, and gives what it wrote, in lines. */
    private static String decide(Path documents, Path procedure, Path out) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("select", "--out", out.toString(), "--procedure", procedure.toString()));
        for (String document : List.of("documents", "applications", "sheets", "recusals")) {
            Path file = documents.resolve(document + ".json");
            if (Files.exists(file)) {
                arguments.addAll(List.of("--" + document, file.toString()));
            }
        }
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return OutcomeLines.of(OutcomeLines.read(out));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
     * @param changes by application, what it was and what it is now
     * @param reason the reason that each of these is given now
     */
    private record Swap(String call, String before, String after, Map<String, String> changes, String reason) {
        @Override
        public String toString() {
            return call + ": " + before + " -> " + after;
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
        return List.of();
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
        assertThat(procedure.split(java.util.regex.Pattern.quote(swap.before()), -1))
                .as("parts of the procedure around what is swapped")
                .hasSize(2);
        Path swapped = folder.resolve("procedure.json");
        Files.writeString(swapped, procedure.replace(swap.before(), swap.after()));

        decide(documents, documents.resolve("procedure.json"), folder.resolve("before"));
        decide(documents, swapped, folder.resolve("after"));
        SortedMap<String, String> before = OutcomeLines.statuses(OutcomeLines.read(folder.resolve("before")));
        SortedMap<String, String> after = OutcomeLines.statuses(OutcomeLines.read(folder.resolve("after")));

        TreeMap<String, String> changes = new TreeMap<>();
        before.forEach((application, status) -> {
            if (!status.equals(after.get(application))) {
                changes.put(application, status + " -> " + after.get(application));
            }
        });
        assertThat(changes).isEqualTo(swap.changes());
        for (String application : changes.keySet()) {
            assertThat(OutcomeLines.reasons(OutcomeLines.read(folder.resolve("after")), application))
                    .contains(swap.reason());
        }
    }

    @Test
    void calls_areTenAndEachIsSwapped() {
        assertThat(calls()).hasSize(10).doesNotHaveDuplicates();
        assertThat(swaps().stream().map(Swap::call).distinct()).containsExactlyInAnyOrderElementsOf(calls());
    }

    /** Runs the program on every document of a folder, and gives what it wrote, in lines. */
    private static String decide(Path documents, Path procedure, Path out) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("select", "--out", out.toString()));
        arguments.addAll(List.of("--procedure", procedure.toString()));
        for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
            Path file = documents.resolve(option.getKey());
            if (Files.exists(file)) {
                arguments.addAll(List.of(option.getValue(), file.toString()));
            }
        }
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return OutcomeLines.of(OutcomeLines.read(out));
    }

    private static final Map<String, String> OPTIONS = options();

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (String document : Arrays.asList("applications", "sheets", "recusals")) {
            options.put(document + ".json", "--" + document);
        }
        return options;
    }

    private static Stream<Path> unused() {
        return Stream.empty();
    }
}

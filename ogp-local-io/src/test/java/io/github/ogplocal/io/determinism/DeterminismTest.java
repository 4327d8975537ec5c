// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.testing.Jdk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same documents give the same bytes: in fresh processes (each has its own salt for {@code Set.of}) of each JDK that is
 * here, under other locales, time zones and charsets, in any order of the documents. What the same processes print with
 * the defaults of their machine shows that those did differ.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeterminismTest {
    /** A machine: what its defaults are. */
    private record Machine(String name, List<String> options) {
        static Machine of(
                String name, String language, String country, String extensions, String zone, String charset) {
            return new Machine(
                    name,
                    List.of(
                            "-Duser.language=" + language,
                            "-Duser.country=" + country,
                            "-Duser.extensions=" + extensions,
                            "-Duser.timezone=" + zone,
                            "-Dfile.encoding=" + charset));
        }
    }

    /** What one process wrote, and what it printed by key. */
    private record Process(Jdk jdk, Machine machine, byte[] outcome, byte[] others, TreeMap<String, String> printed) {
        @Override
        public String toString() {
            return jdk + ", " + machine.name();
        }
    }

    private static final List<Machine> MACHINES = List.of(
            Machine.of("en-US", "en", "US", "", "UTC", "UTF-8"),
            Machine.of("tr-TR", "tr", "TR", "", "Africa/Tunis", "ISO-8859-1"),
            Machine.of("ar-TN-u-nu-arab", "ar", "TN", "u-nu-arab", "Pacific/Kiritimati", "UTF-8"),
            Machine.of("fr-FR", "fr", "FR", "", "Africa/Tunis", "ISO-8859-1"),
            Machine.of("th-TH-u-ca-buddhist", "th", "TH", "u-ca-buddhist", "Pacific/Kiritimati", "ISO-8859-1"));

    private final List<Process> processes = new ArrayList<>();

    @BeforeAll
    void runAll(@TempDir Path folder) throws Exception {
        long seed = 0;
        for (Jdk jdk :
                Stream.concat(Stream.of(Jdk.running()), Jdk.others().stream()).toList()) {
            for (Machine machine : MACHINES) {
                processes.add(run(jdk, machine, folder, ++seed));
            }
        }
    }

    @Test
    void outcome_hasTheSameBytesEverywhere() throws Exception {
        String expected = new String(GoldenCall.expected(), StandardCharsets.UTF_8);
        for (Process process : processes) {
            assertThat(new String(process.outcome(), StandardCharsets.UTF_8))
                    .as(process.toString())
                    .isEqualTo(expected);
            assertThat(process.outcome()).isEqualTo(GoldenCall.expected());
        }
    }

    @Test
    void outcome_doesNotDependOnTheOrderOfTheDocuments() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(GoldenCall.outcome(seed)).as("seed %d", seed).isEqualTo(GoldenCall.expected());
        }
    }

    @Test
    void prioritisationsAndEvaluations_haveTheSameBytesEverywhere() throws Exception {
        String expected = new String(OtherDecisions.outcomes(0), StandardCharsets.UTF_8);
        for (Process process : processes) {
            assertThat(new String(process.others(), StandardCharsets.UTF_8))
                    .as(process.toString())
                    .isEqualTo(expected);
        }
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(new String(OtherDecisions.outcomes(seed), StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
        // The controls: there is something to compare, and the seeds do turn the documents round.
        assertThat(expected).contains("\"undecided\"", "title", "TITLE", "el-kef-2021");
        assertThat(OtherDecisions.votes(new Random(1))).isNotEqualTo(OtherDecisions.votes(new Random(2)));
    }

    @Test
    void otherJdks_areTriedToo() throws Exception {
        List<Jdk> others = Jdk.others();
        assumeTrue(!others.isEmpty(), "no other JDK from 17 was found beside this one; name some in -Dogp.jdks");
        assertThat(processes.stream().map(Process::jdk)).containsAll(others);
    }

    /** The control: each machine's defaults change what a program prints that trusts them. */
    @Test
    void defaultsOfTheMachines_differ() {
        for (Process process : processes) {
            TreeMap<String, String> printed = process.printed();
            switch (process.machine().name()) {
                case "en-US" ->
                    assertThat(printed)
                            .containsEntry("number", "1,234,567")
                            .containsEntry("case", "title")
                            .containsEntry("hour", "22")
                            .containsEntry("day", "February 29, 2024")
                            .containsEntry("charset", "UTF-8");
                case "tr-TR" ->
                    assertThat(printed)
                            .containsEntry("number", "1.234.567")
                            .containsEntry("case", "t<131>tle")
                            .containsEntry("hour", "23")
                            .containsEntry("charset", "ISO-8859-1");
                case "ar-TN-u-nu-arab" -> {
                    assertThat(printed).containsEntry("hour", "12");
                    assertThat(printed.get("number")).startsWith("<661>").endsWith("<665><666><667>");
                }
                case "fr-FR" ->
                    assertThat(printed)
                            .containsEntry("day", "29 f<e9>vrier 2024")
                            .containsEntry("charset", "ISO-8859-1");
                case "th-TH-u-ca-buddhist" -> assertThat(printed.get("day")).endsWith("2567");
                default -> throw new IllegalStateException(process.toString());
            }
        }
        assertThat(new TreeSet<>(
                        processes.stream().map(p -> p.printed().get("set")).toList()))
                .as("orders of one Set.of")
                .hasSizeGreaterThan(1);
    }

    private static Process run(Jdk jdk, Machine machine, Path folder, long seed) throws Exception {
        Path file = folder.resolve("outcome-" + seed + ".json");
        Path others = folder.resolve("others-" + seed + ".json");
        List<String> arguments = new ArrayList<>(machine.options());
        // Cold programs are done before the optimizing compiler has begun.
        arguments.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        arguments.addAll(
                List.of(OutcomeProgram.class.getName(), file.toString(), Long.toString(seed), others.toString()));
        Jdk.Run run = jdk.java(arguments);
        assertThat(run.exit()).as(run.output()).isZero();
        TreeMap<String, String> printed = new TreeMap<>();
        run.output().lines().forEach(line -> {
            int space = line.indexOf(' ');
            printed.put(line.substring(0, space), line.substring(space + 1));
        });
        return new Process(jdk, machine, Files.readAllBytes(file), Files.readAllBytes(others), printed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.RegisteredId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawCommandTest {
    private static final String PUBLISHED = "2025-03-01T10:00:00+01:00";
    private static final String KNOWN = "2025-03-02T18:30:00+01:00";
    private static final String SEED = "3615 2461 5533 1264 6152";
    private static final String ORIGIN = "Example: twenty dice \"in public\", minutes of 2 March 2025.";
    private static final String NORTH = "selection/region=north/cut=4";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @Test
    void pool_isWrittenWithAllApplicationsAndItsDigestPrinted() throws IOException {
        Run run = pool();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        DrawPool pool = OgpLocalJson.read(drawn("pool.json"), DrawPool.class).orElseThrow();
        assertThat(pool.getCandidates())
                .extracting(RegisteredId::value)
                .containsExactly("A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
        assertThat(pool.getPurpose()).isEqualTo("example-call@1");
        assertThat(run.out().replace(folder + "/", ""))
                .isEqualTo("draw/pool.json: Written.\nDigest of the pool: " + pool.getDigest() + "\nTo check:\n"
                        + pool.digestCommand()
                        + "\nPublish the pool and its digest before anybody can know the seed.\n");
    }

    @Test
    void pool_isNeverReplaced() throws IOException {
        pool();
        String before = Files.readString(drawn("pool.json"));
        Run again = pool("--published-at", "2025-03-05T10:00:00+01:00");
        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.errorLines(folder)).containsExactly("draw/pool.json: Exists already; it is never replaced.");
        assertThat(drawn("pool.json")).hasContent(before);
    }

    @Test
    void pool_listsWhatIsWrongWithItsPartsTogether() throws IOException {
        edit("applications.csv", "A-2;example-call", "A-1;other-call");
        Run run = pool("--for", " ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "applications.csv: row 3, column A: Another application has the same id.",
                        "applications.csv: row 3, column B: This application answers another call: other-call.",
                        "--for: The text is blank.",
                        "Faults: 3. Nothing was decided or written.");
        assertThat(pool("--published-at", "1 March").errorLines(folder))
                .contains("--published-at: The text does not have the required form.");
        assertThat(drawn("pool.json")).doesNotExist();
    }

    @Test
    void pool_refusesACallWithoutApplications() throws IOException {
        Files.writeString(folder.resolve("none.json"), "[]");
        Run run = pool("--applications", folder.resolve("none.json").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .isEqualTo("none.json: the whole document: There are fewer members than needed.");
    }

    @Test
    void seed_isRecordedBesideThePool() throws IOException {
        pool();
        Run run = seed(SEED);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        DrawPool pool = OgpLocalJson.read(drawn("pool.json"), DrawPool.class).orElseThrow();
        Draw draw = OgpLocalJson.read(drawn("draw.json"), Draw.class).orElseThrow();
        assertThat(draw.belongsTo(pool)).isTrue();
        assertThat(draw.getSeed()).isEqualTo(SEED);
        assertThat(draw.getOrigin()).isEqualTo(ORIGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "en, draw/draw.json: This pool has been drawn with another seed; a second seed is not accepted.",
        "fr, draw/draw.json : Cette liste a déjà été tirée avec une autre graine ; une seconde graine n’est pas admise.",
        "ar, \u2068draw/draw.json\u2069: أُجريت القرعة لهذه القائمة ببذرة أخرى؛ لا تُقبل بذرة ثانية."
    })
    void seed_isRefusedWhenItIsTheSecond(String language, String told) throws IOException {
        pool();
        seed(SEED);
        String before = Files.readString(drawn("draw.json"));
        Run second = seed(SEED + " 1", "--lang", language);
        assertThat(second.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(second.errorLines(folder)).containsExactly(told);
        assertThat(drawn("draw.json")).hasContent(before);
    }

    @Test
    void seed_mayBeRecordedAgainAsItIsAndNotOtherwise() throws IOException {
        pool();
        seed(SEED);
        String before = Files.readString(drawn("draw.json"));
        Run same = seed(SEED);
        assertThat(same.exitCode()).isZero();
        assertThat(same.out().replace(folder + "/", ""))
                .isEqualTo("draw/draw.json: Exists already, and is the same.\n");
        Run otherOrigin = seed(SEED, "--origin", "Example: another origin.");
        assertThat(otherOrigin.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(otherOrigin.errorLines(folder))
                .containsExactly(
                        "draw/draw.json: This pool has been drawn with the same seed, but another origin or time.");
        assertThat(drawn("draw.json")).hasContent(before);
    }

    /** The pool is published a second time, an hour later, to get another seed: its digest, and so its seed, stays. */
    @Test
    void seed_isTheSecondAlsoForAPoolThatIsPublishedAgain() throws IOException {
        pool();
        seed(SEED);
        Files.delete(drawn("pool.json"));
        pool("--published-at", "2025-03-01T11:00:00+01:00");
        assertThat(seed(SEED + " 1").exitCode()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void seed_ofAnotherPoolIsNeverReplaced() throws IOException {
        pool();
        seed(SEED);
        Files.delete(drawn("pool.json"));
        pool("--for", "example-call@2");
        Run run = seed(SEED);
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder)).containsExactly("draw/draw.json: Exists already; it is never replaced.");
        Run tickets = tickets();
        assertThat(tickets.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(tickets.errorLines(folder))
                .first()
                .asString()
                .startsWith("draw/draw.json: This draw is for another pool: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01T10:00:00+01:00", "2025-03-01T08:59:59Z"})
    void seed_isRefusedWhenItWasKnownBeforeThePool(String knownAt) throws IOException {
        pool();
        Run run = seed(SEED, "--seed-known-at", knownAt);
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "--seed-known-at: The values are not in order: what must come after does not.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(drawn("draw.json")).doesNotExist();
    }

    @Test
    void seed_listsAllThatIsWrongWithItsArguments() throws IOException {
        pool();
        assertThat(seed("6\t", "--origin", "", "--seed-known-at", "tomorrow").errorLines(folder))
                .containsExactly(
                        "--seed: The text has 2 characters; at least 16 are needed.",
                        "--origin: The text is blank.",
                        "--seed-known-at: The text does not have the required form.",
                        "Faults: 3. Nothing was decided or written.");
    }

    @Test
    void seed_isRefusedForAPoolThatWasChanged() throws IOException {
        pool();
        edit("draw/pool.json", "A-6", "A-7");
        Run run = seed(SEED);
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .first()
                .asString()
                .startsWith("draw/pool.json: line ")
                .contains("/digest: ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tickets_arePrintedTheLowestFirst(Language language) throws IOException {
        pool();
        seed(SEED);
        Run run = tickets("--lang", language.name());
        assertThat(run.err()).isEmpty();
        Draw draw = OgpLocalJson.read(drawn("draw.json"), Draw.class).orElseThrow();
        List<String> ids = List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
        List<String> expected = new ArrayList<>();
        for (String id : draw.order(NORTH, ids)) {
            expected.add(id + " " + draw.ticket(NORTH, id).hex());
        }
        assertThat(run.out().lines().skip(1))
                .map(line -> line.replaceAll(".*(A-\\d).*?([0-9a-f]{64}).*", "$1 $2"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void tickets_mayBeOfSomeOnlyAndAreTheSameThen() throws IOException {
        pool();
        seed(SEED);
        String all = tickets().out();
        String some = tickets("--candidate", "A-5", "--candidate", "A-2").out();
        assertThat(some.lines()).hasSize(3);
        for (String line : some.lines().skip(1).toList()) {
            assertThat(all).contains(line.substring(line.indexOf(' ')));
        }
        Run unknown = tickets("--candidate", "A-9");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.errorLines(folder))
                .first()
                .asString()
                .startsWith("No candidate has the id A-9; nearest: A-");
        assertThat(tickets("--context", "").errorLines(folder)).first().isEqualTo("--context: The text is blank.");
    }

    @Test
    void tickets_needADraw() throws IOException {
        pool();
        Run run = tickets();
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(run.errorLines(folder)).containsExactly("draw/draw.json: There is no such file.");
    }

    /** With {@code printf} and {@code sha256sum} of the system alone, as a citizen would. */
    @Test
    void ticketsAndDigest_areWhatSha256sumPrints() throws Exception {
        assumeTrue(hasSha256sum(), "no sh or no sha256sum on this system");
        String arabic = "[" + application("A-1") + "," + application("A-2") + "]";
        Files.writeString(folder.resolve("applications.json"), arabic);
        Run made = pool(
                "--applications",
                folder.resolve("applications.json").toString(),
                "--for",
                "نداء 100% 'exemple' \\ B\u00e9ja@1");
        assertThat(made.err()).isEmpty();
        String digest = OgpLocalJson.read(drawn("pool.json"), DrawPool.class)
                .orElseThrow()
                .getDigest();
        String digestCommand = line(made, "printf ");
        assertThat(shell(digestCommand)).isEqualTo(digest + "  -");
        assertThat(shell(digestCommand.replace("A-2", "A-3")))
                .as("a changed id gives another digest")
                .matches("[0-9a-f]{64}  -")
                .isNotEqualTo(digest + "  -");

        seed(SEED);
        List<String> lines = tickets("--commands", "--context", "القرعة/région=1 % '\\")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(5);
        for (int i = 1; i < lines.size(); i += 2) {
            String ticket = lines.get(i).substring(lines.get(i).length() - 64);
            String command = lines.get(i + 1);
            assertThat(shell(command)).isEqualTo(ticket + "  -");
            assertThat(shell(command.replaceAll("A-[12]", "A-9")))
                    .as("a changed id gives another ticket")
                    .matches("[0-9a-f]{64}  -")
                    .isNotEqualTo(ticket + "  -");
        }
    }

    @Test
    void page_showsWhatSha256sumPrints() throws Exception {
        assumeTrue(hasSha256sum(), "no sh or no sha256sum on this system");
        Path page = Path.of(System.getProperty("ogp.root", "../.."), "docs", "decisions", "0016-draws.md");
        List<String> lines = Files.readAllLines(page);
        int shown = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("printf ")) {
                assertThat(shell(lines.get(i))).isEqualTo(lines.get(i + 1));
                shown++;
            }
        }
        assertThat(shown).isEqualTo(3);
    }

    private static String application(String id) {
        return "{\"id\": \"" + id
                + "\", \"call\": \"example-call\", \"applicant\": {\"kind\": \"association\", \"name\":"
                + " {\"fr\": \"Exemple\"}}}";
    }

    private static boolean hasSha256sum() throws InterruptedException {
        try {
            return !shell("printf '' | sha256sum").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static String shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return out.strip();
    }

    private static String line(Run run, String start) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Run pool(String... more) {
        return run(
                List.of("draw", "pool"),
                List.of(
                        "--applications",
                        folder.resolve("applications.csv").toString(),
                        "--for",
                        "example-call@1",
                        "--published-at",
                        PUBLISHED,
                        "--out",
                        folder.resolve("draw").toString(),
                        "--csv-separator",
                        "semicolon",
                        "--csv-decimal",
                        "comma"),
                more);
    }

    private Run seed(String seed, String... more) {
        return run(
                List.of("draw", "seed"),
                List.of(
                        "--pool",
                        drawn("pool.json").toString(),
                        "--seed",
                        seed,
                        "--origin",
                        ORIGIN,
                        "--seed-known-at",
                        KNOWN),
                more);
    }

    private Run tickets(String... more) {
        return run(
                List.of("draw", "tickets"), List.of("--pool", drawn("pool.json").toString(), "--context", NORTH), more);
    }

    /** The usual options, each replaced when it is given again. */
    private static Run run(List<String> command, List<String> usual, String... more) {
        List<String> arguments = new ArrayList<>(command);
        List<String> given = List.of(more);
        for (int i = 0; i < usual.size(); i += 2) {
            if (!given.contains(usual.get(i))) {
                arguments.addAll(usual.subList(i, i + 2));
            }
        }
        arguments.addAll(given);
        return Run.of(arguments.toArray(new String[0]));
    }

    private Path drawn(String file) {
        return folder.resolve("draw").resolve(file);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as("what the test means to spoil").contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.record.DecisionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records written and checked by the program. */
final class RecordCommandTest {
    private static final List<String> FILES = List.of(
            "certificate.json", "digests.json", "documents.json", "outcome.json", "procedure.json", "record.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyCall() throws IOException {
        Run.copyCall(folder);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void record_writesWhatVerifyConfirms(Language language) throws IOException {
        Run recorded = record("--lang", language.name());

        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.exitCode()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("record"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FILES);
        }
        String head = head(recorded);
        assertThat(DecisionRecord.read(folder.resolve("record")).head()).contains(head);
        Run verified = verify("--head", head, "--lang", language.name());
        assertThat(verified.err()).isEmpty();
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out().lines())
                .as("the result, the digest, and what its certificate says of the one stage")
                .hasSize(3);
        Run unpublished = verify("--lang", language.name());
        assertThat(unpublished.exitCode()).isZero();
        assertThat(unpublished.out().lines())
                .as("it says also that it was compared with nothing")
                .hasSize(4);
    }

    @Test
    void record_ofTheSameCallIsTheSame_andIsNeverReplaced() throws IOException {
        String head = head(record());
        byte[] before = Files.readAllBytes(folder.resolve("record/record.json"));

        Run again = record();

        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(again.out()).isEmpty();
        assertThat(again.errorLines(folder)).containsExactly("record: Exists already; it is never replaced.");
        assertThat(folder.resolve("record/record.json")).hasBinaryContent(before);
        Run other =
                Run.onCall("record", folder, "--out", folder.resolve("other").toString());
        assertThat(head(other)).isEqualTo(head);
    }

    @Test
    void record_makesTheFoldersAboveIt_orLeavesNothing() throws IOException {
        Run run = Run.onCall(
                "record", folder, "--out", folder.resolve("a/b/record").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("a/b/record/record.json")).isRegularFile();
        Path beneathAFile = folder.resolve("procedure.json").resolve("b/record");
        Run impossible = Run.onCall("record", folder, "--out", beneathAFile.toString());
        assertThat(impossible.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(impossible.errorLines(folder))
                .containsExactly("procedure.json/b/record: Reading or writing failed.");
    }

    @Test
    void record_ofDocumentsThatAreRefused_writesNothing() throws IOException {
        Path sheets = folder.resolve("sheets.csv");
        Files.writeString(sheets, Files.readString(sheets).replace("8,5", "85"));

        Run run = record();

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "sheets.csv: row 2, column C: The score 85 is not on the scale: 0 to 10 in steps of 0.5.",
                        "Faults: 1. Nothing was decided or written.");
        assertThat(folder.resolve("record")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificate.json",
                "digests.json",
                "documents.json",
                "outcome.json",
                "procedure.json",
                "record.json"
            })
    void verify_namesAFileThatIsMissingOrEmpty(String name) throws IOException {
        String head = head(record());
        Path file = folder.resolve("record").resolve(name);
        Files.write(file, new byte[0]);
        assertNotHeld(verify("--head", head), name + ": ");
        Files.delete(file);
        assertNotHeld(verify("--head", head), name + ": the file is missing");
    }

    @Test
    void verify_namesThePlaceOfAnotherFigure() throws IOException {
        record();
        Path outcome = folder.resolve("record/outcome.json");
        String text = Files.readString(outcome);
        assertThat(text).contains("\"status\":\"reserve\"");
        Files.writeString(outcome, text.replaceFirst("\"status\":\"reserve\"", "\"status\":\"selected\""));

        assertNotHeld(verify(), "outcome.json /explanations/1/outcome/status: ");
    }

    @Test
    void verify_namesAFileThatDoesNotBelongThere() throws IOException {
        record();
        Files.writeString(folder.resolve("record/more.txt"), "more");

        assertNotHeld(verify(), "more.txt: the file does not belong to the record");
    }

    @Test
    void verify_findsARecordThatWasReplacedAsAWhole() throws IOException {
        String published = head(record());
        Path sheets = folder.resolve("sheets.csv");
        Files.writeString(sheets, Files.readString(sheets).replace("8,5", "7,5"));
        Run other =
                Run.onCall("record", folder, "--out", folder.resolve("other").toString());
        String replaced = folder.resolve("other").toString();

        assertThat(head(other)).isNotEqualTo(published);
        assertThat(Run.of("verify", replaced).exitCode()).isZero();
        assertNotHeld(
                Run.of("verify", replaced, "--head", published),
                "record.json: this is not the record whose digest was published");
    }

    /** A record of a later format, whose digests are right: nothing speaks against it, and it cannot be checked here. */
    @Test
    void verify_ofARecordOfAFormatThatIsNotKnown_saysThatItCannotTell() throws Exception {
        record();
        Path record = folder.resolve("record/record.json");
        Path digests = folder.resolve("record/digests.json");
        String formatBefore = "\"ogp-local/record@1\"";
        String formatAfter = "\"ogp-local/record@2\"";
        String part = "ogp-local/record-part/v1\0record.json\0/format\0";
        String digestsBefore = Files.readString(digests);
        String digestsAfter = digestsBefore.replace(sha256(part + formatBefore), sha256(part + formatAfter));
        assertThat(digestsAfter).isNotEqualTo(digestsBefore);
        Files.writeString(digests, digestsAfter);
        String members = Files.readString(record)
                .replaceFirst("^\\{\"digest\":\"[0-9a-f]{64}\",", "{")
                .replace(formatBefore, formatAfter)
                .replace(sha256(digestsBefore), sha256(digestsAfter));
        String head = sha256("ogp-local/record/v1\0" + members);
        Files.writeString(record, "{\"digest\":\"" + head + "\"," + members.substring(1));

        Run run = verify("--head", head);

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.UNSUPPORTED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("record.json /format: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "zz03749c9fe5044abc2f20c86760612d730e5252e5d457ff3ca50ef23f4334f0"})
    void verify_withADigestThatIsNone_isNotUnderstood(String head) {
        record();

        Run run = verify("--head", head);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).as("nothing is said against the record").isEmpty();
        assertThat(run.err()).startsWith("Wrong use: --head\n");
    }

    @Test
    void verify_takesTheDigestInGroupsAndCapitals() throws IOException {
        String head = head(record());

        assertThat(verify("--head", head.replaceAll("(.{8})", "$1 ").toUpperCase(Locale.ROOT))
                        .exitCode())
                .isZero();
    }

    @Test
    void verify_saysWhatItCannotRead() throws IOException {
        Run nowhere = Run.of("verify", folder.resolve("nowhere").toString());
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(nowhere.errorLines(folder)).containsExactly("nowhere: There is no such file.");
        Run file = Run.of("verify", folder.resolve("procedure.json").toString());
        assertThat(file.exitCode()).isEqualTo(ExitCode.NO_ACCESS);
        assertThat(file.errorLines(folder)).containsExactly("procedure.json: This is not a folder.");
        Files.createDirectory(folder.resolve("empty"));
        Run empty = Run.of("verify", folder.resolve("empty").toString());
        assertThat(empty.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(empty.out().lines())
                .containsAll(FILES.stream()
                        .map(name -> name + ": the file is missing")
                        .toList());
    }

    private static void assertNotHeld(Run run, String start) {
        assertThat(run.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).first().isEqualTo("The record does not hold.");
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith(start));
    }

    private static String head(Run run) {
        return run.out().lines().reduce((first, last) -> last).orElseThrow();
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Run record(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--out", folder.resolve("record").toString()));
        arguments.addAll(List.of(more));
        return Run.onCall("record", folder, arguments.toArray(new String[0]));
    }

    private Run verify(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("verify", folder.resolve("record").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }
}

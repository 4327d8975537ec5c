// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the disk when writing is stopped, fails, or is done twice at once: whole records and nothing that looks like one. */
class WrittenRecordsTest {
    private static final DecisionRecord RECORD = TenCandidates.record();
    /** How often a writer is stopped by force; more for a long run. */
    private static final int KILLS = Integer.getInteger("ogp.record.kills", 4);

    @TempDir
    Path folder;

    @Test
    void write_stoppedByForceLeavesWholeRecordsAndHindersNoLaterWriter() throws Exception {
        String head = RECORD.head().orElseThrow();
        int whole = 0;
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path own = Files.createDirectory(folder.resolve("kill-" + kill));
            stopWriter(own, 7 * kill);

            for (Path entry : entries(own)) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")) {
                    assertThat(name).matches("\\.record-[0-9]+\\.unfinished");
                    unfinished++;
                    Path again = own.resolve(name.substring(1, name.length() - ".unfinished".length()));
                    RECORD.write(again);
                    assertThat(DecisionRecord.read(again)).isEqualTo(RECORD);
                } else {
                    assertThat(DecisionRecord.read(entry)).isEqualTo(RECORD);
                    whole++;
                }
            }
        }
        assertThat(RECORD.verify(head).isConfirmed()).isTrue();
        assertThat(whole).isGreaterThanOrEqualTo(KILLS);
        assertThat(unfinished).as("stops in the middle of writing").isPositive();
    }

    private static void stopWriter(Path folder, int milliseconds) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordWriter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!Files.exists(folder.resolve("record-0"))) {
                assertThat(writer.isAlive()).isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(milliseconds);
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "d", "e", "p", "r", "z"})
    void write_thatFailsAtAnyFileLeavesNothing(String first) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(RECORD.files());
        // No file system has a name of this length, so the system refuses it when its turn comes.
        files.put(first.repeat(5000), new byte[0]);

        assertThatThrownBy(() -> DecisionRecord.ofFiles(files).write(folder.resolve("record")))
                .isInstanceOf(FileSystemException.class);
        assertThat(entries(folder)).isEmpty();
        RECORD.write(folder.resolve("record"));
        assertThat(DecisionRecord.read(folder.resolve("record"))).isEqualTo(RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "/outside.json", "sub/outside.json", "..", ".", "", "a\\b", "a\0b"})
    void write_refusesANameThatLeadsOutOfTheFolder(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(RECORD.files());
        files.put(name, new byte[] {1});
        DecisionRecord record = DecisionRecord.ofFiles(files);

        assertThatThrownBy(() -> record.write(folder.resolve("record"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(entries(folder)).isEmpty();
        assertThat(record.verify(RECORD.head().orElseThrow()).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.code()).isEqualTo(DifferenceCode.ADDITIONAL_FILE);
                    assertThat(difference.file()).isEqualTo("?1");
                });
    }

    @Test
    void write_tellsOfManyThatWereLeftUnfinished() throws IOException {
        for (int number = 1; number <= 100; number++) {
            Files.createDirectory(folder.resolve(".record.unfinished" + (number == 1 ? "" : "-" + number)));
        }
        assertThatThrownBy(() -> RECORD.write(folder.resolve("record")))
                .isInstanceOf(FileSystemException.class)
                .isNotInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining(".record.unfinished-100")
                .hasMessageContaining("stopped");
        Files.delete(folder.resolve(".record.unfinished-42"));
        RECORD.write(folder.resolve("record"));
        assertThat(DecisionRecord.read(folder.resolve("record"))).isEqualTo(RECORD);
    }

    @Test
    void write_atOnceGivesOneRecordAndTellsTheOthers() throws Exception {
        Path target = folder.resolve("record");
        ExecutorService writers = Executors.newFixedThreadPool(4);
        int written = 0;
        try {
            Callable<Boolean> write = () -> {
                try {
                    RECORD.write(target);
                    return true;
                } catch (FileAlreadyExistsException e) {
                    return false;
                }
            };
            for (Future<Boolean> done : writers.invokeAll(List.of(write, write, write, write))) {
                written += done.get() ? 1 : 0;
            }
        } finally {
            writers.shutdown();
        }
        assertThat(written).isEqualTo(1);
        assertThat(entries(folder)).containsExactly(target);
        assertThat(DecisionRecord.read(target)).isEqualTo(RECORD);
    }

    @Test
    void read_refusesAFileThatIsTooLargeAndTakesWhatIsNoFileForEmpty() throws IOException {
        OutsideVerifier.requirePython();
        Path target = folder.resolve("record");
        RECORD.write(target);
        Path outcome = target.resolve("outcome.json");
        Files.delete(outcome);
        try (RandomAccessFile large = new RandomAccessFile(outcome.toFile(), "rw")) {
            large.setLength((16L << 20) + 1);
        }
        assertThatThrownBy(() -> DecisionRecord.read(target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outcome.json");
        OutsideVerifier.Answer answer =
                OutsideVerifier.verify(target, RECORD.head().orElseThrow());
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.lines()).singleElement().asString().startsWith("cannot verify: outcome.json has more than");

        Files.delete(outcome);
        for (boolean link : List.of(false, true)) {
            if (link) {
                Files.delete(outcome);
                Path elsewhere =
                        Files.write(folder.resolve("elsewhere"), RECORD.files().get("outcome.json"));
                Files.createSymbolicLink(outcome, elsewhere);
            } else {
                Files.createDirectory(outcome);
            }
            assertThat(DecisionRecord.read(target)
                            .verify(RECORD.head().orElseThrow())
                            .differences())
                    .anyMatch(difference ->
                            difference.file().equals("outcome.json") && difference.code() == DifferenceCode.NOT_JSON);
            OutsideVerifier.Answer said =
                    OutsideVerifier.verify(target, RECORD.head().orElseThrow());
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines())
                    .anyMatch(line -> line.startsWith("outcome.json : stated not the JSON of a record"));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}

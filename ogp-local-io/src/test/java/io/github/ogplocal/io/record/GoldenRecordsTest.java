// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of earlier versions hold for ever. A golden record is never written again; a new one stands beside it. */
class GoldenRecordsTest {
    private static final Path FOLDER = Path.of("src/test/resources/records");

    static List<String> heads() throws IOException {
        return Files.readAllLines(FOLDER.resolve("heads.txt"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void verify_confirmsAgainstThePublishedHead(String line) throws IOException {
        String[] words = line.split(" ", -1);
        DecisionRecord record = DecisionRecord.read(FOLDER.resolve(words[0]));

        Verification verification = record.verify(words[1]);

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.result()).isEqualTo(Verification.Result.CONFIRMED);
        assertThat(verification.isHeadChecked()).isTrue();
        assertThat(verification.head()).isEqualTo(Optional.of(words[1]));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void outsideVerifier_confirmsAgainstThePublishedHead(String line) throws IOException {
        OutsideVerifier.requirePython();
        String[] words = line.split(" ", -1);

        assertThat(OutsideVerifier.verify(FOLDER.resolve(words[0]), words[1]))
                .isEqualTo(new OutsideVerifier.Answer(0, List.of("agrees: " + words[1])));
    }

    @Test
    void heads_nameEveryFolder() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(
                            heads().stream().map(line -> line.split(" ", -1)[0]).toList());
        }
    }
}

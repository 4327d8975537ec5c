// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalNdjson;
import io.github.ogplocal.model.selection.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All sides of the benchmark read and write the same. */
final class JsonBenchmarkTest {
    private static final int SIZE = 60;

    @ParameterizedTest
    @ValueSource(strings = {"applications", "sheets", "proposals"})
    void sides_readAndWriteTheSame(String kind) throws IOException {
        assertThat(JsonDocuments.of(kind, SIZE).differences()).isZero();
    }

    /** The control: a name that by hand is written otherwise would be seen. */
    @Test
    void otherBytes_wouldBeSeen() throws IOException {
        JsonDocuments<Application> documents = JsonDocuments.applications(SIZE);
        String text = new String(documents.array(), StandardCharsets.UTF_8);
        byte[] other = text.replaceFirst("R-0", "R-9").getBytes(StandardCharsets.UTF_8);

        assertThat(documents.readList(other)).isNotEqualTo(documents.values());
        assertThat(documents.readListPlain(other)).isEqualTo(documents.readList(other));
    }

    @Test
    void longStream_hasTheLinesThatItsLastLineSays() throws IOException {
        for (long lines : List.of(0L, 1L, 4_999L, 5_003L)) {
            assertThat(OgpLocalNdjson.read(new LongStream.Repeated(lines), Application.class, line -> {})
                            .orElseThrow()
                            .values())
                    .isEqualTo(lines);
        }
    }
}

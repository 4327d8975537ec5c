// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.plan.Milestone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OgpLocalNdjsonTest {
    private static final Milestone MILESTONE = OgpLocalJson.read(
                    "{\"title\":\"x\",\"start\":\"2025-01-01\",\"end\":\"2025-01-02\"}", Milestone.class)
            .orElseThrow();

    @Test
    void write_givesAStreamThatIsReadBack() throws IOException {
        String stream = written(3);

        assertThat(stream)
                .isEqualTo("{\"title\":\"x\",\"start\":\"2025-01-01\",\"end\":\"2025-01-02\"}\n".repeat(3)
                        + "{\"summary\":{\"values\":3}}\n");
        assertThat(OgpLocalNdjson.readList(bytes(stream), Milestone.class).orElseThrow())
                .containsExactly(MILESTONE, MILESTONE, MILESTONE);
        assertThat(OgpLocalNdjson.readList(bytes(written(0)), Milestone.class).orElseThrow())
                .isEmpty();
    }

    @Test
    void read_refusesEveryStreamThatWasCutOff() throws IOException {
        String stream = written(2).strip();
        for (int length = 0; length < stream.length(); length++) {
            assertThat(OgpLocalNdjson.readList(bytes(stream.substring(0, length)), Milestone.class)
                            .problems())
                    .as("up to %s", length)
                    .extracting(Problem::code)
                    .contains(ProblemCode.NO_CLEAN_END);
        }
    }

    @Test
    void read_refusesALineThatIsMissingOrTooMany() throws IOException {
        String line = written(1).lines().findFirst().orElseThrow() + "\n";

        assertThat(places(line + "{\"summary\":{\"values\":2}}\n")).containsExactly("2:1 no-clean-end");
        assertThat(places(line + line + "{\"summary\":{\"values\":1}}\n")).containsExactly("3:1 no-clean-end");
        assertThat(places("{\"summary\":{\"values\":0}}\n" + line)).containsExactly("2:1 trailing-text");
    }

    @Test
    void read_givesEachLineItsOwnResultAndGoesOn() throws IOException {
        String line = written(1).lines().findFirst().orElseThrow() + "\n";
        List<OgpLocalNdjson.Line<Milestone>> lines = new ArrayList<>();

        ReadResult<OgpLocalNdjson.Summary> summary = OgpLocalNdjson.read(
                bytes(line + "{\"title\":\n" + line + "{}\n" + "{\"summary\":{\"values\":4}}\n"),
                Milestone.class,
                lines::add);

        assertThat(lines).extracting(OgpLocalNdjson.Line::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines).extracting(each -> each.result().isValid()).containsExactly(true, false, true, false);
        assertThat(OgpLocalJsonTest.places(summary)).containsExactly("2:10 unfinished ", "4:1 missing /title");
    }

    /** A stream far larger than the memory that its lines would need: only the line at hand is kept. */
    @Test
    void read_keepsNoLine() throws IOException {
        String line = written(1).lines().findFirst().orElseThrow() + "\n";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        long lines = 50_000;
        long[] seen = new long[1];

        ReadResult<OgpLocalNdjson.Summary> summary = OgpLocalNdjson.read(
                new InputStream() {
                    private long at;

                    @Override
                    public int read() {
                        long end = lines * bytes.length;
                        byte[] closing =
                                ("{\"summary\":{\"values\":" + lines + "}}\n").getBytes(StandardCharsets.UTF_8);
                        int next = at < end
                                ? bytes[(int) (at % bytes.length)]
                                : at - end < closing.length ? closing[(int) (at - end)] : -1;
                        at++;
                        return next;
                    }
                },
                Milestone.class,
                each -> seen[0] += each.result().isValid() ? 1 : 0);

        assertThat(summary.orElseThrow().values()).isEqualTo(lines);
        assertThat(seen[0]).isEqualTo(lines);
    }

    private static List<String> places(String stream) throws IOException {
        return OgpLocalNdjson.read(bytes(stream), Milestone.class, line -> {}).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " "
                        + problem.code().code())
                .toList();
    }

    private static String written(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OgpLocalNdjson.write(java.util.Collections.nCopies(count, MILESTONE).iterator(), Milestone.class, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

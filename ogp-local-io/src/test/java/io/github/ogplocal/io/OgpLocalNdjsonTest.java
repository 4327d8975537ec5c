// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Whoever sends a line and waits for an answer to it gets one, however short or long the line is. */
    @ParameterizedTest
    @ValueSource(ints = {2, 9, 100, 8_100, 8_191, 8_192, 8_193, 8_500, 12_000, 16_384, 40_000, 70_000})
    void line_isHandedOverBeforeMoreIsAskedFor(int length) throws IOException {
        for (String line : List.of("{}" + " ".repeat(length - 2), "{\"x\":" + " ".repeat(length) + "1}")) {
            for (String after : List.of("", line + "\n", "{")) {
                for (int portion : new int[] {1, 1_000, 8_192, 100_000}) {
                    List<Long> seen = new ArrayList<>();
                    InputStream stream = new Breaking("{}\n" + line + "\n" + after, portion);
                    assertThatExceptionOfType(IOException.class)
                            .isThrownBy(() -> OgpLocalNdjson.read(
                                    stream, CommitmentOutline.class, each -> seen.add(each.number())));
                    assertThat(seen).hasSize(after.endsWith("\n") ? 3 : 2);
                }
            }
        }
    }

    /** A stream that breaks where its text ends. */
    private static final class Breaking extends InputStream {
        private final InputStream in;
        private final int portion;

        Breaking(String text, int portion) {
            this.in = bytes(text);
            this.portion = portion;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, Math.min(portion, length));
            if (count < 0) {
                throw new IOException("broken");
            }
            return count;
        }
    }

    /** What was written before something went wrong is with the receiver, whatever the stream between them keeps. */
    @Test
    void write_thatStops_leavesTheLinesBefore() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Iterator<Milestone> values = new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Milestone next() {
                if (++count > 2) {
                    throw new IllegalStateException("no more");
                }
                return MILESTONE;
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> OgpLocalNdjson.write(values, Milestone.class, new BufferedOutputStream(bytes)))
                .withMessage("no more");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo((OgpLocalJson.write(MILESTONE).replaceAll("\\s", "") + "\n").repeat(2));
    }

    /** The first thing that went wrong is told, and not what followed from it. */
    @Test
    void write_thatStops_tellsWhyAlsoWhereTheStreamIsBroken() {
        Iterator<Milestone> values = Stream.of(MILESTONE, MILESTONE)
                .map(each -> {
                    throw new IllegalStateException("no more");
                })
                .map(Milestone.class::cast)
                .iterator();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> OgpLocalNdjson.write(values, Milestone.class, broken))
                .withMessage("no more")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ogplocal.io.codec.Codecs;
import io.github.ogplocal.io.codec.JsonInput;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.write.ValueWriter;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The codecs against the readers and writers that do the same step by step: what is written is the same bytes; what a codec
 * reads, the reader of everything reads as the same value; what it does not read is refused for the same reasons, at the
 * same places, as if there were no codec.
 */
class CodecTest {
    /** How many times as much is tried as in the ordinary build. */
    private static final int TIMES = Integer.getInteger("ogp.codec.times", 1);

    private static final DocumentReader READER = OgpLocalJson.standard().reader();
    private static final List<Class<?>> COME_BY_THE_MILLION =
            List.of(Application.class, ScoreSheet.class, Proposal.class, Milestone.class);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Every described type, by values made from its description. */
    @Test
    void values_areWrittenAsTheGeneratorWritesThem_andReadBack() throws IOException {
        Random random = new Random(1);
        Map<Class<?>, Integer> read = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Class<?> type : DescribedTypes.all()) {
            for (int i = 0; i < 2 * TIMES; i++) {
                Object value = DescribedValues.value(type, random);
                Class<?> published = Shapes.publicType(value);
                String text = OgpLocalJson.write(value);
                assertThat(text).isEqualTo(generated(published, value, true));
                assertThat(line(published, value)).isEqualTo(generated(published, value, false));
                for (String document : List.of(text, generated(published, value, false))) {
                    Object fast = direct(document, type, OgpLocalJson.standard().limits());
                    if (fast != null) {
                        assertThat(fast)
                                .as(document)
                                .isEqualTo(slow(document, type).orElseThrow());
                        read.merge(type, 1, Integer::sum);
                    }
                }
            }
        }
        for (Class<?> type : COME_BY_THE_MILLION) {
            assertThat(read.get(type)).as(type.getSimpleName()).isEqualTo(4 * TIMES);
        }
        assertThat(read).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void damagedDocument_isReadByTheCodecOnlyIfItIsInOrder(int seed) throws IOException {
        Random random = new Random(seed);
        List<Class<?>> types = new ArrayList<>(COME_BY_THE_MILLION);
        for (int i = 0; i < DescribedTypes.all().size(); i += 5) {
            types.add(DescribedTypes.all().get(i));
        }
        int[] outcomes = new int[3];
        for (int i = 0; i < 800 * TIMES; i++) {
            Class<?> type = i % 2 == 0
                    ? types.get(random.nextInt(COME_BY_THE_MILLION.size()))
                    : types.get(random.nextInt(types.size()));
            Object value = DescribedValues.value(type, random);
            byte[] damaged = damaged(document(Shapes.publicType(value), value, random), random);
            Limits limits = limits(random);
            Object fast = direct(damaged, type, limits);
            ReadResult<?> slow = slow(damaged, type, limits);
            if (fast != null) {
                assertThat(slow.problems())
                        .as(new String(damaged, StandardCharsets.UTF_8))
                        .isEmpty();
                assertThat(fast).isEqualTo(slow.orElseThrow());
                outcomes[0]++;
            } else {
                outcomes[slow.isValid() ? 1 : 2]++;
            }
        }
        // The damage leaves some documents as good as they were, and spoils others.
        assertThat(outcomes[0]).isGreaterThan(60 * TIMES);
        assertThat(outcomes[2]).isGreaterThan(200 * TIMES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void list_isReadOrRefusedAsIfThereWereNoCodec(int seed) throws IOException {
        Random random = new Random(100 + seed);
        int valid = 0;
        int refusedBehindElements = 0;
        for (int i = 0; i < 150 * TIMES; i++) {
            Class<?> type = COME_BY_THE_MILLION.get(random.nextInt(COME_BY_THE_MILLION.size()));
            byte[] document = list(type, random);
            if (random.nextInt(4) > 0) {
                document = damaged(document, random);
            }
            Limits limits = limits(random)
                    .withDocumentBytes(
                            random.nextInt(3) == 0 ? Math.max(1, random.nextInt(document.length + 1)) : 1 << 20);
            OgpLocalJson json = OgpLocalJson.standard().withLimits(limits);
            int portion = 1 + random.nextInt(random.nextBoolean() ? 20 : 10_000);
            ReadResult<? extends List<?>> expected = json.reader()
                    .readEveryElement(
                            new StrictUtf8Reader(new Portions(document, portion), limits.documentBytes()), type);
            ReadResult<? extends List<?>> result = json.parseList(new Portions(document, portion), type);
            same(result, expected, document);
            if (limits.documentBytes() >= document.length) {
                String text = new String(document, StandardCharsets.UTF_8);
                same(
                        json.parseList(text, type),
                        json.reader().readEveryElement(new StringReader(text), type),
                        document);
            }
            valid += result.isValid() ? 1 : 0;
            refusedBehindElements +=
                    !result.isValid() && result.problems().get(0).pointer().matches("/[1-9].*") ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(10 * TIMES);
        assertThat(refusedBehindElements).isGreaterThan(10 * TIMES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void document_isReadOrRefusedAsIfThereWereNoCodec(int seed) throws IOException {
        Random random = new Random(200 + seed);
        for (int i = 0; i < 250 * TIMES; i++) {
            Class<?> type = COME_BY_THE_MILLION.get(random.nextInt(COME_BY_THE_MILLION.size()));
            byte[] document = document(type, DescribedValues.value(type, random), random);
            if (random.nextInt(3) > 0) {
                document = damaged(document, random);
            }
            Limits limits = limits(random)
                    .withDocumentBytes(
                            random.nextInt(3) == 0 ? Math.max(1, random.nextInt(document.length + 1)) : 1 << 20);
            OgpLocalJson json = OgpLocalJson.standard().withLimits(limits);
            int portion = 1 + random.nextInt(random.nextBoolean() ? 20 : 10_000);
            same(
                    json.parse(new Portions(document, portion), type),
                    json.reader()
                            .readEverything(
                                    new StrictUtf8Reader(new Portions(document, portion), limits.documentBytes()),
                                    type),
                    document);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stream_isReadOrRefusedAsIfThereWereNoCodec(int seed) throws IOException {
        Random random = new Random(300 + seed);
        for (int i = 0; i < 60 * TIMES; i++) {
            Class<?> type = COME_BY_THE_MILLION.get(random.nextInt(COME_BY_THE_MILLION.size()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writeLines(values(type, random), type, out);
            byte[] stream = out.toByteArray();
            if (random.nextBoolean()) {
                stream = damaged(stream, random);
            }
            Limits limits = limits(random).withDocumentBytes(random.nextBoolean() ? 300 : 1 << 20);
            OgpLocalJson json = OgpLocalJson.standard().withLimits(limits);
            List<String> lines = new ArrayList<>();
            OgpLocalNdjson.read(
                    json,
                    new Portions(stream, 1 + random.nextInt(2_000)),
                    type,
                    line -> lines.add(line.number() + " " + described(line.result(), true)));
            assertThat(lines).as(new String(stream, StandardCharsets.UTF_8)).isEqualTo(expected(json, stream, type));
        }
    }

    private static List<String> expected(OgpLocalJson json, byte[] stream, Class<?> type) throws IOException {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int number = 1; from < stream.length; number++) {
            int feed = from;
            while (feed < stream.length && stream[feed] != '\n') {
                feed++;
            }
            byte[] line = Arrays.copyOfRange(stream, from, feed);
            from = feed + 1;
            if (new String(line, StandardCharsets.ISO_8859_1)
                    .matches("\\{\"summary\":\\{\"values\":(0|[1-9][0-9]{0,17})\\}\\}\\r?")) {
                return lines;
            }
            long most = json.limits().documentBytes();
            ReadResult<?> result = line.length > most
                    ? ReadResult.refused(
                            List.of(Problem.of(
                                    ProblemCode.DOCUMENT_TOO_LARGE, "", 1, 1, Map.of("most", Long.toString(most)))),
                            0)
                    : json.reader().readEverything(new StrictUtf8Reader(new ByteArrayInputStream(line), most), type);
            lines.add(number + " " + described(result, true));
        }
        return lines;
    }

    private static void same(ReadResult<?> result, ReadResult<?> expected, byte[] document) {
        assertThat(described(result, false))
                .as(new String(document, StandardCharsets.UTF_8))
                .isEqualTo(described(expected, false));
        assertThat(result.value().equals(expected.value())).isTrue();
    }

    private static String described(ReadResult<?> result, boolean withoutLines) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : result.problems()) {
            text.append(withoutLines ? 0 : problem.line())
                    .append(':')
                    .append(problem.column())
                    .append(' ');
            text.append(problem.code().code())
                    .append(' ')
                    .append(problem.pointer())
                    .append(problem.arguments());
            text.append('\n');
        }
        return text.append(result.unreported())
                .append(result.value().map(Object::hashCode))
                .toString();
    }

    private static List<Object> values(Class<?> type, Random random) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(5) == 0 ? 60 : 6); i >= 0; i--) {
            values.add(DescribedValues.value(type, random));
        }
        return values;
    }

    private static byte[] list(Class<?> type, Random random) throws IOException {
        List<Object> values = values(type, random);
        if (random.nextBoolean()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writeList(values, type, out);
            return otherBlanks(out.toString(StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
        }
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(new String(document(type, value, random), StandardCharsets.UTF_8));
        }
        return ("[" + String.join(random.nextBoolean() ? "," : " ,\r\n", texts) + "]").getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <T> void writeList(List<?> values, Class<T> type, ByteArrayOutputStream out) throws IOException {
        OgpLocalJson.writeList((List<T>) values, type, out);
    }

    private static byte[] document(Class<?> type, Object value, Random random) throws IOException {
        String text = generated(type, value, random.nextBoolean());
        return otherBlanks(text, random).getBytes(StandardCharsets.UTF_8);
    }

    /** Line feeds as some systems write them; texts hold none unescaped. */
    private static String otherBlanks(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace("\n", "\r");
            default -> text;
        };
    }

    /** Up to three bytes, or stretches of bytes, changed. */
    private static byte[] damaged(byte[] document, Random random) {
        byte[] bytes = document;
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 2; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 1 : 40));
            String before = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
            String stretch = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            String after = new String(bytes, at + length, bytes.length - at - length, StandardCharsets.ISO_8859_1);
            String damaged = switch (random.nextInt(10)) {
                case 0 -> before + after;
                case 1 -> before + stretch + stretch + after;
                case 2 -> before + (char) random.nextInt(256) + after;
                case 3 -> before + after + stretch;
                case 4 -> before + "\"\\{}[]:,0-.eEtn \r\n\0".charAt(random.nextInt(18)) + stretch + after;
                case 5 ->
                    before + "\\u"
                            + "d83d00410022".substring(4 * random.nextInt(3)).substring(0, 4) + stretch + after;
                case 6 -> before + " " + stretch + after;
                case 7 -> before + stretch;
                case 8 -> (before + stretch + after).replaceFirst("\"[a-zA-Z]+\": ?\"[^\"]*\",", "");
                default -> before + stretch + after + (random.nextBoolean() ? "\n" : "x");
            };
            bytes = damaged.getBytes(StandardCharsets.ISO_8859_1);
        }
        return bytes;
    }

    private static Limits limits(Random random) {
        Limits standard = Limits.standard();
        return switch (random.nextInt(8)) {
            case 0 -> standard.withDepth(1 + random.nextInt(8));
            case 1 -> standard.withStringLength(1 + random.nextInt(60));
            case 2 -> standard.withNameLength(1 + random.nextInt(20));
            case 3 -> standard.withNumberLength(1 + random.nextInt(4));
            case 4 -> standard.withTokens(1 + random.nextInt(300));
            case 5 -> standard.withElements(1 + random.nextInt(12));
            case 6 -> standard.withProblems(1 + random.nextInt(3));
            default -> standard;
        };
    }

    /** A stream that gives so many bytes at a time and no more. */
    private static final class Portions extends FilterInputStream {
        private final int most;

        Portions(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(most, length));
        }
    }

    private static Object direct(String document, Class<?> type, Limits limits) {
        return direct(document.getBytes(StandardCharsets.UTF_8), type, limits);
    }

    private static Object direct(byte[] document, Class<?> type, Limits limits) {
        return Codecs.of(type).readsDocuments()
                ? JsonInput.of(
                                document,
                                OgpLocalJson.standard()
                                        .withLimits(limits)
                                        .reader()
                                        .bounds())
                        .document(Codecs.of(type))
                : null;
    }

    private static ReadResult<?> slow(String document, Class<?> type) throws IOException {
        return READER.readEverything(new StringReader(document), type);
    }

    private static ReadResult<?> slow(byte[] document, Class<?> type, Limits limits) throws IOException {
        InputStream in = new ByteArrayInputStream(document);
        return READER.readEverything(new StrictUtf8Reader(in, limits.documentBytes()), type);
    }

    private static String line(Class<?> type, Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeLines(List.of(value), type, out);
        return out.toString(StandardCharsets.UTF_8).replaceFirst("\\{\"summary\":\\{\"values\":1}}\n$", "");
    }

    @SuppressWarnings("unchecked")
    private static <T> void writeLines(List<?> values, Class<T> type, ByteArrayOutputStream out) throws IOException {
        OgpLocalNdjson.write(((List<T>) values).iterator(), type, out);
    }

    private static String generated(Class<?> type, Object value, boolean wide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (wide) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                Separators separators = Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
                generator.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            new ValueWriter(generator).write(Shapes.of(type), value);
            generator.writeRaw('\n');
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.codec.Codec;
import io.github.ogplocal.io.codec.Codecs;
import io.github.ogplocal.io.codec.JsonInput;
import io.github.ogplocal.io.write.DocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long lists of values as a stream of lines (NDJSON): one value a line, and a closing line that says how many there are.
 *
 * <p>The closing line, {@code {"summary":{"values":73}}}, makes a stream that was cut off unlike one that is whole. Each
 * line is read as strictly as a document is, in memory that does not grow with the number of lines. Nothing should be
 * decided from the lines before {@link #read} has returned a summary.
 */
public final class OgpLocalNdjson {
    private static final Pattern SUMMARY =
            Pattern.compile("\\{\"summary\":\\{\"values\":(0|[1-9][0-9]{0,17})\\}\\}\\r?");
    private static final byte[] START_OF_SUMMARY = "{\"summary\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_SUMMARY = 60;

    private OgpLocalNdjson() {}

    /**
     * One line of a stream.
     *
     * @param number of the line in the stream; 1 for the first
     * @param result its value, or its problems, whose line is that of the stream
     */
    public record Line<T>(long number, ReadResult<T> result) {}

    /**
     * How a stream ended that is whole.
     *
     * @param values how many values it holds
     */
    public record Summary(long values) {}

    /** Reads a stream with the standard rules and limits, as {@link #read(OgpLocalJson, InputStream, Class, Consumer)}. */
    public static <T> ReadResult<Summary> read(InputStream stream, Class<T> type, Consumer<? super Line<T>> lines)
            throws IOException {
        return read(OgpLocalJson.standard(), stream, type, lines);
    }

    /**
     * Reads a stream, line by line; the stream is left open.
     *
     * @param json the rules and limits; the limits are for each line
     * @param type what each line holds
     * @param lines is given each line in turn, in the thread of the caller
     * @return a summary when every line was read and the closing line says so; else the problems of all lines, in order
     * @throws IOException if the bytes cannot be read
     */
    public static <T> ReadResult<Summary> read(
            OgpLocalJson json, InputStream stream, Class<T> type, Consumer<? super Line<T>> lines) throws IOException {
        DocumentReader reader = requireNonNull(json, "json").reader();
        Limits limits = reader.limits();
        Codec codec = Codecs.of(type);
        JsonInput input = JsonInput.lines(requireNonNull(stream, "stream"), reader.bounds());
        ProblemList problems = new ProblemList(limits.problems());
        long values = 0;
        long number = 0;
        long announced = -1;
        while (input.hasLine()) {
            number++;
            int place = (int) Math.min(number, Integer.MAX_VALUE);
            if (announced >= 0) {
                problems.add(Problem.of(ProblemCode.TRAILING_TEXT, "", place, 1, Map.of()));
                break;
            }
            Object value =
                    codec.readsDocuments() && !input.lineStartsWith(START_OF_SUMMARY) ? input.lineValue(codec) : null;
            if (value == null) {
                byte[] line = input.takeLine();
                announced = line == null ? -1 : summary(line);
                if (announced >= 0) {
                    continue;
                }
                values++;
                ReadResult<T> result = line == null
                        ? ReadResult.refused(
                                List.of(Problem.of(
                                        ProblemCode.DOCUMENT_TOO_LARGE,
                                        "",
                                        place,
                                        1,
                                        Map.of("most", Long.toString(limits.documentBytes())))),
                                0)
                        : moved(reader.readLine(line, type), place);
                problems.addAll(result);
                lines.accept(new Line<>(number, result));
            } else {
                values++;
                lines.accept(new Line<>(number, ReadResult.of(type.cast(value))));
            }
        }
        if (announced != values) {
            int place = (int) Math.min(Math.max(1, number), Integer.MAX_VALUE);
            problems.add(Problem.of(ProblemCode.NO_CLEAN_END, "", place, 1, Map.of()));
        }
        return problems.found() > 0
                ? ReadResult.refused(problems.inDocumentOrder(), problems.unreported())
                : ReadResult.of(new Summary(values));
    }

    /**
     * Reads a stream into a list, for callers who have the memory.
     *
     * @return the values in order, when every line was read and the closing line says so; else the problems
     * @throws IOException if the bytes cannot be read
     */
    public static <T> ReadResult<List<T>> readList(InputStream stream, Class<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        ReadResult<Summary> summary =
                read(stream, type, line -> line.result().value().ifPresent(values::add));
        return summary.isValid()
                ? ReadResult.of(List.copyOf(values))
                : ReadResult.refused(summary.problems(), summary.unreported());
    }

    /**
     * Writes a stream with its closing line; the stream is flushed and left open.
     *
     * @param type what each value is
     * @throws IOException if the bytes cannot be written
     */
    public static <T> void write(Iterator<? extends T> values, Class<T> type, OutputStream out) throws IOException {
        long count = DocumentWriter.writeLines(type, values, out);
        out.write(("{\"summary\":{\"values\":" + count + "}}\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static long summary(byte[] line) {
        if (line.length > LONGEST_SUMMARY) {
            return -1;
        }
        Matcher matcher = SUMMARY.matcher(new String(line, StandardCharsets.ISO_8859_1));
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private static <T> ReadResult<T> moved(ReadResult<T> result, int line) {
        if (result.isValid()) {
            return result;
        }
        List<Problem> moved = result.problems().stream()
                .map(problem -> new Problem(
                        problem.code(), problem.pointer(), line, problem.column(), new TreeMap<>(problem.arguments())))
                .toList();
        return ReadResult.refused(moved, result.unreported());
    }
}

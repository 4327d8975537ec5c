// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.write.DocumentWriter;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.catalogue.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON documents to values and back.
 *
 * <p>Reading is strict: a key that is not known, a key twice, a wrong type, null, a missing part, a number or text
 * outside its bounds, anything that is not UTF-8 or not JSON is refused, with its place, and all such faults of a
 * document at once; a fault that makes the rest unreadable ends the list. A procedure is refused also for what
 * {@link io.github.ogplocal.rules.selection.SelectionEngine#check} finds in it, with the rules of the reader. Nothing is
 * half read, nothing is repaired.
 *
 * <p>Writing gives one form: UTF-8, attributes in their declared order, two spaces a level, absent attributes and empty
 * collections left out.
 *
 * <p>Immutable and thread-safe. The static methods know the rules of this library and the standard limits; an instance
 * made by {@link #withRules} or {@link #withLimits} knows others.
 */
public final class OgpLocalJson {
    private static final OgpLocalJson STANDARD = new OgpLocalJson(Limits.standard(), StandardRules.all());

    private final DocumentReader reader;

    private OgpLocalJson(Limits limits, RuleSet<Rule> rules) {
        this.reader = new DocumentReader(limits, rules);
    }

    /** The rules of this library and the standard limits. */
    public static OgpLocalJson standard() {
        return STANDARD;
    }

    /**
     * This reader with other rules.
     *
     * @param rules all the rules that documents may use
     */
    public OgpLocalJson withRules(RuleSet<? extends Rule> rules) {
        List<Rule> all = new ArrayList<>();
        rules.forEach(all::add);
        return new OgpLocalJson(reader.limits(), RuleSet.of(all));
    }

    /** This reader with other limits. */
    public OgpLocalJson withLimits(Limits limits) {
        return new OgpLocalJson(requireNonNull(limits, "limits"), reader.rules());
    }

    /** The rules that documents may use. */
    public RuleSet<Rule> rules() {
        return reader.rules();
    }

    /** How much of a document is read. */
    public Limits limits() {
        return reader.limits();
    }

    /**
     * Reads a document with the standard rules and limits.
     *
     * @param file what to read; UTF-8
     * @param type what the document holds
     * @throws IOException if the bytes cannot be read
     */
    public static <T> ReadResult<T> read(Path file, Class<T> type) throws IOException {
        return STANDARD.parse(file, type);
    }

    /** Reads a document as {@link #read(Path, Class)} does; the stream is left open. */
    public static <T> ReadResult<T> read(InputStream document, Class<T> type) throws IOException {
        return STANDARD.parse(document, type);
    }

    /** Reads a document as {@link #read(Path, Class)} does. */
    public static <T> ReadResult<T> read(String document, Class<T> type) {
        return STANDARD.parse(document, type);
    }

    /** Reads a document that is an array, as {@link #read(Path, Class)} does. */
    public static <T> ReadResult<List<T>> readList(Path file, Class<T> type) throws IOException {
        return STANDARD.parseList(file, type);
    }

    /** Reads a document that is an array, as {@link #read(Path, Class)} does; the stream is left open. */
    public static <T> ReadResult<List<T>> readList(InputStream document, Class<T> type) throws IOException {
        return STANDARD.parseList(document, type);
    }

    /** Reads a document that is an array, as {@link #read(Path, Class)} does. */
    public static <T> ReadResult<List<T>> readList(String document, Class<T> type) {
        return STANDARD.parseList(document, type);
    }

    /**
     * Reads a document.
     *
     * @param file what to read; UTF-8
     * @param type what the document holds
     * @throws IOException if the bytes cannot be read
     */
    public <T> ReadResult<T> parse(Path file, Class<T> type) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            return parse(document, type);
        }
    }

    /** Reads a document; the stream is left open. */
    public <T> ReadResult<T> parse(InputStream document, Class<T> type) throws IOException {
        return reader.read(requireNonNull(document, "document"), type);
    }

    /** Reads a document that is a text already. */
    public <T> ReadResult<T> parse(String document, Class<T> type) {
        return fromText(document, () -> reader.read(document, type));
    }

    /** Reads a document that is an array. */
    public <T> ReadResult<List<T>> parseList(Path file, Class<T> type) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            return parseList(document, type);
        }
    }

    /** Reads a document that is an array; the stream is left open. */
    public <T> ReadResult<List<T>> parseList(InputStream document, Class<T> type) throws IOException {
        return reader.readList(requireNonNull(document, "document"), type);
    }

    /** Reads a document that is an array and a text already. */
    public <T> ReadResult<List<T>> parseList(String document, Class<T> type) {
        return fromText(document, () -> reader.readList(document, type));
    }

    /** The document that holds a value. */
    public static String write(Object value) {
        return DocumentWriter.toText(Shapes.publicType(value), value);
    }

    /** Writes the document that holds a value, in UTF-8; the stream is flushed and left open. */
    public static void write(Object value, OutputStream out) throws IOException {
        DocumentWriter.write(Shapes.publicType(value), value, out);
    }

    /**
     * Writes the document that is an array of values, in UTF-8; the stream is flushed and left open.
     *
     * @param type what each value is
     */
    public static <T> void writeList(Iterable<? extends T> values, Class<T> type, OutputStream out) throws IOException {
        DocumentWriter.writeList(type, values, out);
    }

    DocumentReader reader() {
        return reader;
    }

    private interface Reading<R> {
        R result() throws IOException;
    }

    private <T> ReadResult<T> fromText(String document, Reading<ReadResult<T>> reading) {
        long most = reader.limits().documentBytes();
        if (document.length() > most) {
            return ReadResult.refused(
                    List.of(Problem.of(ProblemCode.DOCUMENT_TOO_LARGE, "", 1, 1, Map.of("most", Long.toString(most)))),
                    0);
        }
        if (!document.isEmpty() && document.charAt(0) == '\ufeff') {
            return ReadResult.refused(List.of(Problem.of(ProblemCode.BYTE_ORDER_MARK, "", 1, 1, Map.of())), 0);
        }
        try {
            return reading.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

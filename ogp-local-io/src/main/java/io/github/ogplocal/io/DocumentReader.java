// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.ogplocal.io.Tokens.Kind;
import io.github.ogplocal.io.codec.Bounds;
import io.github.ogplocal.io.codec.Codec;
import io.github.ogplocal.io.codec.Codecs;
import io.github.ogplocal.io.codec.JsonInput;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one whole document; the log says what kind, how large and how many problems, and never a value. */
final class DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final Limits limits;
    private final RuleSet<Rule> rules;
    private final JsonFactory factory;

    DocumentReader(Limits limits, RuleSet<Rule> rules) {
        this.limits = limits;
        this.rules = rules;
        // Names are not pooled: the pool is shared between documents, and its collisions can be provoked. Nor are
        // buffers:
        // where the parser notices that something is too long depends on their sizes, which grow with what the thread
        // reads.
        this.factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    Limits limits() {
        return limits;
    }

    RuleSet<Rule> rules() {
        return rules;
    }

    /**
     * The document's value, or its problems.
     *
     * <p>Most documents are in order, and are read by their type's codec without a thought of places. What that gives up is
     * read again from its first byte, by the reader that finds every fault.
     */
    <T> ReadResult<T> read(InputStream document, Class<T> type) throws IOException {
        Codec codec = Codecs.of(type);
        InputStream unread = document;
        if (codec.readsDocuments()) {
            JsonInput input = JsonInput.of(document, bounds());
            Object value = input.document(codec);
            if (value != null) {
                log(type, input.bytesRead(), 0);
                return ReadResult.of(type.cast(value));
            }
            unread = input.rest();
        }
        return readEverything(new StrictUtf8Reader(unread, limits.documentBytes()), type);
    }

    /** The value of a document that is a text already, or its problems. */
    <T> ReadResult<T> read(String document, Class<T> type) throws IOException {
        Codec codec = Codecs.of(type);
        if (codec.readsDocuments() && isWhole(document)) {
            Object value = JsonInput.of(document.getBytes(StandardCharsets.UTF_8), bounds())
                    .document(codec);
            if (value != null) {
                log(type, -1, 0);
                return ReadResult.of(type.cast(value));
            }
        }
        return readEverything(new StringReader(document), type);
    }

    /** The values of a document that is an array, or its problems. */
    <T> ReadResult<List<T>> readList(InputStream document, Class<T> type) throws IOException {
        return readList(JsonInput.of(document, bounds()), type);
    }

    /** The values of a document that is an array and a text already, or its problems. */
    <T> ReadResult<List<T>> readList(String document, Class<T> type) throws IOException {
        if (Codecs.of(type).readsDocuments() && isWhole(document)) {
            List<T> values = new ArrayList<>();
            if (JsonInput.of(document.getBytes(StandardCharsets.UTF_8), bounds())
                    .elements(Codecs.of(type), value -> values.add(type.cast(value)))) {
                log(type, -1, 0);
                return ReadResult.of(List.copyOf(values));
            }
        }
        return readEveryElement(new StringReader(document), type);
    }

    /** Up to the first element that is not in order without a thought of places; from there on with them. */
    private <T> ReadResult<List<T>> readList(JsonInput input, Class<T> type) throws IOException {
        Codec codec = Codecs.of(type);
        List<T> values = new ArrayList<>();
        if (codec.readsDocuments() && input.elements(codec, value -> values.add(type.cast(value)))) {
            log(type, input.bytesRead(), 0);
            return ReadResult.of(List.copyOf(values));
        }
        if (input.elements() == 0) {
            return readEveryElement(new StrictUtf8Reader(input.rest(), limits.documentBytes()), type);
        }
        ProblemList problems = new ProblemList(limits.problems());
        StrictUtf8Reader text = new StrictUtf8Reader(
                input.rest(), limits.documentBytes(), input.offset(), input.line(), input.column());
        try (JsonParser parser = factory.createParser(new Preceded(Preceded.FIRST_ELEMENT, text))) {
            LiveTokens tokens = LiveTokens.behindElements(parser, limits, input);
            ValueReader reader = new ValueReader(tokens, problems, rules);
            try {
                reader.elements(Shapes.of(type), input.elements(), value -> values.add(type.cast(value)));
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
        return list(type, text, values, problems);
    }

    /** The value of a line, or its problems, on line 1. */
    <T> ReadResult<T> readLine(byte[] line, Class<T> type) throws IOException {
        return readEverything(new StrictUtf8Reader(new ByteArrayInputStream(line), limits.documentBytes()), type);
    }

    Bounds bounds() {
        return new Bounds(
                limits.documentBytes(),
                limits.depth(),
                limits.stringLength(),
                limits.nameLength(),
                limits.numberLength(),
                limits.tokens(),
                limits.elements());
    }

    /** Whether no pair of surrogates is torn, so that the text can be had in UTF-8. */
    private static boolean isWhole(String document) {
        for (int i = 0; i < document.length(); i++) {
            if (Character.isSurrogate(document.charAt(i))) {
                if (i + 1 == document.length()
                        || !Character.isSurrogatePair(document.charAt(i), document.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The document's value, or its problems, by the reader that finds every fault. */
    <T> ReadResult<T> readEverything(Reader text, Class<T> type) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        Object value = null;
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            ValueReader reader = new ValueReader(tokens, problems, rules);
            try {
                start(tokens);
                value = reader.read(Shapes.of(type));
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
        log(type, text, problems);
        return result(type, value, problems);
    }

    /** The values of a document that is an array, or its problems, by the reader that finds every fault. */
    <T> ReadResult<List<T>> readEveryElement(Reader text, Class<T> type) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        List<T> values = new ArrayList<>();
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            ValueReader reader = new ValueReader(tokens, problems, rules);
            try {
                start(tokens);
                reader.elements(Shapes.of(type), value -> values.add(type.cast(value)));
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
        return list(type, text, values, problems);
    }

    private static <T> ReadResult<List<T>> list(Class<T> type, Reader text, List<T> values, ProblemList problems) {
        log(type, text, problems);
        return problems.found() == 0
                ? ReadResult.of(List.copyOf(values))
                : ReadResult.refused(problems.inDocumentOrder(), problems.unreported());
    }

    /** What is wrong with a document as JSON, whatever it holds; empty when nothing is. */
    List<Problem> check(Reader text) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            try {
                start(tokens);
                tokens.skip();
                end(tokens);
                return List.of();
            } catch (Fault fault) {
                return List.of(fault.at(""));
            }
        }
    }

    /** The values of a document of another format, each with its place, or what is wrong with it as JSON. */
    ReadResult<JsonLeaves> leaves(Reader text) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        LeafReader reader = new LeafReader(problems);
        boolean array = false;
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            try {
                start(tokens);
                array = tokens.kind() == Kind.ARRAY;
                reader.read(tokens);
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
        log(JsonLeaves.class, text, problems);
        return result(JsonLeaves.class, new JsonLeaves(array, reader.leaves()), problems);
    }

    private static <T> ReadResult<T> result(Class<T> type, @Nullable Object value, ProblemList problems) {
        if (problems.found() > 0) {
            return ReadResult.refused(problems.inDocumentOrder(), problems.unreported());
        }
        if (value == null) {
            throw new IllegalStateException("document reader: neither value nor problem for " + type.getName());
        }
        return ReadResult.of(type.cast(value));
    }

    private static void start(LiveTokens tokens) throws IOException {
        if (tokens.next() == Kind.END) {
            throw new Fault(ProblemCode.UNFINISHED, tokens.line(), tokens.column(), Map.of());
        }
    }

    private static void end(LiveTokens tokens) throws IOException {
        if (tokens.next() != Kind.END) {
            throw new Fault(ProblemCode.TRAILING_TEXT, tokens.line(), tokens.column(), Map.of());
        }
    }

    private static void log(Class<?> type, Reader text, ProblemList problems) {
        log(type, text instanceof StrictUtf8Reader counted ? counted.bytesRead() : -1, problems.found());
    }

    private static void log(Class<?> type, long bytes, int problems) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("read {}: {} bytes, {} problems", type.getSimpleName(), bytes, problems);
        }
    }
}

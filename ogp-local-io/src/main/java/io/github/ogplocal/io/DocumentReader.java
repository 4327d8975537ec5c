// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.ogplocal.io.Tokens.Kind;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.io.IOException;
import java.io.Reader;
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
        // Names are not pooled: the pool is shared between documents, and its collisions can be provoked.
        this.factory = JsonFactory.builder()
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

    /** The document's value, or its problems. */
    <T> ReadResult<T> read(Reader text, Class<T> type, Shape shape) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        Object value = null;
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            ValueReader reader = new ValueReader(tokens, problems, rules);
            try {
                start(tokens);
                value = reader.read(shape);
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
        log(type, text, problems);
        return result(type, value, problems);
    }

    /** The values of a document that is an array, or its problems. */
    <T> ReadResult<List<T>> readList(Reader text, Class<T> type, Shape shape) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        List<T> values = new ArrayList<>();
        try (JsonParser parser = factory.createParser(text)) {
            LiveTokens tokens = new LiveTokens(parser, limits);
            ValueReader reader = new ValueReader(tokens, problems, rules);
            try {
                start(tokens);
                reader.elements(shape, value -> values.add(type.cast(value)));
                end(tokens);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
        }
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
        if (LOG.isDebugEnabled()) {
            long bytes = text instanceof StrictUtf8Reader counted ? counted.bytesRead() : -1;
            LOG.debug("read {}: {} bytes, {} problems", type.getSimpleName(), bytes, problems.found());
        }
    }
}

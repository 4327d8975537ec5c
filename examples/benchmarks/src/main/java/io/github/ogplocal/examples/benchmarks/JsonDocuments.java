// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.OgpLocalNdjson;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Documents of one type, read and written by this library, by tuned code on Jackson's tokens, and by Jackson's databind. */
final class JsonDocuments<T> {
    private static final OgpLocalJson JSON = OgpLocalJson.standard()
            .withLimits(Limits.standard()
                    .withDocumentBytes(4L << 30)
                    .withTokens(Integer.MAX_VALUE)
                    .withElements(Integer.MAX_VALUE));
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** Reads the value whose first token is the current one. */
    private interface Reading<T> {
        T from(JsonParser in) throws IOException;
    }

    private interface Writing<T> {
        void to(JsonGenerator out, T value) throws IOException;
    }

    private final Class<T> type;
    private final List<T> values;
    private final Reading<T> reading;
    private final Writing<T> writing;

    private JsonDocuments(Class<T> type, List<T> values, Reading<T> reading, Writing<T> writing) {
        this.type = type;
        this.values = List.copyOf(values);
        this.reading = reading;
        this.writing = writing;
    }

    /** So many applications. */
    static JsonDocuments<Application> applications(int size) {
        PlainJson plain = new PlainJson();
        return new JsonDocuments<>(
                Application.class, GeneratedDocuments.applications(size), plain::readApplication, plain::write);
    }

    /** The sheets of so many applications, three for each. */
    static JsonDocuments<ScoreSheet> sheets(int applications) {
        return new JsonDocuments<>(
                ScoreSheet.class,
                GeneratedDocuments.sheets(applications),
                new PlainJson()::readSheet,
                PlainJson::write);
    }

    /** So many proposals. */
    static JsonDocuments<Proposal> proposals(int size) {
        return new JsonDocuments<>(
                Proposal.class, GeneratedDocuments.proposals(size), PlainJson::readProposal, PlainJson::write);
    }

    /** Of a kind: applications, sheets or proposals. */
    static JsonDocuments<?> of(String kind, int size) {
        return switch (kind) {
            case "applications" -> applications(size);
            case "sheets" -> sheets(size);
            case "proposals" -> proposals(size);
            default -> throw new IllegalArgumentException("documents: unknown kind " + kind);
        };
    }

    List<T> values() {
        return values;
    }

    List<T> readList(byte[] document) {
        try {
            return JSON.parseList(new ByteArrayInputStream(document), type).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the elements of an array by hand. */
    List<T> readListPlain(byte[] document) throws IOException {
        List<T> read = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(document)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                read.add(reading.from(parser));
            }
        }
        return read;
    }

    List<T> readListDatabind(byte[] document) throws IOException {
        try (MappingIterator<T> elements = MAPPER.readerFor(type).readValues(document)) {
            return elements.readAll();
        }
    }

    void readLines(InputStream stream, Consumer<T> sink) throws IOException {
        OgpLocalNdjson.read(
                        JSON, stream, type, line -> sink.accept(line.result().orElseThrow()))
                .orElseThrow();
    }

    /** Reads lines by hand; the closing line is not looked at. */
    void readLinesPlain(InputStream stream, Consumer<T> sink) throws IOException {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            for (int left = values.size(); left > 0; left--) {
                parser.nextToken();
                sink.accept(reading.from(parser));
            }
        }
    }

    void writeList(OutputStream out) throws IOException {
        OgpLocalJson.writeList(values, type, out);
    }

    void writeListPlain(OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(printer());
            generator.writeStartArray();
            for (T value : values) {
                writing.to(generator, value);
            }
            generator.writeEndArray();
            generator.writeRaw('\n');
        }
    }

    void writeLines(OutputStream out) throws IOException {
        OgpLocalNdjson.write(values.iterator(), type, out);
    }

    void writeLinesPlain(OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setRootValueSeparator(null);
            for (T value : values) {
                writing.to(generator, value);
                generator.writeRaw('\n');
            }
            generator.writeRaw("{\"summary\":{\"values\":" + values.size() + "}}\n");
        }
    }

    /** What databind makes of the values: the same tokens, and further ones for absent attributes and empty lists. */
    void writeLinesDatabind(OutputStream out) throws IOException {
        try (SequenceWriter writer =
                MAPPER.writerFor(type).withRootValueSeparator("\n").writeValues(out)) {
            writer.writeAll(values);
        }
    }

    byte[] array() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeList(out);
        return out.toByteArray();
    }

    /** The array without line feeds and spaces. */
    byte[] tightArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.writeStartArray();
            for (T value : values) {
                writing.to(generator, value);
            }
            generator.writeEndArray();
        }
        return out.toByteArray();
    }

    byte[] lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeLines(out);
        return out.toByteArray();
    }

    /** How many of all sides' results differ from the documents; 0 when all read and write the same. */
    int differences() throws IOException {
        byte[] array = array();
        byte[] lines = lines();
        ByteArrayOutputStream plainArray = new ByteArrayOutputStream();
        writeListPlain(plainArray);
        ByteArrayOutputStream plainLines = new ByteArrayOutputStream();
        writeLinesPlain(plainLines);
        List<T> read = new ArrayList<>();
        readLines(new ByteArrayInputStream(lines), read::add);
        List<T> readPlain = new ArrayList<>();
        readLinesPlain(new ByteArrayInputStream(lines), readPlain::add);
        boolean[] same = {
            values.equals(readList(array)),
            values.equals(readList(tightArray())),
            values.equals(readListPlain(array)),
            values.equals(readListDatabind(array)),
            values.equals(read),
            values.equals(readPlain),
            Arrays.equals(array, plainArray.toByteArray()),
            Arrays.equals(lines, plainLines.toByteArray()),
        };
        int differences = 0;
        for (boolean each : same) {
            differences += each ? 0 : 1;
        }
        return differences;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}

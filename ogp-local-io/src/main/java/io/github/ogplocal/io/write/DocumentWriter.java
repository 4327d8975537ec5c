// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ogplocal.io.codec.Codec;
import io.github.ogplocal.io.codec.Codecs;
import io.github.ogplocal.io.codec.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** Whole documents in their one form: UTF-8, two spaces a level, line feeds, one at the end. */
public final class DocumentWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private DocumentWriter() {}

    /** Writes a document over several lines. */
    public static void write(Class<?> type, Object value, OutputStream out) throws IOException {
        JsonOutput json = JsonOutput.wide(out);
        Codecs.of(type).write(json, value);
        json.feed();
        json.drain();
        out.flush();
    }

    /** Writes a document that is an array of values of one type. */
    public static void writeList(Class<?> type, Iterable<?> values, OutputStream out) throws IOException {
        JsonOutput json = JsonOutput.wide(out);
        Codec codec = Codecs.of(type);
        json.open('[');
        for (Object value : values) {
            json.element();
            codec.write(json, value);
        }
        json.close(']');
        json.feed();
        json.drain();
        out.flush();
    }

    /**
     * Writes documents on a line each.
     *
     * @return how many
     */
    public static long writeLines(Class<?> type, Iterator<?> values, OutputStream out) throws IOException {
        JsonOutput json = JsonOutput.tight(out);
        Codec codec = Codecs.of(type);
        long count = 0;
        try {
            while (values.hasNext()) {
                json.line();
                codec.write(json, values.next());
                json.feed();
                count++;
            }
            json.line();
        } catch (IOException | RuntimeException | Error e) {
            // Whatever stops the writing, the lines before are whole lines, and they are there.
            try {
                json.drainLines();
                out.flush();
            } catch (IOException | RuntimeException other) {
                if (other != e) {
                    e.addSuppressed(other);
                }
            }
            throw e;
        }
        json.drainLines();
        return count;
    }

    /** The document as a text. */
    public static String toText(Class<?> type, Object value) {
        JsonOutput json = JsonOutput.wide();
        try {
            Codecs.of(type).write(json, value);
            json.feed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toText();
    }

    /** Texts, whole numbers, truths, and lists and maps of them, as a document over several lines. */
    public static String treeToText(Map<String, ?> tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            generator.setPrettyPrinter(printer());
            tree(generator, tree);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void tree(JsonGenerator out, Object node) throws IOException {
        if (node instanceof Map<?, ?> entries) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                tree(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (node instanceof Iterable<?> elements) {
            out.writeStartArray();
            for (Object element : elements) {
                tree(out, element);
            }
            out.writeEndArray();
        } else if (node instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (node instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) node);
        }
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

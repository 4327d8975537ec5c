// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogplocal.io.describe.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A part of a document as a text. */
public final class Texts {
    private Texts() {}

    public static String of(Shape shape, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            new ValueWriter(out).write(shape, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

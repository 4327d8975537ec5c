// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.SettingShapes;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Writes values to a generator: attributes in their order, absent ones and empty collections left out. */
public final class ValueWriter {
    private static final int LONG_FRACTION = 10_000;

    private final JsonGenerator out;

    /** A writer to a generator that the caller opens and closes. */
    public ValueWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value as its type is described. */
    public void write(Shape shape, Object value) throws IOException {
        if (shape instanceof Shape.Scalar scalar) {
            scalar(scalar, value);
        } else if (shape instanceof Shape.Array array) {
            out.writeStartArray();
            for (Object element : array.unwrap().apply(value)) {
                write(array.element().shape(), element);
            }
            out.writeEndArray();
        } else if (shape instanceof Shape.Table table) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.writeFieldName(table.key().text().apply(entry.getKey()));
                write(table.value().shape(), entry.getValue());
            }
            out.writeEndObject();
        } else if (shape instanceof Shape.Structure structure) {
            structure(structure, value);
        } else if (shape instanceof Shape.Texts) {
            texts((LocalizedText) value);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf(oneOf, value);
        } else if (shape instanceof Shape.OneKey oneKey) {
            oneKey(oneKey, value);
        } else {
            use((RuleUse) value);
        }
    }

    private void scalar(Shape.Scalar scalar, Object value) throws IOException {
        switch (scalar.form()) {
            case COUNT -> out.writeNumber(((Number) value).longValue());
            case TRUTH -> out.writeBoolean((Boolean) value);
            default -> out.writeString(readable(value, scalar.text().apply(value)));
        }
    }

    /** A text as it stands; refuses the one that no reader takes, a fraction of more digits than {@link Fraction} reads. */
    private static String readable(Object value, String text) {
        if (value instanceof Fraction && text.length() > LONG_FRACTION) {
            Fraction.parse(text);
        }
        return text;
    }

    private void structure(Shape.Structure structure, Object value) throws IOException {
        out.writeStartObject();
        for (Attribute attribute : structure.attributes()) {
            Object part = attribute.value().apply(value);
            if (part == null || (!attribute.required() && isEmpty(part))) {
                continue;
            }
            out.writeFieldName(attribute.name());
            write(attribute.slot().shape(), part);
            display(attribute, attribute.name() + Attribute.DISPLAY, part);
        }
        out.writeEndObject();
    }

    private void display(Attribute attribute, String name, Object part) throws IOException {
        if (attribute.slot().shape() instanceof Shape.Scalar scalar
                && scalar.display().isPresent()) {
            out.writeStringField(name, scalar.display().get().apply(part));
        }
    }

    private static boolean isEmpty(Object part) {
        return (part instanceof Collection<?> elements && elements.isEmpty())
                || (part instanceof Map<?, ?> entries && entries.isEmpty());
    }

    private void texts(LocalizedText value) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, String> entry : value.toMap().entrySet()) {
            out.writeStringField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
    }

    private void oneOf(Shape.OneOf shape, Object value) throws IOException {
        for (Class<?> kind : shape.kinds().values()) {
            if (kind.isInstance(value)) {
                write(Shapes.of(kind), value);
                return;
            }
        }
        throw new IllegalArgumentException("document type: " + shape.type().getName() + " has no kind "
                + value.getClass().getName());
    }

    private void oneKey(Shape.OneKey shape, Object value) throws IOException {
        for (Map.Entry<String, Shape.Structure> entry : shape.keys().entrySet()) {
            if (entry.getValue().type().isInstance(value)) {
                Attribute attribute = entry.getValue().attributes().get(0);
                Object part = attribute.value().apply(value);
                out.writeStartObject();
                out.writeFieldName(entry.getKey());
                write(attribute.slot().shape(), part == null ? value : part);
                if (part != null) {
                    display(attribute, Shape.OneKey.DISPLAY, part);
                }
                out.writeEndObject();
                return;
            }
        }
    }

    private void use(RuleUse use) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", use.rule().toString());
        if (!use.settings().toMap().isEmpty()) {
            out.writeObjectFieldStart("settings");
            for (Map.Entry<String, SettingValue> entry : use.settings().toMap().entrySet()) {
                out.writeFieldName(entry.getKey());
                write(SettingShapes.of(entry.getValue().kind()), SettingShapes.content(entry.getValue()));
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}

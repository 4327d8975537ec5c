// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The codec of each type, made once from its description. */
public final class Codecs {
    private static final Map<Class<?>, Codec> KNOWN = new ConcurrentHashMap<>();

    private Codecs() {}

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException if a document cannot hold the type
     */
    public static Codec of(Class<?> type) {
        Codec known = KNOWN.get(type);
        if (known == null) {
            // Not computeIfAbsent: a table asks for the codec of its keys, in the same map.
            Codec made = make(Shapes.of(type));
            Codec earlier = KNOWN.putIfAbsent(type, made);
            known = earlier == null ? made : earlier;
        }
        return known;
    }

    /** The codec of a shape: that of its type, when it is the type's own. */
    static Codec of(Shape shape) {
        Class<?> type = shape instanceof Shape.Scalar scalar
                ? scalar.type()
                : shape instanceof Shape.Structure structure
                        ? structure.type()
                        : shape instanceof Shape.OneOf oneOf ? oneOf.type() : null;
        return type != null && Shapes.of(type) == shape ? of(type) : make(shape);
    }

    private static Codec make(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        }
        if (shape instanceof Shape.Array array) {
            return new ArrayCodec(array);
        }
        if (shape instanceof Shape.Table table) {
            return new TableCodec(table);
        }
        if (shape instanceof Shape.Structure structure) {
            Binding binding = Bindings.of(structure.type());
            return structure.type() == ScoreSheet.class && binding != null
                    ? new SheetCodec(structure, binding)
                    : new StructureCodec(structure, binding);
        }
        if (shape instanceof Shape.Texts texts) {
            return new TextsCodec(texts.isName());
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return new OneOfCodec(oneOf);
        }
        return shape instanceof Shape.OneKey oneKey ? new OneKeyCodec(oneKey) : new UseCodec();
    }

    private static Codec scalar(Shape.Scalar scalar) {
        Class<?> type = scalar.type();
        if (scalar.form() == Shape.Form.TRUTH) {
            return new Scalars.Truth();
        }
        if (scalar.form() == Shape.Form.COUNT) {
            return new Scalars.Count(type == int.class || type == Integer.class);
        }
        if (!scalar.options().isEmpty() && type.isEnum()) {
            return new Scalars.Closed(scalar);
        }
        if (type == OffsetDateTime.class) {
            return new Scalars.Time(scalar);
        }
        if (type == LocalDate.class) {
            return new Scalars.Day(scalar);
        }
        if (type == Points.class) {
            return new Scalars.PointsCodec(scalar);
        }
        if (type == NationalCode.class) {
            return new Scalars.National(scalar);
        }
        Function<String, Object> parse = Bindings.parse(type);
        return new ScalarCodec(scalar, parse == null ? scalar.parse() : parse);
    }
}

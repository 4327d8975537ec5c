// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** What a value of one type looks like in a document. */
public sealed interface Shape {
    /** How a value that is neither object nor array is written. */
    enum Form {
        /** A text that people read; controls and direction tricks are refused. */
        TEXT("text"),
        /** A code, id, date or time, as a text. */
        CODE("text"),
        /** A decimal: written as a text, read from a text or a number by its literal digits. */
        DECIMAL("decimal"),
        /** A whole number. */
        COUNT("whole-number"),
        /** True or false. */
        TRUTH("true-or-false");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /** The closed word for the form in problems. */
        public String code() {
            return code;
        }
    }

    /**
     * A value in one token.
     *
     * @param type the Java type
     * @param form how it is written
     * @param parse from its text; refuses with {@link io.github.ogplocal.model.InvalidValueException}
     * @param text the inverse
     * @param options the closed list of codes when there is one, in order of declaration; else empty
     * @param display for a computed number, the rounded decimal that stands beside it for people; else empty
     */
    record Scalar(
            Class<?> type,
            Form form,
            Function<String, Object> parse,
            Function<Object, String> text,
            List<String> options,
            Optional<Function<Object, String>> display)
            implements Shape {
        static Scalar of(Class<?> type, Form form, Function<String, Object> parse) {
            return new Scalar(type, form, parse, Object::toString, List.of(), Optional.empty());
        }
    }

    /**
     * Several values in an array.
     *
     * @param element each value
     * @param distinct whether a value may stand only once
     * @param wrap from the elements in document order to the value
     * @param unwrap the inverse
     * @param mandatory whether it is written, and must be there, even without elements
     */
    record Array(
            Slot element,
            boolean distinct,
            Function<List<Object>, Object> wrap,
            Function<Object, Iterable<?>> unwrap,
            boolean mandatory)
            implements Shape {}

    /**
     * A value for each of several keys, in an object.
     *
     * @param key the keys; a text or code
     * @param value the values
     */
    record Table(Scalar key, Slot value) implements Shape {}

    /**
     * A text in several languages, in an object whose keys are language tags.
     *
     * @param isName whether it names somebody, so that what makes it pass for another name is refused
     */
    record Texts(boolean isName) implements Shape {}

    /** A rule and its settings; the settings are those that the rule's form asks for. */
    record Use() implements Shape {}

    /**
     * A value with named attributes, in an object.
     *
     * @param type the Java type
     * @param attributes in the order in which they are written
     * @param maker from the attributes' values, in that order, to the value
     */
    record Structure(Class<?> type, List<Attribute> attributes, Maker maker) implements Shape {
        /** The attribute with a name; empty when there is none. */
        public Optional<Attribute> attribute(String name) {
            for (Attribute attribute : attributes) {
                if (attribute.name().equals(name)) {
                    return Optional.of(attribute);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One of a closed list of kinds of object, told apart by the code in one of their attributes.
     *
     * @param type the common Java type
     * @param discriminator the attribute that holds the code
     * @param kinds from code to Java type
     */
    record OneOf(Class<?> type, String discriminator, SortedMap<String, Class<?>> kinds) implements Shape {}

    /**
     * One of a closed list of values, in an object whose only key says which.
     *
     * @param type the common Java type
     * @param keys from key to the record that it stands for
     */
    record OneKey(Class<?> type, SortedMap<String, Structure> keys) implements Shape {
        /** The further key that holds the rounded decimal of a computed number. */
        public static final String DISPLAY = "display";
    }
}

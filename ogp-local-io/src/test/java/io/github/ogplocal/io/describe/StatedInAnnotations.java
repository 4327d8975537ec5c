// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the annotations of a type say, in the words of {@link AttributeTexts}. */
final class StatedInAnnotations {
    private static final Set<String> MARKS = Set.of("NotNull", "NotBlank", "NotEmpty", "Positive", "PositiveOrZero");

    private StatedInAnnotations() {}

    /** The order of attributes that an annotation gives; empty when none does. */
    static Optional<List<String>> order(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(JsonPropertyOrder.class)).map(order -> List.of(order.value()));
    }

    /** Of each attribute of a type with a builder, or of a record, what is stated of it; empty words where nothing is. */
    static Map<String, String> constraints(Class<?> type) {
        Map<String, String> all = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                all.put(component.getName(), words(component.getAnnotatedType(), component.getAccessor()));
            }
        } else {
            for (Map.Entry<String, Method> getter : Shapes.getters(type).entrySet()) {
                all.put(getter.getKey(), words(getter.getValue().getAnnotatedReturnType(), getter.getValue()));
            }
        }
        return all;
    }

    /** The attributes of a type with a builder, or of a record, that are written also where they hold nothing. */
    static Set<String> alwaysWritten(Class<?> type) {
        Set<String> always = new LinkedHashSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (isAlwaysWritten(component.getAccessor())) {
                    always.add(component.getName());
                }
            }
        } else {
            Shapes.getters(type).forEach((name, getter) -> {
                if (isAlwaysWritten(getter)) {
                    always.add(name);
                }
            });
        }
        return always;
    }

    private static boolean isAlwaysWritten(AnnotatedElement attribute) {
        JsonInclude inclusion = attribute.getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() == JsonInclude.Include.ALWAYS;
    }

    private static String words(AnnotatedType type, AnnotatedElement attribute) {
        if (raw(type) == Optional.class) {
            return words(argument(type, 0), Set.of());
        }
        return words(type, Arrays.asList(attribute.getAnnotations()));
    }

    private static String words(AnnotatedType type, Collection<Annotation> declared) {
        // What may also stand on types is then on both, and counts once.
        Set<Annotation> annotations = new LinkedHashSet<>(declared);
        annotations.addAll(Arrays.asList(type.getAnnotations()));
        String here = annotations.stream()
                .map(StatedInAnnotations::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String each = each(type);
        return (here + (each.isEmpty() ? "" : " each " + each)).strip();
    }

    private static String each(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType)) {
            return "";
        }
        if (Map.class.isAssignableFrom(raw(type))) {
            return words(argument(type, 1), Set.of());
        }
        return Collection.class.isAssignableFrom(raw(type)) ? words(argument(type, 0), Set.of()) : "";
    }

    /** An unknown constraint is a word that nobody can read, so that none is passed over. */
    private static String word(Annotation annotation) {
        Class<?> kind = annotation.annotationType();
        if (!kind.getPackageName().equals("jakarta.validation.constraints")) {
            return "";
        }
        if (annotation instanceof Size size) {
            return "Size=" + size.min() + ".." + (size.max() == Integer.MAX_VALUE ? "" : size.max());
        }
        if (annotation instanceof Pattern pattern) {
            return "Pattern=" + pattern.regexp();
        }
        if (annotation instanceof Min min) {
            return "Min=" + min.value();
        }
        if (annotation instanceof Max max) {
            return "Max=" + max.value();
        }
        return MARKS.contains(kind.getSimpleName())
                ? kind.getSimpleName()
                : "?" + kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : type.getType() instanceof Class<?> plain ? plain : Object.class;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.Invariant;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One constraint on one value, as an annotation states it.
 *
 * <p>The reader checks these itself, so that a fault in one attribute does not hide one in another, as it would if the
 * builder alone were asked.
 */
public final class Constraint {
    private static final Set<Class<?>> KINDS = Set.of(
            NotBlank.class,
            NotEmpty.class,
            Size.class,
            Pattern.class,
            Min.class,
            Max.class,
            Positive.class,
            PositiveOrZero.class);

    private final Annotation annotation;
    private final java.util.regex.@org.jspecify.annotations.Nullable Pattern pattern;

    private Constraint(Annotation annotation) {
        this.annotation = annotation;
        this.pattern = annotation instanceof Pattern form ? java.util.regex.Pattern.compile(form.regexp()) : null;
    }

    /**
     * The constraints among some annotations, in the order given.
     *
     * @throws IllegalStateException if a constraint is of a kind that the reader does not know: it would be skipped in
     *     silence
     */
    static List<Constraint> among(Collection<Annotation> annotations) {
        List<Constraint> constraints = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Class<?> type = annotation.annotationType();
            if (KINDS.contains(type)) {
                constraints.add(new Constraint(annotation));
            } else if (type.getPackageName().equals("jakarta.validation.constraints")
                    && !type.getSimpleName().equals("NotNull")) {
                throw new IllegalStateException("constraint " + type.getSimpleName() + ": unknown to the reader");
            }
        }
        return List.copyOf(constraints);
    }

    /** What an annotation states; empty when it states nothing that is known here. */
    public static Optional<Constraint> of(Annotation annotation) {
        return KINDS.contains(annotation.annotationType()) ? Optional.of(new Constraint(annotation)) : Optional.empty();
    }

    /** The annotation that states the constraint. */
    public Annotation annotation() {
        return annotation;
    }

    /** Whether a collection without elements breaks the constraint. */
    public boolean forbidsEmpty() {
        return annotation instanceof NotEmpty || (annotation instanceof Size size && size.min() > 0);
    }

    /** What {@code value} breaks; empty when it keeps the constraint. */
    public Optional<Violation> check(Object value) {
        if (value instanceof CharSequence text) {
            return checkText(text.toString());
        }
        if (value instanceof Number number) {
            return checkNumber(number.longValue());
        }
        if (value instanceof Collection<?> elements) {
            return checkSize(elements.size());
        }
        if (value instanceof Map<?, ?> entries) {
            return checkSize(entries.size());
        }
        throw new IllegalStateException(
                "constraint " + annotation.annotationType().getSimpleName() + ": cannot be put on "
                        + value.getClass().getName());
    }

    private Optional<Violation> checkText(String text) {
        if (annotation instanceof NotBlank && text.isBlank()) {
            return Optional.of(Violation.of(Invariant.BLANK.code()));
        }
        if (annotation instanceof NotEmpty && text.isEmpty()) {
            return Optional.of(Violation.of(Invariant.BLANK.code()));
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            return Optional.of(Violation.of(Invariant.MALFORMED.code()));
        }
        if (annotation instanceof Size size) {
            if (text.length() > size.max()) {
                return Optional.of(Violation.of("text-too-long", "most", size.max(), text.length()));
            }
            if (text.length() < size.min()) {
                return Optional.of(Violation.of("text-too-short", "least", size.min(), text.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> checkNumber(long number) {
        if (annotation instanceof Min min && number < min.value()) {
            return Optional.of(Violation.of("too-small", "least", min.value()));
        }
        if (annotation instanceof Positive && number <= 0) {
            return Optional.of(Violation.of("too-small", "least", 1));
        }
        if (annotation instanceof PositiveOrZero && number < 0) {
            return Optional.of(Violation.of("too-small", "least", 0));
        }
        if (annotation instanceof Max max && number > max.value()) {
            return Optional.of(Violation.of("too-large", "most", max.value()));
        }
        return Optional.empty();
    }

    private Optional<Violation> checkSize(int size) {
        if (annotation instanceof NotEmpty && size == 0) {
            return Optional.of(Violation.of("list-too-short", "least", 1, size));
        }
        if (annotation instanceof Size bounds) {
            if (size < bounds.min()) {
                return Optional.of(Violation.of("list-too-short", "least", bounds.min(), size));
            }
            if (size > bounds.max()) {
                return Optional.of(Violation.of("list-too-long", "most", bounds.max(), size));
            }
        }
        return Optional.empty();
    }
}

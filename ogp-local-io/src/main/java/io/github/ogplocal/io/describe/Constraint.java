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

    // An annotation answers through a proxy, slowly; it is asked once.
    private final boolean isNotBlank;
    private final boolean isNotEmpty;
    private final boolean isSize;
    private final long least;
    private final long most;

    private Constraint(Annotation annotation) {
        this.annotation = annotation;
        this.isNotBlank = annotation instanceof NotBlank;
        this.isNotEmpty = annotation instanceof NotEmpty;
        this.isSize = annotation instanceof Size;
        this.least = least(annotation);
        this.most = annotation instanceof Size size
                ? size.max()
                : annotation instanceof Max max ? max.value() : Long.MAX_VALUE;
        this.pattern = annotation instanceof Pattern form ? java.util.regex.Pattern.compile(form.regexp()) : null;
    }

    private static long least(Annotation annotation) {
        if (annotation instanceof Size size) {
            return size.min();
        }
        if (annotation instanceof Min min) {
            return min.value();
        }
        return annotation instanceof Positive ? 1 : annotation instanceof PositiveOrZero ? 0 : Long.MIN_VALUE;
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
        return isNotEmpty || (isSize && least > 0);
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
        if ((isNotBlank && text.isBlank()) || (isNotEmpty && text.isEmpty())) {
            return Optional.of(Violation.of(Invariant.BLANK.code()));
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            return Optional.of(Violation.of(Invariant.MALFORMED.code()));
        }
        if (isSize && text.length() > most) {
            return Optional.of(Violation.of("text-too-long", "most", most, text.length()));
        }
        if (isSize && text.length() < least) {
            return Optional.of(Violation.of("text-too-short", "least", least, text.length()));
        }
        return Optional.empty();
    }

    private Optional<Violation> checkNumber(long number) {
        if (isSize) {
            return Optional.empty();
        }
        if (number < least) {
            return Optional.of(Violation.of("too-small", "least", least));
        }
        if (number > most) {
            return Optional.of(Violation.of("too-large", "most", most));
        }
        return Optional.empty();
    }

    private Optional<Violation> checkSize(int size) {
        if (isNotEmpty && size == 0) {
            return Optional.of(Violation.of("list-too-short", "least", 1, size));
        }
        if (isSize && size < least) {
            return Optional.of(Violation.of("list-too-short", "least", least, size));
        }
        if (isSize && size > most) {
            return Optional.of(Violation.of("list-too-long", "most", most, size));
        }
        return Optional.empty();
    }
}

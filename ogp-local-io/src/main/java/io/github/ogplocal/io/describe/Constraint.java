// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.Invariant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One constraint on one value, as an annotation states it.
 *
 * <p>The reader checks these itself, so that a fault in one attribute does not hide one in another, as it would if the
 * builder alone were asked.
 */
public final class Constraint {
    /** The constraints that the reader knows, by the names of their annotations. */
    public enum Kind {
        /** A text says something. */
        NOT_BLANK("NotBlank"),
        /** A text or collection has something in it. */
        NOT_EMPTY("NotEmpty"),
        /** A text or collection has {@link #least} to {@link #most} characters or entries. */
        SIZE("Size"),
        /** A text has the form {@link #form}. */
        PATTERN("Pattern"),
        /** A number is {@link #least} or more. */
        MIN("Min"),
        /** A number is {@link #most} or less. */
        MAX("Max"),
        /** A number is 1 or more. */
        POSITIVE("Positive"),
        /** A number is 0 or more. */
        POSITIVE_OR_ZERO("PositiveOrZero");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The simple name of the annotation. */
        public String word() {
            return word;
        }
    }

    private final Kind kind;
    private final long least;
    private final long most;
    private final String form;
    private volatile @Nullable Pattern pattern;

    private Constraint(Kind kind, long least, long most, String form) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.form = form;
    }

    /** A constraint without bounds. */
    static Constraint of(Kind kind) {
        return new Constraint(kind, kind == Kind.POSITIVE ? 1 : 0, Long.MAX_VALUE, "");
    }

    /** A constraint with one or two bounds; the other one is not looked at. */
    static Constraint between(Kind kind, long least, long most) {
        return new Constraint(kind, least, most, "");
    }

    /** The form of a text. */
    static Constraint form(String form) {
        return new Constraint(Kind.PATTERN, 0, Long.MAX_VALUE, form);
    }

    /**
     * A constraint from its word: {@code NotBlank}, {@code Size=1..50}, {@code Size=1..}, {@code Min=1},
     * {@code Pattern=[a-z]}.
     *
     * @throws IllegalStateException if it is of a kind that the reader does not know: it would be skipped in silence
     */
    static Constraint parse(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String value = word.substring(equals + 1);
        switch (name) {
            case "Size" -> {
                int dots = value.indexOf("..");
                String most = value.substring(dots + 2);
                return between(
                        Kind.SIZE,
                        Long.parseLong(value.substring(0, dots)),
                        most.isEmpty() ? Integer.MAX_VALUE : Long.parseLong(most));
            }
            case "Pattern" -> {
                return form(value);
            }
            case "Min" -> {
                return between(Kind.MIN, Long.parseLong(value), Long.MAX_VALUE);
            }
            case "Max" -> {
                return between(Kind.MAX, Long.MIN_VALUE, Long.parseLong(value));
            }
            default -> {
                for (Kind kind : Kind.values()) {
                    if (kind.word.equals(name)) {
                        return of(kind);
                    }
                }
                throw new IllegalStateException("constraint " + name + ": unknown to the reader");
            }
        }
    }

    /** Which constraint it is. */
    public Kind kind() {
        return kind;
    }

    /** The least size or number, where the kind has one. */
    public long least() {
        return least;
    }

    /** The greatest size or number, where the kind has one; {@link Integer#MAX_VALUE} for a size without a bound. */
    public long most() {
        return most;
    }

    /** The regular expression that a text matches as a whole, where the kind has one; else empty. */
    public String form() {
        return form;
    }

    /** Whether a collection without elements breaks the constraint. */
    public boolean forbidsEmpty() {
        return kind == Kind.NOT_EMPTY || (kind == Kind.SIZE && least > 0);
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
        throw new IllegalStateException("constraint " + kind.word + ": cannot be put on "
                + value.getClass().getName());
    }

    private Optional<Violation> checkText(String text) {
        if (kind == Kind.NOT_BLANK && text.isBlank()) {
            return Optional.of(Violation.of(Invariant.BLANK.code()));
        }
        if (kind == Kind.NOT_EMPTY && text.isEmpty()) {
            return Optional.of(Violation.of(Invariant.BLANK.code()));
        }
        if (kind == Kind.PATTERN && !pattern().matcher(text).matches()) {
            return Optional.of(Violation.of(Invariant.MALFORMED.code()));
        }
        if (kind == Kind.SIZE) {
            if (text.length() > most) {
                return Optional.of(Violation.of("text-too-long", "most", most, text.length()));
            }
            if (text.length() < least) {
                return Optional.of(Violation.of("text-too-short", "least", least, text.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> checkNumber(long number) {
        boolean bounded = kind == Kind.MIN || kind == Kind.POSITIVE || kind == Kind.POSITIVE_OR_ZERO;
        if (bounded && number < least) {
            return Optional.of(Violation.of("too-small", "least", least));
        }
        if (kind == Kind.MAX && number > most) {
            return Optional.of(Violation.of("too-large", "most", most));
        }
        return Optional.empty();
    }

    private Optional<Violation> checkSize(int size) {
        if (kind == Kind.NOT_EMPTY && size == 0) {
            return Optional.of(Violation.of("list-too-short", "least", 1, size));
        }
        if (kind == Kind.SIZE) {
            if (size < least) {
                return Optional.of(Violation.of("list-too-short", "least", least, size));
            }
            if (size > most) {
                return Optional.of(Violation.of("list-too-long", "most", most, size));
            }
        }
        return Optional.empty();
    }

    /** Compiled when it is first needed. */
    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(form);
            pattern = known;
        }
        return known;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave: a value exactly when there is no problem.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type that was asked for
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final List<Problem> problems;
    private final int unreported;

    private ReadResult(@Nullable T value, List<Problem> problems, int unreported) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.unreported = unreported;
    }

    /** A document that was read. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of(), 0);
    }

    /**
     * A document that was refused.
     *
     * @param problems what is wrong, in document order; not empty
     * @param unreported how many problems there are beyond those listed; 0 or more
     */
    public static <T> ReadResult<T> refused(List<Problem> problems, int unreported) {
        if (problems.isEmpty() || unreported < 0) {
            throw new IllegalArgumentException("read result: a refusal must name a problem");
        }
        return new ReadResult<>(null, problems, unreported);
    }

    /** Whether there is a value. */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /** The value; empty exactly when there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What is wrong, in document order; empty exactly when there is a value. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there are beyond those listed; 0 or more. */
    public int unreported() {
        return unreported;
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException with the problems, if there are any
     */
    public T orElseThrow() {
        if (value == null) {
            throw new InvalidDocumentException(problems, unreported);
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model;

import static java.util.Objects.requireNonNull;

/**
 * A value broke an invariant of its type; nothing was built.
 *
 * <p>The message reads <i>subject attribute: rule, got value</i>. It echoes codes, ids, numbers, dates and closed words;
 * free text is given by its length only, so a message can be logged and shown.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final String attribute;
    private final Invariant invariant;

    /**
     * @param subject what was being built, in words ("milestone")
     * @param attribute the attribute at fault, as it is spelt in a document ("end"); empty when the value as a whole is
     * @param invariant what was broken
     * @param detail the rule and the value in words: "must not be before start 2025-01-01, got 2024-12-31"
     */
    public InvalidValueException(String subject, String attribute, Invariant invariant, String detail) {
        super((attribute.isEmpty() ? subject : subject + " " + attribute) + ": " + detail);
        this.subject = requireNonNull(subject, "subject");
        this.attribute = attribute;
        this.invariant = requireNonNull(invariant, "invariant");
    }

    /** What was being built, in words: "milestone". */
    public String subject() {
        return subject;
    }

    /** The attribute at fault as a document spells it; empty when no single attribute is. */
    public String attribute() {
        return attribute;
    }

    /** What was broken. */
    public Invariant invariant() {
        return invariant;
    }
}

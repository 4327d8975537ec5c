// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One way in which documents do not fit a procedure or each other.
 *
 * @param kind what is wrong
 * @param document which document: {@code subjects}, {@code opinions}, {@code recusals} or {@code context}
 * @param index which element of it, from 0; 0 for the context
 * @param pointer where: a JSON Pointer into that element
 * @param argument a code that helps; empty when there is nothing to add
 */
public record SmartInputFault(Kind kind, String document, int index, String pointer, String argument)
        implements Comparable<SmartInputFault> {
    private static final Comparator<SmartInputFault> ORDER = comparing(SmartInputFault::document)
            .thenComparing(SmartInputFault::index)
            .thenComparing(SmartInputFault::pointer)
            .thenComparing(SmartInputFault::kind);

    /** What can be wrong. */
    public enum Kind {
        /** Two subjects have one id. */
        REPEATED_SUBJECT("repeated-subject"),
        /** Something is about a subject that is not there; the argument is the nearest that is, or empty. */
        UNKNOWN_SUBJECT("unknown-subject"),
        /** An opinion is on a test that the procedure does not have; the argument is the nearest that it has, or empty. */
        UNKNOWN_TEST("unknown-test"),
        /** An opinion gives a grade that the test's scale does not have; the argument lists those that it has. */
        UNKNOWN_GRADE("unknown-grade"),
        /** An opinion is on a test on which nobody is asked. */
        NOT_ASKED("not-asked"),
        /** An opinion says met or not met of a test that is graded. */
        GRADE_NEEDED("grade-needed"),
        /** An opinion grades a test that is met or not met. */
        VERDICT_NEEDED("verdict-needed"),
        /** Somebody has two opinions on one test of one subject. */
        REPEATED_OPINION("repeated-opinion"),
        /** Somebody stays out of one judgement twice. */
        REPEATED_RECUSAL("repeated-recusal"),
        /** A check needs the last day of the action plan, and it is not known; the argument is the rule. */
        PLAN_END_NEEDED("plan-end-needed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in messages. */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public SmartInputFault {
        requireNonNull(kind, "kind");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        requireNonNull(argument, "argument");
    }

    /** By document, element, place in it, kind. */
    @Override
    public int compareTo(SmartInputFault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + "/" + index + pointer + ": " + kind.code()
                + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Verdict;
import java.util.Arrays;

/** How all tests of all subjects stand: one byte each, so that a million subjects fit where their objects would not. */
final class Standings implements TestResults {
    static final byte MET = 0;
    static final byte NOT_MET = 1;
    static final byte NOT_ASSESSABLE = 2;
    static final byte NOT_REVIEWED = 3;
    private static final byte LOWEST_GRADE = 4;

    private final byte[] bytes;
    private final int tests;
    private int row;

    Standings(int subjects, int tests) {
        bytes = new byte[Math.multiplyExact(subjects, tests)];
        this.tests = tests;
    }

    private Standings(byte[] bytes, int tests, int row) {
        this.bytes = bytes;
        this.tests = tests;
        this.row = row;
    }

    static byte of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NOT_ASSESSABLE -> NOT_ASSESSABLE;
        };
    }

    static byte ofGrade(int grade) {
        return (byte) (LOWEST_GRADE + grade);
    }

    /** Turns to another subject; only while they are filled. */
    Standings at(int subject) {
        row = subject * tests;
        return this;
    }

    /** The results of one subject, for readers. */
    TestResults of(int subject) {
        return new Standings(bytes, tests, subject * tests);
    }

    void set(int subject, int test, byte standing) {
        bytes[subject * tests + test] = standing;
    }

    byte at(int subject, int test) {
        return bytes[subject * tests + test];
    }

    @Override
    public TestState state(int test) {
        return switch (bytes[row + test]) {
            case MET -> TestState.MET;
            case NOT_MET -> TestState.NOT_MET;
            case NOT_ASSESSABLE -> TestState.NOT_ASSESSABLE;
            case NOT_REVIEWED -> TestState.NOT_REVIEWED;
            default -> TestState.GRADED;
        };
    }

    @Override
    public int grade(int test) {
        int grade = bytes[row + test] - LOWEST_GRADE;
        if (grade < 0) {
            throw new IllegalArgumentException("test " + test + ": has no grade");
        }
        return grade;
    }

    boolean sameAs(Standings other) {
        return Arrays.equals(bytes, other.bytes);
    }

    int hash() {
        return Arrays.hashCode(bytes);
    }
}

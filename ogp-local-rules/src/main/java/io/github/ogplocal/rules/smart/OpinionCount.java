// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.smart.OpinionVerdict;

/**
 * The opinions on one test of one subject, counted.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpinionCount {
    private final int met;
    private final int notMet;
    private final int cannotSay;
    private final int[] grades;
    private final int leftOut;

    private OpinionCount(int met, int notMet, int cannotSay, int[] grades, int leftOut) {
        this.met = met;
        this.notMet = notMet;
        this.cannotSay = cannotSay;
        this.grades = grades;
        this.leftOut = leftOut;
    }

    /**
     * No opinion at all.
     *
     * @param grades how many grades the test's scale has; 0 when it is not graded
     */
    public static OpinionCount none(int grades) {
        require(grades >= 0, "opinion count", "grades", Invariant.OUT_OF_RANGE, "must not be negative", grades);
        return new OpinionCount(0, 0, 0, new int[grades], 0);
    }

    /** These opinions and one more, which says a verdict. */
    public OpinionCount plus(OpinionVerdict verdict) {
        return switch (verdict) {
            case MET -> new OpinionCount(met + 1, notMet, cannotSay, grades, leftOut);
            case NOT_MET -> new OpinionCount(met, notMet + 1, cannotSay, grades, leftOut);
            case CANNOT_SAY -> new OpinionCount(met, notMet, cannotSay + 1, grades, leftOut);
        };
    }

    /**
     * These opinions and one more, which gives a grade.
     *
     * @param grade its number on the scale, 0 for the lowest
     */
    public OpinionCount plusGrade(int grade) {
        int[] more = grades.clone();
        more[grade]++;
        return new OpinionCount(met, notMet, cannotSay, more, leftOut);
    }

    /** These opinions and one more, which is left out because its member stays out of the judgement. */
    public OpinionCount plusLeftOut() {
        return new OpinionCount(met, notMet, cannotSay, grades, leftOut + 1);
    }

    /** How many say a verdict. */
    public int of(OpinionVerdict verdict) {
        return switch (verdict) {
            case MET -> met;
            case NOT_MET -> notMet;
            case CANNOT_SAY -> cannotSay;
        };
    }

    /** How many give a grade. */
    public int ofGrade(int grade) {
        return grades[grade];
    }

    /** How many grades the scale has. */
    public int scale() {
        return grades.length;
    }

    /** How many give any grade. */
    public int graded() {
        int sum = 0;
        for (int count : grades) {
            sum += count;
        }
        return sum;
    }

    /** How many are left out. */
    public int leftOut() {
        return leftOut;
    }
}

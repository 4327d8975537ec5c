// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

/** Whether a coefficient has a value, and if not, why. */
public enum CoefficientState {
    /** There is a value. */
    KNOWN("known"),
    /** All scores that could be compared are the same, so nothing tells agreement from chance. Not the same as full agreement. */
    NO_VARIANCE("no-variance"),
    /** There are fewer than two files, or fewer than two evaluators, to compare. */
    TOO_FEW("too-few"),
    /** The coefficient needs every evaluator to have scored every file, and some have not. */
    NOT_CROSSED("not-crossed"),
    /** The coefficient is for scores of 0 or more, and one is below. */
    BELOW_ZERO("below-zero"),
    /** The formula divides by what is not above 0: files differ less than evaluators contradict each other. */
    UNDEFINED("undefined");

    private final String code;

    CoefficientState(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}

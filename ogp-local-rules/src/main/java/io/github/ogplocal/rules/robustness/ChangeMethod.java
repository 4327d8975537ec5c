// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

/** How the smallest change of a score was found. Either way the call was decided anew with it before it is reported. */
public enum ChangeMethod {
    /**
     * By exact arithmetic: totals are plain sums, so between two borders nothing can happen; of the steps that reach one
     * border the call was decided anew with one, and the others stand for the same order of candidates.
     */
    CLOSED_FORM("closed-form"),
    /** By deciding the call anew with one step after the other, smallest first. */
    STEP_GRID("step-grid");

    private final String code;

    ChangeMethod(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

/** How a test stands for a subject, structure and opinions taken together. */
public enum TestState {
    /** Met. */
    MET("met"),
    /** Not met. */
    NOT_MET("not-met"),
    /** The documents or the opinions do not let anybody say. */
    NOT_ASSESSABLE("not-assessable"),
    /** Has a grade, which neither passes nor fails. */
    GRADED("graded"),
    /** Was not judged, since the test on which it waits is not met. */
    NOT_REVIEWED("not-reviewed");

    private final String code;

    TestState(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}

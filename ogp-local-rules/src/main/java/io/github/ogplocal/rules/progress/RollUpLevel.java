// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

/** What progress is rolled up to; each level is made of parts of the level below. */
public enum RollUpLevel {
    /** A commitment, from its milestones. */
    COMMITMENT("commitment"),
    /** A plan, from its commitments. */
    PLAN("plan"),
    /** A region, from the plans that count of the authorities in it. */
    REGION("region"),
    /** The programme, from its regions. */
    PROGRAMME("programme");

    private final String code;

    RollUpLevel(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/** What a rule says of its subject. */
public enum Verdict {
    /** The rule's condition holds. */
    MET("met"),
    /** The rule's condition does not hold. */
    NOT_MET("not-met"),
    /** The documents do not let the rule say: a verdict of its own, never nought and never a failure. */
    NOT_ASSESSABLE("not-assessable");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}

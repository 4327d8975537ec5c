// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

/**
 * Why a call cannot be decided without an evaluator or a criterion.
 *
 * @param kind why
 * @param at where: a JSON Pointer into the procedure, or a document as {@link io.github.ogplocal.rules.selection.InputFault}
 *     names it
 * @param code what is wrong there, as the code of the fault; empty when the kind says it
 */
public record Obstacle(Kind kind, String at, String code) {
    /** Why. */
    public enum Kind {
        /** It is the only criterion. */
        ONLY_CRITERION("only-criterion"),
        /** A rule of the procedure cannot be without it. */
        RULE_NEEDS_IT("rule-needs-it"),
        /** A threshold in proportion to what can be reached without it has more decimals than points have. */
        THRESHOLD_NOT_EXACT("threshold-not-exact"),
        /** A document, such as a committee's decision on a tie, does not fit the call that is left. */
        DOCUMENT_DOES_NOT_FIT("document-does-not-fit");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public Obstacle {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(code, "code");
    }
}

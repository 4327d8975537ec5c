// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/**
 * How far a commitment is completed, on the ordinal scale of the Open Government Partnership. It is counted, never
 * averaged.
 */
public enum Completion {
    /** There is no evidence. It is no amount. */
    NO_EVIDENCE_AVAILABLE("no-evidence-available"),
    /** Nothing was begun. */
    NOT_STARTED("not-started"),
    /** Some of it is done. */
    LIMITED("limited"),
    /** Most of it is done. */
    SUBSTANTIAL("substantial"),
    /** All of it is done. */
    COMPLETE("complete");

    private final String code;

    Completion(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static Completion parse(String code) {
        return Codes.parse(values(), Completion::code, code, "completion");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a committee recorded as the end of a vote. */
public enum DecisionResult {
    /** The proposal is taken. */
    ADOPTED("adopted"),
    /** The proposal is not taken. */
    REJECTED("rejected"),
    /** It is to come back. */
    POSTPONED("postponed");

    private final String code;

    DecisionResult(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static DecisionResult parse(String code) {
        return Codes.parse(values(), DecisionResult::code, code, "decision result");
    }
}

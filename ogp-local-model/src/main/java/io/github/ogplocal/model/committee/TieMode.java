// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What becomes of a proposal that as many vote for as against. */
public enum TieMode {
    /** It is not taken. */
    REJECTED("rejected"),
    /** The chair decides. */
    CHAIR_DECIDES("chair-decides"),
    /** It comes back at another meeting. */
    POSTPONED("postponed");

    private final String code;

    TieMode(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static TieMode parse(String code) {
        return Codes.parse(values(), TieMode::code, code, "tie mode");
    }
}

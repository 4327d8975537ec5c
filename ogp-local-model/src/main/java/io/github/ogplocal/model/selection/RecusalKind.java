// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Who asked that an evaluator stay out. */
public enum RecusalKind {
    /** The evaluator (déport). */
    OWN("own"),
    /** Somebody else (récusation). */
    REQUESTED("requested");

    private final String code;

    RecusalKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static RecusalKind parse(String code) {
        return Codes.parse(values(), RecusalKind::code, code, "recusal kind");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How proposals became others. */
public enum DerivationKind {
    /** Several proposals became one. */
    MERGE("merge"),
    /** One proposal became several. */
    SPLIT("split");

    private final String code;

    DerivationKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static DerivationKind parse(String code) {
        return Codes.parse(values(), DerivationKind::code, code, "derivation kind");
    }
}

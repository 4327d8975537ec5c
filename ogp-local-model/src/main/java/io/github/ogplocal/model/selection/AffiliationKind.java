// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** To what an evaluator belongs. */
public enum AffiliationKind {
    /** A country, by its two capital letters (ISO 3166-1). */
    COUNTRY("country"),
    /** A local authority, by its national code. */
    AUTHORITY("authority");

    private final String code;

    AffiliationKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static AffiliationKind parse(String code) {
        return Codes.parse(values(), AffiliationKind::code, code, "affiliation kind");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Of what kind an interest is that an evaluator declares. What lies behind it is private and stands in no document. */
public enum InterestKind {
    /** Works or worked for whom it is about, or is about to. */
    EMPLOYMENT("employment"),
    /** Somebody close belongs to whom it is about. */
    FAMILY("family"),
    /** Money: a contract, a holding, a debt. */
    FINANCIAL("financial"),
    /** Membership or office in an association, a party or a council. */
    ASSOCIATION("association"),
    /** Whatever else might look like a reason not to be neutral. */
    OTHER("other");

    private final String code;

    InterestKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static InterestKind parse(String code) {
        return Codes.parse(values(), InterestKind::code, code, "interest kind");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How exactly a source gives a number. */
public enum CountPrecision {
    /** The number itself. */
    EXACT("exact"),
    /** Around the number. */
    ABOUT("about"),
    /** More than the number. */
    MORE_THAN("more-than"),
    /** The number or more. */
    AT_LEAST("at-least");

    private final String code;

    CountPrecision(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static CountPrecision parse(String code) {
        return Codes.parse(values(), CountPrecision::code, code, "count precision");
    }
}

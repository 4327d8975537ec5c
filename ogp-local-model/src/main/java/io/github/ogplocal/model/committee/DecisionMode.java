// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How a committee decides. */
public enum DecisionMode {
    /** Nobody who votes is against. */
    UNANIMITY("unanimity"),
    /** Nobody present objects. */
    CONSENSUS("consensus"),
    /** More are in favour than against. */
    SIMPLE_MAJORITY("simple-majority"),
    /** More than half of the members are in favour. */
    ABSOLUTE_MAJORITY("absolute-majority"),
    /** At least two thirds of those who vote are in favour. */
    TWO_THIRDS("two-thirds");

    private final String code;

    DecisionMode(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static DecisionMode parse(String code) {
        return Codes.parse(values(), DecisionMode::code, code, "decision mode");
    }
}

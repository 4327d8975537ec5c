// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** For whom an evaluator sits on the panel. */
public enum EvaluatorSide {
    /** The state: a ministry or agency. */
    STATE("state"),
    /** Local authorities. */
    LOCAL_AUTHORITIES("local-authorities"),
    /** Civil society. */
    CIVIL_SOCIETY("civil-society"),
    /** Nobody: an independent expert. */
    INDEPENDENT("independent"),
    /** Several of these: a working group. */
    MIXED("mixed");

    private final String code;

    EvaluatorSide(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static EvaluatorSide parse(String code) {
        return Codes.parse(values(), EvaluatorSide::code, code, "evaluator side");
    }
}

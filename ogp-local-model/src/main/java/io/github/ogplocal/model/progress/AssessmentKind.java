// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Which of its forms a monitoring body fills in. */
public enum AssessmentKind {
    /** How the plan was made and how its commitments are designed; due after the plan is submitted. */
    INCEPTION("inception"),
    /** How far one commitment came and what it opened; due after it is completed. */
    END_OF_COMMITMENT("end-of-commitment");

    private final String code;

    AssessmentKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static AssessmentKind parse(String code) {
        return Codes.parse(values(), AssessmentKind::code, code, "assessment kind");
    }
}

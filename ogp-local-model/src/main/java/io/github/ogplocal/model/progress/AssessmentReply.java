// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a form that asks for yes or no is answered. */
public enum AssessmentReply {
    /** It is so. */
    YES("yes"),
    /** It is not so. */
    NO("no"),
    /** The question does not concern what is assessed. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    AssessmentReply(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static AssessmentReply parse(String code) {
        return Codes.parse(values(), AssessmentReply::code, code, "assessment reply");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.smart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a member of a working group says of a test. */
public enum OpinionVerdict {
    /** The test is met. */
    MET("met"),
    /** The test is not met. */
    NOT_MET("not-met"),
    /** The member cannot say: an answer of its own, which is shown and counts for neither side. */
    CANNOT_SAY("cannot-say");

    private final String code;

    OpinionVerdict(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static OpinionVerdict parse(String code) {
        return Codes.parse(values(), OpinionVerdict::code, code, "opinion verdict");
    }
}

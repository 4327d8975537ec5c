// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What the authority did with a proposal. */
public enum ResponseKind {
    /** It was taken up. */
    TAKEN_UP("taken-up"),
    /** It was taken up in part. */
    PARTLY_TAKEN_UP("partly-taken-up"),
    /** It was not taken up. */
    NOT_TAKEN_UP("not-taken-up"),
    /** It is still being examined; this is no answer yet. */
    UNDER_EXAMINATION("under-examination");

    private final String code;

    ResponseKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ResponseKind parse(String code) {
        return Codes.parse(values(), ResponseKind::code, code, "response kind");
    }
}

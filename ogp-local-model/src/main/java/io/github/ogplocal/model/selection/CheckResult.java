// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What somebody found who checked a condition. */
public enum CheckResult {
    /** The condition is met. */
    MET("met"),
    /** The condition is not met. */
    NOT_MET("not-met"),
    /** It is being checked; nothing is known yet. */
    OPEN("open");

    private final String code;

    CheckResult(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static CheckResult parse(String code) {
        return Codes.parse(values(), CheckResult::code, code, "check result");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How much a commitment opened government, on the scale of the Open Government Partnership. It is counted, never averaged. */
public enum DegreeOfChange {
    /** Government is less open than before. */
    WORSENED("worsened"),
    /** Nothing changed. */
    DID_NOT_CHANGE("did-not-change"),
    /** It changed a little. */
    MARGINAL("marginal"),
    /** It changed much, though what was opened stays limited. */
    MAJOR("major"),
    /** It changed what government does as a rule. */
    OUTSTANDING("outstanding");

    private final String code;

    DegreeOfChange(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static DegreeOfChange parse(String code) {
        return Codes.parse(values(), DegreeOfChange::code, code, "degree of change");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a member is beside being a member. */
public enum MemberRole {
    /** Presides. */
    CHAIR("chair"),
    /** Presides in the place of the chair. */
    VICE_CHAIR("vice-chair"),
    /** Coordinates the work. */
    COORDINATOR("coordinator"),
    /** Keeps the minutes. */
    SECRETARY("secretary"),
    /** Is charged with monitoring and evaluation. */
    MONITORING_OFFICER("monitoring-officer"),
    /** Nothing beside. */
    MEMBER("member"),
    /** Has no vote. */
    OBSERVER("observer");

    private final String code;

    MemberRole(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static MemberRole parse(String code) {
        return Codes.parse(values(), MemberRole::code, code, "member role");
    }
}

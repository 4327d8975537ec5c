// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How somebody came to sit on a committee. */
public enum MemberSelection {
    /** By an open call to which anybody could answer. */
    OPEN_CALL("open-call"),
    /** By election among those who are represented. */
    ELECTION("election"),
    /** By being appointed. */
    APPOINTMENT("appointment"),
    /** By holding an office. */
    EX_OFFICIO("ex-officio"),
    /** By invitation. */
    INVITATION("invitation");

    private final String code;

    MemberSelection(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static MemberSelection parse(String code) {
        return Codes.parse(values(), MemberSelection::code, code, "member selection");
    }
}

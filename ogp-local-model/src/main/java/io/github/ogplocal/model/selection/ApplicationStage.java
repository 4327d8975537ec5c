// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Where an application stands in its life before it is judged. */
public enum ApplicationStage {
    /** Being written; not filed. */
    DRAFT("draft"),
    /** Filed, with a receipt; nothing further was asked for, or all of it came. */
    FILED("filed"),
    /** Filed; at least one piece that was asked for has not come. */
    PIECES_ASKED("pieces-asked"),
    /** Filed, then replaced by a later application of the same applicant. */
    REPLACED("replaced"),
    /** Filed, then withdrawn by the applicant. */
    WITHDRAWN("withdrawn");

    private final String code;

    ApplicationStage(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ApplicationStage parse(String code) {
        return Codes.parse(values(), ApplicationStage::code, code, "application stage");
    }
}

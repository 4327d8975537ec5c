// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** The categories that the case form offers. */
public enum CaseCategory {
    /** Open data. */
    OPEN_DATA("open-data"),
    /** Participation. */
    PARTICIPATION("participation"),
    /** Collaboration. */
    COLLABORATION("collaboration"),
    /** Citizen engagement. */
    CITIZEN_ENGAGEMENT("citizen-engagement"),
    /** Transparency. */
    TRANSPARENCY("transparency"),
    /** Accountability. */
    ACCOUNTABILITY("accountability"),
    /** Public sector innovation. */
    PUBLIC_SECTOR_INNOVATION("public-sector-innovation");

    private final String code;

    CaseCategory(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static CaseCategory parse(String code) {
        return Codes.parse(values(), CaseCategory::code, code, "case category");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Whether a member of a panel was at its meeting. */
public enum Attendance {
    /** There, and presiding. */
    PRESIDING("presiding"),
    /** There. */
    PRESENT("present"),
    /** Not there. */
    ABSENT("absent");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static Attendance parse(String code) {
        return Codes.parse(values(), Attendance::code, code, "attendance");
    }
}

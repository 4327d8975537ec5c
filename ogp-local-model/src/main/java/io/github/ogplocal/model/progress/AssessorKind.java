// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Who assesses progress. Assessments by different kinds of assessors are never mixed. */
public enum AssessorKind {
    /** The authority itself. */
    SELF("self"),
    /** The monitoring body of the plan. */
    MONITORING_BODY("monitoring-body"),
    /** The Independent Reporting Mechanism of the Open Government Partnership. */
    INDEPENDENT_REPORTING_MECHANISM("independent-reporting-mechanism"),
    /** A national body. */
    NATIONAL("national"),
    /** Somebody else. */
    OTHER("other");

    private final String code;

    AssessorKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static AssessorKind parse(String code) {
        return Codes.parse(values(), AssessorKind::code, code, "assessor kind");
    }
}

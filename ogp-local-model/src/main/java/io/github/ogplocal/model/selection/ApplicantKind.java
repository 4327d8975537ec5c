// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What kind of body an applicant is. */
public enum ApplicantKind {
    /** A municipality, region or other local authority. */
    LOCAL_AUTHORITY("local-authority"),
    /** A ministry, agency or other body of the state. */
    STATE_BODY("state-body"),
    /** An association or other civil society organisation. */
    ASSOCIATION("association"),
    /** A company. */
    COMPANY("company"),
    /** A natural person. */
    PERSON("person");

    private final String code;

    ApplicantKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ApplicantKind parse(String code) {
        return Codes.parse(values(), ApplicantKind::code, code, "applicant kind");
    }
}

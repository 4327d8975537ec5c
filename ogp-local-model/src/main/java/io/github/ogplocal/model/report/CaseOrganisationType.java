// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** The kinds of organisations that the case form offers. */
public enum CaseOrganisationType {
    /** Government. */
    GOVERNMENT("government"),
    /** A non-governmental organisation. */
    NGO("ngo"),
    /** An international organisation. */
    INTERNATIONAL("international"),
    /** Academia. */
    ACADEMIA("academia"),
    /** The private sector. */
    PRIVATE_SECTOR("private-sector");

    private final String code;

    CaseOrganisationType(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static CaseOrganisationType parse(String code) {
        return Codes.parse(values(), CaseOrganisationType::code, code, "case organisation type");
    }
}

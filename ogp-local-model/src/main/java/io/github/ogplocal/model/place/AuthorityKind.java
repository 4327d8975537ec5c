// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What kind of local authority one is. */
public enum AuthorityKind {
    /** A municipality (commune). */
    MUNICIPALITY("municipality"),
    /** A region, such as those of Morocco. */
    REGION("region"),
    /** A province, governorate or department. */
    PROVINCE("province"),
    /** A county or district. */
    COUNTY("county");

    private final String code;

    AuthorityKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static AuthorityKind parse(String code) {
        return Codes.parse(values(), AuthorityKind::code, code, "authority kind");
    }
}

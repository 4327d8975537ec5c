// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** The part of society that a body belongs to, and for which it sits on a committee. */
public enum Sector {
    /** The state and local authorities. */
    GOVERNMENT("government"),
    /** Associations, networks and unions. */
    CIVIL_SOCIETY("civil-society"),
    /** Companies and their chambers. */
    PRIVATE_SECTOR("private-sector"),
    /** Universities and research. */
    ACADEMIA("academia"),
    /** Press and broadcasting. */
    MEDIA("media"),
    /** International and foreign organisations, donors. */
    INTERNATIONAL("international"),
    /** People who speak for themselves. */
    CITIZENS("citizens");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static Sector parse(String code) {
        return Codes.parse(values(), Sector::code, code, "sector");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What an interest is about. */
public enum InterestSubject {
    /** One application, by its id. */
    APPLICATION("application"),
    /** A local authority and so every application of its, by its national code. */
    AUTHORITY("authority"),
    /** A subdivision and so every application of an authority in it, by its ISO 3166-2 code. */
    SUBDIVISION("subdivision");

    private final String code;

    InterestSubject(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static InterestSubject parse(String code) {
        return Codes.parse(values(), InterestSubject::code, code, "interest subject");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a committee is there for. */
public enum CommitteeKind {
    /** Steers the programme, with civil society. */
    STEERING("steering"),
    /** Organises within the authority. */
    ORGANISING("organising"),
    /** Serves a programme within or beside the plan. */
    TECHNICAL("technical"),
    /** Carries out a commitment. */
    WORKING("working"),
    /** Assesses independently. */
    MONITORING("monitoring");

    private final String code;

    CommitteeKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static CommitteeKind parse(String code) {
        return Codes.parse(values(), CommitteeKind::code, code, "committee kind");
    }
}

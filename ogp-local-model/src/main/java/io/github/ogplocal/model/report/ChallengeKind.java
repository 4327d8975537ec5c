// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What kept commitments from being carried out. */
public enum ChallengeKind {
    /** How the work was organised. */
    ORGANISATION("organisation"),
    /** Bringing people and bodies along. */
    CHANGE_MANAGEMENT("change-management"),
    /** Material, money or people were missing. */
    RESOURCES("resources"),
    /** Too little was known of it. */
    COMMUNICATION("communication"),
    /** Skills were missing. */
    CAPACITY("capacity"),
    /** Its meaning was not understood. */
    AWARENESS("awareness"),
    /** It would not last. */
    SUSTAINABILITY("sustainability"),
    /** Events from outside. */
    CRISIS("crisis"),
    /** Something else. */
    OTHER("other");

    private final String code;

    ChallengeKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ChallengeKind parse(String code) {
        return Codes.parse(values(), ChallengeKind::code, code, "challenge kind");
    }
}

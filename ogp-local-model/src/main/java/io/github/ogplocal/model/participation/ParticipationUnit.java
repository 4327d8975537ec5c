// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a row of a participation table counts. Two units are never added up. */
public enum ParticipationUnit {
    /** People, each once. */
    PEOPLE("people"),
    /** Organisations, each once, by however many people they were represented. */
    ORGANISATIONS("organisations"),
    /** Groups, each once, by however many people they were represented. */
    GROUPS("groups"),
    /** Participations: who takes part twice counts twice. */
    PARTICIPATIONS("participations"),
    /** Proposals. */
    PROPOSALS("proposals"),
    /** Questions that were asked. */
    QUESTIONS("questions"),
    /** Comments and other contributions. */
    COMMENTS("comments"),
    /** Invitations that were sent. */
    INVITATIONS("invitations"),
    /** Meetings that were held. */
    MEETINGS("meetings");

    private final String code;

    ParticipationUnit(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ParticipationUnit parse(String code) {
        return Codes.parse(values(), ParticipationUnit::code, code, "participation unit");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** How a proposal reached a consultation. */
public enum ProposalChannel {
    /** On a website or platform of the consultation. */
    ONLINE("online"),
    /** On social media. */
    SOCIAL_MEDIA("social-media"),
    /** In a meeting, workshop, forum or information day. */
    MEETING("meeting"),
    /** On paper or by mail. */
    WRITTEN("written"),
    /** By telephone or text message. */
    TELEPHONE("telephone"),
    /** In another way. */
    OTHER("other");

    private final String code;

    ProposalChannel(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static ProposalChannel parse(String code) {
        return Codes.parse(values(), ProposalChannel::code, code, "proposal channel");
    }
}

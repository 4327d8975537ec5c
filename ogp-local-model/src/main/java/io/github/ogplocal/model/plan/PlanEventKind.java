// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What happened to a programme, a plan or a commitment. */
public enum PlanEventKind {
    /** The authority applied to the programme. */
    APPLIED("applied"),
    /** The authority was taken into the programme. */
    JOINED("joined"),
    /** The consultation began. */
    CONSULTED("consulted"),
    /** Stakeholders endorsed the plan. */
    ENDORSED("endorsed"),
    /** The council adopted the plan. */
    ADOPTED("adopted"),
    /** The plan was submitted. */
    SUBMITTED("submitted"),
    /** It was changed. */
    AMENDED("amended"),
    /** Work came to a stop. */
    STALLED("stalled"),
    /** Work began again. */
    RESTARTED("restarted"),
    /** It was completed. */
    COMPLETED("completed"),
    /** It was given up. */
    WITHDRAWN("withdrawn"),
    /** It became part of another commitment. */
    MERGED("merged"),
    /** It goes on in the next plan. */
    CARRIED_OVER("carried-over"),
    /** The monitoring body handed in an assessment. */
    ASSESSED("assessed"),
    /** Something was published on the page of the plan. */
    PUBLISHED("published"),
    /** An agreement was concluded. */
    AGREEMENT("agreement"),
    /** The authority left the programme. */
    LEFT("left");

    private final String code;

    PlanEventKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static PlanEventKind parse(String code) {
        return Codes.parse(values(), PlanEventKind::code, code, "plan event kind");
    }
}

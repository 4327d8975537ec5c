// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** What a commitment sets out to open. Which of these suffice to make it relevant is for a procedure to say. */
public enum OpenGovernmentValue {
    /** Transparency: access to information. */
    TRANSPARENCY("transparency"),
    /** Participation of citizens and of civil society. */
    PARTICIPATION("participation"),
    /** Accountability to the public. */
    ACCOUNTABILITY("accountability"),
    /** Inclusion of those who are left out. */
    INCLUSION("inclusion"),
    /** Technology and innovation. */
    TECHNOLOGY("technology");

    private final String code;

    OpenGovernmentValue(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static OpenGovernmentValue parse(String code) {
        return Codes.parse(values(), OpenGovernmentValue::code, code, "open government value");
    }
}

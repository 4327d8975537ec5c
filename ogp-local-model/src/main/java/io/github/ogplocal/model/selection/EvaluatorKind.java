// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Whether a score sheet is one person's or agreed by several. */
public enum EvaluatorKind {
    /** One person. */
    PERSON("person"),
    /** A working group that agrees one sheet. */
    GROUP("group");

    private final String code;

    EvaluatorKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static EvaluatorKind parse(String code) {
        return Codes.parse(values(), EvaluatorKind::code, code, "evaluator kind");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Why a sheet was given back to its evaluator. */
public enum SheetReturnReason {
    /** A score is missing. */
    INCOMPLETE("incomplete"),
    /** A slip of the pen: scores in the wrong row, a digit too many. */
    SLIP("slip"),
    /** The file changed after it was read: a piece came, or was withdrawn. */
    FILE_CHANGED("file-changed"),
    /** The rules of the call changed. */
    PROCEDURE_CHANGED("procedure-changed"),
    /** The evaluator asks for it on other grounds, which the minutes give. */
    REQUESTED("requested");

    private final String code;

    SheetReturnReason(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static SheetReturnReason parse(String code) {
        return Codes.parse(values(), SheetReturnReason::code, code, "reason of a sheet's return");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.check.Codes;

/** Where a score sheet stands. */
public enum SheetState {
    /** Being filled in; the evaluator may change it. */
    DRAFT("draft"),
    /** Handed in; changes only after it was given back to the evaluator, which is recorded. */
    SUBMITTED("submitted"),
    /** Closed for the decision; never changes. */
    LOCKED("locked");

    private final String code;

    SheetState(String code) {
        this.code = code;
    }

    /** The code in documents. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static SheetState parse(String code) {
        return Codes.parse(values(), SheetState::code, code, "sheet state");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requireId;
import static io.github.ogplocal.model.check.Checks.requireSeconds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;

/**
 * What an applicant is given when an application is filed.
 *
 * @param number the number in the register of receipts: letters, digits, and {@code . _ -} inside; 1 to 64 characters
 * @param filedAt when it was filed, in whole seconds, with the offset from UTC under which it was recorded
 */
@JsonPropertyOrder({"number", "filedAt"})
public record Receipt(
        @JsonProperty("number") String number,
        @JsonProperty("filedAt") OffsetDateTime filedAt) {
    /** Checks the number's form and the time's seconds. */
    @JsonCreator
    public Receipt {
        requireId(number, "receipt", "number");
        requireSeconds(filedAt, "receipt", "filedAt");
    }
}

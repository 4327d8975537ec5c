// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * One signature under a letter of support: for which body, and in what role. Who the person is does not stand here.
 *
 * @param body the body that signs, one of the letter's
 * @param role the office of whoever signs: president of the municipality, head of the association
 */
@JsonPropertyOrder({"body", "role"})
public record LetterSignature(
        @JsonProperty("body") BodyId body,
        @JsonProperty("role") LocalizedText role) {
    /** Refuses null. */
    @JsonCreator
    public LetterSignature {
        requireNonNull(body, "body");
        requireNonNull(role, "role");
    }
}

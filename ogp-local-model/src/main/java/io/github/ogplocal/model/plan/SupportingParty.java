// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * Who takes part in carrying out a commitment (an intervening party) without answering for it.
 *
 * @param name the name of a body, never of a private person
 */
public record SupportingParty(@JsonProperty("name") LocalizedText name) {
    /** Refuses null. */
    @JsonCreator
    public SupportingParty {
        requireNonNull(name, "name");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * Who answers for a commitment: one body, which the public can name.
 *
 * @param name the name of a body, never of a private person
 */
public record ResponsibleParty(@JsonProperty("name") LocalizedText name) {
    /** Refuses null. */
    @JsonCreator
    public ResponsibleParty {
        requireNonNull(name, "name");
    }
}

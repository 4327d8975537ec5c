// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * One of the themes under which a consultation gathers proposals.
 *
 * @param id names it within the consultation
 * @param name what readers see
 */
public record Theme(
        @JsonProperty("id") ThemeId id,
        @JsonProperty("name") LocalizedText name) {
    /** Refuses null. */
    @JsonCreator
    public Theme {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * One group of a {@link RegionScheme}.
 *
 * @param id its id within the scheme
 * @param name what readers see
 */
@JsonPropertyOrder({"id", "name"})
public record RegionGroup(
        @JsonProperty("id") GroupId id,
        @JsonProperty("name") LocalizedText name) {
    /** Refuses null. */
    @JsonCreator
    public RegionGroup {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}

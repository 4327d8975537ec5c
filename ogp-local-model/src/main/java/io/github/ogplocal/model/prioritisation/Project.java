// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen: a commitment for an action plan, an investment for a participatory budget.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "cost", "zone"})
public abstract class Project {
    Project() {}

    /** Starts an empty builder; the id is required. */
    public static ProjectBuilder builder() {
        return new ProjectBuilder();
    }

    @JsonCreator
    static Project of(
            @JsonProperty("id") ProjectId id,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("cost") @Nullable Money cost,
            @JsonProperty("zone") @Nullable ZoneId zone) {
        return builder()
                .id(id)
                .title(Optional.ofNullable(title))
                .cost(Optional.ofNullable(cost))
                .zone(Optional.ofNullable(zone))
                .build();
    }

    /** Names it within the choice; for a commitment, the commitment's id. */
    public abstract ProjectId getId();

    /** Its title; empty when none is known. */
    public abstract Optional<LocalizedText> getTitle();

    /** What it costs in all; empty when it is not known. Unknown is not free. */
    public abstract Optional<Money> getCost();

    /** The part of the territory whose envelope pays for it; empty when there is one envelope for all. */
    public abstract Optional<ZoneId> getZone();
}

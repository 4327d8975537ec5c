// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place on a committee, which belongs to an office, a body or a part of society and outlasts who holds it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "side", "title", "office", "organisation"})
public abstract class Seat {
    Seat() {}

    /** Starts an empty builder; id and side are required. */
    public static SeatBuilder builder() {
        return new SeatBuilder();
    }

    @JsonCreator
    static Seat of(
            @JsonProperty("id") SeatId id,
            @JsonProperty("side") Sector side,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("office") @Nullable OfficeId office,
            @JsonProperty("organisation") @Nullable OrganisationId organisation) {
        return builder()
                .id(id)
                .side(side)
                .title(Optional.ofNullable(title))
                .office(Optional.ofNullable(office))
                .organisation(Optional.ofNullable(organisation))
                .build();
    }

    /** Its id within the committee. */
    public abstract SeatId getId();

    /** The part of society it belongs to. */
    public abstract Sector getSide();

    /** What the seat is called; empty when it has no name of its own. */
    public abstract Optional<LocalizedText> getTitle();

    /** The office whose holder has the seat; empty when it belongs to none. */
    public abstract Optional<OfficeId> getOffice();

    /** The body that fills the seat; empty when it belongs to none. */
    public abstract Optional<OrganisationId> getOrganisation();
}

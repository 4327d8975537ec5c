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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place on a committee, which belongs to an office, a body or a part of society and outlasts who holds it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "side", "title", "office", "organisation", "staffCategories", "filledBy"})
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
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("staffCategories") @Nullable SortedSet<StaffCategory> staffCategories,
            @JsonProperty("filledBy") @Nullable MemberSelection filledBy) {
        return builder()
                .id(id)
                .side(side)
                .title(Optional.ofNullable(title))
                .office(Optional.ofNullable(office))
                .organisation(Optional.ofNullable(organisation))
                .staffCategories(staffCategories == null ? List.of() : staffCategories)
                .filledBy(Optional.ofNullable(filledBy))
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

    /** The grades of public employees who may hold the seat, in the order of the codes; empty when it asks for none. */
    @Value.NaturalOrder
    public abstract SortedSet<StaffCategory> getStaffCategories();

    /** How its holder is to be found; empty when the rules of the committee do not say. */
    public abstract Optional<MemberSelection> getFilledBy();
}

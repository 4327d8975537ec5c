// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be given a seat of a committee that is to be formed.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "side", "organisation", "office", "staffCategory", "selectedBy", "traits", "points"})
public abstract class CommitteeCandidate {
    CommitteeCandidate() {}

    /** Starts an empty builder; id and side are required. */
    public static CommitteeCandidateBuilder builder() {
        return new CommitteeCandidateBuilder();
    }

    @JsonCreator
    static CommitteeCandidate of(
            @JsonProperty("id") CandidateId id,
            @JsonProperty("side") Sector side,
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("office") @Nullable OfficeId office,
            @JsonProperty("staffCategory") @Nullable StaffCategory staffCategory,
            @JsonProperty("selectedBy") @Nullable MemberSelection selectedBy,
            @JsonProperty("traits") @Nullable SortedSet<TraitId> traits,
            @JsonProperty("points") @Nullable Points points) {
        return builder()
                .id(id)
                .side(side)
                .organisation(Optional.ofNullable(organisation))
                .office(Optional.ofNullable(office))
                .staffCategory(Optional.ofNullable(staffCategory))
                .selectedBy(Optional.ofNullable(selectedBy))
                .traits(traits == null ? List.of() : traits)
                .points(Optional.ofNullable(points))
                .build();
    }

    /** The candidate. */
    public abstract CandidateId getId();

    /** For which part of society. */
    public abstract Sector getSide();

    /** The body that the candidate is or sits for; empty for none. */
    public abstract Optional<OrganisationId> getOrganisation();

    /** The office that the candidate holds; empty for none. */
    public abstract Optional<OfficeId> getOffice();

    /** The grade of a public employee; empty for others, and when it is not known. */
    public abstract Optional<StaffCategory> getStaffCategory();

    /** How the candidate was found; empty when that is not known. */
    public abstract Optional<MemberSelection> getSelectedBy();

    /** What the candidate has agreed to have counted, in the order of the codes; may be empty, which says nothing. */
    @Value.NaturalOrder
    public abstract SortedSet<TraitId> getTraits();

    /** What a panel gave the candidate; empty when none did. */
    public abstract Optional<Points> getPoints();
}

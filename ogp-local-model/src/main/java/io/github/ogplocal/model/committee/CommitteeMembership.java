// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on a committee for a time.
 *
 * <p>Who a person is stands here by a {@link PersonId} at most. A body may be a member itself.
 *
 * <p>Invariant: a person and a body are not both the member; {@code end} is never before {@code start}; a
 * month and a day within it may stand either way.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "committee",
    "side",
    "seat",
    "person",
    "organisation",
    "onBehalfOf",
    "office",
    "role",
    "title",
    "staffCategory",
    "selectedBy",
    "traits",
    "start",
    "end",
    "citations"
})
public abstract class CommitteeMembership {
    CommitteeMembership() {}

    /** Starts an empty builder; id, committee and role are required. */
    public static CommitteeMembershipBuilder builder() {
        return new CommitteeMembershipBuilder();
    }

    @JsonCreator
    static CommitteeMembership of(
            @JsonProperty("id") MembershipId id,
            @JsonProperty("committee") CommitteeId committee,
            @JsonProperty("side") @Nullable Sector side,
            @JsonProperty("seat") @Nullable SeatId seat,
            @JsonProperty("person") @Nullable PersonId person,
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("onBehalfOf") @Nullable OrganisationId onBehalfOf,
            @JsonProperty("office") @Nullable OfficeId office,
            @JsonProperty("role") MemberRole role,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("staffCategory") @Nullable StaffCategory staffCategory,
            @JsonProperty("selectedBy") @Nullable MemberSelection selectedBy,
            @JsonProperty("traits") @Nullable SortedSet<TraitId> traits,
            @JsonProperty("start") @Nullable DayOrMonth start,
            @JsonProperty("end") @Nullable DayOrMonth end,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .committee(committee)
                .side(Optional.ofNullable(side))
                .seat(Optional.ofNullable(seat))
                .person(Optional.ofNullable(person))
                .organisation(Optional.ofNullable(organisation))
                .onBehalfOf(Optional.ofNullable(onBehalfOf))
                .office(Optional.ofNullable(office))
                .role(role)
                .title(Optional.ofNullable(title))
                .staffCategory(Optional.ofNullable(staffCategory))
                .selectedBy(Optional.ofNullable(selectedBy))
                .traits(traits == null ? List.of() : traits)
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract MembershipId getId();

    /** The committee. */
    public abstract CommitteeId getCommittee();

    /** For which part of society; empty when that is not known. */
    public abstract Optional<Sector> getSide();

    /** Which seat of the committee; empty when the seats are not told apart. */
    public abstract Optional<SeatId> getSeat();

    /** Who sits there; empty when a body is the member, or the person is not known. */
    public abstract Optional<PersonId> getPerson();

    /** The body that is the member; empty when a person is. */
    public abstract Optional<OrganisationId> getOrganisation();

    /** The body for which a person sits there; empty when for none, or that is not known. */
    public abstract Optional<OrganisationId> getOnBehalfOf();

    /** The office by which a person sits there; empty when by none. */
    public abstract Optional<OfficeId> getOffice();

    /** What the member is beside being a member. */
    public abstract MemberRole getRole();

    /** The role in the words of the source; empty when it has none. */
    public abstract Optional<LocalizedText> getTitle();

    /** The grade of a public employee; empty for others, and when it is not known. */
    public abstract Optional<StaffCategory> getStaffCategory();

    /** How the member came to sit there; empty when that is not known. */
    public abstract Optional<MemberSelection> getSelectedBy();

    /** What the member has agreed to have counted, in the order of the codes; may be empty, which says nothing. */
    @Value.NaturalOrder
    public abstract SortedSet<TraitId> getTraits();

    /** The first day or month, inclusive; empty when that is not known. */
    public abstract Optional<DayOrMonth> getStart();

    /** The last day or month, inclusive; empty when the membership lasts, or that is not known. */
    public abstract Optional<DayOrMonth> getEnd();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "committee membership", "citations");
        require(
                getPerson().isEmpty() || getOrganisation().isEmpty(),
                "committee membership",
                "organisation",
                Invariant.CONTRADICTION,
                "must not be the member beside a person",
                getOrganisation().orElse(null));
        require(
                getStart().isEmpty()
                        || getEnd().isEmpty()
                        || !getEnd().get().lastDay().isBefore(getStart().get().firstDay()),
                "committee membership",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start "
                        + getStart().map(DayOrMonth::toString).orElse(""),
                getEnd().orElse(null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeCandidate;
import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.committee.TraitId;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A committee that is to be formed: its seats, what it asks of its members, and who may be given a seat.
 *
 * <p>Invariant: candidate ids differ; the number of staff and its categories are said together; either every candidate has
 * points or none.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class FormationRequest {
    FormationRequest() {}

    /** Starts an empty builder; nothing is required: without seats the committee has nobody. */
    public static FormationRequestBuilder builder() {
        return new FormationRequestBuilder();
    }

    /** How many seats each part of society has, exactly; 0 to 200 each; a part that does not stand here has none. */
    @Value.NaturalOrder
    public abstract SortedMap<Sector, Integer> getSeats();

    /** The sides whose members have to come from an open call; others of them are no candidates. */
    @Value.NaturalOrder
    public abstract SortedSet<Sector> getByOpenCall();

    /** The categories of employees of whom {@link #getStaff()} are needed; empty when none are. */
    @Value.NaturalOrder
    public abstract SortedSet<StaffCategory> getStaffCategories();

    /** How many employees of these categories there are at least; empty when none are asked. */
    public abstract Optional<Integer> getStaff();

    /** The offices that have a seat each. */
    @Value.NaturalOrder
    public abstract SortedSet<OfficeId> getOffices();

    /** How many seats one body can have at most; 1 or more; empty when there is no limit. */
    public abstract Optional<Integer> getMostPerOrganisation();

    /** How many members with a trait there are at least, by what candidates have agreed to have counted. */
    @Value.NaturalOrder
    public abstract SortedMap<TraitId, Integer> getBalance();

    /** Who may be given a seat, in any order; at most 1,000. */
    public abstract List<CommitteeCandidate> getCandidates();

    /** Those who can be given a seat: of a side that has seats and, where it is asked, found by an open call; by id. */
    public List<CommitteeCandidate> eligible() {
        TreeMap<CandidateId, CommitteeCandidate> eligible = new TreeMap<>();
        for (CommitteeCandidate candidate : getCandidates()) {
            boolean called = !getByOpenCall().contains(candidate.getSide())
                    || candidate.getSelectedBy().equals(Optional.of(MemberSelection.OPEN_CALL));
            if (getSeats().getOrDefault(candidate.getSide(), 0) > 0 && called) {
                eligible.put(candidate.getId(), candidate);
            }
        }
        return List.copyOf(eligible.values());
    }

    /** All that a committee must fulfil, in the order of the demands. */
    public List<FormationDemand> demands() {
        List<FormationDemand> demands = new ArrayList<>();
        getSeats().forEach((side, seats) -> {
            SortedSet<CandidateId> of = those(candidate -> candidate.getSide() == side);
            demands.add(new FormationDemand(
                    FormationDemand.Kind.SEATS, side.code(), FormationDemand.Bound.LEAST, seats, of));
            demands.add(new FormationDemand(
                    FormationDemand.Kind.SEATS, side.code(), FormationDemand.Bound.MOST, seats, of));
        });
        getStaff()
                .ifPresent(staff -> demands.add(new FormationDemand(
                        FormationDemand.Kind.STAFF,
                        String.join(
                                ",",
                                getStaffCategories().stream()
                                        .map(StaffCategory::toString)
                                        .toList()),
                        FormationDemand.Bound.LEAST,
                        staff,
                        those(candidate -> candidate
                                .getStaffCategory()
                                .filter(getStaffCategories()::contains)
                                .isPresent()))));
        for (OfficeId office : getOffices()) {
            demands.add(new FormationDemand(
                    FormationDemand.Kind.OFFICE,
                    office.toString(),
                    FormationDemand.Bound.LEAST,
                    1,
                    those(candidate -> candidate.getOffice().equals(Optional.of(office)))));
        }
        getMostPerOrganisation().ifPresent(most -> {
            TreeSet<OrganisationId> bodies = new TreeSet<>();
            eligible().forEach(candidate -> candidate.getOrganisation().ifPresent(bodies::add));
            for (OrganisationId body : bodies) {
                demands.add(new FormationDemand(
                        FormationDemand.Kind.ORGANISATION,
                        body.toString(),
                        FormationDemand.Bound.MOST,
                        most,
                        those(candidate -> candidate.getOrganisation().equals(Optional.of(body)))));
            }
        });
        getBalance()
                .forEach((trait, least) -> demands.add(new FormationDemand(
                        FormationDemand.Kind.TRAIT,
                        trait.toString(),
                        FormationDemand.Bound.LEAST,
                        least,
                        those(candidate -> candidate.getTraits().contains(trait)))));
        Collections.sort(demands);
        return List.copyOf(demands);
    }

    private SortedSet<CandidateId> those(Predicate<CommitteeCandidate> which) {
        TreeSet<CandidateId> ids = new TreeSet<>();
        eligible().stream().filter(which).forEach(candidate -> ids.add(candidate.getId()));
        return ids;
    }

    @Value.Check
    void check() {
        requireAtMost(getCandidates(), 1000, "formation request", "candidates");
        TreeSet<CandidateId> ids = new TreeSet<>();
        for (CommitteeCandidate candidate : getCandidates()) {
            require(
                    ids.add(candidate.getId()),
                    "formation request",
                    "candidates",
                    Invariant.REPEATED,
                    "must have ids that differ",
                    candidate.getId());
        }
        long scored = getCandidates().stream()
                .filter(candidate -> candidate.getPoints().isPresent())
                .count();
        require(
                scored == 0 || scored == getCandidates().size(),
                "formation request",
                "candidates",
                Invariant.CONTRADICTION,
                "must all have points, or none",
                scored);
        getSeats().values().forEach(seats -> requireBetween(seats, 0, 200, "formation request", "seats"));
        getStaff().ifPresent(staff -> requireBetween(staff, 1, 200, "formation request", "staff"));
        require(
                getStaff().isPresent() != getStaffCategories().isEmpty(),
                "formation request",
                "staff",
                Invariant.CONTRADICTION,
                "must be said together with its categories",
                null);
        getMostPerOrganisation()
                .ifPresent(most -> requireBetween(most, 1, 200, "formation request", "mostPerOrganisation"));
        getBalance().values().forEach(least -> requireBetween(least, 1, 200, "formation request", "balance"));
    }
}

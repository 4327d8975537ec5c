// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeCandidate;
import io.github.ogplocal.model.committee.CommitteeCandidateBuilder;
import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.committee.TraitId;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class CommitteeFormationTest {
    private static final TraitId WOMAN = new TraitId("woman");
    private static final TraitId YOUNG = new TraitId("young");

    /** What trying every set of candidates finds, by the words of the request and not by its demands. */
    private record Tried(int number, Fraction points, TreeSet<CandidateId> certain, TreeSet<CandidateId> open) {
        static Tried of(FormationRequest request) {
            List<CommitteeCandidate> all = request.getCandidates();
            List<List<CommitteeCandidate>> best = new ArrayList<>();
            Fraction most = Fraction.ZERO;
            for (int set = 0; set < 1 << all.size(); set++) {
                List<CommitteeCandidate> members = new ArrayList<>();
                Fraction points = Fraction.ZERO;
                for (int i = 0; i < all.size(); i++) {
                    if ((set >> i & 1) == 1) {
                        members.add(all.get(i));
                        points = points.plus(
                                all.get(i).getPoints().map(Points::toFraction).orElse(Fraction.ZERO));
                    }
                }
                if (fits(request, members)) {
                    int order = best.isEmpty() ? 1 : points.compareTo(most);
                    if (order > 0) {
                        best.clear();
                        most = points;
                    }
                    if (order >= 0) {
                        best.add(members);
                    }
                }
            }
            TreeSet<CandidateId> certain = new TreeSet<>();
            TreeSet<CandidateId> open = new TreeSet<>();
            for (CommitteeCandidate candidate : all) {
                long sits = best.stream()
                        .filter(members -> members.contains(candidate))
                        .count();
                if (sits > 0) {
                    (sits == best.size() ? certain : open).add(candidate.getId());
                }
            }
            return new Tried(best.size(), most, certain, open);
        }

        private static boolean fits(FormationRequest request, List<CommitteeCandidate> members) {
            for (Sector side : Sector.values()) {
                if (count(members, side) != request.getSeats().getOrDefault(side, 0)) {
                    return false;
                }
            }
            long staff = members.stream()
                    .filter(member -> member.getStaffCategory().isPresent()
                            && request.getStaffCategories()
                                    .contains(member.getStaffCategory().get()))
                    .count();
            boolean offices = request.getOffices().stream()
                    .allMatch(office -> members.stream()
                            .anyMatch(member ->
                                    member.getOffice().filter(office::equals).isPresent()));
            boolean bodies = members.stream()
                    .filter(member -> member.getOrganisation().isPresent())
                    .allMatch(member -> members.stream()
                                    .filter(other -> other.getOrganisation().equals(member.getOrganisation()))
                                    .count()
                            <= request.getMostPerOrganisation().orElse(Integer.MAX_VALUE));
            boolean balance = request.getBalance().entrySet().stream()
                    .allMatch(entry -> members.stream()
                                    .filter(member -> member.getTraits().contains(entry.getKey()))
                                    .count()
                            >= entry.getValue());
            boolean called = members.stream()
                    .filter(member -> request.getByOpenCall().contains(member.getSide()))
                    .allMatch(member -> member.getSelectedBy().isPresent()
                            && member.getSelectedBy().get() == MemberSelection.OPEN_CALL);
            return staff >= request.getStaff().orElse(0) && offices && bodies && balance && called;
        }

        private static long count(List<CommitteeCandidate> members, Sector side) {
            return members.stream().filter(member -> member.getSide() == side).count();
        }
    }

    private static FormationRequest random(long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(10);
        boolean scored = random.nextBoolean();
        List<CommitteeCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Sector side = random.nextInt(3) == 0 ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY;
            CommitteeCandidateBuilder candidate =
                    CommitteeCandidate.builder().id(new CandidateId("c" + i)).side(side);
            if (scored) {
                candidate.points(Points.of(random.nextInt(4)));
            }
            if (random.nextInt(3) > 0) {
                candidate.organisation(new OrganisationId("o" + random.nextInt(3)));
            }
            if (random.nextInt(4) == 0) {
                candidate.office(new OfficeId("mayor"));
            }
            if (random.nextBoolean()) {
                candidate.staffCategory(new StaffCategory(random.nextBoolean() ? "A1" : "B"));
            }
            if (random.nextInt(4) > 0) {
                candidate.selectedBy(random.nextInt(4) > 0 ? MemberSelection.OPEN_CALL : MemberSelection.INVITATION);
            }
            List<TraitId> traits = new ArrayList<>();
            if (random.nextBoolean()) {
                traits.add(WOMAN);
            }
            if (random.nextInt(3) == 0) {
                traits.add(YOUNG);
            }
            candidates.add(candidate.traits(traits).build());
        }
        FormationRequestBuilder request = FormationRequest.builder()
                .seats(Map.of(Sector.GOVERNMENT, random.nextInt(3), Sector.CIVIL_SOCIETY, random.nextInt(4)))
                .candidates(candidates);
        if (random.nextInt(3) == 0) {
            request.staff(1 + random.nextInt(2)).staffCategories(List.of(new StaffCategory("A1")));
        }
        if (random.nextInt(4) == 0) {
            request.offices(List.of(new OfficeId("mayor")));
        }
        if (random.nextBoolean()) {
            request.mostPerOrganisation(1 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            request.balance(Map.of(WOMAN, 1 + random.nextInt(2), YOUNG, 1));
        }
        if (random.nextInt(4) == 0) {
            request.byOpenCall(List.of(Sector.CIVIL_SOCIETY));
        }
        return request.build();
    }

    private static void assertAgrees(FormationOutcome formed, Tried tried) {
        assertThat(formed.number()).isEqualTo(BigInteger.valueOf(tried.number()));
        assertThat(formed.points()).isEqualTo(tried.points());
        assertThat(formed.certain()).isEqualTo(tried.certain());
        assertThat(formed.open()).isEqualTo(tried.open());
    }

    @Property(tries = 4000)
    void form_findsWhatTryingEverySetFinds(@ForAll long seed) {
        FormationRequest request = random(seed);
        FormationOutcome formed = CommitteeFormation.form(request);
        assertAgrees(formed, Tried.of(request));
        for (SortedSet<CandidateId> committee : formed.committees()) {
            assertThat(committee).containsAll(formed.certain());
            assertThat(Tried.fits(
                            request,
                            request.getCandidates().stream()
                                    .filter(candidate -> committee.contains(candidate.getId()))
                                    .toList()))
                    .isTrue();
        }
        assertThat(formed.committees())
                .doesNotHaveDuplicates()
                .hasSize(formed.number()
                        .min(BigInteger.valueOf(FormationOutcome.SHOWN))
                        .intValue());
        formed.certificate()
                .ifPresent(
                        certificate -> assertThat(certificate.refutes(request)).isTrue());
    }

    @Property(tries = 500)
    void form_isIndependentOfTheOrderOfCandidates(@ForAll long seed) {
        FormationRequest request = random(seed);
        List<CommitteeCandidate> shuffled = new ArrayList<>(request.getCandidates());
        Collections.shuffle(shuffled, new Random(seed));
        FormationRequest other =
                FormationRequest.builder().from(request).candidates(shuffled).build();
        assertThat(CommitteeFormation.form(other)).isEqualTo(CommitteeFormation.form(request));
    }

    /** A solver that forgets one demand is seen by the comparison with trying every set. */
    @Test
    void comparison_seesAForgottenDemand() {
        int seen = 0;
        for (long seed = 0; seed < 300; seed++) {
            FormationRequest request = random(seed);
            FormationRequest forgetful = FormationRequest.builder()
                    .seats(request.getSeats())
                    .byOpenCall(request.getByOpenCall())
                    .staff(request.getStaff())
                    .staffCategories(request.getStaffCategories())
                    .offices(request.getOffices())
                    .balance(request.getBalance())
                    .candidates(request.getCandidates())
                    .build();
            if (!CommitteeFormation.form(forgetful)
                    .number()
                    .equals(BigInteger.valueOf(Tried.of(request).number()))) {
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    /** Nothing passes as a proof that a committee is impossible when one is possible. */
    @Property(tries = 1000)
    void certificate_ofAnotherRequestRefutesNothingThatIsPossible(@ForAll long seed) {
        FormationRequest request = random(seed);
        if (Tried.of(request).number() > 0) {
            for (FormationDemand demand : request.demands()) {
                for (FormationCertificate.Kind kind : FormationCertificate.Kind.values()) {
                    assertThat(new FormationCertificate(kind, List.of(demand)).refutes(request))
                            .isFalse();
                    assertThat(new FormationCertificate(kind, request.demands()).refutes(request))
                            .isFalse();
                }
            }
        }
    }

    private static CommitteeCandidateBuilder association(int number) {
        return CommitteeCandidate.builder()
                .id(new CandidateId("association-" + number))
                .side(Sector.CIVIL_SOCIETY);
    }

    @Test
    void certificate_addsUpOnPaper() {
        List<CommitteeCandidate> four = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            four.add(association(i).build());
        }
        FormationRequest request = FormationRequest.builder()
                .seats(Map.of(Sector.CIVIL_SOCIETY, 5))
                .candidates(four)
                .build();
        FormationCertificate certificate =
                CommitteeFormation.form(request).certificate().orElseThrow();
        assertThat(certificate.kind()).isEqualTo(FormationCertificate.Kind.COUNTED);
        assertThat(certificate.asked()).isEqualTo(5);
        assertThat(certificate.possible()).isEqualTo(4);
        FormationDemand asked = certificate.demands().get(0);
        FormationDemand lessAsked =
                new FormationDemand(asked.kind(), asked.code(), asked.bound(), asked.number(), new TreeSet<>());
        assertThat(new FormationCertificate(certificate.kind(), List.of(lessAsked)).refutes(request))
                .isFalse();
    }

    /** Any two of three needs meet in one candidate and all three in none: each pair adds up, and no sum shows it. */
    @Test
    void certificate_isSearchedWhereNoSumShowsIt() {
        List<TraitId> needs = List.of(new TraitId("a"), new TraitId("b"), new TraitId("c"));
        FormationRequest request = FormationRequest.builder()
                .seats(Map.of(Sector.CIVIL_SOCIETY, 1))
                .balance(Map.of(needs.get(0), 1, needs.get(1), 1, needs.get(2), 1))
                .candidates(List.of(
                        association(1).traits(needs.subList(0, 2)).build(),
                        association(2).traits(needs.subList(1, 3)).build(),
                        association(3)
                                .traits(List.of(needs.get(0), needs.get(2)))
                                .build()))
                .build();
        FormationCertificate certificate =
                CommitteeFormation.form(request).certificate().orElseThrow();
        assertThat(certificate.kind()).isEqualTo(FormationCertificate.Kind.SEARCHED);
        assertThat(certificate.demands()).hasSize(4);
        assertThat(certificate.refutes(request)).isTrue();
        assertThat(new FormationCertificate(FormationCertificate.Kind.COUNTED, certificate.demands()).refutes(request))
                .isFalse();
        for (FormationDemand demand : certificate.demands()) {
            List<FormationDemand> corrupted = new ArrayList<>(certificate.demands());
            corrupted.remove(demand);
            assertThat(new FormationCertificate(certificate.kind(), corrupted).refutes(request))
                    .as("without %s", demand)
                    .isFalse();
            corrupted.add(new FormationDemand(
                    demand.kind(), demand.code(), demand.bound(), demand.number() + 1, demand.candidates()));
            assertThat(new FormationCertificate(certificate.kind(), corrupted).refutes(request))
                    .as("with more than %s", demand)
                    .isFalse();
        }
    }

    @Test
    void certificate_countsBodiesThatHaveAtMostTwo() {
        List<CommitteeCandidate> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(association(i).organisation(new OrganisationId("o" + i % 2)).build());
        }
        FormationCertificate certificate = CommitteeFormation.form(FormationRequest.builder()
                        .seats(Map.of(Sector.CIVIL_SOCIETY, 5))
                        .mostPerOrganisation(2)
                        .candidates(six)
                        .build())
                .certificate()
                .orElseThrow();
        assertThat(certificate.kind()).isEqualTo(FormationCertificate.Kind.COUNTED);
        assertThat(certificate.demands()).hasSize(3);
        assertThat(certificate.asked()).isEqualTo(1);
        assertThat(certificate.possible()).isZero();
    }

    @Test
    void form_namesThoseBetweenWhomTheSeatIsOpen() {
        FormationOutcome formed = CommitteeFormation.form(FormationRequest.builder()
                .seats(Map.of(Sector.CIVIL_SOCIETY, 2))
                .candidates(List.of(
                        association(1).points(Points.of(9)).build(),
                        association(2).points(Points.of(7)).build(),
                        association(3).points(Points.of(7)).build(),
                        association(4).points(Points.of(6)).build()))
                .build());
        assertThat(formed.isSettled()).isFalse();
        assertThat(formed.number()).isEqualTo(BigInteger.TWO);
        assertThat(formed.certain()).containsExactly(new CandidateId("association-1"));
        assertThat(formed.open()).containsExactly(new CandidateId("association-2"), new CandidateId("association-3"));
    }

    @Test
    void form_countsMoreCommitteesThanCouldBeListed() {
        List<CommitteeCandidate> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(association(i).build());
        }
        FormationOutcome formed = CommitteeFormation.form(FormationRequest.builder()
                .seats(Map.of(Sector.CIVIL_SOCIETY, 10))
                .candidates(many)
                .build());
        assertThat(formed.number()).isEqualTo(new BigInteger("22451004309013280"));
        assertThat(formed.committees()).hasSize(FormationOutcome.SHOWN);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.rules.consultation.Proposals.all;
import static io.github.ogplocal.rules.consultation.Proposals.consultation;
import static io.github.ogplocal.rules.consultation.Proposals.draft;
import static io.github.ogplocal.rules.consultation.Proposals.id;
import static io.github.ogplocal.rules.consultation.Proposals.ids;
import static io.github.ogplocal.rules.consultation.Proposals.merge;
import static io.github.ogplocal.rules.consultation.Proposals.proposal;
import static io.github.ogplocal.rules.consultation.Proposals.reasoned;
import static io.github.ogplocal.rules.consultation.Proposals.response;
import static io.github.ogplocal.rules.consultation.Proposals.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.consultation.Theme;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ProposalRegisterTest {
    /** P1 and P2 are merged into M; M is split into S1 and S2; S2 and P3 are merged into N. P4 stands alone. */
    private static final List<ProposalDerivation> CHAIN =
            List.of(merge("N", "S2", "P3"), split("M", "S1", "S2"), merge("M", "P1", "P2"));

    private static final List<Proposal> CHAINED = all("P1", "P2", "P3", "P4", "M", "S1", "S2", "N");

    @Test
    void provenance_leadsBackAndOnward() {
        CommitmentId commitment = CommitmentId.parse("3");
        ProposalRegister register = register(
                CHAINED,
                CHAIN,
                List.of(response("N", ResponseKind.TAKEN_UP)
                        .addCommitments(commitment)
                        .build()));

        assertThat(register.provenance(id("P1")))
                .isEqualTo(new Provenance(
                        id("P1"),
                        List.of(),
                        new TreeSet<>(ids("P1")),
                        List.of(merge("M", "P1", "P2"), split("M", "S1", "S2"), merge("N", "S2", "P3")),
                        new TreeSet<>(ids("N", "S1")),
                        new TreeSet<>(List.of(commitment))));
        assertThat(register.provenance(id("N")))
                .isEqualTo(new Provenance(
                        id("N"),
                        List.of(merge("M", "P1", "P2"), split("M", "S1", "S2"), merge("N", "S2", "P3")),
                        new TreeSet<>(ids("P1", "P2", "P3")),
                        List.of(),
                        new TreeSet<>(ids("N")),
                        new TreeSet<>(List.of(commitment))));
        assertThat(register.provenance(id("S1")).commitments()).isEmpty();
        assertThat(register.provenance(id("P4")).outcomes()).containsExactly(id("P4"));
        assertThat(register.behind(commitment)).containsExactly(id("P1"), id("P2"), id("P3"));
        assertThat(register.behind(CommitmentId.parse("4"))).isEmpty();
        assertThat(register.commitments()).containsExactly(commitment);
        assertThatThrownBy(() -> register.provenance(id("P9"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standing_isWhatWasNeitherWithdrawnNorMadeIntoOthers() {
        List<Proposal> proposals = new ArrayList<>(CHAINED);
        proposals.add(draft("P5").withdrawn(true).build());
        ProposalRegister register = register(proposals, CHAIN, List.of());

        assertThat(register.standing()).extracting(Proposal::getId).containsExactlyElementsOf(ids("N", "P4", "S1"));
        assertThat(register.handedIn())
                .extracting(Proposal::getId)
                .containsExactlyElementsOf(ids("P1", "P2", "P3", "P4", "P5"));
        assertThat(register.find(id("M"))).contains(proposal("M"));
        assertThat(register.proposals()).hasSize(9);
    }

    @Test
    void coverage_countsWhatWasHandedInAndAnswersThroughWhatItBecame() {
        List<Proposal> proposals = new ArrayList<>(CHAINED);
        proposals.add(draft("P5").withdrawn(true).build());
        proposals.addAll(all("P6", "P7"));
        ProposalRegister register = register(
                proposals,
                CHAIN,
                List.of(
                        reasoned("N"),
                        response("P6", ResponseKind.NOT_TAKEN_UP).build(),
                        response("P7", ResponseKind.UNDER_EXAMINATION).build(),
                        reasoned("P1")));

        // P2 waits: its half S1 has no answer. P1 went the same way and has one of its own.
        assertThat(register.coverage())
                .isEqualTo(new ResponseCoverage(
                        Proposals.CONSULTATION, 6, 2, ids("P6"), ids("P7"), ids("P2", "P4"), ids("P5")));
    }

    @Test
    void coverage_ofWhatWentIntoAWithdrawnProposal_staysOpen() {
        List<Proposal> proposals = new ArrayList<>(all("P1", "P2"));
        proposals.add(draft("M").withdrawn(true).build());
        ProposalRegister register = register(proposals, List.of(merge("M", "P1", "P2")), List.of(reasoned("M")));

        assertThat(register.coverage().unanswered()).isEqualTo(ids("P1", "P2"));
    }

    @Test
    void check_findsEveryFaultWithItsPlace() {
        Consultation consultation = Consultation.builder()
                .from(consultation())
                .addThemes(new Theme(ThemeId.parse("water"), LocalizedText.of("en", "Water")))
                .addMunicipalities(NationalCode.parse("tn-municipality:1"))
                .build();
        LocalDate day = LocalDate.of(2019, 5, 1);
        List<Proposal> proposals = List.of(
                proposal("A"),
                proposal("A"),
                draft("B").consultation(ConsultationId.parse("C-2")).build(),
                draft("C").theme(ThemeId.parse("watre")).submittedOn(day).build(),
                draft("D")
                        .municipality(NationalCode.parse("tn-municipality:2"))
                        .theme(ThemeId.parse("water"))
                        .build(),
                proposal("E"),
                proposal("F"));
        List<ProposalDerivation> derivations = List.of(
                merge("E", "A", "B"),
                merge("F", "A", "X"),
                ProposalDerivation.builder()
                        .from(split("C", "E", "D"))
                        .decidedOn(day.minusDays(1))
                        .build());
        List<ProposalResponse> responses = List.of(
                reasoned("A"),
                reasoned("A"),
                reasoned("Y"),
                ProposalResponse.builder()
                        .from(reasoned("C"))
                        .respondedOn(day.minusDays(1))
                        .build());

        List<ConsultationFault> faults = ProposalRegister.check(ConsultationDocuments.builder()
                .consultation(consultation)
                .proposals(proposals)
                .derivations(derivations)
                .responses(responses)
                .build());

        assertThat(faults)
                .extracting(ConsultationFault::toString)
                .containsExactly(
                        "/proposals/1/id: repeated-proposal",
                        "/proposals/2/consultation: other-consultation (C-1)",
                        "/proposals/3/theme: unknown-theme (water)",
                        "/proposals/4/municipality: unknown-municipality",
                        "/derivations/1/sources: unknown-proposal (X)",
                        "/derivations/1/sources: proposal-used-twice (A)",
                        "/derivations/2/results: proposal-made-twice (E)",
                        "/derivations/2/decidedOn: dated-before-proposal (2019-05-01)",
                        "/responses/1/proposal: repeated-response",
                        "/responses/2/proposal: unknown-proposal (Y)",
                        "/responses/3/respondedOn: dated-before-proposal (2019-05-01)");
    }

    @Test
    void check_findsCircles_andNotWhatLeadsToThemOrAway() {
        List<ProposalDerivation> derivations =
                List.of(merge("G", "A", "B"), split("D", "E", "F"), merge("D", "E", "G"), split("F", "H", "I"));

        assertThat(
                        ProposalRegister.check(
                                        documents(all("A", "B", "D", "E", "F", "G", "H", "I"), derivations, List.of()))
                                .stream()
                                .map(ConsultationFault::toString))
                .containsExactly("/derivations/1: derivation-cycle", "/derivations/2: derivation-cycle");
    }

    @Test
    void of_refusesFaultyDocumentsWithAllFaults() {
        assertThatThrownBy(() -> register(all("A", "A"), List.of(), List.of(reasoned("B"))))
                .isInstanceOfSatisfying(
                        InvalidConsultationException.class,
                        e -> assertThat(e.faults()).hasSize(2))
                .hasMessage("consultation: /proposals/1/id: repeated-proposal; "
                        + "/responses/0/proposal: unknown-proposal (B)");
    }

    /** A chain as long as a consultation is answered without running out of stack. */
    @Test
    void register_givesBackWhatWasRegistered() {
        ConsultationDocuments documents = ConsultationDocuments.builder()
                .consultation(Proposals.consultation())
                .proposals(Proposals.all("A"))
                .build();

        assertThat(ProposalRegister.of(documents).documents()).isSameAs(documents);
    }

    @Test
    void provenance_ofALongChain() {
        List<Proposal> proposals = new ArrayList<>(List.of(proposal("P0")));
        List<ProposalDerivation> derivations = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            proposals.addAll(all("P" + i, "Q" + i));
            derivations.add(merge("P" + i, "P" + (i - 1), "Q" + i));
        }
        ProposalRegister register = register(proposals, derivations, List.of(reasoned("P5000")));

        assertThat(register.provenance(id("P5000")).origins()).hasSize(5001);
        assertThat(register.provenance(id("P0")).wentInto()).hasSize(5000);
        assertThat(register.coverage().reasoned()).isEqualTo(5001);
    }

    /** Both directions agree, origins and outcomes are what plain recursion finds, and no order of documents matters. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void provenance_agreesWithRecursionInBothDirections(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> open = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        List<ProposalDerivation> derivations = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            open.add("H" + i);
        }
        open.forEach(name ->
                proposals.add(draft(name).withdrawn(random.nextInt(6) == 0).build()));
        for (int i = 0; i < random.nextInt(6); i++) {
            Collections.shuffle(open, random);
            int sources = random.nextBoolean() ? 1 : Math.min(open.size(), 2 + random.nextInt(2));
            List<String> used = new ArrayList<>(open.subList(0, sources));
            open.removeAll(used);
            List<String> made = new ArrayList<>();
            for (int j = 0; j < (sources == 1 ? 2 + random.nextInt(2) : 1); j++) {
                made.add("D" + i + "-" + j);
            }
            made.forEach(name -> proposals.add(proposal(name)));
            open.addAll(made);
            derivations.add(
                    sources == 1
                            ? split(used.get(0), made.toArray(String[]::new))
                            : merge(made.get(0), used.toArray(String[]::new)));
        }
        List<ProposalResponse> responses = new ArrayList<>();
        for (Proposal proposal : proposals) {
            switch (random.nextInt(6)) {
                case 0 -> responses.add(reasoned(proposal.getId().value()));
                case 1 ->
                    responses.add(response(proposal.getId().value(), ResponseKind.TAKEN_UP)
                            .build());
                case 2 ->
                    responses.add(response(proposal.getId().value(), ResponseKind.UNDER_EXAMINATION)
                            .build());
                default -> {}
            }
        }
        ProposalRegister register = register(proposals, derivations, responses);
        List<Proposal> shuffled = new ArrayList<>(proposals);
        List<ProposalDerivation> others = new ArrayList<>(derivations);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(others, random);
        ProposalRegister again = register(shuffled, others, responses);

        for (Proposal proposal : proposals) {
            ProposalId id = proposal.getId();
            Provenance provenance = register.provenance(id);
            assertThat(provenance).isEqualTo(again.provenance(id));
            assertThat(provenance.origins()).isEqualTo(reach(id, derivations, true));
            assertThat(provenance.outcomes()).isEqualTo(reach(id, derivations, false));
            for (ProposalId outcome : provenance.outcomes()) {
                assertThat(register.provenance(outcome).origins()).containsAll(provenance.origins());
            }
        }
        assertThat(register.coverage()).isEqualTo(again.coverage());
        List<Integer> grades = new ArrayList<>();
        for (Proposal proposal : register.handedIn()) {
            grades.add(proposal.isWithdrawn() ? -1 : grade(proposal.getId(), proposals, derivations, responses));
        }
        ResponseCoverage coverage = register.coverage();
        assertThat(List.of(
                        coverage.reasoned(),
                        (long) coverage.withoutReasons().size(),
                        (long) coverage.underExamination().size(),
                        (long) coverage.unanswered().size(),
                        (long) coverage.withdrawn().size()))
                .isEqualTo(List.of(3, 2, 1, 0, -1).stream()
                        .map(grade -> grades.stream().filter(grade::equals).count())
                        .toList());
    }

    private static TreeSet<ProposalId> reach(ProposalId id, List<ProposalDerivation> derivations, boolean back) {
        TreeSet<ProposalId> ends = new TreeSet<>();
        for (ProposalDerivation derivation : derivations) {
            if ((back ? derivation.getResults() : derivation.getSources()).contains(id)) {
                for (ProposalId further : back ? derivation.getSources() : derivation.getResults()) {
                    ends.addAll(reach(further, derivations, back));
                }
            }
        }
        return ends.isEmpty() ? new TreeSet<>(List.of(id)) : ends;
    }

    private static int grade(
            ProposalId id,
            List<Proposal> proposals,
            List<ProposalDerivation> derivations,
            List<ProposalResponse> responses) {
        int own = 0;
        for (ProposalResponse response : responses) {
            if (response.getProposal().equals(id)) {
                own = response.getKind() == ResponseKind.UNDER_EXAMINATION
                        ? 1
                        : response.getReasons().isEmpty() ? 2 : 3;
            }
        }
        for (ProposalDerivation derivation : derivations) {
            if (derivation.getSources().contains(id)) {
                int least = 3;
                for (ProposalId result : derivation.getResults()) {
                    least = Math.min(least, grade(result, proposals, derivations, responses));
                }
                own = Math.max(own, least);
            }
        }
        return own;
    }

    private static ConsultationDocuments documents(
            List<Proposal> proposals, List<ProposalDerivation> derivations, List<ProposalResponse> responses) {
        return ConsultationDocuments.builder()
                .consultation(consultation())
                .proposals(proposals)
                .derivations(derivations)
                .responses(responses)
                .build();
    }

    private static ProposalRegister register(
            List<Proposal> proposals, List<ProposalDerivation> derivations, List<ProposalResponse> responses) {
        return ProposalRegister.of(documents(proposals, derivations, responses));
    }
}

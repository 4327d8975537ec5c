// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.Theme;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.consultation.ConsultationFault.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Finds what keeps the documents of a consultation from being registered. */
final class ConsultationCheck {
    private final ConsultationDocuments documents;
    private final Map<ProposalId, Proposal> proposals = new HashMap<>();
    private final List<ConsultationFault> faults = new ArrayList<>();

    private ConsultationCheck(ConsultationDocuments documents) {
        this.documents = documents;
    }

    static List<ConsultationFault> faults(ConsultationDocuments documents) {
        ConsultationCheck check = new ConsultationCheck(documents);
        check.proposals();
        check.derivations();
        check.responses();
        return List.copyOf(check.faults);
    }

    private void proposals() {
        Consultation consultation = documents.getConsultation();
        Set<ThemeId> themes = new HashSet<>();
        consultation.getThemes().forEach(theme -> themes.add(theme.id()));
        for (int i = 0; i < documents.getProposals().size(); i++) {
            Proposal proposal = documents.getProposals().get(i);
            String at = "/proposals/" + i;
            if (proposals.putIfAbsent(proposal.getId(), proposal) != null) {
                add(at + "/id", Kind.REPEATED_PROPOSAL, "");
            }
            if (!proposal.getConsultation().equals(consultation.getId())) {
                add(
                        at + "/consultation",
                        Kind.OTHER_CONSULTATION,
                        consultation.getId().value());
            }
            if (proposal.getMunicipality()
                    .filter(code -> !consultation.getMunicipalities().isEmpty()
                            && !consultation.getMunicipalities().contains(code))
                    .isPresent()) {
                add(at + "/municipality", Kind.UNKNOWN_MUNICIPALITY, "");
            }
            proposal.getTheme()
                    .filter(theme -> !themes.contains(theme))
                    .ifPresent(theme -> add(at + "/theme", Kind.UNKNOWN_THEME, nearest(theme, consultation)));
        }
    }

    private static String nearest(ThemeId theme, Consultation consultation) {
        List<String> known = consultation.getThemes().stream()
                .map(Theme::id)
                .map(ThemeId::value)
                .toList();
        return NearestName.of(theme.value(), known).orElse("");
    }

    private void derivations() {
        Set<ProposalId> used = new HashSet<>();
        Set<ProposalId> made = new HashSet<>();
        SortedSet<Integer> circular = new DerivationOrder(documents.getDerivations()).circular();
        for (int i = 0; i < documents.getDerivations().size(); i++) {
            ProposalDerivation derivation = documents.getDerivations().get(i);
            String at = "/derivations/" + i;
            known(derivation.getSources(), at + "/sources");
            seen(derivation.getSources(), used, at + "/sources", Kind.PROPOSAL_USED_TWICE);
            known(derivation.getResults(), at + "/results");
            seen(derivation.getResults(), made, at + "/results", Kind.PROPOSAL_MADE_TWICE);
            for (ProposalId source : derivation.getSources()) {
                dated(derivation.getDecidedOn(), source, at + "/decidedOn");
            }
            if (circular.contains(i)) {
                add(at, Kind.DERIVATION_CYCLE, "");
            }
        }
    }

    private void known(SortedSet<ProposalId> ids, String at) {
        for (ProposalId id : ids) {
            if (!proposals.containsKey(id)) {
                add(at, Kind.UNKNOWN_PROPOSAL, id.value());
            }
        }
    }

    private void seen(SortedSet<ProposalId> ids, Set<ProposalId> before, String at, Kind kind) {
        for (ProposalId id : ids) {
            if (!before.add(id)) {
                add(at, kind, id.value());
            }
        }
    }

    private void responses() {
        Set<ProposalId> answered = new HashSet<>();
        for (int i = 0; i < documents.getResponses().size(); i++) {
            ProposalResponse response = documents.getResponses().get(i);
            String at = "/responses/" + i;
            if (!proposals.containsKey(response.getProposal())) {
                add(
                        at + "/proposal",
                        Kind.UNKNOWN_PROPOSAL,
                        response.getProposal().value());
            } else if (!answered.add(response.getProposal())) {
                add(at + "/proposal", Kind.REPEATED_RESPONSE, "");
            }
            dated(response.getRespondedOn(), response.getProposal(), at + "/respondedOn");
        }
    }

    private void dated(Optional<LocalDate> day, ProposalId id, String at) {
        Optional<LocalDate> submitted = Optional.ofNullable(proposals.get(id)).flatMap(Proposal::getSubmittedOn);
        if (day.isPresent() && submitted.isPresent() && day.get().isBefore(submitted.get())) {
            add(at, Kind.DATED_BEFORE_PROPOSAL, submitted.get().toString());
        }
    }

    private void add(String pointer, Kind kind, String argument) {
        faults.add(new ConsultationFault(pointer, kind, argument));
    }
}

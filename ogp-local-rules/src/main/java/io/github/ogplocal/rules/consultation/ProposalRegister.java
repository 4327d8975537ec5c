// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.plan.CommitmentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The proposals of a consultation with all that people made of them; every question about them is answered in both
 * directions.
 *
 * <p>Nothing depends on the order of the documents.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProposalRegister {
    /** How far an answer goes, from none to one with reasons. */
    private enum Answer {
        NONE,
        UNDER_EXAMINATION,
        WITHOUT_REASONS,
        REASONED
    }

    private final ConsultationDocuments documents;
    private final SortedMap<ProposalId, Proposal> proposals = new TreeMap<>();
    private final Map<ProposalId, ProposalResponse> responses = new HashMap<>();
    /** Each after those that made its sources. */
    private final List<ProposalDerivation> derivations = new ArrayList<>();

    private final Map<ProposalId, Integer> makers = new HashMap<>();
    private final Map<ProposalId, Integer> users = new HashMap<>();

    private ProposalRegister(ConsultationDocuments documents) {
        this.documents = documents;
        documents.getProposals().forEach(proposal -> proposals.put(proposal.getId(), proposal));
        documents.getResponses().forEach(response -> responses.put(response.getProposal(), response));
        List<ProposalDerivation> byFirstSource = new ArrayList<>(documents.getDerivations());
        byFirstSource.sort(comparing(derivation -> derivation.getSources().first()));
        for (int i : new DerivationOrder(byFirstSource).ordered()) {
            ProposalDerivation derivation = byFirstSource.get(i);
            derivation.getSources().forEach(source -> users.put(source, derivations.size()));
            derivation.getResults().forEach(result -> makers.put(result, derivations.size()));
            derivations.add(derivation);
        }
    }

    /**
     * What keeps documents from being registered.
     *
     * @return the faults, in the order of the documents; empty when there is none
     */
    public static List<ConsultationFault> check(ConsultationDocuments documents) {
        return ConsultationCheck.faults(documents);
    }

    /**
     * Registers the documents of a consultation.
     *
     * @throws InvalidConsultationException if {@link #check} finds a fault
     */
    public static ProposalRegister of(ConsultationDocuments documents) {
        List<ConsultationFault> faults = check(requireNonNull(documents, "documents"));
        if (!faults.isEmpty()) {
            throw new InvalidConsultationException(faults);
        }
        return new ProposalRegister(documents);
    }

    /** What was registered. */
    public ConsultationDocuments documents() {
        return documents;
    }

    /** A proposal by its id; empty when there is none. */
    public Optional<Proposal> find(ProposalId id) {
        return Optional.ofNullable(proposals.get(id));
    }

    /** All proposals, in natural order of their ids: what was handed in and what was made of it. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals.values());
    }

    /** What was handed in, that is, not made of other proposals, in natural order of the ids. */
    public List<Proposal> handedIn() {
        return proposals.values().stream()
                .filter(proposal -> !makers.containsKey(proposal.getId()))
                .toList();
    }

    /** What stands: neither withdrawn nor merged or split into others, in natural order of the ids. */
    public List<Proposal> standing() {
        return proposals.values().stream()
                .filter(proposal -> !proposal.isWithdrawn() && !users.containsKey(proposal.getId()))
                .toList();
    }

    /** The response to a proposal itself; empty when there is none, even where what it went into was answered. */
    public Optional<ProposalResponse> response(ProposalId id) {
        return Optional.ofNullable(responses.get(id));
    }

    /**
     * Where a proposal comes from and what became of it.
     *
     * @throws IllegalArgumentException if there is no such proposal
     */
    public Provenance provenance(ProposalId id) {
        if (!proposals.containsKey(id)) {
            throw new IllegalArgumentException("proposal: must be registered, got " + id);
        }
        Walk back = new Walk(id, makers, ProposalDerivation::getSources);
        Walk onward = new Walk(id, users, ProposalDerivation::getResults);
        TreeSet<CommitmentId> commitments = new TreeSet<>();
        for (ProposalId met : onward.met) {
            response(met).ifPresent(response -> commitments.addAll(response.getCommitments()));
        }
        return new Provenance(id, back.derivations(), back.ends, onward.derivations(), onward.ends, commitments);
    }

    /**
     * What was handed in and became a commitment, according to the responses to it or to what was made of it.
     *
     * @return in natural order; empty when no response names the commitment
     */
    public SortedSet<ProposalId> behind(CommitmentId commitment) {
        TreeSet<ProposalId> origins = new TreeSet<>();
        for (ProposalResponse response : documents.getResponses()) {
            if (response.getCommitments().contains(commitment)) {
                origins.addAll(new Walk(response.getProposal(), makers, ProposalDerivation::getSources).ends);
            }
        }
        return Collections.unmodifiableSortedSet(origins);
    }

    /** The commitments that responses name, in natural order. */
    public SortedSet<CommitmentId> commitments() {
        TreeSet<CommitmentId> commitments = new TreeSet<>();
        documents.getResponses().forEach(response -> commitments.addAll(response.getCommitments()));
        return Collections.unmodifiableSortedSet(commitments);
    }

    /** Which of the proposals that were handed in have a reasoned response, and which have not. */
    public ResponseCoverage coverage() {
        Map<ProposalId, Answer> answers = new HashMap<>();
        for (int i = derivations.size() - 1; i >= 0; i--) {
            Answer least = Answer.REASONED;
            for (ProposalId result : derivations.get(i).getResults()) {
                boolean withdrawn =
                        requireNonNull(proposals.get(result), "result").isWithdrawn();
                Answer answer = withdrawn ? Answer.NONE : answer(result, answers);
                least = answer.compareTo(least) < 0 ? answer : least;
            }
            for (ProposalId source : derivations.get(i).getSources()) {
                answers.put(source, least);
            }
        }
        long expected = 0;
        long reasoned = 0;
        List<ProposalId> withoutReasons = new ArrayList<>();
        List<ProposalId> underExamination = new ArrayList<>();
        List<ProposalId> unanswered = new ArrayList<>();
        List<ProposalId> withdrawn = new ArrayList<>();
        for (Proposal proposal : handedIn()) {
            ProposalId id = proposal.getId();
            if (proposal.isWithdrawn()) {
                withdrawn.add(id);
                continue;
            }
            expected++;
            switch (answer(id, answers)) {
                case REASONED -> reasoned++;
                case WITHOUT_REASONS -> withoutReasons.add(id);
                case UNDER_EXAMINATION -> underExamination.add(id);
                case NONE -> unanswered.add(id);
            }
        }
        return new ResponseCoverage(
                documents.getConsultation().getId(),
                expected,
                reasoned,
                withoutReasons,
                underExamination,
                unanswered,
                withdrawn);
    }

    /** The better of a proposal's own answer and of that through what it went into. */
    private Answer answer(ProposalId id, Map<ProposalId, Answer> through) {
        Answer own = response(id).map(ProposalRegister::answer).orElse(Answer.NONE);
        Answer other = through.getOrDefault(id, Answer.NONE);
        return own.compareTo(other) >= 0 ? own : other;
    }

    private static Answer answer(ProposalResponse response) {
        if (response.getKind() == ResponseKind.UNDER_EXAMINATION) {
            return Answer.UNDER_EXAMINATION;
        }
        return response.hasReasons() ? Answer.REASONED : Answer.WITHOUT_REASONS;
    }

    /** All that is reached from a proposal in one direction; without recursion, for chains may be long. */
    private final class Walk {
        final TreeSet<ProposalId> met = new TreeSet<>();
        final TreeSet<ProposalId> ends = new TreeSet<>();
        private final TreeSet<Integer> passed = new TreeSet<>();

        Walk(
                ProposalId start,
                Map<ProposalId, Integer> next,
                Function<ProposalDerivation, SortedSet<ProposalId>> beyond) {
            ArrayDeque<ProposalId> open = new ArrayDeque<>(List.of(start));
            met.add(start);
            while (!open.isEmpty()) {
                ProposalId id = open.remove();
                Integer derivation = next.get(id);
                if (derivation == null) {
                    ends.add(id);
                } else if (passed.add(derivation)) {
                    for (ProposalId further : beyond.apply(derivations.get(derivation))) {
                        if (met.add(further)) {
                            open.add(further);
                        }
                    }
                }
            }
        }

        List<ProposalDerivation> derivations() {
            return passed.stream().map(derivations::get).toList();
        }
    }
}

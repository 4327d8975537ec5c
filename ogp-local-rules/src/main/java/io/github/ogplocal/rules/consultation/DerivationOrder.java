// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** An order of derivations in which each stands after those that made its sources, and what stands in none. */
final class DerivationOrder {
    private final List<Integer> ordered = new ArrayList<>();
    private final SortedSet<Integer> circular;

    /** @param derivations in an order that does not depend on that of the documents, for the order found to be stable */
    DerivationOrder(List<ProposalDerivation> derivations) {
        ordered.addAll(peel(derivations, ProposalDerivation::getSources, ProposalDerivation::getResults));
        circular = new TreeSet<>();
        if (ordered.size() < derivations.size()) {
            // What only follows a circle is in none: it is peeled off from the other end.
            TreeSet<Integer> free = new TreeSet<>(ordered);
            free.addAll(peel(derivations, ProposalDerivation::getResults, ProposalDerivation::getSources));
            for (int i = 0; i < derivations.size(); i++) {
                if (!free.contains(i)) {
                    circular.add(i);
                }
            }
        }
    }

    /** The derivations, by their index, each after those that made its sources; without those behind a circle. */
    List<Integer> ordered() {
        return ordered;
    }

    /** The derivations on a circle, or between two. */
    SortedSet<Integer> circular() {
        return circular;
    }

    private static List<Integer> peel(
            List<ProposalDerivation> derivations,
            Function<ProposalDerivation, SortedSet<ProposalId>> needs,
            Function<ProposalDerivation, SortedSet<ProposalId>> gives) {
        Map<ProposalId, List<Integer>> givers = new HashMap<>();
        Map<ProposalId, List<Integer>> takers = new HashMap<>();
        for (int i = 0; i < derivations.size(); i++) {
            for (ProposalId id : gives.apply(derivations.get(i))) {
                givers.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
            }
            for (ProposalId id : needs.apply(derivations.get(i))) {
                takers.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
            }
        }
        int[] waiting = new int[derivations.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            for (ProposalId id : needs.apply(derivations.get(i))) {
                waiting[i] += givers.getOrDefault(id, List.of()).size();
            }
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> peeled = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            peeled.add(next);
            for (ProposalId id : gives.apply(derivations.get(next))) {
                for (int taker : takers.getOrDefault(id, List.of())) {
                    if (--waiting[taker] == 0) {
                        ready.add(taker);
                    }
                }
            }
        }
        return peeled;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalResponse;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export of another platform held, and what of it was not taken over.
 *
 * <p>Names, addresses and accounts of people are never taken over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposals in the order of the export
 * @param responses the platform's answers, in the order of the export; a proposal without an answer has none
 * @param leftOut of each known field that was not taken over, in how many proposals it held something, by its name
 * @param unknown where the first of each unknown field stands; empty where unknown fields are refused
 * @param lineEnds how many line ends were written anew: carriage returns become line feeds
 * @param invisible how many invisible characters were left out of texts
 * @param further whether the export says that it goes on in a further page
 */
public record ImportedProposals(
        List<Proposal> proposals,
        List<ProposalResponse> responses,
        SortedMap<String, Integer> leftOut,
        List<Problem> unknown,
        long lineEnds,
        long invisible,
        boolean further) {
    /** Copies. */
    public ImportedProposals {
        proposals = List.copyOf(proposals);
        responses = List.copyOf(responses);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        unknown = List.copyOf(unknown);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.GeneratedCall;
import io.github.ogplocal.examples.benchmarks.GeneratedProposals;
import io.github.ogplocal.examples.benchmarks.PlainSelection;
import io.github.ogplocal.examples.benchmarks.PlainSmart;
import io.github.ogplocal.examples.benchmarks.SameOutcome;
import io.github.ogplocal.examples.benchmarks.SmartBenchmark;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Shows that peers say what the engine and plain code say; what does not is not timed. */
final class SelfTest {
    private static final int SIZE = 1_000;

    private SelfTest() {}

    /** All peers on a thousand items, of few, the usual and many regions. */
    static void all() throws SQLException {
        for (int regions : new int[] {3, GeneratedCall.REGIONS, 300}) {
            GeneratedCall call = GeneratedCall.of(SIZE, regions);
            for (SelectionPeer peer : SelectionPeer.values()) {
                try (Decider<PlainSelection.Result> decider = peer.open(call.files())) {
                    refuseDifferences(peer.words(), differences(call, decider));
                }
            }
        }
        GeneratedProposals proposals = GeneratedProposals.of(SIZE);
        for (SmartPeer peer : SmartPeer.values()) {
            try (Decider<PlainSmart.Result> decider = peer.open(proposals.plain())) {
                refuseDifferences(peer.words(), differences(proposals, decider));
            }
        }
    }

    /** The applications for which the peer, the engine and plain code do not give one status, exact total and rank. */
    static List<String> differences(GeneratedCall call, Decider<PlainSelection.Result> decider) throws SQLException {
        Selection selection = SelectionEngine.of(call.rules()).select(call.applications(), call.sheets());
        TreeSet<String> differences =
                new TreeSet<>(SameOutcome.differences(selection, PlainSelection.select(call.files())));
        // Twice, since a peer that keeps something of its first answer would show it in the second.
        for (int time = 0; time < 2; time++) {
            differences.addAll(SameOutcome.differences(selection, decider.decide()));
        }
        return List.copyOf(differences);
    }

    /** The proposals for which the peer, the engine and plain code do not give the same answers. */
    static List<String> differences(GeneratedProposals proposals, Decider<PlainSmart.Result> decider)
            throws SQLException {
        SmartAssessment assessment =
                SmartEngine.of(GeneratedProposals.procedure()).assess(proposals.subjects());
        List<PlainSmart.Result> plain = PlainSmart.loop(proposals.plain());
        List<String> differences = new ArrayList<>();
        if (SmartBenchmark.differences(assessment, plain, PlainSmart.streams(proposals.plain())) > 0) {
            differences.add("plain code");
        }
        for (int time = 0; time < 2; time++) {
            List<PlainSmart.Result> results = decider.decide();
            for (int i = 0; i < plain.size(); i++) {
                if (!plain.get(i).equals(results.get(i))) {
                    differences.add(plain.get(i).id());
                }
            }
        }
        return differences;
    }

    static void refuseDifferences(String who, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException(who + ": other outcome for " + differences.size() + " items");
        }
    }
}

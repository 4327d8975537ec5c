// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.examples.benchmarks.GeneratedCall;
import io.github.ogplocal.examples.benchmarks.GeneratedProposals;
import io.github.ogplocal.examples.benchmarks.PlainSelection;
import io.github.ogplocal.examples.benchmarks.PlainSmart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every peer decides what the engine and plain code decide, and would be refused if it did not. */
final class PeersTest {
    private static final int MANY = 20_000;

    @ParameterizedTest
    @EnumSource
    void peer_givesTheOutcomeOfTheEngine(SelectionPeer peer) throws Exception {
        for (int regions : new int[] {3, 24, 300}) {
            assertThat(differences(GeneratedCall.of(1, regions), peer)).isEmpty();
            assertThat(differences(GeneratedCall.of(1_000, regions), peer))
                    .as("%d regions", regions)
                    .isEmpty();
            if (peer.isForMany()) {
                assertThat(differences(GeneratedCall.of(MANY, regions), peer))
                        .as("%d regions, many", regions)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void peer_givesTheAnswersOfTheEngine(SmartPeer peer) throws Exception {
        for (int size : new int[] {1, 1_000, peer.isForMany() ? MANY : 2_000}) {
            GeneratedProposals proposals = GeneratedProposals.of(size);
            try (Decider<PlainSmart.Result> decider = peer.open(proposals.plain())) {
                assertThat(SelfTest.differences(proposals, decider)).isEmpty();
            }
        }
    }

    /** The control: one outcome that differs is seen, and refused. */
    @Test
    void otherOutcome_isRefused() throws Exception {
        GeneratedCall call = GeneratedCall.of(1_000);
        List<PlainSelection.Result> results = new ArrayList<>(PlainSelection.select(call.files()));
        PlainSelection.Result first = results.get(0);
        results.set(0, new PlainSelection.Result(first.id(), first.decision(), first.twelfths() + 2, first.rank()));
        List<String> differences = SelfTest.differences(call, () -> results);

        assertThat(differences).containsExactly(first.id());
        assertThatThrownBy(() -> SelfTest.refuseDifferences("planted", differences))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The control: one answer that differs is seen, each time. */
    @Test
    void otherAnswer_isSeen() throws Exception {
        GeneratedProposals proposals = GeneratedProposals.of(1_000);
        List<PlainSmart.Result> results = new ArrayList<>(PlainSmart.loop(proposals.plain()));
        results.set(7, PlainSmart.loop(List.of(proposals.plain().get(8))).get(0));

        assertThat(SelfTest.differences(proposals, () -> results)).hasSize(2);
    }

    private static List<String> differences(GeneratedCall call, SelectionPeer peer) throws Exception {
        try (Decider<PlainSelection.Result> decider = peer.open(call.files())) {
            return SelfTest.differences(call, decider);
        }
    }
}

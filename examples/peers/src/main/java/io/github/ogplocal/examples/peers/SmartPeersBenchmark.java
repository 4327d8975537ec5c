// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.GeneratedProposals;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Result;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Proposals judged by a peer, which is shown to agree with the engine before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmartPeersBenchmark {
    /** Who judges. */
    @Param
    private SmartPeer peer = SmartPeer.DROOLS_TOGETHER;

    /** Number of proposals. */
    @Param("1000")
    private int size;

    @SuppressWarnings("NullAway.Init")
    private Decider<Result> decider;

    /** Makes the proposals and the peer ready, and refuses to time one that disagrees. */
    @Setup
    public void prepare() throws SQLException {
        GeneratedProposals proposals = GeneratedProposals.of(size);
        decider = peer.open(proposals.plain());
        SelfTest.refuseDifferences(peer.words(), SelfTest.differences(proposals, decider));
    }

    /** Lets the peer go. */
    @TearDown
    public void close() throws SQLException {
        decider.close();
    }

    /** Judged, and not explained. */
    @Benchmark
    public List<Result> decide() throws SQLException {
        return decider.decide();
    }
}

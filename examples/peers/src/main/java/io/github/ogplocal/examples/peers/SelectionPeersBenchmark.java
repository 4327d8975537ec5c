// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.GeneratedCall;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
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

/** One call decided by a peer, which is shown to agree with the engine before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SelectionPeersBenchmark {
    /** Who decides. */
    @Param
    private SelectionPeer peer = SelectionPeer.DROOLS_STATEFUL;

    /** Number of applications. */
    @Param("1000")
    private int size;

    /** Number of regions. */
    @Param("24")
    private int regions;

    @SuppressWarnings("NullAway.Init")
    private Decider<Result> decider;

    /** Makes the call and the peer ready, and refuses to time one that disagrees. */
    @Setup
    public void prepare() throws SQLException {
        GeneratedCall call = GeneratedCall.of(size, regions);
        decider = peer.open(call.files());
        SelfTest.refuseDifferences(peer.words(), SelfTest.differences(call, decider));
    }

    /** Lets the peer go. */
    @TearDown
    public void close() throws SQLException {
        decider.close();
    }

    /** Decided, and not explained. */
    @Benchmark
    public List<Result> decide() throws SQLException {
        return decider.decide();
    }
}

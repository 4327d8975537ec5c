// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.Arrays;
import java.util.function.Supplier;

/** Passes on the ties of many runs; a state in a run goes with what was chosen in the run before, to which it may fall back. */
final class RaisedTies implements TieBreaker {
    private final TieBreaker ties;
    private int[] before = {};

    RaisedTies(TieBreaker ties) {
        this.ties = ties;
    }

    /** The ties to come are those of a run after one that chose this. */
    void after(int[] chosen) {
        before = chosen;
    }

    @Override
    public int first(int[] tied) {
        return ties.first(tied);
    }

    @Override
    public int first(int[] tied, Supplier<String> state) {
        int[] fallback = before;
        return ties.first(tied, () -> "after " + Arrays.toString(fallback) + ' ' + state.get());
    }

    @Override
    public boolean answersAlike() {
        return ties.answersAlike();
    }
}

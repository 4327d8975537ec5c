// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import java.util.List;

/** A small generator whose numbers depend on the seed alone, on every JDK (Steele, Lea and Flood, 2014). */
final class SplitMix64 {
    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound} - 1; the bias of at most one in 2^40 does not matter to example data. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Shuffles in place. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T moved = list.get(i);
            list.set(i, list.get(j));
            list.set(j, moved);
        }
    }
}

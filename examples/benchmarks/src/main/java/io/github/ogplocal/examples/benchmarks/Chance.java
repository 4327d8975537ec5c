// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

/** Numbers that look random and are the same for the same seed on every JDK: SplitMix64, as published. */
final class Chance {
    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A whole number from 0 to {@code bound - 1}. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }

    /** The numbers from 0 to {@code size - 1}, each once, in no order. */
    int[] permutation(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            int j = below(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }
}

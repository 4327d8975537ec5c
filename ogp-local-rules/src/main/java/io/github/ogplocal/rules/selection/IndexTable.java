// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds indices by what they stand for, in four bytes a slot and four a key: a hash table of boxed indices would be most of what a run
 * allocates. Keys that crowd together, by chance or by design, go to a tree beside it, so that no input makes it slow.
 */
final class IndexTable<K extends Comparable<K>> {
    private static final int MOST_PROBES = 32;

    private final IntFunction<K> keyOf;
    /** An index plus 1; 0 where there is none. */
    private final int[] slots;

    /** The hash of each index's key: tells most keys apart without a look at them. */
    private final int[] hashes;

    private @Nullable TreeMap<K, Integer> crowded;

    /**
     * @param size how many keys will be put, at most; every index is below it
     * @param keyOf the key of an index that was put
     */
    IndexTable(int size, IntFunction<K> keyOf) {
        this.keyOf = keyOf;
        this.slots = new int[Math.max(64, Integer.highestOneBit(Math.max(1, size)) * 4)];
        this.hashes = new int[size];
    }

    /** Puts an index under its key; gives the index that has the key already, which then stays, or -1. */
    int putIfAbsent(K key, int index) {
        int slot = slot(key);
        if (slot >= 0) {
            int found = slots[slot] - 1;
            if (found < 0) {
                slots[slot] = index + 1;
                hashes[index] = key.hashCode();
            }
            return found;
        }
        if (crowded == null) {
            crowded = new TreeMap<>();
        }
        Integer found = crowded.putIfAbsent(key, index);
        return found == null ? -1 : found;
    }

    /** The index under a key; -1 when there is none. */
    int indexOf(K key) {
        int slot = slot(key);
        if (slot >= 0) {
            return slots[slot] - 1;
        }
        return crowded == null ? -1 : crowded.getOrDefault(key, -1);
    }

    /** The slot that holds a key, or is free for it; -1 when there is neither among those where it may be. */
    private int slot(K key) {
        // Ids that count up have hashes in a row; the multiplication spreads them.
        int hash = key.hashCode();
        int start = (hash * 0x9E3779B9) >>> 8;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = (start + probe) & (slots.length - 1);
            int found = slots[slot] - 1;
            if (found < 0 || (hashes[found] == hash && keyOf.apply(found).equals(key))) {
                return slot;
            }
        }
        return -1;
    }
}

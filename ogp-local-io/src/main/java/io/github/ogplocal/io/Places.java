// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.util.SortedMap;
import java.util.TreeMap;

/** Where the values of a document stand, by pointer, for faults that are found once the document has been read. */
final class Places {
    /** The most places kept; a value beyond them is located by what is around it. */
    static final int MOST = 100_000;

    private final SortedMap<String, int[]> places = new TreeMap<>();

    /** Keeps the first place of a pointer; a second is a key that stands twice, and is not read. */
    void put(String pointer, int line, int column) {
        if (places.size() < MOST) {
            places.putIfAbsent(pointer, new int[] {line, column});
        }
    }

    /** Line and column of the value at a pointer, or of the nearest object or array around it that is there. */
    int[] of(String pointer) {
        String nearest = pointer;
        while (true) {
            int[] place = places.get(nearest);
            if (place != null) {
                return place;
            }
            int slash = nearest.lastIndexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("places: nothing is known around " + pointer);
            }
            nearest = nearest.substring(0, slash);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many places each part of society has, as far as that is known. */
final class Sides {
    /** Stands for a side in a list when the side is not known; no sector has this code. */
    private static final String UNKNOWN = "unknown";

    private Sides() {}

    /** The number of places of a side; those whose side is not known may be of any. */
    static Range of(List<Place> places, Sector side) {
        return Range.of(
                places,
                place -> place.side().equals(Optional.of(side)),
                place -> place.side().isEmpty());
    }

    /**
     * Each side that has or may have a place, with its number, in the order of declaration of the sides; last, how many places
     * are of a side that is not known.
     */
    static List<String> list(List<Place> places) {
        List<String> list = new ArrayList<>();
        for (Sector side : Sector.values()) {
            if (places.stream().anyMatch(place -> place.side().equals(Optional.of(side)))) {
                list.add(side.code() + " " + of(places, side));
            }
        }
        long unknown = places.stream().filter(place -> place.side().isEmpty()).count();
        if (unknown > 0) {
            list.add(UNKNOWN + " " + unknown);
        }
        return list;
    }

    /** The places that are not surely there, or whose side is not known. */
    static List<String> unclear(List<Place> places) {
        return places.stream()
                .filter(place -> !place.sure() || place.side().isEmpty())
                .map(Place::code)
                .toList();
    }
}

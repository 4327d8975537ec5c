// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.TreeSet;

/**
 * Several names of one place.
 *
 * @param names two or more, different once folded, each in a script that is compared
 * @param source where it stands that they are names of one place; not blank
 */
public record Alias(List<String> names, String source) {
    /**
     * Checks the parts.
     *
     * @throws RefusedNameException if a name has faults
     * @throws IllegalArgumentException if there are fewer than two different names, or the source is blank
     */
    public Alias {
        names = List.copyOf(names);
        requireNonNull(source, "source");
        TreeSet<String> keys = new TreeSet<>();
        for (String name : names) {
            keys.add(PlaceName.of(name).key());
        }
        if (keys.size() < 2 || keys.size() < names.size()) {
            throw new IllegalArgumentException("alias names: must be two or more different ones, got " + names.size()
                    + " of which " + keys.size() + " differ");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("alias source: must not be blank");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A constraint that a value breaks.
 *
 * @param code the wire code of the problem
 * @param arguments the bounds and sizes that its sentence names
 */
public record Violation(String code, SortedMap<String, String> arguments) {
    /** Copies. */
    public Violation {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    static Violation of(String code) {
        return new Violation(code, new TreeMap<>());
    }

    static Violation of(String code, String name, long value) {
        return new Violation(code, new TreeMap<>(Map.of(name, Long.toString(value))));
    }

    static Violation of(String code, String name, long value, int found) {
        return new Violation(code, new TreeMap<>(Map.of(name, Long.toString(value), "found", Integer.toString(found))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an element, in the order in which they are written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pairs name and value, unescaped
 */
public record Attributes(List<Pair> pairs) {
    /** No attribute. */
    public static final Attributes NONE = new Attributes(List.of());

    /**
     * One attribute.
     *
     * @param name a literal, as HTML and SVG spell it
     * @param value any text
     */
    public record Pair(String name, String value) {}

    /** Copies. */
    public Attributes {
        pairs = List.copyOf(pairs);
    }

    /** One attribute. */
    public static Attributes of(String name, String value) {
        return NONE.with(name, value);
    }

    /** These and one more. */
    public Attributes with(String name, String value) {
        List<Pair> more = new ArrayList<>(pairs);
        more.add(new Pair(name, value));
        return new Attributes(more);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.util.List;
import java.util.SortedMap;

/** A JSON value as it was read. */
sealed interface Node {
    /** An object; its keys in the order of their UTF-16 units. */
    record Members(SortedMap<String, Node> members) implements Node {}

    /** A list. */
    record Elements(List<Node> elements) implements Node {}

    /** A text. */
    record Text(String text) implements Node {}

    /** A number by its literal. */
    record Numeral(String literal) implements Node {}

    /** {@code true}, {@code false} or {@code null}. */
    enum Word implements Node {
        /** {@code true}. */
        TRUE("true"),
        /** {@code false}. */
        FALSE("false"),
        /** {@code null}. */
        NULL("null");

        private final String literal;

        Word(String literal) {
            this.literal = literal;
        }

        String literal() {
            return literal;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One value of a JSON document that holds no further values, with its place: a text, a number, true, false or null, or an
 * object or array without members.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the keys, and the indexes of arrays as decimal numbers, that lead to it from the outermost value; empty when it
 *     is the document itself
 * @param kind what it is
 * @param text the text with its escapes resolved, the literal digits of a number, {@code true} or {@code false}; empty for
 *     null and for what is empty
 * @param line where it starts: 1 for the first line
 * @param column where in the line, in UTF-16 units: 1 for the first
 */
public record JsonLeaf(List<String> path, Kind kind, String text, int line, int column) {
    /** What a leaf can be. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** Null. */
        NULL,
        /** An object without members. */
        EMPTY_OBJECT,
        /** An array without members. */
        EMPTY_ARRAY
    }

    /** Copies. */
    public JsonLeaf {
        path = List.copyOf(path);
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    /** The path as a JSON Pointer. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : path) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Leaves out the text, which may be what somebody wrote. */
    @Override
    public String toString() {
        return "JsonLeaf[" + kind + " of " + text.length() + " characters, line " + line + ", column " + column + "]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.JsonLeaf;
import java.util.List;

/**
 * One value of a record of an export: a leaf of a JSON document or a cell of a table.
 *
 * @param path the names that lead to it from the record; not empty
 * @param kind what it is; of a cell it is only known whether it is empty, and what is not is a text
 * @param text what it holds
 * @param place where it stands
 */
public record ForeignField(List<String> path, JsonLeaf.Kind kind, String text, ForeignPlace place) {
    /**
     * A leaf of a document.
     *
     * @param depth how many names lead to its record
     */
    public static ForeignField of(JsonLeaf leaf, int depth) {
        return new ForeignField(
                leaf.path().subList(depth, leaf.path().size()), leaf.kind(), leaf.text(), ForeignPlace.of(leaf));
    }

    /** A cell of a table. */
    public static ForeignField ofCell(List<String> path, String text, int row, int column) {
        JsonLeaf.Kind kind = text.isEmpty() ? JsonLeaf.Kind.NULL : JsonLeaf.Kind.TEXT;
        return new ForeignField(path, kind, text, ForeignPlace.ofCell(row, column));
    }

    /** The first name. */
    public String name() {
        return path.get(0);
    }

    /** Whether it holds something; an empty text holds nothing. */
    public boolean isFilled() {
        return switch (kind) {
            case NUMBER, TRUTH -> true;
            case TEXT -> !text.isEmpty();
            case NULL, EMPTY_OBJECT, EMPTY_ARRAY -> false;
        };
    }

    /** Leaves out the text, which may be what somebody wrote. */
    @Override
    public String toString() {
        return "ForeignField[line " + place.line() + ", column " + place.column() + "]";
    }
}

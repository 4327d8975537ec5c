// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A JSON document of somebody else's format, by its values and their places. What the values mean is for a reader of that
 * format to say; what is no JSON, holds a key twice or goes beyond a limit is refused here as everywhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param array whether the document is an array
 * @param leaves the values that hold no further values, in document order
 */
public record JsonLeaves(boolean array, List<JsonLeaf> leaves) {
    /** Copies. */
    public JsonLeaves {
        leaves = List.copyOf(leaves);
    }

    /**
     * Reads a document; the stream is left open.
     *
     * @param document UTF-8
     * @return the leaves, or what is wrong with the document as JSON
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<JsonLeaves> read(InputStream document, Limits limits) throws IOException {
        StrictUtf8Reader text = new StrictUtf8Reader(requireNonNull(document, "document"), limits.documentBytes());
        return OgpLocalJson.standard().withLimits(limits).reader().leaves(text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.util.List;

/**
 * A file with the digests of its parts.
 *
 * @param name its name in the folder
 * @param parts in the order in which they stand in the file
 */
public record DigestedFile(String name, List<DigestedPart> parts) {
    /** Copies. */
    public DigestedFile {
        parts = List.copyOf(parts);
    }
}

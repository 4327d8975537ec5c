// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * The digests of the parts of every file of a record: {@code digests.json}.
 *
 * @param format {@link #FORMAT}
 * @param files in the order of their names; of {@code record.json} without its members {@code files} and {@code digest}
 */
public record RecordDigests(
        @Pattern(regexp = RecordDigests.FORMAT) String format, List<DigestedFile> files) {
    /** The form that this library writes. */
    public static final String FORMAT = "ogp-local/digests@1";

    private static final java.util.regex.Pattern FORMATS = java.util.regex.Pattern.compile(FORMAT);

    /** Checks the form, and copies. */
    public RecordDigests {
        requirePattern(format, FORMATS, "digests", "format");
        files = List.copyOf(files);
    }
}

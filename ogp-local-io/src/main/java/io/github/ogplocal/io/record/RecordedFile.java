// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import jakarta.validation.constraints.Pattern;

/**
 * A file of a record.
 *
 * @param name its name in the folder
 * @param sha256 SHA-256 of its bytes: 64 hexadecimal digits, lower case
 */
public record RecordedFile(
        String name, @Pattern(regexp = Sha256.FORM) String sha256) {
    /** Checks the digest's form. */
    public RecordedFile {
        requirePattern(sha256, Sha256.PATTERN, "recorded file", "sha256");
    }
}

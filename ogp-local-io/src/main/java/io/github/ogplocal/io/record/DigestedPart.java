// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import jakarta.validation.constraints.Pattern;

/**
 * A part of a file, with its own digest, so that a change can be placed.
 *
 * @param pointer where: a JSON Pointer
 * @param sha256 SHA-256 over {@code ogp-local/record-part/v1}, the file's name, the pointer, each followed by a zero byte,
 *     and the part's canonical bytes: 64 hexadecimal digits, lower case
 */
public record DigestedPart(
        String pointer, @Pattern(regexp = Sha256.FORM) String sha256) {
    /** Checks the digest's form. */
    public DigestedPart {
        requirePattern(sha256, Sha256.PATTERN, "digested part", "sha256");
    }
}

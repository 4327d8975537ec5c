// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.selection.EvaluatorId;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Binds a record to an evaluator's name without telling it: whoever is given name and salt can see that they are the ones,
 * and nobody can find the name by trying names as long as the salt is secret. When name and salt are deleted the record
 * stays as it is and can still be verified.
 *
 * @param id the pseudonymous id, as on the score sheets
 * @param commitment SHA-256 over {@code ogp-local/evaluator/v1}, the salt in lower-case hexadecimal digits, the id, each
 *     followed by a zero byte, and the name, in UTF-8: 64 hexadecimal digits, lower case
 */
public record EvaluatorCommitment(
        EvaluatorId id, @Pattern(regexp = Sha256.FORM) String commitment) {
    private static final int LEAST_SALT = 16;

    /** Checks the commitment's form. */
    public EvaluatorCommitment {
        requirePattern(commitment, Sha256.PATTERN, "evaluator", "commitment");
    }

    /**
     * Commits to a name.
     *
     * @param id the pseudonymous id
     * @param name the name, which does not get into the record
     * @param salt at least 16 bytes from a secure random source, of this evaluator alone; to be kept beside the name, and
     *     deleted with it
     * @throws IllegalArgumentException if the salt is too short
     */
    public static EvaluatorCommitment of(EvaluatorId id, String name, byte[] salt) {
        if (salt.length < LEAST_SALT) {
            throw new IllegalArgumentException("evaluator salt: must have at least 16 bytes, got " + salt.length);
        }
        return new EvaluatorCommitment(
                id,
                Sha256.of("ogp-local/evaluator/v1", HexFormat.of().formatHex(salt), id.value())
                        .hex(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether this commits to a name, as far as name and salt can say it. */
    public boolean opensWith(String name, byte[] salt) {
        return salt.length >= LEAST_SALT && equals(of(id, name, salt));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import java.util.List;
import java.util.Optional;

/**
 * An assignment, or why there is none.
 *
 * <p>Invariant: there are certificates exactly when there is no assignment.
 *
 * @param assignment who reads which file; empty when nothing fulfils the request
 * @param certificates why there is no assignment: one or two, that of the files first; empty when there is one
 */
public record AssignmentResult(Optional<Assignment> assignment, List<AssignmentCertificate> certificates) {
    /** Refuses null, and checks the invariant. */
    public AssignmentResult {
        requireNonNull(assignment, "assignment");
        certificates = List.copyOf(requireNonNull(certificates, "certificates"));
        require(
                assignment.isPresent() == certificates.isEmpty(),
                "assignment result",
                "certificates",
                Invariant.CONTRADICTION,
                "must be given exactly when there is no assignment",
                certificates.size());
    }
}

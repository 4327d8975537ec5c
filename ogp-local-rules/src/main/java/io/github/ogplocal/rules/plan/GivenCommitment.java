// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.Commitment;

/**
 * A commitment and where it stands in the dossier.
 *
 * @param plan its plan
 * @param commitment the commitment
 * @param pointer its JSON Pointer
 */
record GivenCommitment(GivenPlan plan, Commitment commitment, String pointer) {
    /** Whether its own sheet, or the form of its plan, is held with all its answers. */
    boolean isHeld() {
        return commitment.getDocument().isPresent() || plan.isHeld();
    }

    String subject() {
        return plan.subject() + "/" + commitment.getId();
    }
}

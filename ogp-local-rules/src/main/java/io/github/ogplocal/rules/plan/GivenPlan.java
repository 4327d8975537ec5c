// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.ActionPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan and where it stands in the dossier.
 *
 * @param plan the plan
 * @param pointer its JSON Pointer
 */
record GivenPlan(ActionPlan plan, String pointer) {
    String subject() {
        return plan.getId().value();
    }

    /** Whether its own form is held with all its answers, so that what is not there was not answered. */
    boolean isHeld() {
        return plan.getDocument().isPresent();
    }

    /** Its commitments, in its order. */
    List<GivenCommitment> commitments() {
        List<GivenCommitment> commitments = new ArrayList<>();
        for (int i = 0; i < plan.getCommitments().size(); i++) {
            commitments.add(new GivenCommitment(this, plan.getCommitments().get(i), pointer + "/commitments/" + i));
        }
        return commitments;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Optional;

/**
 * Whether a plan counts in its region.
 *
 * @param authority whose plan it is; empty when the dossier is that of no local authority
 * @param plan its id in the dossier
 * @param finding met when it counts
 */
public record CountedPlan(Optional<NationalCode> authority, PlanId plan, Finding finding) {
    /** Refuses null. */
    public CountedPlan {
        requireNonNull(authority, "authority");
        requireNonNull(plan, "plan");
        requireNonNull(finding, "finding");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

/** The attributes of a {@link CommitmentOutline}, each of which may be missing; in its order. */
public enum OutlineAttribute {
    /** {@link CommitmentOutline#getProblem()}. */
    PROBLEM,
    /** {@link CommitmentOutline#getActivities()}. */
    ACTIVITIES,
    /** {@link CommitmentOutline#getExpectedResults()}. */
    EXPECTED_RESULTS,
    /** {@link CommitmentOutline#getMilestones()}. */
    MILESTONES,
    /** {@link CommitmentOutline#getResponsibleParties()}. */
    RESPONSIBLE_PARTIES,
    /** {@link CommitmentOutline#getSupportingParties()}. */
    SUPPORTING_PARTIES,
    /** {@link CommitmentOutline#isCarriedOutAlone()}. */
    CARRIED_OUT_ALONE,
    /** {@link CommitmentOutline#getValues()}. */
    VALUES,
    /** {@link CommitmentOutline#getStart()}. */
    START,
    /** {@link CommitmentOutline#getEnd()}. */
    END,
    /** {@link CommitmentOutline#getExpectedChange()}. */
    EXPECTED_CHANGE
}

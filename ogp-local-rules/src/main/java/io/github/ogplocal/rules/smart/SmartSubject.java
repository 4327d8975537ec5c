// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.smart.SmartSubjectId;
import java.util.Optional;

/**
 * What the SMART tests judge: a proposal or a commitment, by what it says of itself.
 *
 * @param id names the subject in findings and opinions
 * @param outline what it says of itself; empty when nothing is known of it, which is not the same as an outline that says
 *     nothing
 */
public record SmartSubject(SmartSubjectId id, Optional<CommitmentOutline> outline) {
    /** Refuses null. */
    public SmartSubject {
        requireNonNull(id, "id");
        requireNonNull(outline, "outline");
    }

    /** A subject with an outline. */
    public static SmartSubject of(SmartSubjectId id, CommitmentOutline outline) {
        return new SmartSubject(id, Optional.of(outline));
    }

    /**
     * A subject with an outline.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if {@code id} has not the form of an id
     */
    public static SmartSubject of(String id, CommitmentOutline outline) {
        return of(SmartSubjectId.parse(id), outline);
    }

    /** A commitment; one of which only the title or the number is public is a subject of which nothing is known. */
    public static SmartSubject from(Commitment commitment) {
        return new SmartSubject(SmartSubjectId.parse(commitment.getId().value()), commitment.getOutline());
    }

    /** A proposal, by the outline that came with it; one without is a subject of which nothing is known. */
    public static SmartSubject from(Proposal proposal) {
        return new SmartSubject(SmartSubjectId.parse(proposal.getId().value()), proposal.getOutline());
    }

    /** The id, and whether there is an outline; its texts, which a person wrote, are left out as in {@link Proposal}. */
    @Override
    public String toString() {
        return "SmartSubject[id=" + id + ", outline=" + (outline.isPresent() ? "known" : "unknown") + "]";
    }
}

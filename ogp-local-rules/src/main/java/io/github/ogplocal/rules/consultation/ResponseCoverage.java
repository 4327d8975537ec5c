// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.ProposalId;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * Which of the proposals that were handed in have a reasoned response, and which have not.
 *
 * <p>What was handed in counts, not what was made of it: ten proposals merged into one are ten that somebody waits for an
 * answer to. A proposal is answered by a response of its own, or by those to all that it went into; of those the least
 * counts. A withdrawn proposal waits for none; what was merged or split into a withdrawn one goes on waiting.
 *
 * <p>Invariant: the reasoned, those without reasons, those under examination and the unanswered add up to the expected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param consultation of which consultation
 * @param expected how many proposals were handed in and not withdrawn
 * @param reasoned how many of them have a reasoned response
 * @param withoutReasons those that were answered without reasons, in natural order
 * @param underExamination those that are said to be under examination, in natural order
 * @param unanswered those that nothing was said to, in natural order
 * @param withdrawn those that were handed in and withdrawn, in natural order
 */
public record ResponseCoverage(
        ConsultationId consultation,
        @PositiveOrZero long expected,
        @PositiveOrZero long reasoned,
        List<ProposalId> withoutReasons,
        List<ProposalId> underExamination,
        List<ProposalId> unanswered,
        List<ProposalId> withdrawn) {
    /** Copies and checks the sum. */
    public ResponseCoverage {
        requireNonNull(consultation, "consultation");
        withoutReasons = List.copyOf(withoutReasons);
        underExamination = List.copyOf(underExamination);
        unanswered = List.copyOf(unanswered);
        withdrawn = List.copyOf(withdrawn);
        require(reasoned >= 0, "response coverage", "reasoned", Invariant.OUT_OF_RANGE, "must be 0 or more", reasoned);
        require(
                expected == reasoned + withoutReasons.size() + underExamination.size() + unanswered.size(),
                "response coverage",
                "expected",
                expected < 0 ? Invariant.OUT_OF_RANGE : Invariant.CONTRADICTION,
                "must be the sum of its parts",
                expected);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.text.LanguageTag;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Proposals with exactly the same terms. They are told as one group, for ten thousand copies of one letter would make fifty
 * million pairs.
 *
 * @param language in which they were compared, without script and region
 * @param proposals at least two, in natural order; the first stands for all in the suggestions
 * @param terms how many terms each of them has
 */
public record SameTerms(
        LanguageTag language,
        @Size(min = 2) List<ProposalId> proposals,
        @Positive int terms) {
    /** Copies and checks the bounds. */
    public SameTerms {
        requireNonNull(language, "language");
        proposals = List.copyOf(proposals);
        require(
                proposals.size() >= 2,
                "same terms",
                "proposals",
                Invariant.TOO_FEW,
                "must be at least two",
                proposals.size());
        require(terms > 0, "same terms", "terms", Invariant.OUT_OF_RANGE, "must be positive", terms);
    }
}

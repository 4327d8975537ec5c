// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * Which proposals may say the same, found by named means; a list of suggestions for people, and never a merge.
 *
 * <p>It holds words of what people wrote and is for those who work on the proposals, not for publication.
 *
 * <p>Immutable and thread-safe.
 *
 * @param extractor the id of what took the terms out of the texts
 * @param extractorVersion its version
 * @param search how was searched
 * @param compared how many texts were compared, those of a proposal in each language counting as one
 * @param sameTerms the groups with exactly the same terms, by language, then by the first proposal
 * @param suggestions the most similar first, then by the ids, then by language
 * @param notCompared what was compared with nothing, by proposal, then by language
 * @param complete whether all were found; if not, a limit of the search was reached first
 */
public record DuplicateSuggestions(
        String extractor,
        String extractorVersion,
        SimilaritySearch search,
        @PositiveOrZero int compared,
        List<SameTerms> sameTerms,
        List<DuplicateSuggestion> suggestions,
        List<NotCompared> notCompared,
        boolean complete) {
    /** Copies. */
    public DuplicateSuggestions {
        requireNonNull(extractor, "extractor");
        requireNonNull(extractorVersion, "extractorVersion");
        requireNonNull(search, "search");
        require(
                compared >= 0,
                "duplicate suggestions",
                "compared",
                Invariant.OUT_OF_RANGE,
                "must be 0 or more",
                compared);
        sameTerms = List.copyOf(sameTerms);
        suggestions = List.copyOf(suggestions);
        notCompared = List.copyOf(notCompared);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.quantity.Fraction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigInteger;
import java.util.Collection;

/**
 * How to look for proposals that may say the same.
 *
 * <p>Two proposals are as similar as the terms that both have are many among all that either has (Jaccard). They are compared
 * language by language: an Arabic text and its French translation have no term in common.
 *
 * <p>The two limits keep a search from growing with the square of the proposals where texts were made to cause that; what is
 * found before one is reached does not depend on the order of the proposals, and the outcome says that it is not all.
 *
 * @param threshold the least similarity that is suggested, inclusive; more than 0, at most 1, its denominator at most 1000
 * @param mostSuggestions how many suggestions are made at most; 1 to 10,000,000
 * @param mostSteps how many comparisons of single terms are made at most; 1 to 1,000,000,000,000
 */
public record SimilaritySearch(
        Fraction threshold,
        @Min(1) @Max(10_000_000) int mostSuggestions,
        @Min(1) @Max(1_000_000_000_000L) long mostSteps) {
    /** Checks the bounds. */
    public SimilaritySearch {
        requireNonNull(threshold, "threshold");
        require(
                threshold.signum() > 0
                        && threshold.compareTo(Fraction.ONE) <= 0
                        && threshold.denominator().compareTo(BigInteger.valueOf(1000)) <= 0,
                "similarity search",
                "threshold",
                Invariant.OUT_OF_RANGE,
                "must be more than 0, at most 1, with a denominator of at most 1000",
                threshold);
        require(
                mostSuggestions >= 1 && mostSuggestions <= 10_000_000,
                "similarity search",
                "mostSuggestions",
                Invariant.OUT_OF_RANGE,
                "must be 1 to 10000000",
                mostSuggestions);
        require(
                mostSteps >= 1 && mostSteps <= 1_000_000_000_000L,
                "similarity search",
                "mostSteps",
                Invariant.OUT_OF_RANGE,
                "must be 1 to 1000000000000",
                mostSteps);
    }

    /**
     * Suggests what may say the same; nothing is merged.
     *
     * @param proposals in any order; each id once
     * @param extractor takes the terms out of title and text
     * @throws IllegalArgumentException if two proposals have one id
     */
    public DuplicateSuggestions in(Collection<Proposal> proposals, TermExtractor extractor) {
        return new SimilarityJoin(this, extractor).suggestions(proposals);
    }
}

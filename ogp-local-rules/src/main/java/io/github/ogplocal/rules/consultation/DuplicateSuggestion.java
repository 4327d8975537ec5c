// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Two proposals that may say the same, and why; whether they do is for people to decide.
 *
 * <p>Invariant: the similarity is {@code shared / (firstTerms + secondTerms - shared)}, so it can be checked by hand.
 *
 * @param language in which they were compared, without script and region
 * @param first the one whose id comes first; of a group of equal terms the group's first
 * @param second the other
 * @param similarity how many of all their terms both have; the decimal beside it is rounded
 * @param shared how many terms both have
 * @param firstTerms how many terms the first has
 * @param secondTerms how many terms the second has
 * @param sharedTerms the rarest terms that both have, rarest first; at most {@value #MOST_TERMS}. They come from what people
 *     wrote, and {@code toString} leaves them out
 */
public record DuplicateSuggestion(
        LanguageTag language,
        ProposalId first,
        ProposalId second,
        Fraction similarity,
        @Positive int shared,
        @Positive int firstTerms,
        @Positive int secondTerms,
        @Size(max = DuplicateSuggestion.MOST_TERMS) List<String> sharedTerms) {
    /** The most shared terms that are listed. */
    public static final int MOST_TERMS = 20;

    /** Checks the figures. */
    public DuplicateSuggestion {
        requireNonNull(language, "language");
        requireNonNull(similarity, "similarity");
        sharedTerms = List.copyOf(sharedTerms);
        require(
                first.compareTo(second) < 0,
                "duplicate suggestion",
                "second",
                Invariant.OUT_OF_ORDER,
                "must come after the first",
                second);
        require(shared > 0, "duplicate suggestion", "shared", Invariant.OUT_OF_RANGE, "must be positive", shared);
        require(
                firstTerms >= shared,
                "duplicate suggestion",
                "firstTerms",
                Invariant.OUT_OF_RANGE,
                "must be at least the shared",
                firstTerms);
        require(
                secondTerms >= shared,
                "duplicate suggestion",
                "secondTerms",
                Invariant.OUT_OF_RANGE,
                "must be at least the shared",
                secondTerms);
        require(
                similarity.equals(Fraction.of(shared, (long) firstTerms + secondTerms - shared)),
                "duplicate suggestion",
                "similarity",
                Invariant.CONTRADICTION,
                "must be that of the terms",
                similarity);
        require(
                sharedTerms.size() <= MOST_TERMS,
                "duplicate suggestion",
                "sharedTerms",
                Invariant.TOO_LONG,
                "must be at most " + MOST_TERMS,
                sharedTerms.size());
    }

    @Override
    public String toString() {
        return "DuplicateSuggestion[" + language + " " + first + " " + second + " " + similarity + "]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The result of comparing two names.
 *
 * @param verdict how they stand to each other
 * @param basis what the suggestion rests on; given exactly for {@link NameVerdict#SUGGESTED}
 */
public record NameMatch(NameVerdict verdict, Optional<SuggestionBasis> basis) {
    static final NameMatch SAME = new NameMatch(NameVerdict.SAME, Optional.empty());
    static final NameMatch DIFFERENT = new NameMatch(NameVerdict.DIFFERENT, Optional.empty());

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if a basis is given without a suggestion, or a suggestion without a basis
     */
    public NameMatch {
        requireNonNull(verdict, "verdict");
        requireNonNull(basis, "basis");
        if (basis.isPresent() != (verdict == NameVerdict.SUGGESTED)) {
            throw new IllegalArgumentException(
                    "name match basis: must be given exactly for a suggestion, got " + verdict.code());
        }
    }

    static NameMatch suggested(SuggestionBasis basis) {
        return new NameMatch(NameVerdict.SUGGESTED, Optional.of(basis));
    }
}

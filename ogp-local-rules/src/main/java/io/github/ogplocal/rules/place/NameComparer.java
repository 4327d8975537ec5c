// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

/**
 * Compares two names.
 *
 * <p>By rule: names are the same when their folded texts are equal ({@link PlaceName}); one is suggested for the other when
 * both have the same consonants once articles, vowels and doubled letters are left out and letters that write one sound
 * are taken for one, within a script or between Latin and Arabic (Chatt and Chott, Essouassi and السواسي). By table: one is
 * suggested for the other when an {@link AliasTable} lists both for one place. A suggestion is for a human: many different
 * places share their consonants, and some share a name.
 *
 * <p>To be the same is an equivalence; to be suggested is symmetric and not transitive.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameComparer {
    private final AliasTable aliases;

    private NameComparer(AliasTable aliases) {
        this.aliases = aliases;
    }

    /** A comparer by rule alone. */
    public static NameComparer byRule() {
        return new NameComparer(AliasTable.NONE);
    }

    /** A comparer by rule and by a table. */
    public static NameComparer with(AliasTable aliases) {
        return new NameComparer(requireNonNull(aliases, "aliases"));
    }

    /** How two names stand to each other; the order of the two does not matter. */
    public NameMatch compare(PlaceName one, PlaceName other) {
        if (one.equals(other)) {
            return NameMatch.SAME;
        }
        Skeleton first = one.skeleton();
        Skeleton second = other.skeleton();
        if (first.bare().equals(second.bare())) {
            return NameMatch.suggested(SuggestionBasis.ARTICLE);
        }
        if (first.soundsLike(second)) {
            boolean oneScript = first.isLatin() == second.isLatin() && first.isArabic() == second.isArabic();
            return NameMatch.suggested(oneScript ? SuggestionBasis.SPELLING : SuggestionBasis.SCRIPT);
        }
        return aliases.shared(one, other).isEmpty() ? NameMatch.DIFFERENT : NameMatch.suggested(SuggestionBasis.ALIAS);
    }
}

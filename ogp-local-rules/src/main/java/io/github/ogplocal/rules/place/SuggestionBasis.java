// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

/** What a suggestion rests on; the first that applies is given. */
public enum SuggestionBasis {
    /** By rule: but for articles (el, al, le, la, ال) and signs the names are equal. */
    ARTICLE("article"),
    /** By rule: spellings in one script that may write the same sounds. */
    SPELLING("spelling"),
    /** By rule: a Latin and an Arabic spelling that may write the same sounds. */
    SCRIPT("script"),
    /** By table: an {@link AliasTable} lists both for one place. */
    ALIAS("alias");

    private final String code;

    SuggestionBasis(String code) {
        this.code = code;
    }

    /** The code in documents and messages; never changes. */
    public String code() {
        return code;
    }
}

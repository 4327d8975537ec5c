// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import io.github.ogplocal.model.text.LanguageTag;
import java.util.Collection;

/**
 * Takes the terms out of a text by which two texts are compared: words, mostly, without their endings and without those that
 * every text has.
 *
 * <p>An implementation is a pure function of text and language: equal arguments give equal terms on every machine. Whatever
 * changes a term is another {@link #version}, for what was suggested with one version is not what another would suggest.
 */
public interface TermExtractor {
    /** Names the extractor; not blank. */
    String id();

    /** What its terms depend on: versions of programs and word lists; not blank. */
    String version();

    /** Whether it can take terms out of texts in a language. */
    boolean knows(LanguageTag language);

    /**
     * The terms of a text; a term that stands in it several times counts once.
     *
     * @param language one that it {@linkplain #knows knows}
     * @return in any order; empty when the text has none
     */
    Collection<String> terms(String text, LanguageTag language);
}

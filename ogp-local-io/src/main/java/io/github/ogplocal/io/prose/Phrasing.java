// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Template;
import java.util.Map;

/**
 * Words of the library's own in three languages, with or without places to fill; each closed list of them is an enum.
 *
 * <p>They are set as the language wants it: in French the space before a sign does not end a line, in Arabic a stretch in
 * Latin letters keeps its own direction.
 */
public interface Phrasing {
    /** The words, places unfilled. */
    Template template();

    /** The words in three languages, places unfilled. */
    default LocalizedText words() {
        return template().text();
    }

    /** The words for where no stretch has a direction of its own; places stay unfilled. */
    default String text(Language language) {
        return language.typeset(words().inOrNearest(language.code()));
    }

    /** The words of a phrase without places. */
    default Prose in(Language language) {
        return with(language, Map.of());
    }

    /**
     * The phrase with its places filled.
     *
     * @throws IllegalArgumentException if nothing fills one of its places
     */
    default Prose with(Language language, Map<String, Prose> places) {
        return Sentences.fill(template(), language, place -> {
            Prose filling = places.get(place);
            if (filling == null) {
                throw new IllegalArgumentException("phrase " + this + ": nothing fills {" + place + "}");
            }
            return filling;
        });
    }

    /** The phrase with its only place filled. */
    default Prose with(Language language, String place, Prose filling) {
        return with(language, Map.of(place, filling));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LanguageTag;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a commitment sheet of the Open Government Partnership does not say itself, and how it is to be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dialect how the table is written; its decimal sign is of no account
 * @param formulaCells whether texts are marked against being taken for formulas
 * @param language the language of all its texts
 * @param unknownFields what becomes of columns that are not known
 * @param invisibleCharacters what becomes of direction marks and other invisible characters in texts
 * @param localities what the ids of the plans of each country or locality begin with, by its name in the sheet; the plan with
 *     the number 2 of one that is given {@code TNKEF} becomes {@code TNKEF-2}
 * @param otherLocalities what becomes of rows of others
 * @param completions what words of the columns of completion stand for beside those of the scale; one of the scale is read anew
 */
public record OgpSheetImport(
        CsvDialect dialect,
        FormulaCells formulaCells,
        LanguageTag language,
        UnknownFields unknownFields,
        InvisibleCharacters invisibleCharacters,
        SortedMap<String, String> localities,
        OtherLocalities otherLocalities,
        SortedMap<String, Completion> completions) {
    /** What becomes of rows of a country or locality that is not asked for. */
    public enum OtherLocalities {
        /** The sheet is refused. */
        REFUSE,
        /** They are left out and counted. */
        LEAVE_OUT
    }

    /** Copies. */
    public OgpSheetImport {
        requireNonNull(dialect, "dialect");
        requireNonNull(formulaCells, "formulaCells");
        requireNonNull(language, "language");
        requireNonNull(unknownFields, "unknownFields");
        requireNonNull(invisibleCharacters, "invisibleCharacters");
        localities = Collections.unmodifiableSortedMap(new TreeMap<>(localities));
        requireNonNull(otherLocalities, "otherLocalities");
        completions = Collections.unmodifiableSortedMap(new TreeMap<>(completions));
        if (localities.isEmpty() || localities.values().stream().distinct().count() < localities.size()) {
            throw new IllegalArgumentException(
                    "commitment sheet: localities must not be empty and their ids must differ, got "
                            + localities.size());
        }
    }

    /** This import with other words for completion. */
    public OgpSheetImport withCompletions(Map<String, Completion> byWord) {
        return new OgpSheetImport(
                dialect,
                formulaCells,
                language,
                unknownFields,
                invisibleCharacters,
                localities,
                otherLocalities,
                new TreeMap<>(byWord));
    }
}

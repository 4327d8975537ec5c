// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LanguageTag;

/**
 * Which plan a tracker's table is of, and how it is written and read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; the table does not name it
 * @param edition whose columns and rules hold
 * @param dialect how the table is written; its decimal sign is of no account
 * @param formulaCells whether texts are marked against being taken for formulas
 * @param titleLanguage which of the two texts of an indicator is the title of its milestone: {@code en} or {@code fr}
 * @param unknownFields what becomes of columns that are not known, when reading
 * @param invisibleCharacters what becomes of direction marks and other invisible characters in texts, when reading
 */
public record NapTrackerForm(
        PlanId plan,
        Edition edition,
        CsvDialect dialect,
        FormulaCells formulaCells,
        LanguageTag titleLanguage,
        UnknownFields unknownFields,
        InvisibleCharacters invisibleCharacters) {
    /** The national action plans whose trackers are published. */
    public enum Edition {
        /** The fifth, 2022 to 2024: asks for challenges of nobody, and lets any text stand in one language alone. */
        NAP5,
        /** The sixth, 2025 to 2029: challenges must be said of what is not started or limited, and all texts in both languages. */
        NAP6
    }

    /** Refuses null and another language. */
    public NapTrackerForm {
        requireNonNull(plan, "plan");
        requireNonNull(edition, "edition");
        requireNonNull(dialect, "dialect");
        requireNonNull(formulaCells, "formulaCells");
        requireNonNull(titleLanguage, "titleLanguage");
        requireNonNull(unknownFields, "unknownFields");
        requireNonNull(invisibleCharacters, "invisibleCharacters");
        if (!titleLanguage.value().equals("en") && !titleLanguage.value().equals("fr")) {
            throw new IllegalArgumentException(
                    "tracker: title language must be en or fr, got " + titleLanguage.value());
        }
    }
}

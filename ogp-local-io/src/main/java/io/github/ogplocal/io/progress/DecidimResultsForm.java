// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LanguageTag;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which plan the results of a platform are of, and what they do not say themselves.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; the results do not name it
 * @param idPrefix what stands before the platform's numbers in the ids of commitments and milestones, such as {@code D-}; may
 *     be empty
 * @param language the language of texts for which none is stated, and of the titles of milestones
 * @param formulaCells whether texts in tables are marked against being taken for formulas
 * @param unknownFields what becomes of fields that are not known, when reading
 * @param invisibleCharacters what becomes of direction marks and other invisible characters in texts, when reading
 * @param completions what each of the platform's statuses stands for, by its key. Where it is empty, statuses are kept; where it
 *     is not, one that is missing refuses the export
 */
public record DecidimResultsForm(
        PlanId plan,
        String idPrefix,
        LanguageTag language,
        FormulaCells formulaCells,
        UnknownFields unknownFields,
        InvisibleCharacters invisibleCharacters,
        SortedMap<String, Completion> completions) {
    /** Copies. */
    public DecidimResultsForm {
        requireNonNull(plan, "plan");
        requireNonNull(idPrefix, "idPrefix");
        requireNonNull(language, "language");
        requireNonNull(formulaCells, "formulaCells");
        requireNonNull(unknownFields, "unknownFields");
        requireNonNull(invisibleCharacters, "invisibleCharacters");
        completions = Collections.unmodifiableSortedMap(new TreeMap<>(completions));
    }

    /** This form with other meanings of statuses. */
    public DecidimResultsForm withCompletions(Map<String, Completion> byKey) {
        return new DecidimResultsForm(
                plan, idPrefix, language, formulaCells, unknownFields, invisibleCharacters, new TreeMap<>(byKey));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule that looks at a dossier on a day and says what it finds.
 *
 * <p>Each family has its own kind of it. A rule compiles its settings once into an immutable check that many threads can
 * share. A review is read by people and never hot, so that checks make their findings at once.
 */
public interface ReviewRule extends Rule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form, and have no {@link #faults}
     */
    Check compile(Settings settings);

    /**
     * What of settings that fulfil the form the rule cannot be used with: a word that its list does not have, say.
     *
     * @return in the order of the form; empty when the rule can be compiled
     */
    default List<SettingFault> faults(Settings settings) {
        return List.of();
    }

    /** A compiled rule: immutable, and shared by threads. */
    interface Check {
        /**
         * What the rule says of each subject that it is about.
         *
         * @param dossier without faults
         * @param day the day of the review; nothing that happened after it counts
         * @return one finding a subject and reason, in any order; empty when the dossier holds nothing the rule is about
         */
        List<Finding> findings(Dossier dossier, LocalDate day);

        /**
         * What the rule knows to be due, and when.
         *
         * @param dossier without faults
         * @param day the day of the review
         * @return in any order; empty when nothing is due that has a day
         */
        default List<Duty> duties(Dossier dossier, LocalDate day) {
            return List.of();
        }
    }
}

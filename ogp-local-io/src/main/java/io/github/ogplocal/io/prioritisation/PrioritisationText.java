// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.PrioritisationProse;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationExplanation;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;

/** A prioritisation for readers: what was chosen and why, with the figures that decided, and the rules. */
public final class PrioritisationText {
    private PrioritisationText() {}

    /**
     * An outcome as lines.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(Prioritisation outcome, String language) {
        Language reader = Language.of(language);
        return PlainText.of(new PrioritisationProse(outcome, reader).all(), reader);
    }

    /**
     * Why one project has its status, as lines.
     *
     * @param outcome the outcome that the explanation is of
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(Prioritisation outcome, PrioritisationExplanation explanation, String language) {
        Language reader = Language.of(language);
        return PlainText.of(new PrioritisationProse(outcome, reader).explanation(explanation), reader);
    }

    /**
     * The rules of a procedure as lines.
     *
     * @param rules the rules that it may use
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(PrioritisationProcedure procedure, RuleSet<? extends Rule> rules, String language) {
        Language reader = Language.of(language);
        return PlainText.of(PrioritisationProse.rules(procedure, rules, reader), reader);
    }
}

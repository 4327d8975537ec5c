// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.explain;

import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import java.util.TreeMap;

/**
 * Explanations as text: every step with the figures that decided, so that the outcome can be checked with pencil and paper.
 *
 * <p>The static methods know the rules of this library; {@link #of(RuleSet)} and {@link #of(Selection)} give a renderer
 * that knows others.
 */
public final class Explanations {
    private static final ExplanationRenderer STANDARD = of(StandardRules.all());

    private Explanations() {}

    /**
     * An explanation of the library's own rules, as {@link ExplanationRenderer#render(SelectionExplanation, String)} gives
     * it.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @throws IllegalArgumentException if the language is none of the three
     * @throws io.github.ogplocal.rules.UnknownRuleException if a finding is another rule's
     */
    public static String render(SelectionExplanation explanation, String language) {
        return STANDARD.render(explanation, language);
    }

    /** The sentence of a finding of the library's own rules; otherwise as {@link #render(SelectionExplanation, String)}. */
    public static String render(Finding finding, String language) {
        return STANDARD.render(finding, language);
    }

    /**
     * A renderer for explanations of these rules.
     *
     * @param rules all the rules whose findings it will meet
     */
    public static ExplanationRenderer of(RuleSet<? extends Rule> rules) {
        return new ExplanationRenderer(new ExplanationProse(rules, new TreeMap<>(), Phrase.SCORE.words()));
    }

    /**
     * A renderer for explanations of one outcome: it knows the rules that its procedure could use, its groups' names, what
     * each of its stages came to, and the draws that settled its ties.
     */
    public static ExplanationRenderer of(Selection selection) {
        return new ExplanationRenderer(ExplanationProse.of(selection));
    }
}

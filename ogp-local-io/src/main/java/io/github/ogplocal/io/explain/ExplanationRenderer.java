// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.explain;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import java.util.List;
import java.util.Optional;

/**
 * Renders explanations in Arabic, French and English; made by {@link Explanations}.
 *
 * <p>A number that a decimal writes exactly is written so ({@code 15,25}); any other as its fraction with a rounded value
 * that is always marked ({@code 46/3 (≈ 15,33)}). Arabic is written with Western digits and a decimal comma, as in Tunisia.
 * Ids, fractions and names are isolated by U+2068 and U+2069 where the direction of the text around them would turn them.
 * Codes of closed lists are given in words; a code that is not known is given as it is. The text is the same on every
 * machine.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is
 * refused with an {@link IllegalArgumentException}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplanationRenderer {
    private final ExplanationProse prose;

    ExplanationRenderer(ExplanationProse prose) {
        this.prose = prose;
    }

    /**
     * This renderer with another word for a score in the headings of tables.
     *
     * @param heading for example "example score"; in Arabic, French and English
     */
    public ExplanationRenderer withScoreHeading(LocalizedText heading) {
        return new ExplanationRenderer(prose.withScore(requireNonNull(heading, "heading")));
    }

    /**
     * Why an application has its status: the status, each step with its sentence, rule and verdict, and, where there is a
     * total, each criterion's scores, factor and contribution with their sum.
     *
     * @return lines that each end with a line feed
     * @throws io.github.ogplocal.rules.UnknownRuleException if a finding's rule is not among this renderer's
     */
    public String render(SelectionExplanation explanation, String language) {
        return render(explanation, Optional.empty(), language);
    }

    /** {@link #render(SelectionExplanation, String)}, and how far the application was from the other side. */
    public String render(SelectionExplanation explanation, Margin margin, String language) {
        return render(explanation, Optional.of(margin), language);
    }

    /**
     * The sentence of a finding.
     *
     * @throws io.github.ogplocal.rules.UnknownRuleException if its rule is not among this renderer's
     * @throws IllegalArgumentException if the rule does not declare its reason, or a place of the sentence has no evidence
     */
    public String render(Finding finding, String language) {
        Language reader = Language.of(language);
        return prose.sentence(finding, reader).toPlainText(reader);
    }

    /**
     * A template filled from evidence of the same names.
     *
     * @throws IllegalArgumentException if a place has no evidence
     */
    public String render(Template template, List<Evidence> evidence, String language) {
        Language reader = Language.of(language);
        return prose.sentence(template, evidence, reader).toPlainText(reader);
    }

    /** A value by itself. */
    public String render(EvidenceValue value, String language) {
        Language reader = Language.of(language);
        return prose.value("", value, reader).toPlainText(reader);
    }

    private String render(SelectionExplanation explanation, Optional<Margin> margin, String language) {
        Language reader = Language.of(language);
        return PlainText.of(prose.blocks(explanation, margin, ExplanationProse.Shown.ALL, reader), reader);
    }
}

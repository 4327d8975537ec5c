// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.ProgressProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressFigure;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.util.Collection;
import java.util.List;

/**
 * Progress for readers: every figure with its coverage, the interval that the unknown leaves open, and how to work it out.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. Text is lines that each end with a line feed.
 */
public final class ProgressText {
    private ProgressText() {}

    /**
     * A whole summary.
     *
     * @param dossiers what was summed up: they say what plans and commitments are called
     * @param rules those that the procedure used
     */
    public static String render(
            ProgressSummary summary, Collection<Dossier> dossiers, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        return PlainText.of(new ProgressProse(rules, dossiers, reader).blocks(summary), reader);
    }

    /** A figure over commitments, on one line: what is known, over how many, and between which bounds it lies. */
    public static String render(ProgressFigure figure, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        List<Prose> lines = new ProgressProse(rules, List.of(), reader).figure(figure);
        return Prose.join(lines, " ").toPlainText(reader);
    }

    /**
     * A procedure as readable rules.
     *
     * @param rules the rules that it may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static String rules(ProgressProcedure procedure, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        ProgressProcedure checked = ProgressEngine.of(procedure, rules).procedure();
        return PlainText.of(new ProgressProse(rules, List.of(), reader).rules(checked), reader);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;

/**
 * A procedure as the readable rules of its call, to be annexed to it: one article for each place where a rule decides, in
 * the order in which the engine goes, with the criteria and the region scheme.
 *
 * <p>Every sentence is made from the rule's published clause and the settings of the procedure, so that what is read and
 * what is decided cannot differ.
 */
public final class ProcedureText {
    private ProcedureText() {}

    /** {@link #render(SelectionProcedure, RuleSet, String)} for a procedure that uses the library's own rules only. */
    public static String render(SelectionProcedure procedure, String language) {
        return render(procedure, SelectionRules.standard(), language);
    }

    /**
     * The rules of the call.
     *
     * @param rules the rules that the procedure may use
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(SelectionProcedure procedure, RuleSet<SelectionRule> rules, String language) {
        Language reader = Language.of(language);
        SelectionProcedure checked = SelectionEngine.of(procedure, rules).procedure();
        return PlainText.of(ProcedureProse.blocks(checked, rules, reader), reader);
    }
}

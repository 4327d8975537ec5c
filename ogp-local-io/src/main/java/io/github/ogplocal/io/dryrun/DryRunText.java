// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dryrun;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.DryRunPhrase;
import io.github.ogplocal.io.prose.DryRunProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import java.util.List;
import java.util.Map;

/**
 * The report of a dry run for readers: each point as a sentence, how often it was seen, and what the rule says that decides
 * there; then what was not tried, and all assumptions.
 */
public final class DryRunText {
    private DryRunText() {}

    /**
     * The report as lines.
     *
     * @param procedure the one that was tried
     * @param rules the rules that it may use
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     * @throws IllegalArgumentException if the report is of another procedure, or the language is none of the three
     */
    public static String render(
            DryRunReport report, SelectionProcedure procedure, RuleSet<SelectionRule> rules, String language) {
        Language reader = Language.of(language);
        return PlainText.of(blocks(report, procedure, rules, reader), reader);
    }

    /**
     * The report as one self-contained page, with the rules of the call, to which each point leads. It shows no person and
     * no applicant, since there is none.
     *
     * @param procedure the one that was tried
     * @param rules the rules that it may use
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return the document, which is well-formed XML too; to be written as UTF-8
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     * @throws IllegalArgumentException if the report is of another procedure, or the language is none of the three
     */
    public static String page(
            DryRunReport report, SelectionProcedure procedure, RuleSet<SelectionRule> rules, String language) {
        Language reader = Language.of(language);
        List<Block> blocks = blocks(report, procedure, rules, reader);
        Prose title = DryRunPhrase.TITLE.with(
                reader,
                Map.of(
                        "procedure", Prose.code(report.getProcedure()),
                        "revision", Figures.count(report.getRevision(), reader)));
        return HtmlWriter.document(html -> html.element(
                "html",
                Attributes.of("lang", reader.code()).with("dir", reader.isRightToLeft() ? "rtl" : "ltr"),
                all -> {
                    html.element("head", head -> {
                        html.empty("meta", Attributes.of("charset", "utf-8"));
                        html.empty(
                                "meta",
                                Attributes.of("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"));
                        html.element("title", Attributes.NONE, title.toPlainText(reader));
                        html.element("style", Attributes.NONE, PageStyle.SHEET);
                    });
                    html.element(
                            "body",
                            body -> html.element("main", main -> {
                                PageBlocks page = new PageBlocks(html, reader);
                                page.prose("h1", Attributes.NONE, title);
                                page.explanation(blocks.subList(1, blocks.size()));
                                page.prose("h2", Attributes.NONE, Phrase.RULES_OF_THE_CALL.in(reader));
                                page.clauses(ProcedureProse.blocks(procedure, rules, reader));
                            }));
                }));
    }

    private static List<Block> blocks(
            DryRunReport report, SelectionProcedure procedure, RuleSet<SelectionRule> rules, Language reader) {
        SelectionProcedure checked = SelectionEngine.of(procedure, rules).procedure();
        if (!report.getProcedure().equals(checked.getId()) || report.getRevision() != checked.getRevision()) {
            throw new IllegalArgumentException("dry run: is of " + report.getProcedure() + "@" + report.getRevision()
                    + ", got procedure " + checked.getId() + "@" + checked.getRevision());
        }
        return DryRunProse.blocks(report, checked, rules, reader);
    }
}

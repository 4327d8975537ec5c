// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.smart;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.SmartPhrase;
import io.github.ogplocal.io.prose.SmartProse;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SMART evaluations for readers: what the machine found in the text, what people hold and who they are, what follows, and what
 * would have to be added.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. Text is lines that each end with a line feed; a page is one self-contained
 * document, well-formed XML too, to be written as UTF-8.
 */
public final class SmartText {
    private SmartText() {}

    /**
     * A whole assessment.
     *
     * @param titles what subjects are called; one without a title is called by its id
     */
    public static String render(
            SmartAssessment assessment, Map<SmartSubjectId, LocalizedText> titles, String language) {
        Language reader = Language.of(language);
        return PlainText.of(blocks(assessment, titles, reader), reader);
    }

    /**
     * One subject of an assessment.
     *
     * @throws IllegalArgumentException if the subject was not judged
     */
    public static String render(SmartAssessment assessment, SmartSubjectId subject, String language) {
        Language reader = Language.of(language);
        SmartProse prose = SmartProse.of(assessment.procedure(), assessment.rules(), reader);
        return PlainText.of(prose.subject(assessment.explain(subject), Optional.empty()), reader);
    }

    /**
     * What would have to be added, a line each: for every test of a subject that is not met or cannot be judged.
     *
     * @return in the order of the tests; empty when nothing would
     * @throws IllegalArgumentException if the subject was not judged
     */
    public static List<String> advice(SmartAssessment assessment, SmartSubjectId subject, String language) {
        Language reader = Language.of(language);
        return SmartProse.of(assessment.procedure(), assessment.rules(), reader)
                .advice(assessment.explain(subject))
                .stream()
                .map(line -> line.toPlainText(reader))
                .toList();
    }

    /**
     * A procedure as readable rules.
     *
     * @param rules the rules that it may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static String rules(SmartProcedure procedure, RuleSet<SmartRule> rules, String language) {
        Language reader = Language.of(language);
        SmartProcedure checked = SmartEngine.of(procedure, rules).procedure();
        return PlainText.of(SmartProse.of(checked, rules, reader).rules(), reader);
    }

    /**
     * A whole assessment as a page, with the procedure, to whose rules each finding leads.
     *
     * @param titles what subjects are called; one without a title is called by its id
     */
    public static String page(SmartAssessment assessment, Map<SmartSubjectId, LocalizedText> titles, String language) {
        Language reader = Language.of(language);
        SmartProse prose = SmartProse.of(assessment.procedure(), assessment.rules(), reader);
        List<Block> blocks = blocks(assessment, titles, reader);
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
                        html.element("title", Attributes.NONE, prose.title().toPlainText(reader));
                        html.element("style", Attributes.NONE, PageStyle.SHEET);
                    });
                    html.element(
                            "body",
                            body -> html.element("main", main -> {
                                PageBlocks page = new PageBlocks(html, reader);
                                page.prose("h1", Attributes.NONE, prose.title());
                                page.explanation(blocks.subList(1, blocks.size()));
                                page.prose("h2", Attributes.NONE, SmartPhrase.RULES_HEADING.in(reader));
                                page.clauses(prose.rules());
                            }));
                }));
    }

    private static List<Block> blocks(
            SmartAssessment assessment, Map<SmartSubjectId, LocalizedText> titles, Language reader) {
        return SmartProse.of(assessment.procedure(), assessment.rules(), reader)
                .blocks(assessment, new TreeMap<>(titles));
    }
}

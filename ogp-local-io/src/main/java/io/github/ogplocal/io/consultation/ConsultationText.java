// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.prose.ConsultationProse;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.ProposalRegister;

/**
 * A consultation for readers: who took part and what the stated totals are, which proposals still wait for a reasoned
 * response, where proposals come from and what became of them, and which may say the same.
 *
 * <p>A report with a suppression tells no count that this keeps back. Titles of traced proposals and words of similar ones
 * are what people wrote; a report without these tells ids only.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}.
 */
public final class ConsultationText {
    private ConsultationText() {}

    /**
     * A report as lines.
     *
     * @param register what the report is of
     * @return lines that each end with a line feed
     */
    public static String render(ConsultationReport report, ProposalRegister register, String language) {
        Language reader = Language.of(language);
        return PlainText.of(new ConsultationProse(report, register, reader).all(), reader);
    }

    /**
     * A report as a page: one self-contained document, well-formed XML too, to be written as UTF-8.
     *
     * @param register what the report is of
     */
    public static String page(ConsultationReport report, ProposalRegister register, String language) {
        Language reader = Language.of(language);
        ConsultationProse prose = new ConsultationProse(report, register, reader);
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
                        html.style(PageStyle.SHEET);
                    });
                    html.element(
                            "body",
                            body -> html.element(
                                    "main", main -> new PageBlocks(html, reader).explanation(prose.all())));
                }));
    }
}

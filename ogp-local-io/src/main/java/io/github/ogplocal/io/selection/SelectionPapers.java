// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PaperStyle;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PaperPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.Selection;
import java.util.List;
import java.util.Optional;

/**
 * The three papers of one outcome: the minutes to be signed, the public notice of results, and for each applicant the
 * letter with the result, its reasons and the own figures.
 *
 * <p>They say what the outcome says and what {@link PaperDetails} add; what neither gives is a line to be filled in by hand.
 * The minutes are for those who decided, and show all, evaluators by their pseudonyms. The notice shows what the
 * procedure's publication rule lets be shown, and no evaluator. A letter shows all of the applicant's own file, evaluators
 * by numbers, and of others what is published.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. The bytes are the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class SelectionPapers {
    private final Selection selection;
    private final PaperDetails details;
    private final Optional<LocalizedText> notice;
    private final LocalizedText score;

    private SelectionPapers(
            Selection selection, PaperDetails details, Optional<LocalizedText> notice, LocalizedText score) {
        this.selection = selection;
        this.details = details;
        this.notice = notice;
        this.score = score;
    }

    /** The papers of an outcome. */
    public static SelectionPapers of(Selection selection, PaperDetails details) {
        return new SelectionPapers(
                requireNonNull(selection, "selection"),
                requireNonNull(details, "details"),
                Optional.empty(),
                Phrase.SCORE.words());
    }

    /** These papers with a notice at the head of each: for example, that the data are made up. */
    public SelectionPapers withNotice(LocalizedText notice) {
        return new SelectionPapers(selection, details, Optional.of(requireNonNull(notice, "notice")), score);
    }

    /**
     * These papers with another word for a score, which then stands over every column of scores.
     *
     * @param heading for example "example score"; in Arabic, French and English
     */
    public SelectionPapers withScoreHeading(LocalizedText heading) {
        return new SelectionPapers(selection, details, notice, requireNonNull(heading, "heading"));
    }

    /** The minutes, to be signed. */
    public Paper minutes(String language) {
        Language reader = Language.of(language);
        PaperParts parts = parts(Publisher.forPanel(selection), reader);
        return paper(new MinutesBlocks(parts).blocks(), PaperPhrase.MINUTES.text(reader), reader);
    }

    /** The public notice of results. */
    public Paper notice(String language) {
        Language reader = Language.of(language);
        PaperParts parts = parts(new Publisher(selection), reader);
        return paper(new NoticeBlocks(parts).blocks(), PaperPhrase.NOTICE.text(reader), reader);
    }

    /**
     * The letter to one applicant.
     *
     * @throws IllegalArgumentException also if the application was not among the documents
     */
    public Paper letter(ApplicationId application, String language) {
        Language reader = Language.of(language);
        PaperParts parts = parts(Publisher.forApplicant(selection, requireNonNull(application, "application")), reader);
        String foot = PaperPhrase.LETTER.text(reader) + " - " + application.value();
        return paper(new LetterBlocks(parts, selection.explain(application)).blocks(), foot, reader);
    }

    private PaperParts parts(Publisher publisher, Language reader) {
        return new PaperParts(selection, details, notice, publisher, score, reader);
    }

    private Paper paper(List<Block> blocks, String foot, Language reader) {
        String title = selection.procedure().getTitle().inOrNearest(reader.code()) + " | " + foot;
        String html = HtmlWriter.document(document -> document.element(
                "html",
                Attributes.of("lang", reader.code()).with("dir", reader.isRightToLeft() ? "rtl" : "ltr"),
                inside -> {
                    inside.element("head", head -> {
                        head.empty("meta", Attributes.of("charset", "utf-8"));
                        head.empty(
                                "meta",
                                Attributes.of("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"));
                        head.element("title", Attributes.NONE, title);
                        head.style(PaperStyle.sheet(foot, reader));
                    });
                    inside.element(
                            "body",
                            body -> body.element(
                                    "main",
                                    main -> PageBlocks.ofPaper(main, reader).paper(blocks)));
                }));
        return new Paper(html, PlainText.of(blocks, reader));
    }
}

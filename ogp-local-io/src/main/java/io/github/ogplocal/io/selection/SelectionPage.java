// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.Selection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The outcome of a call as a page: one self-contained HTML document in one language, without script and without anything
 * fetched from elsewhere.
 *
 * <p>It tells how many files came to which stage, what became of each group's places, who is selected and in reserve, how
 * each tie was broken, how far each application was from the other side, why each has its status, and the rules of the
 * call. It shows names and scores as far as the procedure's publication rule lets it, and withholds them everywhere else,
 * also where they could be read off another application's figures; an application's file id, status, group and rank are
 * always shown.
 *
 * <p>The markup is well-formed XML too. The bytes are the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class SelectionPage {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Selection selection;
    private final Optional<LocalizedText> notice;
    private final LocalizedText score;
    private final SortedMap<Language, String> files;

    private SelectionPage(
            Selection selection,
            Optional<LocalizedText> notice,
            LocalizedText score,
            SortedMap<Language, String> files) {
        this.selection = selection;
        this.notice = notice;
        this.score = score;
        this.files = files;
    }

    /** The page of an outcome, without a notice, and without links to other languages. */
    public static SelectionPage of(Selection selection) {
        return new SelectionPage(
                requireNonNull(selection, "selection"),
                Optional.empty(),
                Phrase.SCORE.words(),
                Collections.emptySortedMap());
    }

    /** This page with a notice at its head: for example, that the data are made up. */
    public SelectionPage withNotice(LocalizedText notice) {
        return new SelectionPage(selection, Optional.of(requireNonNull(notice, "notice")), score, files);
    }

    /**
     * This page with another word for a score, which then stands over every column of scores.
     *
     * @param heading for example "example score"; in Arabic, French and English
     */
    public SelectionPage withScoreHeading(LocalizedText heading) {
        return new SelectionPage(selection, notice, requireNonNull(heading, "heading"), files);
    }

    /**
     * This page with links to the same page in other languages.
     *
     * @param files from language ({@code ar}, {@code fr}, {@code en}) to the name of the file beside this one: letters,
     *     digits, and {@code . _ -}
     * @throws IllegalArgumentException if a language is none of the three, or a name has another form
     */
    public SelectionPage withFiles(Map<String, String> files) {
        TreeMap<Language, String> checked = new TreeMap<>();
        files.forEach((language, file) -> {
            if (!FILE_NAME.matcher(file).matches()) {
                throw new IllegalArgumentException("page file name: must be letters, digits, and . _ -, got a text of "
                        + file.length() + " characters");
            }
            checked.put(Language.of(language), file);
        });
        return new SelectionPage(selection, notice, score, Collections.unmodifiableSortedMap(checked));
    }

    /**
     * The page.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return the document; to be written as UTF-8
     * @throws IllegalArgumentException if the language is none of the three
     */
    public String render(String language) {
        Language reader = Language.of(language);
        return HtmlWriter.document(html -> html.element(
                "html",
                Attributes.of("lang", reader.code()).with("dir", reader.isRightToLeft() ? "rtl" : "ltr"),
                document -> new SelectionSections(document, selection, score, reader).write(notice, files)));
    }
}

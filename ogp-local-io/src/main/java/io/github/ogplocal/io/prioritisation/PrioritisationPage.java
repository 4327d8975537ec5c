// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The outcome of a prioritisation as a page: one self-contained HTML document in one language, without script and without
 * anything fetched from elsewhere.
 *
 * <p>Of every contest it tells the sums, what was chosen in which order and who paid for it, the ties, and what each project
 * that was not chosen was short of. Where money is the limit it draws the support of all projects and how the money was
 * spent, and a table beside the drawing has the same figures. Then every project is explained, and the rules follow.
 *
 * <p>The markup is well-formed XML too. The bytes are the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class PrioritisationPage {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Prioritisation outcome;
    private final Optional<LocalizedText> notice;
    private final SortedMap<Language, String> files;

    private PrioritisationPage(
            Prioritisation outcome, Optional<LocalizedText> notice, SortedMap<Language, String> files) {
        this.outcome = outcome;
        this.notice = notice;
        this.files = files;
    }

    /** The page of an outcome, without a notice, and without links to other languages. */
    public static PrioritisationPage of(Prioritisation outcome) {
        return new PrioritisationPage(
                requireNonNull(outcome, "outcome"), Optional.empty(), Collections.emptySortedMap());
    }

    /** This page with a notice at its head: for example, that the data are made up. */
    public PrioritisationPage withNotice(LocalizedText notice) {
        return new PrioritisationPage(outcome, Optional.of(requireNonNull(notice, "notice")), files);
    }

    /**
     * This page with links to the same page in other languages.
     *
     * @param files from language ({@code ar}, {@code fr}, {@code en}) to the name of the file beside this one: letters,
     *     digits, and {@code . _ -}
     * @throws IllegalArgumentException if a language is none of the three, or a name has another form
     */
    public PrioritisationPage withFiles(Map<String, String> files) {
        TreeMap<Language, String> checked = new TreeMap<>();
        files.forEach((language, file) -> {
            if (!FILE_NAME.matcher(file).matches()) {
                throw new IllegalArgumentException("page file name: must be letters, digits, and . _ -, got a text of "
                        + file.length() + " characters");
            }
            checked.put(Language.of(language), file);
        });
        return new PrioritisationPage(outcome, notice, Collections.unmodifiableSortedMap(checked));
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
                document -> new PrioritisationSections(document, outcome, reader).write(notice, files)));
    }
}

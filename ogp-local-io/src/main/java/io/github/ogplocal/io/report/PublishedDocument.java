// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.Language;
import java.util.function.Function;

/**
 * One document of a dossier, to be rendered in any of the three languages, as a page or as Markdown.
 *
 * <p>In both methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. The bytes are the same on every machine.
 *
 * <p>In place of what looks like an e-mail address or a telephone number, wherever it stands, it says that contact details were
 * left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedDocument {
    private final DocumentKind kind;
    private final String id;
    private final Function<Language, View> view;

    PublishedDocument(DocumentKind kind, String id, Function<Language, View> view) {
        this.kind = requireNonNull(kind, "kind");
        this.id = requireNonNull(id, "id");
        this.view = requireNonNull(view, "view");
    }

    /** What kind of document it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** Its id: the subject of findings about it. */
    public String id() {
        return id;
    }

    /**
     * The document as one self-contained HTML page, without script and without anything fetched from elsewhere; well-formed
     * XML too; to be written as UTF-8.
     */
    public String html(String language) {
        Language reader = Language.of(language);
        return DocumentTemplates.html(view.apply(reader), reader);
    }

    /**
     * The document as Markdown: CommonMark with the tables of GitHub, without markup; to be written as UTF-8.
     *
     * <p>Texts of the dossier read as they are, whatever characters they hold. Drawings are left out, since the tables have
     * their figures.
     */
    public String markdown(String language) {
        Language reader = Language.of(language);
        return DocumentTemplates.markdown(view.apply(reader), reader);
    }
}

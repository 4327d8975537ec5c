// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static java.util.Objects.requireNonNull;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The templates of documents: one for pages, one for Markdown, and the parts that they share among themselves.
 *
 * <p>A value that a template names and a view lacks is an error, never an empty place. What ends a part's file does not belong
 * to it, so that a part can stand within a line.
 */
final class DocumentTemplates {
    private static final Map<Language, Template> HTML = compile("html", HtmlWriter::escaped);
    private static final Map<Language, Template> MARKDOWN = compile("md", Markdown::escape);

    private DocumentTemplates() {}

    static String html(View view, Language language) {
        return requireNonNull(HTML.get(language), "language").execute(view);
    }

    static String markdown(View view, Language language) {
        return requireNonNull(MARKDOWN.get(language), "language").execute(view);
    }

    /** Whatever is filled in passes the escaper, so that no place of a template can show contact details. */
    private static Map<Language, Template> compile(String folder, Mustache.Escaper escaper) {
        EnumMap<Language, Template> templates = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String word = DocumentPhrase.CONTACT_LEFT_OUT.in(language).toPlainText(language);
            templates.put(language, compiled(folder, text -> escaper.escape(ContactDetails.leftOut(text, word))));
        }
        return templates;
    }

    private static Template compiled(String folder, Mustache.Escaper escaper) {
        return Mustache.compiler()
                .withEscaper(escaper)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(read(folder + "/" + part)))
                .compile(read(folder + "/document") + "\n");
    }

    private static String read(String name) {
        String file = "templates/" + name + ".mustache";
        try (InputStream in = DocumentTemplates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not in the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

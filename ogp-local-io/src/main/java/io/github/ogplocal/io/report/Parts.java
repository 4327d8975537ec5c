// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Span;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smallest parts of a page: texts with their language and direction, paragraphs, lists and tables of them. */
final class Parts {
    private static final int MOST_UNBROKEN = 20;
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final Language language;
    private final SourceList sources;

    Parts(Language language, SourceList sources) {
        this.language = language;
        this.sources = sources;
    }

    Language language() {
        return language;
    }

    /** Words of ours. */
    View words(Phrasing phrase) {
        return prose(phrase.in(language));
    }

    /** Words of ours with places filled. */
    View words(Phrasing phrase, Map<String, Prose> places) {
        return prose(phrase.with(language, places));
    }

    /** A label of a form. */
    View label(LocalizedText text) {
        return prose(Prose.text(text.inOrNearest(language.code())));
    }

    /** A sentence of ours. */
    View prose(Prose prose) {
        return prose(prose, List.of());
    }

    /** A sentence of ours, with the places that say so. */
    View prose(Prose prose, List<Citation> citations) {
        List<View> spans = new ArrayList<>();
        for (Span span : prose.spans()) {
            boolean isolated = span.direction() != Span.Direction.OF_SENTENCE;
            boolean leftToRight = span.direction() == Span.Direction.LEFT_TO_RIGHT;
            spans.add(span(
                    span.text(),
                    isolated,
                    "",
                    leftToRight ? "ltr" : "",
                    leftToRight && span.text().length() <= MOST_UNBROKEN));
        }
        return text(spans, prose.toPlainText(language), "", citations);
    }

    /** A text of the document's own, in the reader's language or the nearest there is. */
    View own(LocalizedText text) {
        return own(text, List.of());
    }

    /** A text of the document's own, with the places that say so. */
    View own(LocalizedText text, List<Citation> citations) {
        String tag = tag(text);
        String words = text.toMap().getOrDefault(tag, "");
        boolean foreign = !primary(tag).equals(language.code());
        boolean turned = RIGHT_TO_LEFT.contains(primary(tag)) != language.isRightToLeft();
        String dir = turned ? (language.isRightToLeft() ? "ltr" : "rtl") : "";
        View span = span(words, foreign, foreign ? tag : "", dir, false);
        String plain = turned ? '\u2068' + words + '\u2069' : words;
        return text(List.of(span), plain, dir, citations);
    }

    /** Which of a text's languages a reader gets. */
    private String tag(LocalizedText text) {
        String shown = text.inOrNearest(language.code());
        if (text.in(language.code()).isPresent() && text.toMap().containsKey(language.code())) {
            return language.code();
        }
        for (String tag : List.of("fr", "en", "ar")) {
            if (shown.equals(text.toMap().get(tag))) {
                return tag;
            }
        }
        return text.toMap().firstKey();
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** What is missing, in words. */
    View missing() {
        return words(DocumentPhrase.NOT_STATED);
    }

    private View text(List<View> spans, String plain, String turned, List<Citation> citations) {
        List<View> notes = new ArrayList<>();
        for (int number : sources.cite(citations)) {
            notes.add(View.of("number", "" + number));
        }
        return View.of("spans", spans)
                .with("plain", plain)
                .with("turned", turned)
                .with("notes", notes);
    }

    private static View span(String text, boolean isolated, String lang, String dir, boolean whole) {
        return View.of("text", text)
                .with("isolated", isolated)
                .with("lang", lang)
                .with("dir", dir)
                .with("whole", whole);
    }

    /** Nothing but this kind of content. */
    private static View content(String kind, Object value) {
        View content = new View();
        for (String each : List.of("paragraphs", "list", "tree", "table", "chart", "missing")) {
            content.with(each, each.equals(kind) ? value : List.of());
        }
        return content;
    }

    View paragraphs(List<View> texts) {
        return content("paragraphs", texts);
    }

    View paragraph(View text) {
        return paragraphs(List.of(text));
    }

    View items(List<View> texts) {
        return content("list", List.of(View.of("items", texts)));
    }

    View tree(Tree tree) {
        return content("tree", List.of(tree.view()));
    }

    View chart(View chart) {
        return content("chart", List.of(chart));
    }

    View absent(View words) {
        return content("missing", List.of(words));
    }

    /** Prose answers: one as a paragraph, several as a list of the source's paragraphs. */
    View answers(List<LocalizedText> answers) {
        return paragraphs(answers.stream().map(this::own).toList());
    }

    /**
     * A table.
     *
     * @param rows each with one cell for each heading
     */
    View table(View caption, List<View> headings, List<List<View>> rows) {
        List<View> lines = new ArrayList<>();
        for (List<View> row : rows) {
            lines.add(View.of("first", row.get(0)).with("cells", row.subList(1, row.size())));
        }
        return content(
                "table",
                List.of(View.of("caption", caption)
                        .with("captionText", caption.plain())
                        .with("headings", headings)
                        .with("rows", lines)));
    }

    /** A cell that holds a text. */
    View cell(View text) {
        return View.of("text", List.of(text)).with("bar", List.of()).with("style", "");
    }

    /** A cell whose text has a style of its own. */
    View cell(View text, String style) {
        return View.of("text", List.of(text)).with("bar", List.of()).with("style", style);
    }

    /** A cell for what is not known. */
    View gap() {
        return cell(missing(), "gap");
    }

    /** A cell that holds a bar, and the same as a text. */
    View cell(View text, View bar) {
        return View.of("text", List.of(text)).with("bar", List.of(bar)).with("style", "");
    }

    /** A list whose items hold lists. */
    static final class Tree {
        private final List<View> nodes = new ArrayList<>();
        private final List<View> lines = new ArrayList<>();

        /** Adds an item with what is below it. */
        void add(View text, Tree below) {
            nodes.add(View.of("text", text).with("below", below.nodes.isEmpty() ? List.of() : List.of(below.view())));
            lines.add(View.of("steps", List.of()).with("text", text));
            for (View line : below.lines) {
                List<Object> steps = new ArrayList<>(line.list("steps"));
                steps.add(new View());
                lines.add(View.of("steps", steps).with("text", line.view("text")));
            }
        }

        boolean isEmpty() {
            return nodes.isEmpty();
        }

        private View view() {
            return View.of("nodes", nodes).with("lines", lines);
        }
    }
}

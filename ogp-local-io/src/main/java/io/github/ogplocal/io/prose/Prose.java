// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or part of one, as stretches that keep their directions apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spans in reading order; may be empty
 */
public record Prose(List<Span> spans) {
    /** Nothing. */
    public static final Prose EMPTY = new Prose(List.of());

    /** Copies. */
    public Prose {
        spans = List.copyOf(spans);
    }

    /** Words of the language of the sentence. */
    public static Prose text(String text) {
        return of(text, Span.Direction.OF_SENTENCE);
    }

    /** A name, in whatever language. */
    public static Prose name(String name) {
        return of(name, Span.Direction.OF_ITS_OWN);
    }

    /** An id or code. */
    public static Prose code(String code) {
        return of(code, Span.Direction.LEFT_TO_RIGHT);
    }

    /** An id or code that leads to a place on the same page. */
    public static Prose link(String code, String target) {
        return new Prose(List.of(new Span(code, Span.Direction.LEFT_TO_RIGHT, target)));
    }

    private static Prose of(String text, Span.Direction direction) {
        return new Prose(List.of(new Span(text, direction, "")));
    }

    /** This, then more. */
    public Prose plus(Prose more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Prose(all);
    }

    /** This, then words of the language of the sentence. */
    public Prose plus(String text) {
        return plus(text(text));
    }

    /** Several, with something between each two. */
    public static Prose join(List<Prose> parts, String between) {
        Prose joined = EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            joined = (i == 0 ? joined : joined.plus(between)).plus(parts.get(i));
        }
        return joined;
    }

    /** The same words as one stretch that runs from left to right: for sums, whose order of writing is their meaning. */
    Prose leftToRight() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return code(text.toString());
    }

    /** The text for a place that knows no markup, foreign stretches isolated by U+2068 and U+2069. */
    public String toPlainText(Language language) {
        StringBuilder plain = new StringBuilder();
        spans.forEach(span -> span.appendTo(plain, language));
        return plain.toString();
    }
}

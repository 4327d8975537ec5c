// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a sentence.
 *
 * @param text what it says
 * @param direction how it keeps its direction inside the sentence
 * @param target the id of the place on the same page that it leads to; empty when it leads nowhere
 */
public record Span(String text, Direction direction, String target) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /** How a stretch keeps its direction. */
    public enum Direction {
        /** It is part of the sentence. */
        OF_SENTENCE,
        /** It is foreign to the sentence, and its own letters say which way it runs: a name. */
        OF_ITS_OWN,
        /** It runs from left to right in any sentence: an id, a fraction, a sum. */
        LEFT_TO_RIGHT
    }

    /** Refuses null. */
    public Span {
        requireNonNull(text, "text");
        requireNonNull(direction, "direction");
        requireNonNull(target, "target");
    }

    /** The text for a place that knows no markup, isolated where the sentence would otherwise turn it or be turned. */
    void appendTo(StringBuilder plain, Language language) {
        boolean isolate =
                direction != Direction.OF_SENTENCE && (language.isRightToLeft() || hasRightToLeftLetter(text));
        if (isolate) {
            plain.append(FIRST_STRONG_ISOLATE).append(text).append(POP_DIRECTIONAL_ISOLATE);
        } else {
            plain.append(text);
        }
    }

    private static boolean hasRightToLeftLetter(String text) {
        return text.codePoints().anyMatch(codePoint -> {
            byte directionality = Character.getDirectionality(codePoint);
            return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}

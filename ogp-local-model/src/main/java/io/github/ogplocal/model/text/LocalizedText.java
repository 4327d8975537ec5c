// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogplocal.model.Invariant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in one or more languages.
 *
 * <p>Invariant: at least one language; every tag is a BCP 47 tag of the form language, optional script, optional region
 * ({@code ar}, {@code ar-TN}, {@code zh-Hant-TW}); every text says something and has at most {@value #MAX_LENGTH}
 * characters.
 *
 * <p>Immutable and thread-safe. Equality covers every language.
 */
public final class LocalizedText {
    /** The most characters (UTF-16 units) that one language's text may have. */
    public static final int MAX_LENGTH = 20_000;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private final SortedMap<String, String> texts;

    private LocalizedText(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * A text from its languages.
     *
     * @param texts from language tag to text; not empty, in any order
     * @throws io.github.ogplocal.model.InvalidValueException if there is no language, a tag is malformed, or a text is
     *     blank, too long or holds control or direction characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<String, String> texts) {
        require(!texts.isEmpty(), "text", "", Invariant.TOO_FEW, "must have at least one language", null);
        TreeMap<String, String> sorted = new TreeMap<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            requireTag(entry.getKey());
            requireText(entry.getValue(), MAX_LENGTH, "text", entry.getKey());
            sorted.put(entry.getKey(), entry.getValue());
        }
        Map.Entry<String, String> first = sorted.firstEntry();
        return new LocalizedText(
                first != null && sorted.size() == 1
                        ? new OneText(first.getKey(), first.getValue())
                        : Collections.unmodifiableSortedMap(sorted));
    }

    /** A text in one language. */
    public static LocalizedText of(String tag, String text) {
        requireTag(requireNonNull(tag, "tag"));
        requireText(requireNonNull(text, "text"), MAX_LENGTH, "text", tag);
        return new LocalizedText(new OneText(tag, text));
    }

    private static void requireTag(String tag) {
        // Nearly all tags are two small letters; whatever else may be one, the pattern decides.
        if (tag.length() != 2
                || tag.charAt(0) < 'a'
                || tag.charAt(0) > 'z'
                || tag.charAt(1) < 'a'
                || tag.charAt(1) > 'z') {
            requirePattern(tag, TAG, "text", "language tag");
        }
    }

    /** A text in the three languages that the library itself speaks. */
    public static LocalizedText of(String arabic, String french, String english) {
        return of(Map.of("ar", arabic, "fr", french, "en", english));
    }

    /** All languages, in the order of their tags; never empty. */
    @JsonValue
    public SortedMap<String, String> toMap() {
        return texts;
    }

    /**
     * The text for a reader of {@code tag}: that very tag, else with its last part left out, and so on
     * ({@code ar} for {@code ar-TN}).
     *
     * @return the text; empty when neither is there
     */
    public Optional<String> in(String tag) {
        String wanted = tag;
        while (true) {
            String text = texts.get(wanted);
            int hyphen = wanted.lastIndexOf('-');
            if (text != null || hyphen < 0) {
                return Optional.ofNullable(text);
            }
            wanted = wanted.substring(0, hyphen);
        }
    }

    /**
     * The text for a reader of {@code tag}, or the nearest there is: French, English, Arabic, then the first tag.
     *
     * <p>For headings and names, where a text in another language says more than none.
     */
    public String inOrNearest(String tag) {
        return in(tag).or(() -> in("fr"))
                .or(() -> in("en"))
                .or(() -> in("ar"))
                .orElseGet(() -> texts.get(texts.firstKey()));
    }

    /** Whether Arabic, French and English are all there. */
    public boolean hasArabicFrenchEnglish() {
        return texts.containsKey("ar") && texts.containsKey("fr") && texts.containsKey("en");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The languages and their texts, for diagnostics. */
    @Override
    public String toString() {
        return texts.toString();
    }
}

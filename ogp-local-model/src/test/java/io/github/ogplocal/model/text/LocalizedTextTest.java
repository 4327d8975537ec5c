// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalizedTextTest {
    private static final LocalizedText NAME = LocalizedText.of("الكاف", "Le Kef", "El Kef");

    @Test
    void toMap_isInTheOrderOfTagsWhateverTheOrderGiven() {
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("fr", "Le Kef");
        backwards.put("en", "El Kef");
        backwards.put("ar", "الكاف");
        assertThat(LocalizedText.of(backwards)).isEqualTo(NAME).hasToString(NAME.toString());
        assertThat(NAME.toMap().keySet()).containsExactly("ar", "en", "fr");
    }

    @Test
    void of_copies() {
        Map<String, String> texts = new HashMap<>(Map.of("fr", "un"));
        LocalizedText text = LocalizedText.of(texts);
        texts.put("fr", "deux");
        assertThat(text.in("fr")).contains("un");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.toMap().put("en", "one"));
    }

    @Test
    void in_fallsBackToTheLanguageAlone() {
        assertThat(NAME.in("ar-TN")).contains("الكاف");
        assertThat(NAME.in("es")).isEmpty();
        assertThat(LocalizedText.of("ar-TN", "نص").in("ar")).isEmpty();
    }

    @Test
    void inOrNearest_prefersFrenchThenEnglishThenArabicThenTheFirst() {
        assertThat(NAME.inOrNearest("en")).isEqualTo("El Kef");
        assertThat(NAME.inOrNearest("es")).isEqualTo("Le Kef");
        assertThat(LocalizedText.of(Map.of("ar", "ا", "en", "e")).inOrNearest("es"))
                .isEqualTo("e");
        assertThat(LocalizedText.of(Map.of("ar", "ا", "aa", "a")).inOrNearest("es"))
                .isEqualTo("ا");
        assertThat(LocalizedText.of(Map.of("kab", "k", "aa", "a")).inOrNearest("es"))
                .isEqualTo("a");
    }

    @Test
    void hasArabicFrenchEnglish_needsAllThree() {
        assertThat(NAME.hasArabicFrenchEnglish()).isTrue();
        assertThat(LocalizedText.of(Map.of("ar", "ا", "fr", "f")).hasArabicFrenchEnglish())
                .isFalse();
        assertThat(LocalizedText.of(Map.of("ar-TN", "ا", "fr", "f", "en", "e")).hasArabicFrenchEnglish())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AR", "ar_TN", "ar-tn", "ar-", "arab", "ar-TN-x", "fr-latn", "ar-TN ", "ar\n"})
    void of_rejectsMalformedTags(String tag) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(tag, "text"))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "kab", "ar-TN", "zh-Hant", "zh-Hant-TW", "es-419"})
    void of_acceptsTags(String tag) {
        assertThat(LocalizedText.of(tag, "text").in(tag)).contains("text");
    }

    @Test
    void of_rejectsNoLanguageBlankAndTooLong() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.TOO_FEW));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("fr", " \n"))
                .satisfies(fault -> assertThat(fault.attribute()).isEqualTo("fr"));
        assertThat(LocalizedText.of("fr", "é".repeat(LocalizedText.MAX_LENGTH)).in("fr"))
                .isPresent();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("fr", "é".repeat(LocalizedText.MAX_LENGTH + 1)))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.TOO_LONG));
    }

    @Test
    void of_rejectsNullInsideAndOutside() {
        Map<String, String> withNull = new HashMap<>();
        withNull.put("fr", null);
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(withNull));
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of((Map<String, String>) null));
    }

    @Property
    void of_isTheInverseOfToMap(@ForAll("texts") LocalizedText text) {
        assertThat(LocalizedText.of(text.toMap())).isEqualTo(text).hasSameHashCodeAs(text);
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return ModelArbitraries.localizedTexts();
    }
}

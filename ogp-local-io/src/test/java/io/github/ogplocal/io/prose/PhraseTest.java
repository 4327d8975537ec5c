// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseTest {
    static Stream<Phrasing> all() {
        return Stream.<Phrasing[]>of(
                        Phrase.values(),
                        PaperPhrase.values(),
                        PanelPhrase.values(),
                        DocumentPhrase.values(),
                        DryRunPhrase.values(),
                        SmartPhrase.values(),
                        ConsultationPhrase.values(),
                        ReviewPhrase.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("all")
    void with_refusesAPlaceThatNothingFills(Phrasing phrase) {
        for (Language language : Language.values()) {
            assertThat(phrase.text(language)).isNotBlank();
            for (String place : phrase.template().places()) {
                assertThat(phrase.text(language)).contains("{" + place + "}");
                assertThatThrownBy(() -> phrase.with(language, Map.of()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("phrase " + phrase + ": nothing fills {");
            }
        }
    }

    @Test
    void text_bindsFrenchSignsToTheirWords() {
        assertThat(Phrase.TOTAL_IS.text(Language.FRENCH)).isEqualTo("Total\u00a0: {total}.");
        assertThat(PaperPhrase.RULE_IS.text(Language.FRENCH)).isEqualTo("Règle\u00a0: «\u00a0{clause}\u00a0»");
        assertThat(PanelPhrase.SEVERITY.text(Language.FRENCH)).contains("(sous 0\u00a0: plus sévère)");
        assertThat(PanelPhrase.SEVERITY.in(Language.FRENCH).toPlainText(Language.FRENCH))
                .contains("(sous 0\u00a0: plus sévère)");
        assertThat(Phrase.TOTAL_IS.text(Language.ENGLISH)).isEqualTo("Total: {total}.");
    }

    @Test
    void words_keepLatinLettersApartInArabicOnly() {
        assertThat(Sentences.words("قائمة (ISO 3166-2) أ", Language.ARABIC).toPlainText(Language.ARABIC))
                .isEqualTo("قائمة (\u2068ISO 3166-2\u2069) أ");
        assertThat(Sentences.words("list (ISO 3166-2)", Language.ENGLISH).toPlainText(Language.ENGLISH))
                .isEqualTo("list (ISO 3166-2)");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.rules.Template;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelPhraseTest {
    @ParameterizedTest
    @EnumSource(PanelPhrase.class)
    void words_nameTheSamePlacesInAllLanguages(PanelPhrase phrase) {
        Template template = new Template(phrase.words());

        for (Language language : Language.values()) {
            assertThat(phrase.text(language)).isNotBlank();
            for (String place : template.places()) {
                assertThat(phrase.text(language)).contains("{" + place + "}");
                assertThatThrownBy(() -> phrase.with(language, Map.of()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("phrase " + phrase + ": nothing fills {");
            }
        }
    }
}

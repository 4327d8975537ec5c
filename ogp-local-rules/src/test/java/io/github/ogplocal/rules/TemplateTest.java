// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {
    @Test
    void places_areInAlphabeticalOrderWhateverTheSentence() {
        Template template = Template.of("{b} ا {a1}", "{a1} f {b}", "{b} {b} e {a1}");
        assertThat(template.places()).containsExactly("a1", "b");
        assertThat(Template.of("ا", "f", "e").places()).isEmpty();
    }

    @Test
    void constructor_rejectsALanguageThatNamesOtherPlaces() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Template.of("{total} ا", "{totale} f", "{total} e"))
                .satisfies(fault -> {
                    assertThat(fault.invariant()).isEqualTo(Invariant.CONTRADICTION);
                    assertThat(fault.attribute()).isEqualTo("fr");
                });
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Template(
                        LocalizedText.of(Map.of("ar", "{n}", "fr", "{n}", "en", "{n}", "es", "sin lugar"))));
    }

    @Test
    void constructor_rejectsAMissingLanguage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Template(LocalizedText.of(Map.of("ar", "ا", "fr", "f"))))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.TOO_FEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Total}", "{total", "total}", "{}", "{to tal}", "{{total}}", "{0}", "{a-b}"})
    void constructor_rejectsABraceThatIsNoPlace(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Template.of("{total} " + text, "{total} " + text, "{total} " + text))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.MALFORMED));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** What a pattern would find is found without one. */
    @Property
    void places_areThoseThatAPatternFinds(@ForAll("sentences") String sentence) {
        Pattern place = Pattern.compile("\\{([a-z][A-Za-z0-9]*)\\}");
        boolean formed = !place.matcher(sentence).replaceAll("").matches("(?s).*[{}].*");
        try {
            assertThat(Template.of(sentence, sentence, sentence).places())
                    .containsExactlyElementsOf(new TreeSet<>(place.matcher(sentence)
                            .results()
                            .map(found -> found.group(1))
                            .toList()));
            assertThat(formed).as(sentence).isTrue();
        } catch (InvalidValueException e) {
            assertThat(formed).as(sentence).isFalse();
            assertThat(e.invariant()).isEqualTo(Invariant.MALFORMED);
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("{a}", "{b2C}", "{", "}", "{A}", "{a ", "e", " ", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> "e" + String.join("", parts));
    }
}

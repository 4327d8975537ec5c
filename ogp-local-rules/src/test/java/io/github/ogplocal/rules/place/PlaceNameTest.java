// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {
    @ParameterizedTest
    @CsvSource({
        "TUNIS, tunis",
        "'  Sidi \u00a0 Bouzid\u2009', sidi bouzid",
        "Ksar-Hellal, ksar hellal",
        "B\u00e9ja, beja",
        "Be\u0301ja, beja",
        "Al K\u0101f, al kaf",
        "\uff34\uff55\uff4e\uff49\uff53 \uff11, tunis 1",
        "\u0152uf \u0141\u00f3d\u017a Stra\u00dfe, oeuf lodz strasse",
        "M\u2019saken, m'saken",
        "Sfax \u0663, sfax 3",
        "\u0623\u0631\u064a\u0627\u0646\u0629, \u0627\u0631\u064a\u0627\u0646\u0647",
        "\u0631\u0624\u0648\u0641, \u0631\u0648\u0648\u0641",
        "\u0631\u0648\u0654\u0648\u0641, \u0631\u0648\u0648\u0641",
        "\ufefb\ufe9d, \u0644\u0627\u062c",
        "\u0642\u064e\u0640\u0628\u0651\u0650\u0644\u0649, \u0642\u0628\u0644\u064a"
    })
    void of_folds(String text, String key) {
        assertThat(PlaceName.of(text).key()).isEqualTo(key);
    }

    @Test
    void of_keepsApartWhatIsOnlySuggested() {
        assertThat(List.of("El Kef", "Kef", "Le Kef", "Elkef", "K'ef", "\u0627\u0644\u0643\u0627\u0641").stream()
                        .map(PlaceName::of)
                        .distinct())
                .hasSize(6);
    }

    @Test
    void of_givesEveryLetterTheKeyOfItsOtherNormalForms() {
        int letters = 0;
        for (int codePoint = 0x20; codePoint < 0xffff; codePoint++) {
            String letter = Character.toString(codePoint);
            if (!PlaceName.faults(letter).isEmpty()) {
                continue;
            }
            letters++;
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String other = Normalizer.normalize(letter, form);
                // Compatibility forms of signs are not all known; what is known must not differ.
                if (PlaceName.faults(other).isEmpty()) {
                    assertThat(PlaceName.of(other).key())
                            .as("U+%04X %s", codePoint, form)
                            .isEqualTo(PlaceName.of(letter).key());
                } else {
                    assertThat(form.name()).as("U+%04X", codePoint).startsWith("NFK");
                }
            }
        }
        assertThat(letters).isGreaterThan(700);
    }

    @Test
    void of_isTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-TN-u-nu-arab", "fr-FR", "az-AZ", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(PlaceName.of("KEBILI").key()).as(tag).isEqualTo("kebili");
                assertThat(PlaceName.of("K\u00c9BILI 12").key()).as(tag).isEqualTo("kebili 12");
            }
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            // The control: a folding that trusts the default locale is another one here.
            assertThat(naiveFold("KEBILI")).isNotEqualTo("kebili");
        } finally {
            Locale.setDefault(before);
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage") // That is the fault that the control shows.
    private static String naiveFold(String text) {
        return text.toLowerCase();
    }

    @ParameterizedTest
    @CsvSource({
        "'Sfax\n', control at 4",
        "Sf\u0085ax, control at 2",
        "Sf\ue000ax, control at 2",
        "Sf\ud800ax, control at 2",
        "Sf\u202eax, direction at 2",
        "Sf\u200bax, invisible at 2",
        "Sf\u200dax, invisible at 2",
        "Sf\udb40\udc41ax, invisible at 2",
        "\u0642\u0627\u200c\u0628\u0633, joiner at 2",
        "Sf\u0430x, mixed-script at 2",
        "S\u03bfu\u0455se, mixed-script at 1; mixed-script at 3",
        "\u0410riana, other-script at 0; mixed-script at 1",
        "Tunis \u0411\u0438\u0437\u0435\u0440\u0442\u0430, other-script at 6",
        "S\u0642ax, mixed-script at 1",
        "Car\u0640thage, mixed-script at 3",
        "\ud835\udc12fax, look-alike at 0",
        "Ne\ufb00za, look-alike at 2",
        "Keb\u0131li, turkish-i at 3",
        "KEBI\u0307LI, turkish-i at 4",
        "\u0301Sfax, stray-mark at 0",
        "Sfax\u064e, stray-mark at 4",
        "\u0642\u0301\u0628, stray-mark at 1",
        "Sfax\u0301\u0302\u0303\u0304\u0306, mark-pile at 7",
        "Sfax\u263a, outside-repertoire at 4",
        "B\u0259ja, outside-repertoire at 1",
        "'', no-letter at 0",
        "' - ', no-letter at 0",
        "\u0640, no-letter at 0",
        "\u200bSf\u0430x\u202c, invisible at 0; mixed-script at 3; direction at 5"
    })
    void faults_areAllListedWithTheirPlaces(String text, String faults) {
        assertThat(String.join(
                        "; ",
                        PlaceName.faults(text).stream().map(NameFault::toString).toList()))
                .isEqualTo(faults);
    }

    @Test
    void of_refusesWithoutEchoingTheText() {
        String text = "Secret\u202e" + "\u0430\u200b".repeat(40);
        assertThatThrownBy(() -> PlaceName.of(text))
                .isInstanceOfSatisfying(
                        RefusedNameException.class, e -> assertThat(e.faults()).isEqualTo(PlaceName.faults(text)))
                .hasMessageStartingWith("place name: direction at 6; mixed-script at 7; invisible at 8; ")
                .hasMessageEndingWith("and 22 more")
                .hasMessageNotContaining("Secret");
        assertThatThrownBy(() -> PlaceName.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new NameFault(NameFaultKind.CONTROL, -1)).hasMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sf\u202eax",
                "Sf\u00adax",
                "Sf\u0430x",
                "\u0410riana",
                "Ne\ufb00za",
                "Sfax\u0301\u0302\u0303\u0304",
                "Sfax\u064e",
                "Sf\u200dax"
            })
    void tricks_areFoundInEveryLanguage(String text) {
        for (String tag : List.of("ar", "fr", "en", "tr", "uk", "zh-Hant-TW")) {
            assertThat(PlaceName.tricks(text, tag)).as(tag).isNotEmpty();
        }
    }

    @Test
    void tricks_leaveEachLanguageItsOwnSpelling() {
        assertThat(PlaceName.tricks("Diyarbak\u0131r \u0130l\u00e7esi", "tr")).isEmpty();
        assertThat(PlaceName.tricks("Diyarbak\u0131r", "tr-TR")).isEmpty();
        assertThat(PlaceName.tricks("Diyarbak\u0131r", "fr")).hasSize(1);
        assertThat(PlaceName.tricks("\u0422\u0435\u0440\u043d\u043e\u043f\u0456\u043b\u044c", "uk"))
                .isEmpty();
        assertThat(PlaceName.tricks("\u0421\u043e\u0441\u043e", "fr")).hasSize(1);
        assertThat(PlaceName.tricks("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "fa"))
                .isEmpty();
        assertThat(PlaceName.tricks("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "ar"))
                .hasSize(1);
        assertThat(PlaceName.tricks("\u0dc1\u0dca\u200d\u0dbb\u0dd3", "si")).isEmpty();
        assertThat(PlaceName.tricks("\u00abAmis\u00bb de Tunis \u263a n\u00b0 1 ?", "fr"))
                .isEmpty();
        assertThat(PlaceName.tricks("Sfax\u061f Tunis\u061b", "ar")).isEmpty();
        assertThat(PlaceName.tricks("...", "en")).isEmpty();
    }

    /** Accented letters of Western Europe are passed over without a scan; a scan finds no trick in them either. */
    @Test
    void tricks_areNoneInLettersOfWesternEurope() {
        for (char letter = '\u00c0'; letter <= '\u00ff'; letter++) {
            if (letter == '\u00d7' || letter == '\u00f7') {
                continue;
            }
            for (String text :
                    List.of("" + letter, "a" + letter + "i 1", "I" + letter + letter + "'" + letter + "-z ()")) {
                assertThat(PlaceName.tricks(text, "fr")).as(text).isEmpty();
                assertThat(PlaceName.faults(text)).as(text).isEmpty();
            }
        }
        // The control: what is beyond them is looked at.
        assertThat(PlaceName.tricks("B\u0131zerte", "fr")).isNotEmpty();
    }
}

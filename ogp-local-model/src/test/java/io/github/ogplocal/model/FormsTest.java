// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Codes that are looked at letter by letter are those that their patterns describe, and no others. */
class FormsTest {
    private static final String LETTERS = "abzAZ059-._:/ \u00e9\n";
    private static final Pattern SCHEME = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,30}){1,5}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,38}[A-Za-z0-9])?");
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    @Test
    void nationalCode_takesWhatItsPatternsTake() {
        compare(
                SCHEME,
                text -> new NationalCode(text, "1"),
                "zz-a",
                "zz-" + "a".repeat(30) + "-b",
                "zz-" + "a".repeat(31),
                "zz-a-b-c-d-e",
                "zz-a-b-c-d-e-f",
                "zz--a",
                "zz-a-",
                "zza-b");
        compare(VALUE, text -> new NationalCode("zz-a", text), "1".repeat(40), "1".repeat(41), "a.b_c-d", "-a", "a-");
    }

    @Test
    void subdivisionAndTag_takeWhatTheirPatternsTake() {
        compare(SUBDIVISION, IsoSubdivisionCode::new, "TN-31", "TN-A1B", "TN-ABCD", "T1-31", "TN31");
        compare(TAG, LanguageTag::new, "ar", "fra", "zh-Hant-TW", "es-419", "AR", "a1");
        compare(TAG, text -> LocalizedText.of(text, "x"), "ar", "fra", "zh-Hant-TW", "es-419", "AR", "a1");
    }

    @Test
    void dayOrMonth_isTheDayOrMonthThatTheTextNames() {
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            char[] text = (random.nextBoolean() ? "2024-02-28" : "1999-12").toCharArray();
            for (int j = random.nextInt(4); j > 0; j--) {
                text[random.nextInt(text.length)] = "0123456789-x".charAt(random.nextInt(12));
            }
            String changed = new String(text);
            DayOrMonth expected = expected(changed);
            if (expected == null) {
                assertThat(accepts(DayOrMonth::parse, changed)).as(changed).isFalse();
            } else {
                assertThat(DayOrMonth.parse(changed)).isEqualTo(expected).hasToString(changed);
                read++;
            }
        }
        assertThat(read).isBetween(1_200, 4_700);
    }

    @Test
    void textInOneLanguage_isAMapLikeAnyOther() {
        Map<String, String> one = LocalizedText.of("fr", "x").toMap();
        TreeMap<String, String> tree = new TreeMap<>(Map.of("fr", "x"));

        assertThat(one).isEqualTo(tree).hasToString(tree.toString()).hasSameHashCodeAs(tree);
        assertThat(tree).isEqualTo(one);
        assertThat(LocalizedText.of("fr", "x").toMap().headMap("fr")).isEqualTo(tree.headMap("fr"));
        assertThat(LocalizedText.of("fr", "x").toMap().tailMap("fr")).isEqualTo(tree.tailMap("fr"));
        assertThat(LocalizedText.of("fr", "x").toMap().subMap("en", "it")).isEqualTo(tree.subMap("en", "it"));
        assertThat(one.get("fr")).isEqualTo("x");
        assertThat(one.get("en")).isNull();
        assertThat(one.containsKey("en")).isFalse();
        assertThatThrownBy(() -> one.put("fr", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(one::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static DayOrMonth expected(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                return DayOrMonth.of(YearMonth.parse(text));
            }
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? DayOrMonth.of(LocalDate.parse(text)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void compare(Pattern pattern, Consumer<String> taking, String... seeds) {
        Random random = new Random(7);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(seeds[i % seeds.length]);
            for (int j = i < seeds.length ? 0 : random.nextInt(3); j > 0; j--) {
                int at = random.nextInt(text.length());
                char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
                if (random.nextBoolean()) {
                    text.setCharAt(at, letter);
                } else if (random.nextBoolean()) {
                    text.insert(at, letter);
                } else if (text.length() > 1) {
                    text.deleteCharAt(at);
                }
            }
            boolean expected = pattern.matcher(text).matches();
            assertThat(accepts(taking, text.toString())).as(text.toString()).isEqualTo(expected);
            taken += expected ? 1 : 0;
            refused += expected ? 0 : 1;
        }
        // Both are tried.
        assertThat(taken).isGreaterThan(250);
        assertThat(refused).isGreaterThan(250);
    }

    private static boolean accepts(Consumer<String> taking, String text) {
        try {
            taking.accept(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ChecksTest {
    /** Format characters of the basic plane that are seen or that spelling needs; the list is Unicode's, by block. */
    private static final Set<Integer> ALLOWED_FORMATS = Set.of(
            0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06dd, 0x070f, 0x0890, 0x0891, 0x08e2, 0x200c, 0x200d);

    @Test
    void indexOfForbidden_agreesWithUnicodesCategoriesOnEveryCodePoint() {
        TreeSet<String> differences = new TreeSet<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean surrogate = codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
            boolean nonCharacter = (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
            boolean tagOrSelector = codePoint >= 0xe0000 && codePoint <= 0xe0fff;
            boolean reservedForFormats = codePoint == 0x2065 || (codePoint >= 0xfff0 && codePoint <= 0xfff8);
            boolean expected = switch (Character.getType(codePoint)) {
                case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                case Character.FORMAT ->
                    !ALLOWED_FORMATS.contains(codePoint) && !isVisibleSupplementaryFormat(codePoint);
                default -> surrogate || nonCharacter || tagOrSelector || reservedForFormats;
            };
            String text = "a" + Character.toString(codePoint) + "b";
            if (Checks.indexOfForbidden(text) != (expected ? 1 : -1)) {
                differences.add(String.format("U+%04X", codePoint));
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Number signs of Kaithi and the controls of Egyptian hieroglyphs, which lay out what is seen. */
    private static boolean isVisibleSupplementaryFormat(int codePoint) {
        return codePoint == 0x110bd || codePoint == 0x110cd || (codePoint >= 0x13430 && codePoint <= 0x1343f);
    }

    @Test
    void requireIdWithSlashes_takesSlashesInsideAndNothingElseThatAnIdDoesNot() {
        for (String id : List.of("2024/CIS/0019", "BO.D16.28/22", "R17/12/IV", "a//b", "a")) {
            assertThatCode(() -> Checks.requireIdWithSlashes(id, "subject", ""))
                    .as(id)
                    .doesNotThrowAnyException();
        }
        for (String text : List.of("", "/a", "a/", "/", "a\\b", "a b", "a~b", "a/\u00e9/b", "a".repeat(65))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .as(text)
                    .isThrownBy(() -> Checks.requireIdWithSlashes(text, "subject", ""))
                    .matches(refused -> refused.invariant() == Invariant.MALFORMED);
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Checks.requireId("a/b", "subject", ""));
    }

    @Test
    void indexOfForbidden_findsUnpairedSurrogatesWhereverTheyStand() {
        assertThat(Checks.indexOfForbidden("\ud83d\ude00")).isEqualTo(-1);
        assertThat(Checks.indexOfForbidden("a\ud83d")).isEqualTo(1);
        assertThat(Checks.indexOfForbidden("\ude00\ud83d")).isZero();
        assertThat(Checks.indexOfForbidden("\ud83d\ud83d\ude00")).isZero();
    }

    @Test
    void indexOfForbidden_allowsTheJoinersOfArabicAndPersian() {
        assertThat(Checks.indexOfForbidden("می\u200cخواهم")).isEqualTo(-1);
        assertThat(Checks.indexOfForbidden("ه\u200d")).isEqualTo(-1);
        assertThat(Checks.indexOfForbidden("abc\u202etxt")).isEqualTo(3);
    }

    @Property
    void indexOfForbidden_findsNothingInGeneratedText(@ForAll("texts") String text) {
        assertThat(Checks.indexOfForbidden(text)).isEqualTo(-1);
    }

    @Test
    void requireText_refusesEachFaultWithItsInvariantAndWithoutTheText() {
        assertFault(() -> Checks.requireText("", 5, "milestone", "title"), Invariant.BLANK);
        assertFault(() -> Checks.requireText(" \t\n\u2003", 5, "milestone", "title"), Invariant.BLANK);
        assertFault(() -> Checks.requireText("secret", 5, "milestone", "title"), Invariant.TOO_LONG);
        assertFault(() -> Checks.requireText("secr\u0000", 5, "milestone", "title"), Invariant.FORBIDDEN_CHARACTER);
        assertThatCode(() -> Checks.requireText("12345", 5, "milestone", "title"))
                .doesNotThrowAnyException();
    }

    @Test
    void requirePattern_refusesWithoutTheTextAndBoundsTheLength() {
        Pattern letters = Pattern.compile("[a-z]+");
        assertFault(() -> Checks.requirePattern("SECRET", letters, "milestone", "title"), Invariant.MALFORMED);
        assertFault(() -> Checks.requirePattern("a".repeat(201), letters, "milestone", "title"), Invariant.MALFORMED);
        assertThatCode(() -> Checks.requirePattern("a".repeat(200), letters, "milestone", "title"))
                .doesNotThrowAnyException();
    }

    @Test
    void requireSome_refusesNone() {
        assertFault(() -> Checks.requireSome(List.of(), "milestone", "title"), Invariant.TOO_FEW);
        assertThatCode(() -> Checks.requireSome(List.of(1), "milestone", "title"))
                .doesNotThrowAnyException();
    }

    @Test
    void require_namesTheValueAsAWholeWhenNoAttributeIsAtFault() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Checks.require(false, "points", "", Invariant.OUT_OF_RANGE, "must be small", 7))
                .withMessage("points: must be small, got 7");
    }

    private static void assertFault(Runnable refused, Invariant invariant) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(refused::run)
                .satisfies(fault -> {
                    assertThat(fault.subject()).isEqualTo("milestone");
                    assertThat(fault.attribute()).isEqualTo("title");
                    assertThat(fault.invariant()).isEqualTo(invariant);
                    assertThat(fault.getMessage())
                            .startsWith("milestone title: must ")
                            .doesNotContainIgnoringCase("secr");
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return ModelArbitraries.texts(60);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparerTest {
    private static final NameComparer RULES = NameComparer.byRule();

    private static NameMatch compare(NameComparer comparer, String one, String other) {
        NameMatch match = comparer.compare(PlaceName.of(one), PlaceName.of(other));
        assertThat(comparer.compare(PlaceName.of(other), PlaceName.of(one))).isEqualTo(match);
        return match;
    }

    @ParameterizedTest
    @CsvSource({
        "Le Bardo, Bardo, ARTICLE",
        "L'Ariana, Ariana, ARTICLE",
        "\u0627\u0644\u0643\u0631\u0645, \u0643\u0631\u0645, ARTICLE",
        "El Fahs, ElFahs, ARTICLE",
        "Tunis., Tunis, ARTICLE",
        "Tinja, Tinga, SPELLING",
        "Jerba, Djerba, SPELLING",
        "Kalaat Senan, Kalaa Senan, SPELLING",
        "Sidi Bou Zid, Sidi Bouzid, SPELLING",
        "Essouassi, Souassi, SPELLING",
        "M'saken, Msaken, ARTICLE",
        "\u0642\u0627\u0628\u0633, \u06a8\u0627\u0628\u0633, SPELLING",
        "Tunis, \u062a\u0648\u0646\u0633, SCRIPT",
        "La Manouba, \u0645\u0646\u0648\u0628\u0629, SCRIPT",
        "Kasserine, \u0627\u0644\u0642\u0635\u0631\u064a\u0646, SCRIPT",
        "Sfax, \u0635\u0641\u0627\u0642\u0633, SCRIPT",
        "Zaghouan, \u0632\u063a\u0648\u0627\u0646, SCRIPT",
        "Sidi Bouzid, \u0633\u064a\u062f\u064a \u0628\u0648\u0632\u064a\u062f, SCRIPT",
        "El Alia, \u0627\u0644\u0639\u0627\u0644\u064a\u0629, SCRIPT"
    })
    void compare_suggestsByRule(String one, String other, SuggestionBasis basis) {
        assertThat(compare(RULES, one, other)).isEqualTo(NameMatch.suggested(basis));
    }

    @ParameterizedTest
    @CsvSource({
        "Sfax, Sousse",
        "Sfax 1, Sfax 2",
        "Tunis, Tunis Nord",
        "Aoua, Iouo",
        "Bizerte, \u0628\u0646\u0632\u0631\u062a",
        "La Goulette, \u062d\u0644\u0642 \u0627\u0644\u0648\u0627\u062f\u064a"
    })
    void compare_findsDifferentWhatRulesDoNotConnect(String one, String other) {
        assertThat(compare(RULES, one, other)).isEqualTo(NameMatch.DIFFERENT);
    }

    @Test
    void compare_suggestsByTableWhatRulesDoNotFind() {
        NameComparer comparer = NameComparer.with(AliasTable.tunisia());

        assertThat(compare(comparer, "BIZERTE", "\u0628\u0646\u0632\u0631\u062a"))
                .isEqualTo(NameMatch.suggested(SuggestionBasis.ALIAS));
        assertThat(compare(comparer, "Bizerte", "\u062d\u0644\u0642 \u0627\u0644\u0648\u0627\u062f\u064a"))
                .isEqualTo(NameMatch.DIFFERENT);
        assertThat(compare(comparer, "Bizerte", "BIZERTE")).isEqualTo(NameMatch.SAME);
    }

    /** No entry repeats what the rules find anyway. */
    @Test
    void tunisia_holdsOnlyWhatTheRulesMiss() {
        assertThat(AliasTable.tunisia().entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.names()).hasSize(2);
            assertThat(compare(RULES, entry.names().get(0), entry.names().get(1)))
                    .as(entry.names().toString())
                    .isEqualTo(NameMatch.DIFFERENT);
        });
    }

    @Test
    void table_isBuiltAndJoinedByTheCaller() {
        Alias alias = new Alias(List.of("Example", "Sample"), "made up for this test");
        AliasTable table = AliasTable.NONE.plus(AliasTable.of(List.of(alias)));

        assertThat(table).isEqualTo(AliasTable.of(List.of(alias))).hasSameHashCodeAs(AliasTable.of(List.of(alias)));
        assertThat(table).isNotEqualTo(AliasTable.NONE).hasToString("alias table of 1 entries");
        assertThat(compare(NameComparer.with(table), "\u00c9xample", "SAMPLE").basis())
                .contains(SuggestionBasis.ALIAS);
        assertThatThrownBy(() -> new Alias(List.of("Example", "EXAMPLE"), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 2 of which 1 differ");
        assertThatThrownBy(() -> new Alias(List.of("Example"), "x")).hasMessageContaining("two or more");
        assertThatThrownBy(() -> new Alias(List.of("Example", "Sample"), " ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> new Alias(List.of("Ex\u202eample", "Sample"), "x"))
                .isInstanceOf(RefusedNameException.class);
    }

    @Test
    void match_givesABasisExactlyForASuggestion() {
        assertThatThrownBy(() -> new NameMatch(NameVerdict.SAME, Optional.of(SuggestionBasis.ALIAS)))
                .hasMessageContaining("got same");
        assertThatThrownBy(() -> new NameMatch(NameVerdict.SUGGESTED, Optional.empty()))
                .hasMessageContaining("got suggested");
    }
}

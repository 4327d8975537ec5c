// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleInfoTest {
    private static final Reason FINE = Reason.met("fine", "ا", "f", "e");

    private static RuleInfoBuilder valid() {
        return RuleInfo.builder()
                .id(RuleId.parse("test/planted@1"))
                .clause(Template.of("ا", "f", "e"))
                .source("a test")
                .addReasons(FINE);
    }

    private static void assertRefused(RuleInfoBuilder builder, String attribute, Invariant invariant) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo(attribute);
                    assertThat(fault.invariant()).isEqualTo(invariant);
                });
    }

    @Test
    void builder_asksForEverythingButSettings() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleInfo.builder().build())
                .withMessageContainingAll("id", "clause", "source");
        assertThat(valid().build().getSettings()).isEqualTo(SettingsForm.NONE);
    }

    @Test
    void builder_rejectsNoReasonsRepeatedCodesAndNoSource() {
        assertRefused(valid().reasons(List.of()), "reasons", Invariant.TOO_FEW);
        assertRefused(valid().addReasons(Reason.notMet("fine", "ا", "f", "e")), "reasons", Invariant.REPEATED);
        assertRefused(valid().source(" "), "source", Invariant.BLANK);
    }

    @Test
    void builder_rejectsAClauseThatNamesNoSetting() {
        RuleInfoBuilder clause = valid().clause(Template.of("{least} ا", "{least} f", "{least} e"));
        assertRefused(clause, "clause", Invariant.UNKNOWN_REFERENCE);
        Setting least = Setting.points("least", LocalizedText.of("ا", "f", "e"));
        assertThat(clause.settings(SettingsForm.of(least)).build().getSettings().names())
                .containsExactly("least");
    }

    @Test
    void reason_isFoundByItsCodeOrRefused() {
        assertThat(valid().build().reason("fine")).isSameAs(FINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().build().reason("other"))
                .withMessage("rule test/planted@1: declares no reason other");
    }

    @Test
    void reason_rejectsACodeThatIsNotInKebabCase() {
        for (String code : List.of("", "Fine", "two words", "a_b", "a--b", "-a", "1a")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .as(code)
                    .isThrownBy(() -> Reason.met(code, "ا", "f", "e"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingTest {
    private static final Reason LATE = Reason.notMet("late", "{n} ا", "{n} f", "{n} e");
    private static final RuleInfo RULE = RuleInfo.builder()
            .id(RuleId.parse("test/planted@1"))
            .clause(Template.of("ا", "f", "e"))
            .source("a test")
            .addReasons(LATE)
            .build();

    @Test
    void of_takesVerdictAndCodeFromTheReason() {
        Finding finding = Finding.of(RULE, "x", LATE, List.of(Evidence.of("n", "/n", 2)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.reason()).isEqualTo("late");
        assertThat(finding.isMet()).isFalse();
    }

    @Test
    void of_rejectsAPlaceWithoutEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RULE, "x", LATE, List.of(Evidence.of("other", "", 2))))
                .withMessageContaining("must fill every place of test/planted@1 late, got [n]");
    }

    @Test
    void of_rejectsAnUndeclaredReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RULE, "x", Reason.met("other", "ا", "f", "e"), List.of()))
                .withMessageContaining("must be declared by test/planted@1, got other");
    }

    @Test
    void of_rejectsOneNameTwice() {
        List<Evidence> twice = List.of(Evidence.of("n", "", 1), Evidence.of("n", "", 2));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Finding.of(RULE, "x", LATE, twice))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.REPEATED));
    }

    @Test
    void constructor_copiesTheEvidence() {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of("n", "", 1)));
        Finding finding = Finding.of(RULE, "x", LATE, evidence);
        evidence.clear();
        assertThat(finding.evidence()).hasSize(1);
    }

    @Test
    void compareTo_isByRuleSubjectAndReason() {
        Finding first = new Finding(RuleId.parse("a/z@1"), "z", Verdict.MET, "z", List.of());
        Finding second = new Finding(RuleId.parse("b/a@2"), "a", Verdict.MET, "z", List.of());
        Finding third = new Finding(RuleId.parse("b/a@2"), "b", Verdict.MET, "a", List.of());
        Finding fourth = new Finding(RuleId.parse("b/a@2"), "b", Verdict.MET, "b", List.of());
        assertThat(List.of(fourth, second, third, first).stream().sorted().toList())
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void evidence_keepsNumbersExact() {
        assertThat(Evidence.of("total", "", Points.parse("14.9999999999999999")).value())
                .isEqualTo(new EvidenceValue.NumberValue(
                        Points.parse("14.9999999999999999").toFraction()));
        assertThat(Evidence.of("total", "", Fraction.of(46, 3)).value())
                .isEqualTo(new EvidenceValue.NumberValue(Fraction.of(46, 3)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Evidence.of("Total", "", 1));
    }
}

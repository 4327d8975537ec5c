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
import java.util.function.Consumer;
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

    @Test
    void evidenceMadeWhenRead_isTheSameValueAsEvidenceGiven() {
        List<Evidence> evidence = List.of(Evidence.of("n", "/n", 2), Evidence.of("m", "", 3));
        Finding given = Finding.of(RULE, "x", LATE, evidence);
        for (int step = 0; step < 20; step++) {
            Finding later = Finding.of(RULE, "x", LATE, asked -> given, step);

            assertThat(later).isEqualTo(given).hasSameHashCodeAs(given).hasToString(given.toString());
            assertThat(given).isEqualTo(later);
            assertThat(evidence).isEqualTo(later.evidence());
            assertThat(later.evidence()).isEqualTo(evidence).hasToString(evidence.toString());
            assertThat(later.evidence().indexOf(evidence.get(1))).isEqualTo(1);
            assertThat(later.evidence().lastIndexOf(evidence.get(0))).isZero();
            assertThat(later.evidence().contains(null)).isFalse();
            assertThat(later.evidence().subList(1, 2)).isEqualTo(evidence.subList(1, 2));
            assertThat(later.evidence().listIterator(1).next()).isEqualTo(evidence.get(1));
            assertThat(later.evidence().stream().toList()).isEqualTo(evidence);
            assertThat(new ArrayList<>(later.evidence())).isEqualTo(evidence);
            assertThat(later)
                    .isNotEqualTo(Finding.of(RULE, "x", LATE, List.of(Evidence.of("n", "/n", 3))))
                    .isNotEqualTo(Finding.of(RULE, "y", LATE, asked -> given, step));
        }
    }

    @Test
    void evidenceMadeWhenRead_isAskedForOnceAndByItsStep() {
        for (int step = 0; step < 20; step++) {
            List<Integer> asked = new ArrayList<>();
            Finding later = Finding.of(
                    RULE,
                    "x",
                    LATE,
                    number -> {
                        asked.add(number);
                        return Finding.of(RULE, "x", LATE, List.of(Evidence.of("n", "", number)));
                    },
                    step);
            assertThat(asked).isEmpty();
            assertThat(later.isMet()).isFalse();
            assertThat(later.evidence().get(0)).isEqualTo(Evidence.of("n", "", step));
            assertThat(later.evidence()).hasSize(1);
            assertThat(asked).containsExactly(step);
        }
    }

    @Test
    void evidenceMadeWhenRead_isCheckedThen() {
        Finding unfilled = Finding.of(RULE, "x", LATE, step -> Finding.of(RULE, "x", LATE, List.of()), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unfilled.evidence().size())
                .withMessageContaining("must fill every place of test/planted@1 late, got [n]");

        List<Evidence> twice = List.of(Evidence.of("n", "", 1), Evidence.of("n", "", 2));
        Finding repeated = Finding.of(RULE, "x", LATE, step -> Finding.of(RULE, "x", LATE, twice), 0);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> repeated.evidence().get(0))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.REPEATED));
    }

    @Test
    void evidenceMadeWhenRead_isOfADeclaredReasonAllTheSame() {
        Reason other = Reason.met("other", "ا", "f", "e");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RULE, "x", other, step -> unreachable(), 0))
                .withMessageContaining("must be declared by test/planted@1, got other");
        Reason equal = Reason.notMet("late", "{n} ا", "{n} f", "{n} e");
        assertThat(Finding.of(RULE, "x", equal, List.of(Evidence.of("n", "", 1)))
                        .reason())
                .isEqualTo("late");
    }

    private static Finding unreachable() {
        throw new IllegalStateException("nobody reads this");
    }

    @Test
    void evidenceMadeWhenRead_cannotBeChanged() {
        Evidence item = Evidence.of("n", "", 1);
        List<Evidence> evidence = Finding.of(RULE, "x", LATE, step -> Finding.of(RULE, "x", LATE, List.of(item)), 0)
                .evidence();
        List<Consumer<List<Evidence>>> changes = List.of(
                list -> list.add(item),
                list -> list.add(0, item),
                list -> list.addAll(List.of(item)),
                list -> list.addAll(0, List.of(item)),
                list -> list.set(0, item),
                list -> list.remove(0),
                list -> list.remove(item),
                list -> list.removeIf(any -> true),
                list -> list.replaceAll(any -> item),
                List::clear,
                list -> list.iterator().remove(),
                list -> list.listIterator().add(item));
        for (Consumer<List<Evidence>> change : changes) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> change.accept(evidence));
        }
        assertThat(evidence).containsExactly(item);
    }

    @Test
    void of_rejectsOneNameTwiceAmongMany() {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(Evidence.of("n" + (i == 0 ? "" : i), "", i));
        }
        assertThat(Finding.of(RULE, "x", LATE, many).evidence()).hasSize(30);
        many.add(Evidence.of("n7", "", 7));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Finding.of(RULE, "x", LATE, many))
                .withMessageContaining("names must differ, got n7");
    }

    /** The names that the pattern in the message allows, and no others. */
    @Test
    void evidence_takesTheNamesOfItsPattern() {
        List<String> names = new ArrayList<>(List.of("", "a", "aB9", "A", "9a", "a-b", "a b", "a_b", "é", "aé", "a\n"));
        names.add("a".repeat(61));
        names.add("a".repeat(62));
        for (char c = 0; c < 300; c++) {
            names.add(String.valueOf(c));
            names.add("a" + c);
        }
        for (String name : names) {
            if (name.matches("[a-z][A-Za-z0-9]{0,60}")) {
                assertThat(Evidence.of(name, "", 1).name()).isEqualTo(name);
            } else {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Evidence.of(name, "", 1))
                        .withMessageContaining("must match [a-z][A-Za-z0-9]{0,60}");
            }
        }
    }
}

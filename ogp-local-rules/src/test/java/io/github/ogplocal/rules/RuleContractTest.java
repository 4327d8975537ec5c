// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.smart.SmartRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every standard rule keeps the contract, and the contract catches rules that do not. */
final class RuleContractTest {
    private static final Reason DECLARED = Reason.met("fine", "{n} ا", "{n} f", "{n} e");
    private static final Reason UNDECLARED = Reason.notMet("surprise", "ا", "f", "e");

    static Stream<Rule> standardRules() {
        return StandardRules.all().stream();
    }

    private static RuleInfoBuilder info() {
        return RuleInfo.builder()
                .id(RuleId.parse("org.example:test/planted@1"))
                .clause(Template.of("ا", "f", "e"))
                .source("a test")
                .addReasons(DECLARED);
    }

    private static List<Evidence> evidence(int n) {
        return List.of(Evidence.of("n", "/n", n));
    }

    @ParameterizedTest
    @MethodSource("standardRules")
    void everyStandardRule_describesItself(Rule rule) {
        RuleContract.assertDescribesItself(rule);
    }

    @Test
    void standardRules_areThoseOfEveryFamily() {
        assertThat(StandardRules.all()).contains(SmartRules.MILESTONES_END_IN_PLAN);
        assertThat(StandardRules.holders()).contains(SmartRules.class);
    }

    @Test
    void contract_passesARuleThatKeepsIt() {
        Rule rule = () -> info().build();
        RuleContract.assertDescribesItself(rule);
        assertThat(RuleContract.assertKeeps(rule, "x", () -> DECLARED, reason -> evidence(1))
                        .reason())
                .isEqualTo("fine");
    }

    @Test
    void contract_catchesAnUndeclaredReason() {
        Rule rule = () -> info().build();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertKeeps(rule, "x", () -> UNDECLARED, reason -> evidence(1)))
                .withMessageContaining("declared reasons");
    }

    @Test
    void contract_catchesAJudgementThatChanges() {
        Reason other = Reason.notMet("other", "ا", "f", "e");
        Rule rule = () -> info().addReasons(other).build();
        Deque<Reason> answers = new ArrayDeque<>(List.of(DECLARED, other));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertKeeps(rule, "x", answers::pop, reason -> evidence(1)))
                .withMessageContaining("second judgement");
    }

    @Test
    void contract_catchesAnExplanationThatChangesOrLeavesAPlaceOpen() {
        Rule rule = () -> info().build();
        Deque<Integer> numbers = new ArrayDeque<>(List.of(1, 2));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> RuleContract.assertKeeps(rule, "x", () -> DECLARED, reason -> evidence(numbers.pop())))
                .withMessageContaining("second explanation");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertKeeps(rule, "x", () -> DECLARED, reason -> List.of()))
                .withMessageContaining("places of the sentence");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertKeeps(
                        rule, "x", () -> DECLARED, reason -> List.of(Evidence.of("n", "no pointer", 1))))
                .withMessageContaining("pointers");
    }

    @Test
    void contract_catchesASettingThatTheClauseDoesNotName() {
        Setting setting = Setting.points("least", LocalizedText.of("ا", "f", "e"));
        Rule rule = () -> info().settings(SettingsForm.of(setting)).build();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertDescribesItself(rule))
                .withMessageContaining("names of the settings");
    }

    @Test
    void contract_catchesInfoThatChanges() {
        Deque<String> sources = new ArrayDeque<>(List.of("one", "two", "three"));
        Rule rule = () -> info().source(sources.pop()).build();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.assertDescribesItself(rule))
                .withMessageContaining("second call");
    }
}

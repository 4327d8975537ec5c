// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleIdTest {
    @Test
    void parse_readsEachPart() {
        assertThat(RuleId.parse("smart/milestones-end-in-plan@1"))
                .isEqualTo(new RuleId("", "smart", "milestones-end-in-plan", 1));
        assertThat(RuleId.parse("org.example:screening/x2@12"))
                .isEqualTo(new RuleId("org.example", "screening", "x2", 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "smart",
                "smart/x",
                "smart/x@",
                "smart/x@0",
                "smart/x@01",
                "smart/x@-1",
                "smart/x@1000000",
                "/x@1",
                "smart/@1",
                "Smart/x@1",
                "smart/X@1",
                "smart/x-@1",
                "smart/-x@1",
                "smart/x--y@1",
                "smart/1x@1",
                ":smart/x@1",
                "org:smart/x@1",
                "org..a:smart/x@1",
                "org.A:smart/x@1",
                "a:b:smart/x@1",
                "smart/x@1 ",
                "smart/x/y@1",
                "smart/x@\u0661"
            })
    void parse_rejects(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RuleId.parse(text))
                .withMessageStartingWith("rule id");
    }

    @Test
    void constructor_rejectsWhatParseWouldNotReadBack() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new RuleId("", "a", "b", 1_000_000));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new RuleId("", "a", "b", 0));
        String longest = "a23456789012345678901234567890" + "-23456789012345678901234567890".repeat(5);
        assertThat(RuleId.parse(new RuleId("", longest.substring(0, 179), "b", 999_999).toString())
                        .family())
                .hasSize(179);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new RuleId("", longest, "b", 1));
    }

    @Test
    void compareTo_isByNamespaceFamilyNameAndThenNumber() {
        List<RuleId> sorted = List.of("a/z@1", "b/a@2", "b/a@10", "b/a-a@1", "org.example:a/a@1").stream()
                .map(RuleId::parse)
                .toList();
        assertThat(sorted.stream().sorted().toList()).isEqualTo(sorted);
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("ids") RuleId id) {
        assertThat(RuleId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void compareTo_agreesWithEquals(@ForAll("ids") RuleId left, @ForAll("ids") RuleId right) {
        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
    }

    /** Texts of the usual form are read without the pattern. */
    @Property
    void parse_readsWhatThePatternsDescribe(@ForAll("texts") String text) {
        boolean formed =
                text.matches("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,9}/[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,9}"
                        + "@[1-9][0-9]{0,5}");
        try {
            assertThat(RuleId.parse(text)).hasToString(text);
            assertThat(formed).as(text).isTrue();
        } catch (InvalidValueException e) {
            assertThat(formed).as(text).isFalse();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("aaaaabz09-A").ofMinLength(1).ofMaxLength(36);
        Arbitrary<String> revision = Arbitraries.strings().withChars("0123x").ofMaxLength(7);
        return Combinators.combine(words, words, revision)
                .as((family, name, number) -> family + "/" + name + "@" + number);
    }

    @Provide
    Arbitrary<RuleId> ids() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abz059")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "a" + text);
        Arbitrary<String> words = word.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("-", list));
        Arbitrary<String> namespace = Arbitraries.oneOf(
                Arbitraries.just(""), word.list().ofMinSize(2).ofMaxSize(4).map(list -> String.join(".", list)));
        return Combinators.combine(
                        namespace, words, words, Arbitraries.integers().between(1, 999_999))
                .as(RuleId::new);
    }
}

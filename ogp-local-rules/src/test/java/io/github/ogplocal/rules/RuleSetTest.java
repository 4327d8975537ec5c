// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RuleSetTest {
    private static class Named implements Rule {
        private final RuleInfo info;

        Named(String id) {
            info = RuleInfo.builder()
                    .id(RuleId.parse(id))
                    .clause(Template.of("ا", "f", "e"))
                    .source("a test")
                    .addReasons(Reason.met("fine", "ا", "f", "e"))
                    .build();
        }

        @Override
        public RuleInfo info() {
            return info;
        }
    }

    private static final class Narrower extends Named {
        Narrower(String id) {
            super(id);
        }
    }

    private static final Named FIRST = new Named("test/first@1");
    private static final Named FIRST_2 = new Named("test/first@2");
    private static final Narrower SECOND = new Narrower("test/second@1");

    @Test
    void of_sortsById() {
        assertThat(RuleSet.<Rule>of(List.of(SECOND, FIRST_2, FIRST))).containsExactly(FIRST, FIRST_2, SECOND);
        assertThat(RuleSet.<Rule>of(List.of(SECOND, FIRST))).hasToString("[test/first@1, test/second@1]");
    }

    @Test
    void of_refusesOneIdTwiceAndNamesBothClasses() {
        Narrower again = new Narrower("test/first@1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.<Rule>of(List.of(FIRST, again)))
                .withMessageContainingAll("test/first@1", Named.class.getName(), Narrower.class.getName());
    }

    @Test
    void plusWithoutOnly_makeNewSets() {
        RuleSet<Rule> set = RuleSet.<Rule>of(List.of(FIRST));
        assertThat(set.plus(SECOND)).containsExactly(FIRST, SECOND);
        assertThat(set.plus(List.of(SECOND, FIRST_2))).hasSize(3);
        assertThat(set).containsExactly(FIRST);
        assertThat(set.plus(SECOND).without(List.of(FIRST.info().getId()))).containsExactly(SECOND);
        assertThat(set.plus(SECOND).only(List.of(SECOND.info().getId()))).containsExactly(SECOND);
        assertThatIllegalArgumentException().isThrownBy(() -> set.plus(FIRST));
    }

    @Test
    void of_kindKeepsTheNarrowerRules() {
        assertThat(RuleSet.<Rule>of(List.of(FIRST, SECOND)).of(Narrower.class)).containsExactly(SECOND);
    }

    @Test
    void lookup_isAskedForNoMoreThanIsNeeded() {
        List<String> asked = new ArrayList<>();
        RuleSet<Rule> set = RuleSet.of(new RuleLookup<Rule>() {
            @Override
            public Optional<Rule> find(RuleId id) {
                asked.add(id.toString());
                return Stream.<Rule>of(FIRST, SECOND)
                        .filter(rule -> rule.info().getId().equals(id))
                        .findFirst();
            }

            @Override
            public List<Rule> all() {
                asked.add("all");
                return List.of(SECOND, FIRST);
            }
        });
        RuleSet<Narrower> narrower = set.of(Narrower.class);
        assertThat(asked).isEmpty();
        assertThat(set.get(FIRST.info().getId())).isSameAs(FIRST);
        assertThat(set.find(FIRST.info().getId())).contains(FIRST);
        assertThat(narrower.find(FIRST.info().getId())).isEmpty();
        assertThat(narrower.find(SECOND.info().getId())).contains(SECOND);
        assertThat(asked).containsExactly("test/first@1", "test/second@1");
        assertThat(set).containsExactly(FIRST, SECOND);
        assertThat(set.size()).isEqualTo(2);
        assertThat(narrower).containsExactly(SECOND);
        assertThat(asked).containsExactly("test/first@1", "test/second@1", "all");
    }

    @Test
    void means_tellsARuleFromAnotherOneUnderItsId() {
        RuleSet<Rule> set = RuleSet.<Rule>of(List.of(FIRST));
        RuleUse use = RuleUse.of(FIRST);
        assertThat(set.means(use, FIRST)).isTrue();
        assertThat(set.means(use, FIRST_2)).isFalse();
        assertThat(set.means(RuleUse.of(SECOND), SECOND)).isFalse();
        assertThat(RuleSet.<Rule>of(List.of(new Narrower("test/first@1"))).means(use, FIRST))
                .isFalse();
    }

    @Test
    void get_namesNearIdsWhenItHasNone() {
        RuleSet<Rule> set = RuleSet.<Rule>of(List.of(FIRST, FIRST_2, SECOND));
        assertThat(set.get(RuleId.parse("test/second@1"))).isSameAs(SECOND);
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> set.get(RuleId.parse("test/secnod@1")))
                .withMessage("rule test/secnod@1: not in this set; near: [test/second@1]")
                .satisfies(fault -> assertThat(fault.id()).isEqualTo(RuleId.parse("test/secnod@1")));
        assertThat(set.near(RuleId.parse("test/first@9")))
                .containsExactly(FIRST.info().getId(), FIRST_2.info().getId());
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> set.without(List.of(RuleId.parse("other/thing@1"))))
                .withMessage("rule other/thing@1: not in this set");
        assertThat(set.find(RuleId.parse("other/thing@1"))).isEmpty();
    }

    @Test
    void set_cannotBeChangedThroughItsViews() {
        RuleSet<Rule> set = RuleSet.<Rule>of(List.of(FIRST));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.ids().clear());
        var rules = set.iterator();
        rules.next();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(rules::remove);
        assertThat(set.size()).isEqualTo(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Test;

final class StandardSelectionRulesTest {
    @Test
    void eachConstant_isFoundByItsName() {
        assertThat(SelectionRules.ALL).hasSizeGreaterThan(60).allSatisfy(rule -> {
            RuleId id = rule.info().getId();
            assertThat(StandardSelectionRules.all().find(id).orElseThrow()).isSameAs(rule);
            assertThat(StandardRules.all().of(SelectionRule.class).find(id).orElseThrow())
                    .isSameAs(rule);
        });
    }

    @Test
    void otherNames_areNotFound() {
        for (String id : new String[] {
            "selection/total-threshold@2", "smart/total-threshold@1", "org.example:selection/total-threshold@1"
        }) {
            assertThat(StandardSelectionRules.all().find(RuleId.parse(id)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void standardSet_isThatOfTheConstants() {
        assertThat(SelectionRules.standard())
                .isSameAs(StandardSelectionRules.all())
                .containsExactlyInAnyOrderElementsOf(SelectionRules.ALL);
    }
}

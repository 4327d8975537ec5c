// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;

final class GivenBudget implements LimitRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/given-budget@1"))
            .clause(Template.of(
                    "لا تتجاوز كلفة المشاريع المختارة مجتمعة الاعتماد المعلن عنه لهذا التصويت.",
                    "Les projets retenus ne coûtent pas, ensemble, plus que l’enveloppe annoncée pour ce vote.",
                    "The projects chosen cost no more together than the budget that was announced for this vote."))
            .source("Pabulib: a vote's file holds its own budget")
            .addReasons(Reason.met(
                    "given-budget",
                    "كلفة المشروع {cost}، والاعتماد المتوفّر لكل المشاريع {budget}.",
                    "Le projet coûte {cost} ; l’enveloppe de tous les projets est de {budget}.",
                    "The project costs {cost}; for all projects there is {budget}."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Limit compile(PrioritisationContext context) {
        return new Limit.GivenBudget();
    }
}

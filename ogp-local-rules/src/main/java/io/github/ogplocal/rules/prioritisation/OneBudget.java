// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;

final class OneBudget implements LimitRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/budget@1"))
            .clause(Template.of(
                    "لا تتجاوز كلفة المشاريع المختارة مجتمعة {budget}.",
                    "Les projets retenus ne coûtent pas, ensemble, plus de {budget}.",
                    "The projects chosen cost no more than {budget} together."))
            .source("Participatory budget of Kef, 2016/2017")
            .addReasons(Reason.met(
                    "budget",
                    "كلفة المشروع {cost}، والاعتماد المتوفّر لكل المشاريع {budget}.",
                    "Le projet coûte {cost} ; l’enveloppe de tous les projets est de {budget}.",
                    "The project costs {cost}; for all projects there is {budget}."))
            .settings(SettingsForm.of(Setting.money(
                    "budget",
                    LocalizedText.of(
                            "ما الاعتماد المتوفّر للمشاريع المختارة؟",
                            "Quelle est l’enveloppe pour les projets retenus ?",
                            "How much money is there for the projects chosen?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Limit compile(PrioritisationContext context) {
        return new Limit.Budget(context.settings().money("budget"));
    }
}

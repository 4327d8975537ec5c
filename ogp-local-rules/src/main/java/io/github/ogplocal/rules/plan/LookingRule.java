// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import java.time.LocalDate;
import java.util.List;

/** A plan rule that looks once for both findings and duties. */
abstract class LookingRule implements PlanRule {
    private final RuleInfo info;

    LookingRule(RuleInfo info) {
        this.info = info;
    }

    /** Looks at everything that the rule is about. */
    abstract void look(PlanLook look);

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final Check compile(Settings settings) {
        RuleUse use = RuleUse.of(this, settings);
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                return looked(use, dossier, day).findings();
            }

            @Override
            public List<Duty> duties(Dossier dossier, LocalDate day) {
                return looked(use, dossier, day).duties();
            }
        };
    }

    private PlanLook looked(RuleUse use, Dossier dossier, LocalDate day) {
        PlanLook look = new PlanLook(info, use, dossier, day);
        look(look);
        return look;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartRule;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Binds cases to SMART rules: {@code given} is the subject, {@code context} what the tests know beside it. */
final class SmartCases implements RuleCases.Binding {
    @Override
    public Class<? extends Rule> slot() {
        return SmartRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        SmartRule test = (SmartRule) rule;
        RuleCases.requireKeys(given, "id", "milestones");
        RuleCases.requireKeys(context, "planEnd");
        RuleCases.requireKeys(settings);
        List<Milestone> milestones = new ArrayList<>();
        for (JsonNode milestone : given.get("milestones")) {
            RuleCases.requireKeys(milestone, "title", "start", "end");
            milestones.add(Milestone.builder()
                    .title(milestone.get("title").textValue())
                    .start(LocalDate.parse(milestone.get("start").textValue()))
                    .end(LocalDate.parse(milestone.get("end").textValue()))
                    .build());
        }
        SmartSubject subject = new SmartSubject(given.get("id").textValue(), milestones);
        SmartContext with =
                new SmartContext(LocalDate.parse(context.get("planEnd").textValue()));
        Finding finding = RuleContract.assertKeeps(
                rule, subject.id(), () -> test.judge(subject, with), reason -> test.explain(subject, with, reason));
        if (!finding.equals(test.evaluate(subject, with))) {
            throw new AssertionError(rule.info().getId() + ": evaluate differs from judge and explain");
        }
        return finding;
    }
}

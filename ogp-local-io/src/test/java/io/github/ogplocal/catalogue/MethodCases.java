// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.prioritisation.CompletionRule;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.MethodRule;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Binds cases to methods and completions of prioritisation: {@code given} is the contest and the project that is explained,
 * {@code context} the rules that go before or after. Ties go to the first id.
 */
final class MethodCases implements RuleCases.Binding {
    static final MethodCases METHODS = new MethodCases(MethodRule.class);
    static final MethodCases COMPLETIONS = new MethodCases(CompletionRule.class);

    private final Class<? extends Rule> slot;

    private MethodCases(Class<? extends Rule> slot) {
        this.slot = slot;
    }

    @Override
    public Class<? extends Rule> slot() {
        return slot;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        RuleCases.requireKeys(given, "project", "currency", "budget", "costs", "ballots", "totals");
        Contest contest = contest(given);
        int project =
                contest.projects().indexOf(ProjectId.parse(given.get("project").textValue()));
        if (rule instanceof MethodRule method) {
            RuleCases.requireKeys(context, "completions");
            return method(method, settings(rule, settings), context.get("completions"), contest, project);
        }
        RuleCases.requireKeys(context, "method");
        MethodRule.Method method = methodOf(context.get("method"));
        CompletionRule.Completion completion = ((CompletionRule) rule).compile(settings(rule, settings));
        if (!completion.fits(method)) {
            throw new AssertionError(rule.info().getId() + ": does not fit the method");
        }
        Course alone = method.choose(contest, tied -> tied[0]);
        Course course = completion.complete(contest, method, alone, 1, tied -> tied[0]);
        return RuleContract.assertKeeps(
                rule,
                contest.projects().get(project).toString(),
                () -> completion.judge(contest, course, 1, project),
                reason -> completion.explain(contest, course, 1, project, reason));
    }

    private static Finding method(
            MethodRule rule, Settings settings, JsonNode completions, Contest contest, int project) {
        MethodRule.Method method = rule.compile(settings);
        Course course = method.choose(contest, tied -> tied[0]);
        int phase = 0;
        for (JsonNode completion : completions) {
            CompletionRule next = (CompletionRule) rule(completion);
            course = next.compile(settings(next, completion.get("settings")))
                    .complete(contest, method, course, ++phase, tied -> tied[0]);
        }
        Course last = course;
        return RuleContract.assertKeeps(
                rule,
                contest.projects().get(project).toString(),
                () -> method.judge(contest, last, project),
                reason -> method.explain(contest, last, project, reason));
    }

    private static MethodRule.Method methodOf(JsonNode use) {
        MethodRule rule = (MethodRule) rule(use);
        return rule.compile(settings(rule, use.get("settings")));
    }

    private static Rule rule(JsonNode use) {
        RuleCases.requireKeys(use, "rule", "settings");
        return PrioritisationRules.standard().get(RuleId.parse(use.get("rule").textValue()));
    }

    private static Settings settings(Rule rule, JsonNode json) {
        Settings settings = Settings.NONE;
        for (Setting setting : rule.info().getSettings().settings()) {
            String value = json.get(setting.name()).textValue();
            settings = switch (setting.kind()) {
                case CHOICE -> settings.withChoice(setting.name(), value);
                case POINTS -> settings.withPoints(setting.name(), Points.parse(value));
                default -> throw new AssertionError("no settings of kind " + setting.kind());
            };
        }
        if (!rule.info().getSettings().faults(settings).isEmpty()
                || json.size() != settings.toMap().size()) {
            throw new AssertionError(rule.info().getId() + ": settings " + json);
        }
        return settings;
    }

    /** Costs and budget are in thousandths of the currency's unit, or places where the currency is empty. */
    private static Contest contest(JsonNode given) {
        Map<ProjectId, Long> costs = new TreeMap<>();
        given.get("costs")
                .properties()
                .forEach(cost -> costs.put(
                        ProjectId.parse(cost.getKey()), cost.getValue().longValue()));
        Map<ProjectId, Fraction> totals = new TreeMap<>();
        given.get("totals")
                .properties()
                .forEach(total -> totals.put(
                        ProjectId.parse(total.getKey()),
                        Fraction.parse(total.getValue().textValue())));
        List<Ballot> ballots = new ArrayList<>();
        for (JsonNode approved : given.get("ballots")) {
            List<ProjectId> ids = new ArrayList<>();
            approved.forEach(id -> ids.add(ProjectId.parse(id.textValue())));
            ballots.add(new Ballot(VoterId.parse("voter-" + ballots.size()), ids));
        }
        Contest contest = Contest.of(costs, given.get("budget").longValue(), ballots, totals);
        String currency = given.get("currency").textValue();
        return currency.isEmpty() ? contest : contest.withCurrency(currency);
    }
}

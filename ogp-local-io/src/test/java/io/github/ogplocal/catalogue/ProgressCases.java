// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.CommitmentFigureRule;
import io.github.ogplocal.rules.progress.CompletionScaleRule;
import io.github.ogplocal.rules.progress.CountedPlansRule;
import io.github.ogplocal.rules.progress.LatestReportRule;
import io.github.ogplocal.rules.progress.ProgressPipelineRule;
import io.github.ogplocal.rules.progress.RollUpPart;
import io.github.ogplocal.rules.progress.RollUpRule;
import io.github.ogplocal.rules.progress.RolledUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binds cases to the rules by which progress is put together; those that review dossiers have their own.
 *
 * <p>Of a roll-up rule, {@code given} lists the {@code parts}: {@code value}, {@code weight}, {@code size} and
 * {@code completion}, each of which may be left out; of the rule on the latest report the {@code reports}, with the
 * {@code day} as {@code context}; of that on the figure of a commitment whether one was {@code reported} and how many
 * {@code milestones} there are; of the mapping the {@code percent}; of the plans that count the {@code plan}, whether it
 * {@code hasParts} and was {@code withdrawn}, with the {@code day}.
 */
enum ProgressCases implements RuleCases.Binding {
    ROLL_UP(RollUpRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given, "parts");
            RuleCases.requireKeys(context);
            List<RollUpPart> parts = new ArrayList<>();
            given.get("parts").forEach(part -> parts.add(part(part)));
            RollUpRule.RollUp rollUp = ((RollUpRule) rule).compile(RuleCases.settings(rule, settings));
            RolledUp sum = rollUp.rollUp(parts);
            List<RollUpPart> reversed = new ArrayList<>(parts);
            Collections.reverse(reversed);
            assertThat(rollUp.rollUp(reversed)).isEqualTo(sum);
            return RuleContract.assertKeeps(
                    rule,
                    "",
                    () -> rollUp.rollUp(parts).reason(),
                    reason -> rollUp.rollUp(parts).evidence());
        }

        private RollUpPart part(JsonNode node) {
            Optional<Fraction> value = text(node, "value").map(Fraction::parse);
            return new RollUpPart(
                    text(node, "weight").map(Fraction::parse),
                    node.has("size") ? node.get("size").intValue() : 1,
                    value,
                    value.orElse(Fraction.ZERO),
                    value.orElse(Fraction.of(100)),
                    text(node, "completion").map(ProgressCases::completion));
        }
    },
    LATEST(LatestReportRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given, "reports");
            RuleCases.requireKeys(context, "day");
            List<ProgressReport> reports = OgpLocalJson.readList(
                            given.get("reports").toString(), ProgressReport.class)
                    .orElseThrow();
            LatestReportRule.Chooser chooser = ((LatestReportRule) rule).compile(RuleCases.settings(rule, settings));
            List<ProgressReport> reversed = new ArrayList<>(reports);
            Collections.reverse(reversed);
            assertThat(chooser.choose(reversed, day(context))).isEqualTo(chooser.choose(reports, day(context)));
            return RuleContract.assertKeeps(
                    rule,
                    "",
                    () -> chooser.choose(reports, day(context)).reason(),
                    reason -> evidence(chooser.choose(reports, day(context)).reports()));
        }

        private List<Evidence> evidence(List<ProgressReport> reports) {
            return reports.isEmpty()
                    ? List.of()
                    : List.of(Evidence.ofCodes(
                            "reports",
                            "",
                            reports.stream()
                                    .map(report -> report.getId().value())
                                    .toList()));
        }
    },
    FIGURE(CommitmentFigureRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given, "milestones", "reported");
            RuleCases.requireKeys(context);
            CommitmentFigureRule.Source source =
                    ((CommitmentFigureRule) rule).compile(RuleCases.settings(rule, settings));
            int milestones = given.get("milestones").intValue();
            return RuleContract.assertKeeps(
                    rule,
                    "",
                    () -> source.judge(given.get("reported").booleanValue(), milestones),
                    reason -> List.of(Evidence.of("milestones", "", milestones)));
        }
    },
    SCALE(CompletionScaleRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given, "percent");
            RuleCases.requireKeys(context);
            Settings settled = RuleCases.settings(rule, settings);
            CompletionScaleRule scale = (CompletionScaleRule) rule;
            assertThat(scale.faults(settled)).isEmpty();
            Fraction percent = Fraction.parse(given.get("percent").textValue());
            Reason only = rule.info().getReasons().get(0);
            return RuleContract.assertKeeps(
                    rule,
                    "",
                    () -> only,
                    reason -> List.of(
                            Evidence.of("percent", "", percent),
                            Evidence.ofCode(
                                    "completion",
                                    "",
                                    scale.compile(settled).completion(percent).code())));
        }
    },
    COUNTED(CountedPlansRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given, "hasParts", "plan", "withdrawn");
            RuleCases.requireKeys(context, "day");
            CountedPlansRule.Counter counter = ((CountedPlansRule) rule).compile(RuleCases.settings(rule, settings));
            ActionPlan plan = OgpLocalJson.read(given.get("plan").toString(), ActionPlan.class)
                    .orElseThrow();
            return RuleContract.assertKeeps(
                    rule,
                    "",
                    () -> counter.judge(
                            plan,
                            given.get("hasParts").booleanValue(),
                            given.get("withdrawn").booleanValue(),
                            day(context)),
                    reason -> List.of());
        }
    },
    PIPELINE(ProgressPipelineRule.class) {
        @Override
        public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
            RuleCases.requireKeys(given);
            RuleCases.requireKeys(context);
            return RuleContract.assertKeeps(
                    rule, "", () -> rule.info().getReasons().get(0), reason -> List.of());
        }
    };

    private final Class<? extends Rule> slot;

    ProgressCases(Class<? extends Rule> slot) {
        this.slot = slot;
    }

    @Override
    public Class<? extends Rule> slot() {
        return slot;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).textValue()) : Optional.empty();
    }

    private static LocalDate day(JsonNode context) {
        return LocalDate.parse(context.get("day").textValue());
    }

    private static Completion completion(String code) {
        return Stream.of(Completion.values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.Grade;
import io.github.ogplocal.rules.smart.OpinionCount;
import io.github.ogplocal.rules.smart.SmartCheckRule;
import io.github.ogplocal.rules.smart.SmartConclusionRule;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartOpinionRule;
import io.github.ogplocal.rules.smart.SmartPipelineRule;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartProcedureBuilder;
import io.github.ogplocal.rules.smart.SmartRule;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import io.github.ogplocal.rules.smart.SmartTest;
import io.github.ogplocal.rules.smart.TestResults;
import io.github.ogplocal.rules.smart.TestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Binds cases to SMART rules.
 *
 * <p>Of a check, {@code given} is the subject and {@code context} what checks know beside it. Of an opinion rule, {@code given}
 * lists the {@code opinions} (a verdict, {@code left-out}, or {@code grade:} and a grade), and {@code context} the
 * {@code grades} of the scale. Of a conclusion, {@code given} says how each of the {@code tests} stands (a state, or
 * {@code grade:} and a grade), and {@code context} the {@code grades} of those that are graded. Of the pipeline, {@code given}
 * may name the {@code closedGate}.
 */
final class SmartCases implements RuleCases.Binding {
    private static final String SUBJECT = "example-1";
    private static final String GRADE = "grade:";

    @Override
    public Class<? extends Rule> slot() {
        return SmartRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        Settings settled = RuleCases.settings(rule, settings);
        if (rule instanceof SmartCheckRule check) {
            return check(check, given, context, settled);
        }
        if (rule instanceof SmartOpinionRule opinions) {
            return opinions(opinions, given, context, settled);
        }
        if (rule instanceof SmartConclusionRule conclusion) {
            return conclusion(conclusion, given, context, settled);
        }
        SmartPipelineRule pipeline = (SmartPipelineRule) rule;
        RuleCases.requireKeys(context);
        Optional<SmartTestId> closed = given.has("closedGate")
                ? Optional.of(SmartTestId.parse(given.get("closedGate").textValue()))
                : Optional.empty();
        return kept(pipeline, SUBJECT, () -> pipeline.judge(closed), reason -> pipeline.explain(closed, reason));
    }

    private static Finding check(SmartCheckRule rule, JsonNode given, JsonNode context, Settings settings) {
        SmartSubject subject =
                OgpLocalJson.read(given.toString(), SmartSubject.class).orElseThrow();
        SmartContext with =
                OgpLocalJson.read(context.toString(), SmartContext.class).orElseThrow();
        SmartCheckRule.Check check = rule.compile(settings);
        Finding finding = kept(
                rule,
                subject.id().value(),
                () -> check.judge(subject, with),
                reason -> check.explain(subject, with, reason));
        assertThat(rule.evaluate(settings, subject, with)).isEqualTo(finding);
        return finding;
    }

    private static Finding opinions(SmartOpinionRule rule, JsonNode given, JsonNode context, Settings settings) {
        RuleCases.requireKeys(given, "opinions");
        RuleCases.requireKeys(context, "grades");
        List<Grade> grades = grades(context.get("grades"));
        OpinionCount count = OpinionCount.none(grades.size());
        for (JsonNode opinion : given.get("opinions")) {
            count = plus(count, opinion.textValue(), grades);
        }
        OpinionCount opinions = count;
        SmartOpinionRule.Poll poll = rule.compile(settings, grades);
        Finding finding = kept(rule, SUBJECT, () -> poll.judge(opinions), reason -> poll.explain(opinions, reason));
        if (rule.asks() == SmartOpinionRule.Asks.GRADES && finding.verdict() == Verdict.MET) {
            String grade = grades.get(poll.grade(opinions)).id().value();
            assertThat(finding.evidence()).contains(Evidence.ofCode("grade", "", grade));
        }
        return finding;
    }

    private static OpinionCount plus(OpinionCount count, String opinion, List<Grade> grades) {
        if (opinion.equals("left-out")) {
            return count.plusLeftOut();
        }
        if (opinion.startsWith(GRADE)) {
            return count.plusGrade(number(grades, opinion.substring(GRADE.length())));
        }
        for (OpinionVerdict verdict : OpinionVerdict.values()) {
            if (verdict.code().equals(opinion)) {
                return count.plus(verdict);
            }
        }
        throw new AssertionError("no opinion: " + opinion);
    }

    private static Finding conclusion(SmartConclusionRule rule, JsonNode given, JsonNode context, Settings settings) {
        RuleCases.requireKeys(given, "tests");
        RuleCases.requireKeys(context, "grades");
        SmartProcedureBuilder procedure = SmartProcedure.builder()
                .id("example")
                .revision(1)
                .title(LocalizedText.of("مثال", "Exemple", "Example"))
                .source("Example")
                .pipeline(SmartRules.PIPELINE_1.info().getId())
                .conclusion(RuleUse.of(rule, settings));
        List<String> standings = new ArrayList<>();
        List<List<Grade>> scales = new ArrayList<>();
        given.get("tests").properties().forEach(test -> {
            JsonNode scale = context.get("grades").get(test.getKey());
            List<Grade> grades = scale == null ? List.of() : grades(scale);
            procedure.addTests(SmartTest.builder()
                    .id(SmartTestId.parse(test.getKey()))
                    .title(LocalizedText.of("اختبار", "Critère", "Test"))
                    .checks(RuleChain.NONE)
                    .grades(grades)
                    .opinions(RuleUse.of(SmartRules.NO_OPINIONS))
                    .build());
            standings.add(test.getValue().textValue());
            scales.add(grades);
        });
        SmartProcedure made = procedure.build();
        assertThat(rule.faults(settings, made)).isEmpty();
        SmartConclusionRule.Conclusion conclusion = rule.compile(settings, made);
        TestResults results = new TestResults() {
            @Override
            public TestState state(int test) {
                return standings.get(test).startsWith(GRADE) ? TestState.GRADED : state(standings.get(test));
            }

            @Override
            public int grade(int test) {
                return number(scales.get(test), standings.get(test).substring(GRADE.length()));
            }

            private TestState state(String code) {
                for (TestState state : TestState.values()) {
                    if (state.code().equals(code)) {
                        return state;
                    }
                }
                throw new AssertionError("no state: " + code);
            }
        };
        return kept(rule, SUBJECT, () -> conclusion.judge(results), reason -> conclusion.explain(results, reason));
    }

    private static List<Grade> grades(JsonNode ids) {
        List<Grade> grades = new ArrayList<>();
        ids.forEach(
                id -> grades.add(new Grade(GradeId.parse(id.textValue()), LocalizedText.of("درجة", "Degré", "Grade"))));
        return grades;
    }

    private static int number(List<Grade> grades, String id) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).id().value().equals(id)) {
                return i;
            }
        }
        throw new AssertionError("no grade: " + id);
    }

    /** Beside the contract of every rule: the evidence fills the advice too, and what is met needs none. */
    private static Finding kept(
            SmartRule rule, String subject, Supplier<Reason> judge, Function<Reason, List<Evidence>> explain) {
        Finding finding = RuleContract.assertKeeps(rule, subject, judge, explain);
        Reason reason = rule.info().reason(finding.reason());
        rule.advice(reason)
                .ifPresent(advice -> assertThat(finding.evidence().stream().map(Evidence::name))
                        .containsAll(advice.places()));
        boolean advises = rule instanceof SmartCheckRule || rule instanceof SmartOpinionRule;
        assertThat(rule.advice(reason).isPresent())
                .as("%s %s: advice", rule.info().getId(), reason.code())
                .isEqualTo(advises && reason.verdict() != Verdict.MET);
        return finding;
    }
}

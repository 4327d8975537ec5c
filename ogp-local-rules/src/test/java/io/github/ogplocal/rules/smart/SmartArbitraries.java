// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneBuilder;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartOpinionBuilder;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random procedures over all SMART rules, with documents that fit them. */
final class SmartArbitraries {
    static final LocalizedText TEXT = LocalizedText.of("مثال", "Exemple", "Example");
    static final LocalDate PLAN_END = LocalDate.of(2024, 12, 31);
    private static final List<String> GRADES = List.of("none", "minor", "moderate", "transformative");
    private static final int MEMBERS = 5;

    private SmartArbitraries() {}

    /** A procedure and documents that fit it. */
    record Evaluation(
            SmartProcedure procedure,
            List<SmartSubject> subjects,
            List<SmartOpinion> opinions,
            List<SmartRecusal> recusals) {
        SmartAssessment assess() {
            return SmartEngine.of(procedure).assess(subjects, opinions, recusals, SmartContext.of(PLAN_END));
        }
    }

    static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.randomValue(SmartArbitraries::evaluation);
    }

    static Arbitrary<CommitmentOutline> outlines() {
        return Arbitraries.randomValue(SmartArbitraries::outline);
    }

    static Evaluation evaluation(Random random) {
        SmartProcedure procedure = procedure(random);
        List<SmartSubject> subjects = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            Optional<CommitmentOutline> outline =
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(outline(random));
            subjects.add(new SmartSubject(SmartSubjectId.parse("P-" + i), outline));
        }
        List<SmartOpinion> opinions = new ArrayList<>();
        List<SmartRecusal> recusals = new ArrayList<>();
        for (SmartSubject subject : subjects) {
            for (int member = 0; member < MEMBERS; member++) {
                EvaluatorId evaluator = EvaluatorId.parse("WG-" + member);
                if (random.nextInt(6) == 0) {
                    recusals.add(new SmartRecusal(evaluator, subject.id(), RecusalKind.OWN));
                }
                for (SmartTest test : procedure.getTests()) {
                    if (!asksNothing(test) && random.nextInt(4) > 0) {
                        opinions.add(opinion(evaluator, subject, test, random));
                    }
                }
            }
        }
        return new Evaluation(procedure, subjects, opinions, recusals);
    }

    static boolean asksNothing(SmartTest test) {
        return test.getOpinions().rule().equals(SmartRules.NO_OPINIONS.info().getId());
    }

    private static SmartOpinion opinion(EvaluatorId evaluator, SmartSubject subject, SmartTest test, Random random) {
        SmartOpinionBuilder opinion = SmartOpinion.builder()
                .evaluator(evaluator)
                .subject(subject.id())
                .test(test.getId());
        if (random.nextInt(5) == 0) {
            return opinion.verdict(OpinionVerdict.CANNOT_SAY).build();
        }
        return test.getGrades().isEmpty()
                ? opinion.verdict(random.nextBoolean() ? OpinionVerdict.MET : OpinionVerdict.NOT_MET)
                        .build()
                : opinion.grade(GradeId.parse(pick(GRADES, random))).build();
    }

    private static SmartProcedure procedure(Random random) {
        Settings parts = Settings.NONE.withCodes("parts", List.of("problem", "activities", "results"));
        Settings counting = Settings.NONE
                .withCodes("counting", List.of("transparency", "accountability", "participation"))
                .withChoice("others", random.nextBoolean() ? "left-open" : "not-enough");
        return SmartProcedure.builder()
                .id("random")
                .revision(1)
                .title(TEXT)
                .source("A test")
                .pipeline(SmartRules.PIPELINE_1.info().getId())
                .addTests(
                        test("specific", random, RuleUse.of(SmartRules.SPECIFIC, parts)),
                        test(
                                "measurable",
                                random,
                                RuleUse.of(SmartRules.MEASURABLE, Settings.NONE.withCount("stages", 1)),
                                RuleUse.of(SmartRules.MILESTONES_END_IN_PLAN)),
                        test(
                                "answerable",
                                random,
                                RuleUse.of(
                                        SmartRules.ANSWERABLE, Settings.NONE.withChoice("supporting", "determined"))),
                        test("relevant", random, RuleUse.of(SmartRules.RELEVANT, counting)),
                        test(
                                "time-bound",
                                random,
                                RuleUse.of(SmartRules.TIME_BOUND, Settings.NONE.withCount("months", 24))),
                        graded("impact", random, RuleUse.of(SmartRules.EXPECTED_CHANGE_STATED)),
                        graded("completion", random))
                .conclusion(conclusion(random))
                .build();
    }

    private static RuleUse conclusion(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                RuleUse.of(
                        SmartRules.ALL_TESTS_MET,
                        Settings.NONE.withCodes("tests", List.of("specific", "relevant", "time-bound")));
            case 1 ->
                RuleUse.of(
                        SmartRules.VERIFIABILITY_GATE,
                        Settings.NONE
                                .withCode("gate", "specific")
                                .withCode("lens", "relevant")
                                .withCode("results", "impact"));
            default ->
                RuleUse.of(
                        SmartRules.STARRED,
                        Settings.NONE
                                .withCodes("tests", List.of("relevant"))
                                .withCodes(
                                        "grades",
                                        List.of("impact:moderate", "impact:transformative", "completion:minor")));
        };
    }

    private static SmartTest test(String id, Random random, RuleUse... checks) {
        RuleUse opinions = switch (random.nextInt(3)) {
            case 0 -> RuleUse.of(SmartRules.NO_OPINIONS);
            case 1 -> RuleUse.of(SmartRules.OPINION_MAJORITY, panel(random));
            default -> RuleUse.of(SmartRules.OPINION_UNANIMITY, panel(random));
        };
        return SmartTest.builder()
                .id(SmartTestId.parse(id))
                .title(TEXT)
                .checks(RuleChain.of(checks))
                .grades(List.of())
                .opinions(opinions)
                .build();
    }

    private static SmartTest graded(String id, Random random, RuleUse... checks) {
        return SmartTest.builder()
                .id(SmartTestId.parse(id))
                .title(TEXT)
                .checks(RuleChain.of(checks))
                .grades(GRADES.stream()
                        .map(grade -> new Grade(GradeId.parse(grade), TEXT))
                        .toList())
                .opinions(RuleUse.of(
                        SmartRules.GRADE_MEDIAN,
                        panel(random).withChoice("between", pick(List.of("lower", "higher", "open"), random))))
                .build();
    }

    private static Settings panel(Random random) {
        return Settings.NONE
                .withCount("minimum", 1 + random.nextInt(3))
                .withChoice("openStructure", random.nextBoolean() ? "open" : "settled");
    }

    private static CommitmentOutline outline(Random random) {
        CommitmentOutlineBuilder outline = CommitmentOutline.builder();
        boolean whole = random.nextInt(3) == 0;
        if (whole || random.nextInt(4) > 0) {
            outline.problem(TEXT);
        }
        if (whole || random.nextInt(4) > 0) {
            outline.addActivities(TEXT);
        }
        if (whole || random.nextInt(4) > 0) {
            outline.addExpectedResults(TEXT);
        }
        LocalDate start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
        LocalDate end = start.plusDays((whole ? 300 : 0) + random.nextInt(whole ? 300 : 900));
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = start.plusDays(random.nextInt(200) - (whole ? 0L : 5L));
            MilestoneBuilder milestone = Milestone.builder().title("A stage");
            if (whole || random.nextInt(6) > 0) {
                milestone.start(date(from, random));
                milestone.end(date(from.plusDays(random.nextInt(whole ? 100 : 900)), random));
            }
            outline.addMilestones(milestone.build());
        }
        if (whole || random.nextInt(4) > 0) {
            outline.addResponsibleParties(ResponsibleParty.named(TEXT));
        }
        if (random.nextInt(3) > 0) {
            outline.addSupportingParties(SupportingParty.named(TEXT));
        } else if (random.nextBoolean()) {
            outline.carriedOutAlone(random.nextBoolean());
        }
        for (OpenGovernmentValue value : OpenGovernmentValue.values()) {
            if (random.nextInt(whole ? 2 : 4) == 0) {
                outline.addValues(value);
            }
        }
        if (whole || random.nextInt(4) > 0) {
            outline.start(date(start, random));
        }
        if (whole || random.nextInt(4) > 0) {
            outline.end(date(end, random));
        }
        if (random.nextBoolean()) {
            outline.expectedChange(TEXT);
        }
        return outline.build();
    }

    /** The day, or for some its month. */
    private static DayOrMonth date(LocalDate day, Random random) {
        return random.nextInt(5) > 0 ? DayOrMonth.of(day) : DayOrMonth.of(YearMonth.from(day));
    }

    private static <T> T pick(List<T> pool, Random random) {
        return pool.get(random.nextInt(pool.size()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartOpinionBuilder;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.DatedProcedures;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.NoSingleProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SmartEngineTest {
    private static final RuleUse MAJORITY_OF_TWO = RuleUse.of(
            SmartRules.OPINION_MAJORITY, Settings.NONE.withCount("minimum", 2).withChoice("openStructure", "settled"));
    private static final RuleUse MEDIAN = RuleUse.of(
            SmartRules.GRADE_MEDIAN,
            Settings.NONE
                    .withCount("minimum", 1)
                    .withChoice("openStructure", "open")
                    .withChoice("between", "open"));
    private static final RuleUse GATE = RuleUse.of(
            SmartRules.VERIFIABILITY_GATE,
            Settings.NONE.withCode("gate", "a").withCode("lens", "b").withCode("results", "c"));
    private static final List<Grade> SCALE = List.of(
            new Grade(GradeId.parse("low"), SmartArbitraries.TEXT),
            new Grade(GradeId.parse("high"), SmartArbitraries.TEXT));
    private static final SmartSubject SUBJECT = SmartSubject.of(
            "P-1",
            CommitmentOutline.builder().addActivities(SmartArbitraries.TEXT).build());

    private static SmartTest test(String id, RuleChain checks, List<Grade> grades, RuleUse opinions) {
        return SmartTest.builder()
                .id(SmartTestId.parse(id))
                .title(SmartArbitraries.TEXT)
                .checks(checks)
                .grades(grades)
                .opinions(opinions)
                .build();
    }

    private static RuleUse activities() {
        return RuleUse.of(SmartRules.SPECIFIC, Settings.NONE.withCodes("parts", List.of("activities")));
    }

    private static SmartProcedureBuilder procedure() {
        return SmartProcedure.builder()
                .id("example")
                .revision(3)
                .title(SmartArbitraries.TEXT)
                .source("A test")
                .pipeline(SmartRules.PIPELINE_1.info().getId());
    }

    private static SmartProcedure gated() {
        return procedure()
                .addTests(
                        test("a", RuleChain.of(activities()), List.of(), MAJORITY_OF_TWO),
                        test("b", RuleChain.NONE, List.of(), MAJORITY_OF_TWO),
                        test("c", RuleChain.NONE, SCALE, MEDIAN))
                .conclusion(GATE)
                .build();
    }

    private static SmartOpinionBuilder opinion(String evaluator, String subject, String test) {
        return SmartOpinion.builder()
                .evaluator(EvaluatorId.parse(evaluator))
                .subject(SmartSubjectId.parse(subject))
                .test(SmartTestId.parse(test));
    }

    private static List<String> faults(SmartProcedure procedure) {
        return SmartEngine.check(procedure, SmartRules.standard()).stream()
                .map(ProcedureFault::toString)
                .toList();
    }

    @Test
    void gate_thatIsClosedStopsTheOtherTests() {
        List<SmartOpinion> opinions = List.of(
                opinion("E1", "P-1", "a").verdict(OpinionVerdict.NOT_MET).build(),
                opinion("E2", "P-1", "a").verdict(OpinionVerdict.NOT_MET).build(),
                opinion("E1", "P-1", "b").verdict(OpinionVerdict.MET).build(),
                opinion("E1", "P-1", "c").grade(GradeId.parse("high")).build());

        SmartAssessment assessment =
                SmartEngine.of(gated()).assess(List.of(SUBJECT), opinions, List.of(), SmartContext.NONE);

        assertThat(assessment.conclusion(SUBJECT.id()).code()).isEqualTo("not-reviewable");
        SmartExplanation explanation = assessment.explain(SUBJECT.id());
        assertThat(explanation.getSteps().reason()).isEqualTo("stopped-at-gate");
        assertThat(explanation.getTests())
                .extracting(SmartTestResult::getState)
                .containsExactly(TestState.NOT_MET, TestState.NOT_REVIEWED, TestState.NOT_REVIEWED);
        assertThat(assessment.toOutcome().getProcedure()).isEqualTo("example");
        assertThat(assessment.toOutcome().getRevision()).isEqualTo(3);
    }

    @Test
    void recusal_leavesTheOpinionOutAndShowsIt() {
        List<SmartOpinion> opinions = List.of(
                opinion("E1", "P-1", "a").verdict(OpinionVerdict.MET).build(),
                opinion("E2", "P-1", "a").verdict(OpinionVerdict.MET).build());
        SmartRecusal recusal = new SmartRecusal(EvaluatorId.parse("E2"), SUBJECT.id(), RecusalKind.REQUESTED);

        SmartTestResult result = SmartEngine.of(gated())
                .assess(List.of(SUBJECT), opinions, List.of(recusal), SmartContext.NONE)
                .explain(SUBJECT.id())
                .getTests()
                .get(0);

        assertThat(result.getState()).isEqualTo(TestState.NOT_ASSESSABLE);
        assertThat(result.getCounted()).containsExactly(opinions.get(0));
        assertThat(result.getLeftOut()).containsExactly(opinions.get(1));
    }

    @Test
    void check_listsAllFaultsAtOnce() {
        SmartProcedure faulty = procedure()
                .pipeline(RuleId.parse("smart/pipeline@2"))
                .addTests(
                        test("a", RuleChain.of(MAJORITY_OF_TWO), List.of(), MEDIAN),
                        test("b", RuleChain.NONE, SCALE, MAJORITY_OF_TWO),
                        test("c", RuleChain.NONE, List.of(), RuleUse.of(SmartRules.NO_OPINIONS)),
                        test(
                                "d",
                                RuleChain.of(RuleUse.of(
                                        SmartRules.SPECIFIC, Settings.NONE.withCodes("parts", List.of("colour")))),
                                List.of(),
                                RuleUse.of(SmartRules.OPINION_UNANIMITY)))
                .conclusion(RuleUse.of(
                        SmartRules.STARRED,
                        Settings.NONE
                                .withCodes("tests", List.of("b", "z"))
                                .withCodes("grades", List.of("b:middle", "c:high"))))
                .build();

        assertThat(faults(faulty))
                .containsExactly(
                        "/pipeline: unknown-rule (smart/pipeline@1)",
                        "/tests/0/checks/0/rule: wrong-slot (SmartCheckRule)",
                        "/tests/0/opinions: needs (grades)",
                        "/tests/1/grades: needs (opinions)",
                        "/tests/2/checks: needs (opinions)",
                        "/tests/3/checks/0/settings/parts: not-an-option (problem, activities, results)",
                        "/tests/3/opinions/settings/minimum: missing-setting (count)",
                        "/tests/3/opinions/settings/openStructure: missing-setting (choice)",
                        "/conclusion/settings/tests: wrong-kind (not-graded)",
                        "/conclusion/settings/tests: unknown-reference (z)",
                        "/conclusion/settings/grades: unknown-reference (b:middle)",
                        "/conclusion/settings/grades: wrong-kind (graded)");
        assertThatExceptionOfType(InvalidProcedureException.class)
                .isThrownBy(() -> SmartEngine.of(faulty))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(12));
        assertThat(faults(gated())).isEmpty();
    }

    @Test
    void conclusion_refusesWhatCannotStandInIt() {
        SmartProcedure sound = gated();
        SmartProcedure sameTwice = SmartProcedure.builder()
                .from(sound)
                .conclusion(RuleUse.of(
                        SmartRules.VERIFIABILITY_GATE,
                        Settings.NONE
                                .withCode("gate", "a")
                                .withCode("lens", "a")
                                .withCode("results", "b")))
                .build();
        SmartProcedure nothing = SmartProcedure.builder()
                .from(sound)
                .conclusion(RuleUse.of(SmartRules.ALL_TESTS_MET, Settings.NONE.withCodes("tests", List.of())))
                .build();

        assertThat(faults(sameTwice))
                .containsExactly(
                        "/conclusion/settings/lens: repeated (a)", "/conclusion/settings/results: wrong-kind (graded)");
        assertThat(faults(nothing)).containsExactly("/conclusion/settings/tests: missing-setting (codes)");
    }

    @Test
    void assess_refusesDocumentsThatDoNotFitAndListsAllFaults() {
        SmartProcedure procedure = SmartProcedure.builder()
                .from(gated())
                .addTests(test(
                        "d",
                        RuleChain.of(RuleUse.of(SmartRules.MILESTONES_END_IN_PLAN)),
                        List.of(),
                        RuleUse.of(SmartRules.NO_OPINIONS)))
                .build();
        SmartSubject other = new SmartSubject(SmartSubjectId.parse("P-1"), SUBJECT.outline());
        SmartRecusal recusal = new SmartRecusal(EvaluatorId.parse("E2"), SUBJECT.id(), RecusalKind.OWN);
        List<SmartOpinion> opinions = List.of(
                opinion("E1", "P-2", "a").verdict(OpinionVerdict.MET).build(),
                opinion("E1", "P-1", "e").verdict(OpinionVerdict.MET).build(),
                opinion("E1", "P-1", "d").verdict(OpinionVerdict.MET).build(),
                opinion("E1", "P-1", "a").grade(GradeId.parse("low")).build(),
                opinion("E1", "P-1", "c").verdict(OpinionVerdict.MET).build(),
                opinion("E2", "P-1", "c").grade(GradeId.parse("middle")).build(),
                opinion("E3", "P-1", "c").verdict(OpinionVerdict.CANNOT_SAY).build(),
                opinion("E3", "P-1", "c").grade(GradeId.parse("low")).build());

        InvalidSmartInputException refused = catchThrowableOfType(
                InvalidSmartInputException.class,
                () -> SmartEngine.of(procedure)
                        .assess(List.of(SUBJECT, other), opinions, List.of(recusal, recusal), SmartContext.NONE));

        assertThat(refused.faults())
                .extracting(SmartInputFault::toString)
                .containsExactly(
                        "context/0/planEnd: plan-end-needed (smart/milestones-end-in-plan@1)",
                        "opinions/0/subject: unknown-subject (P-1)",
                        "opinions/1/test: unknown-test (a)",
                        "opinions/2/test: not-asked",
                        "opinions/3/grade: verdict-needed",
                        "opinions/4/verdict: grade-needed",
                        "opinions/5/grade: unknown-grade (low, high)",
                        "opinions/7: repeated-opinion",
                        "recusals/1: repeated-recusal",
                        "subjects/1/id: repeated-subject");
        assertThat(refused).hasMessageStartingWith("SMART documents: context/0/planEnd: plan-end-needed");
    }

    @Test
    void subjects_areInNaturalOrderAndOthersAreRefused() {
        SmartSubject second = SmartSubject.of("P-2", CommitmentOutline.EMPTY);
        SmartAssessment assessment = SmartEngine.of(gated()).assess(List.of(second, SUBJECT));

        assertThat(assessment.subjects()).containsExactly(SUBJECT, second);
        assertThat(assessment.concluded(Verdict.NOT_ASSESSABLE)).containsExactly(SUBJECT.id());
        assertThat(assessment.concluded(Verdict.NOT_MET)).containsExactly(second.id());
        assertThatThrownBy(() -> assessment.explain(SmartSubjectId.parse("P-3")))
                .hasMessage("SMART assessment: has no subject P-3");
        assertThatThrownBy(() -> assessment.state(SUBJECT.id(), SmartTestId.parse("z")))
                .hasMessage("SMART assessment: the procedure has no test z");
    }

    @Test
    void validOn_choosesTheOneAndRefusesNoneAndTwo() {
        LocalDate day = LocalDate.of(2015, 1, 1);
        SmartProcedure before = SmartProcedure.builder()
                .from(gated())
                .id("before")
                .validTo(day.minusDays(1))
                .build();
        SmartProcedure after = SmartProcedure.builder()
                .from(gated())
                .id("after")
                .validFrom(day)
                .build();
        SmartProcedure always =
                SmartProcedure.builder().from(gated()).id("always").build();

        assertThat(DatedProcedures.validOn(List.of(before, after), day)).isEqualTo(after);
        assertThat(DatedProcedures.validOn(List.of(before, after), day.minusDays(1)))
                .isEqualTo(before);
        assertThatExceptionOfType(NoSingleProcedureException.class)
                .isThrownBy(() -> DatedProcedures.validOn(List.of(after), day.minusDays(1)))
                .satisfies(refused -> assertThat(refused.valid()).isEmpty());
        assertThatExceptionOfType(NoSingleProcedureException.class)
                .isThrownBy(() -> DatedProcedures.validOn(List.of(always, after), day))
                .satisfies(refused -> assertThat(refused.valid()).containsExactly("after@3", "always@3"))
                .withMessage("procedures: exactly one must be valid on 2015-01-01, got 2 [after@3, always@3]");
    }
}

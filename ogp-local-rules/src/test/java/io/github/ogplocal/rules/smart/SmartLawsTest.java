// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every procedure and all documents. */
final class SmartLawsTest {
    private static final List<SmartCheckRule> MONOTONE =
            List.of(SmartRules.SPECIFIC, SmartRules.MEASURABLE, SmartRules.ANSWERABLE);

    @Provide
    Arbitrary<SmartArbitraries.Evaluation> evaluations() {
        return SmartArbitraries.evaluations();
    }

    @Provide
    Arbitrary<CommitmentOutline> outlines() {
        return SmartArbitraries.outlines();
    }

    @Property(tries = 500)
    void verdicts_sayWhatExplanationsSay(@ForAll("evaluations") SmartArbitraries.Evaluation evaluation) {
        SmartAssessment assessment = evaluation.assess();

        List<SmartVerdict> verdicts = assessment.verdicts();

        assertThat(verdicts).hasSameSizeAs(assessment.subjects());
        for (SmartVerdict verdict : verdicts) {
            SmartExplanation explanation = assessment.explain(verdict.subject());
            assertThat(verdict.conclusion().code())
                    .isEqualTo(explanation.getConclusion().reason());
            assertThat(verdict.tests()).hasSameSizeAs(explanation.getTests());
            for (int i = 0; i < verdict.tests().size(); i++) {
                SmartTestResult result = explanation.getTests().get(i);
                List<String> reasons = new ArrayList<>();
                result.getStructure().forEach(finding -> reasons.add(finding.reason()));
                result.getOpinion().ifPresent(finding -> reasons.add(finding.reason()));
                SmartTestVerdict test = verdict.tests().get(i);
                assertThat(test.test()).isEqualTo(result.getTest());
                assertThat(test.state()).isEqualTo(result.getState());
                assertThat(test.grade()).isEqualTo(result.getGrade());
                assertThat(test.reasons()).extracting(Reason::code).isEqualTo(reasons);
            }
        }
    }

    /** What an outline tells of its milestones without looking at them is what looking at each of them tells. */
    @Property(tries = 1000)
    void outline_tellsOfItsMilestonesWhatTheySay(@ForAll("outlines") CommitmentOutline outline) {
        List<Milestone> milestones = outline.getMilestones();

        assertThat(outline.hasMilestoneOutside()).isEqualTo(milestones.stream().anyMatch(outline::isOutside));
        assertThat(outline.mayHaveMilestoneOutside())
                .isEqualTo(milestones.stream().anyMatch(outline::mayBeOutside));
        assertThat(outline.datedMilestones())
                .isEqualTo(milestones.stream().filter(Milestone::hasDates).count());
    }

    @Property(tries = 1000)
    void order_ofSubjectsOpinionsAndRecusalsDecidesNothing(
            @ForAll("evaluations") SmartArbitraries.Evaluation evaluation, @ForAll Random random) {
        SmartArbitraries.Evaluation shuffled = new SmartArbitraries.Evaluation(
                evaluation.procedure(),
                shuffled(evaluation.subjects(), random),
                shuffled(evaluation.opinions(), random),
                shuffled(evaluation.recusals(), random));

        SmartAssessment assessment = evaluation.assess();

        assertThat(shuffled.assess()).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(shuffled.assess().toOutcome()).isEqualTo(assessment.toOutcome());
    }

    /** An opinion of somebody who stays out could as well never have been recorded, or say the contrary. */
    @Property(tries = 1000)
    void opinion_ofWhoStaysOutChangesNothing(@ForAll("evaluations") SmartArbitraries.Evaluation evaluation) {
        List<SmartOpinion> counted = new ArrayList<>();
        List<SmartOpinion> turned = new ArrayList<>();
        for (SmartOpinion opinion : evaluation.opinions()) {
            boolean out = evaluation.recusals().stream()
                    .anyMatch(recusal -> recusal.evaluator().equals(opinion.getEvaluator())
                            && recusal.subject().equals(opinion.getSubject()));
            turned.add(out ? contrary(opinion) : opinion);
            if (!out) {
                counted.add(opinion);
            }
        }

        List<String> states = states(evaluation.assess());

        assertThat(states(with(evaluation, counted).assess())).isEqualTo(states);
        assertThat(states(with(evaluation, turned).assess())).isEqualTo(states);
        evaluation
                .assess()
                .toOutcome()
                .getExplanations()
                .forEach(explanation -> explanation
                        .getTests()
                        .forEach(result -> assertThat(Collections.disjoint(result.getCounted(), result.getLeftOut()))
                                .isTrue()));
    }

    /** What a compact byte says and what the findings say is the same. */
    @Property(tries = 1000)
    void findings_agreeWithTheStates(@ForAll("evaluations") SmartArbitraries.Evaluation evaluation) {
        SmartAssessment assessment = evaluation.assess();
        for (SmartSubject subject : assessment.subjects()) {
            SmartExplanation explanation = assessment.explain(subject.id());
            assertThat(explanation.getConclusion().reason())
                    .isEqualTo(assessment.conclusion(subject.id()).code());
            for (int i = 0; i < explanation.getTests().size(); i++) {
                assertThat(explanation.getTests().get(i).getState())
                        .isEqualTo(expected(
                                evaluation.procedure().getTests().get(i),
                                explanation.getTests().get(i),
                                explanation));
            }
        }
    }

    @Property(tries = 1000)
    void structure_thatIsAddedNeverTurnsMetIntoNotMet(@ForAll("outlines") CommitmentOutline outline) {
        SmartSubject before = SmartSubject.of("P-1", outline);
        for (CommitmentOutline richer : richer(outline)) {
            SmartSubject after = SmartSubject.of("P-1", richer);
            for (SmartCheckRule rule : MONOTONE) {
                if (verdict(rule, before) == Verdict.MET) {
                    assertThat(verdict(rule, after))
                            .as("%s", rule.info().getId())
                            .isEqualTo(Verdict.MET);
                }
            }
        }
    }

    /** A horizon that is longer never turns met into not met, and days are counted as the calendar does. */
    @Property(tries = 1000)
    void horizon_agreesWithTheCalendar(@ForAll Random random) {
        LocalDate start = LocalDate.ofEpochDay(random.nextInt(40_000));
        int months = 1 + random.nextInt(40);
        LocalDate end = start.plusMonths(months).plusDays(random.nextInt(5) - 2L);

        CommitmentOutline outline = CommitmentOutline.builder()
                .start(DayOrMonth.of(start))
                .end(DayOrMonth.of(end))
                .build();
        assertThat(outline.fewestMonths() > months).isEqualTo(end.isAfter(start.plusMonths(months)));
        assertThat(outline.mostMonths()).isEqualTo(outline.fewestMonths());
    }

    /** The control: what the laws are about happens among the documents that they are tried on. */
    @Example
    void evaluations_reachEveryState() {
        Set<TestState> states = EnumSet.noneOf(TestState.class);
        Set<String> reasons = new TreeSet<>();
        int leftOut = 0;
        for (int seed = 0; seed < 500; seed++) {
            SmartAssessment assessment = SmartArbitraries.evaluation(new Random(seed * 0x9E3779B97F4A7C15L))
                    .assess();
            for (SmartExplanation explanation : assessment.toOutcome().getExplanations()) {
                reasons.add(explanation.getConclusion().rule() + " "
                        + explanation.getConclusion().reason());
                for (SmartTestResult result : explanation.getTests()) {
                    states.add(result.getState());
                    leftOut += result.getLeftOut().size();
                    result.getStructure().forEach(finding -> reasons.add(finding.rule() + " " + finding.reason()));
                    result.getOpinion().ifPresent(finding -> reasons.add(finding.rule() + " " + finding.reason()));
                }
            }
        }
        Set<String> declared = new TreeSet<>();
        for (SmartRule rule : SmartRules.standard()) {
            rule.info().getReasons().forEach(reason -> declared.add(rule.info().getId() + " " + reason.code()));
        }
        // Steps have a finding of their own; who is not asked has none; the settings tried ask for supporting parties.
        declared.removeIf(reason -> reason.startsWith("smart/pipeline@1")
                || reason.startsWith("smart/no-opinions@1")
                || reason.equals("smart/answerable@1 responsible-named"));

        assertThat(states).isEqualTo(EnumSet.allOf(TestState.class));
        assertThat(leftOut).isPositive();
        assertThat(reasons).isEqualTo(declared);
    }

    private static TestState expected(SmartTest test, SmartTestResult result, SmartExplanation explanation) {
        if (explanation.getSteps().verdict() == Verdict.NOT_MET
                && result.getStructure().isEmpty()) {
            return TestState.NOT_REVIEWED;
        }
        Verdict structure = Verdict.MET;
        for (Finding finding : result.getStructure()) {
            if (finding.verdict() == Verdict.NOT_MET || structure == Verdict.NOT_MET) {
                structure = Verdict.NOT_MET;
            } else if (finding.verdict() == Verdict.NOT_ASSESSABLE) {
                structure = Verdict.NOT_ASSESSABLE;
            }
        }
        boolean graded = !test.getGrades().isEmpty();
        if (structure == Verdict.NOT_MET) {
            return graded ? TestState.NOT_ASSESSABLE : TestState.NOT_MET;
        }
        if (result.getOpinion().isEmpty()) {
            return structure == Verdict.MET ? TestState.MET : TestState.NOT_ASSESSABLE;
        }
        boolean settles = test.getOpinions().settings().choice("openStructure").equals("settled");
        if (structure == Verdict.NOT_ASSESSABLE && !settles) {
            return TestState.NOT_ASSESSABLE;
        }
        return switch (result.getOpinion().orElseThrow().verdict()) {
            case MET -> graded ? TestState.GRADED : TestState.MET;
            case NOT_MET -> TestState.NOT_MET;
            case NOT_ASSESSABLE -> TestState.NOT_ASSESSABLE;
        };
    }

    private static List<String> states(SmartAssessment assessment) {
        List<String> states = new ArrayList<>();
        for (SmartSubject subject : assessment.subjects()) {
            states.add(assessment.conclusion(subject.id()).code());
            assessment
                    .procedure()
                    .getTests()
                    .forEach(test -> states.add(assessment.state(subject.id(), test.getId()) + " "
                            + assessment.grade(subject.id(), test.getId()).map(Grade::id)));
        }
        return states;
    }

    private static SmartArbitraries.Evaluation with(
            SmartArbitraries.Evaluation evaluation, List<SmartOpinion> opinions) {
        return new SmartArbitraries.Evaluation(
                evaluation.procedure(), evaluation.subjects(), opinions, evaluation.recusals());
    }

    private static SmartOpinion contrary(SmartOpinion opinion) {
        return opinion.getVerdict()
                        .filter(verdict -> verdict == OpinionVerdict.MET)
                        .isPresent()
                ? SmartOpinion.builder()
                        .from(opinion)
                        .verdict(OpinionVerdict.NOT_MET)
                        .build()
                : opinion;
    }

    private static Verdict verdict(SmartCheckRule rule, SmartSubject subject) {
        Settings settings = rule == SmartRules.SPECIFIC
                ? Settings.NONE.withCodes("parts", List.of("problem", "activities", "results"))
                : rule == SmartRules.MEASURABLE
                        ? Settings.NONE.withCount("stages", 1)
                        : Settings.NONE.withChoice("supporting", "determined");
        return rule.evaluate(settings, subject, SmartContext.NONE).verdict();
    }

    private static List<CommitmentOutline> richer(CommitmentOutline outline) {
        List<CommitmentOutline> richer = new ArrayList<>();
        richer.add(from(outline).problem(SmartArbitraries.TEXT).build());
        richer.add(from(outline).addActivities(SmartArbitraries.TEXT).build());
        richer.add(from(outline).addExpectedResults(SmartArbitraries.TEXT).build());
        richer.add(from(outline)
                .addResponsibleParties(ResponsibleParty.named(SmartArbitraries.TEXT))
                .build());
        richer.add(from(outline).expectedChange(SmartArbitraries.TEXT).build());
        richer.add(from(outline)
                .addMilestones(Milestone.builder()
                        .title("One more")
                        .start(DayOrMonth.of(SmartArbitraries.PLAN_END))
                        .end(DayOrMonth.of(SmartArbitraries.PLAN_END))
                        .build())
                .build());
        if (!outline.isCarriedOutAlone().orElse(false)) {
            richer.add(from(outline)
                    .addSupportingParties(SupportingParty.named(SmartArbitraries.TEXT))
                    .build());
        }
        return richer;
    }

    private static CommitmentOutlineBuilder from(CommitmentOutline outline) {
        return CommitmentOutline.builder().from(outline);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

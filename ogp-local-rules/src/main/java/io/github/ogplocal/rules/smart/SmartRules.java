// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules of SMART procedures that the library brings. */
public final class SmartRules {
    /**
     * The order and meaning of the engine's own steps.
     *
     * <p>Met when all tests were judged. Not met when a test on which the others wait is not met.
     */
    public static final SmartPipelineRule PIPELINE_1 = new PipelineV1();

    /**
     * Every milestone ends on or before the last day of the action plan.
     *
     * <p>Met when all milestones end by then. Not met when at least one ends later. Not assessable when there is none.
     */
    public static final SmartCheckRule MILESTONES_END_IN_PLAN = new MilestonesEndInPlan();

    /**
     * The text says what is asked: problem, activities, expected results.
     *
     * <p>Met when it has all parts that the settings name. Not met when it lacks one. Not assessable when nothing is known.
     */
    public static final SmartCheckRule SPECIFIC = new Specific();

    /**
     * The text is divided into dated stages.
     *
     * <p>Met when it has as many as the settings ask. Not met when it has fewer. Not assessable when nothing is known.
     */
    public static final SmartCheckRule MEASURABLE = new Measurable();

    /**
     * A responsible party is named, and supporting parties are named or said to be none.
     *
     * <p>Met when they are. Not met when nobody is responsible, or, where the settings ask, who takes part is not said. Not
     * assessable when nothing is known.
     */
    public static final SmartCheckRule ANSWERABLE = new Answerable();

    /**
     * The text serves one of the values that count.
     *
     * <p>Met when it states one of them. Not met when it states others only, and the settings say that they do not suffice.
     * Not assessable when it states none, when it states others only and the settings leave that open, or nothing is known.
     */
    public static final SmartCheckRule RELEVANT = new Relevant();

    /**
     * It starts, ends within the horizon, and its stages lie between.
     *
     * <p>Met when it does. Not met when it ends later, or a stage lies outside. Not assessable when a date is missing, or
     * nothing is known.
     */
    public static final SmartCheckRule TIME_BOUND = new TimeBound();

    /**
     * The expected change is stated, so that its impact can be graded.
     *
     * <p>Met when it is stated. Never not met. Not assessable when it is not stated, or nothing is known.
     */
    public static final SmartCheckRule EXPECTED_CHANGE_STATED = new ExpectedChangeStated();

    /**
     * Nobody is asked; structure alone decides.
     *
     * <p>Always met.
     */
    public static final SmartOpinionRule NO_OPINIONS = new NoOpinions();

    /**
     * What more members say holds.
     *
     * <p>Met when more say met. Not met when more say not met. Not assessable when there are too few opinions, or a tie.
     */
    public static final SmartOpinionRule OPINION_MAJORITY = new OpinionMajority();

    /**
     * What all members say holds.
     *
     * <p>Met when all say met. Not met when all say not met. Not assessable when there are too few opinions, or they differ.
     */
    public static final SmartOpinionRule OPINION_UNANIMITY = new OpinionUnanimity();

    /**
     * The grade in the middle holds.
     *
     * <p>Met when there is one. Never not met. Not assessable when there are too few grades, or the middle falls between two
     * and the settings leave that open.
     */
    public static final SmartOpinionRule GRADE_MEDIAN = new GradeMedian();

    /**
     * All tests that the settings name are met.
     *
     * <p>Met when all are. Not met when one is not. Not assessable when none is not met and one cannot be judged.
     */
    public static final SmartConclusionRule ALL_TESTS_MET = new AllTestsMet();

    /**
     * Verifiable, with an open-government lens, and graded by its potential for results.
     *
     * <p>Met when it is all three. Not met when it is not verifiable, and nothing further is assessed; or when it has no
     * lens. Not assessable when one of the three cannot be judged.
     */
    public static final SmartConclusionRule VERIFIABILITY_GATE = new VerifiabilityGate();

    /**
     * Tests are met, and graded tests have one of the grades that suffice.
     *
     * <p>Met when all conditions hold. Not met when one fails. Not assessable when none fails and one cannot be judged.
     */
    public static final SmartConclusionRule STARRED = new Starred();

    private static final RuleSet<SmartRule> STANDARD = RuleSet.of(List.of(
            PIPELINE_1,
            MILESTONES_END_IN_PLAN,
            SPECIFIC,
            MEASURABLE,
            ANSWERABLE,
            RELEVANT,
            TIME_BOUND,
            EXPECTED_CHANGE_STATED,
            NO_OPINIONS,
            OPINION_MAJORITY,
            OPINION_UNANIMITY,
            GRADE_MEDIAN,
            ALL_TESTS_MET,
            VERIFIABILITY_GATE,
            STARRED));

    private SmartRules() {}

    /** All of them. */
    public static RuleSet<SmartRule> standard() {
        return STANDARD;
    }
}

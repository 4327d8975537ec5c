// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules of prioritisation that the library brings; each is documented at its constant. */
public final class PrioritisationRules {
    /** The order and meaning of the engine's own steps, revision 1. It is named in a procedure's {@code pipeline}. */
    public static final PrioritisationRule PIPELINE_1 = new PipelineV1();

    /** So many projects can be chosen, {@code places} at most, whatever they cost. */
    public static final LimitRule PLACES = new Places();

    /** All that is chosen costs {@code budget} at most; the procedure says how much. */
    public static final LimitRule BUDGET = new OneBudget();

    /** All that is chosen costs no more than the budget that stands in the documents. */
    public static final LimitRule GIVEN_BUDGET = new GivenBudget();

    /** Each zone has its own money, by {@code envelopes}, and is a contest of its own. */
    public static final LimitRule BUDGET_PER_ZONE = new BudgetPerZone();

    /**
     * Enough ballots approve of the project.
     *
     * <p>Met when they are more than {@code least}, or equal when {@code bound} is inclusive. Not met otherwise. Always
     * assessable.
     */
    public static final AdmissionRule VOTES_AT_LEAST = new VotesAtLeast();

    /** Ratings are from {@code least} to {@code most} points, both inclusive, and are added up. */
    public static final RatingRule RATING_TOTAL = new RatingTotal();

    /**
     * A committee decided, and recorded it; the record is checked and applied.
     *
     * <p>Met when it chose the project. Not met when it did not. Not assessable where the record is silent: on the reasons, on
     * the numbers, on who decided.
     */
    public static final RecordRule RECORDED_DECISION = new RecordedDecision();

    /**
     * The forum of each zone ranked its projects; they are chosen in this order as long as the zone's money lasts.
     *
     * <p>Met when the project still fits. Not met when it does not, comes after the end, or is not on the list. Not assessable
     * as long as there is no list.
     */
    public static final RecordRule FORUM_LIST = new ForumRanking();

    /** Of equal projects, the one with the most votes comes first. */
    public static final TieKeyRule TIE_BY_VOTES = new TieByVotes();

    /** Of equal projects, the cheapest or the dearest comes first, by {@code order}; one whose cost is unknown comes last. */
    public static final TieKeyRule TIE_BY_COST = new TieByCost();

    /** Of equal projects, the one whose id comes first in the order of code points. */
    public static final TieKeyRule TIE_BY_ID = new TieById();

    /** Of equal projects, the one with the lowest ticket of a public draw; nothing is separated until it is held. */
    public static final TieKeyRule TIE_BY_DRAW = new TieByDraw();

    /** Of equal projects, the one that a committee's recorded decision puts first; nothing is separated until there is one. */
    public static final TieKeyRule TIE_BY_DECISION = new TieByDecision();

    /**
     * A tie that nothing separates: all outcomes are looked at, as long as no more than {@code most} ways lead to them.
     *
     * <p>Met when a project is chosen in all, not met when in none, else not assessable.
     */
    public static final OpenTieRule ALL_OUTCOMES = new AllOutcomes();

    /** A tie that nothing separates: what follows stays undecided. */
    public static final OpenTieRule STOP = new StopAtTie();

    /**
     * The projects with the most votes, down to the first that does not fit.
     *
     * <p>Met for a project that is chosen. Not met otherwise. Always assessable.
     */
    public static final MethodRule APPROVAL = ListMethod.APPROVAL;

    /**
     * The projects with the highest totals of their ratings, as long as what there is to spend suffices.
     *
     * <p>Met for a project that is chosen. Not met for a rated one that is not. Not assessable for one without a total.
     */
    public static final MethodRule TOTAL_SCORE = ListMethod.TOTAL_SCORE;

    /**
     * The projects with the most votes, as long as the money suffices.
     *
     * <p>Met for a project that is chosen. Not met otherwise. Always assessable.
     */
    public static final MethodRule GREEDY_BY_VOTES = ListMethod.GREEDY_BY_VOTES;

    /**
     * The projects with the most votes for each unit of cost, as long as the money suffices; first all that cost nothing.
     *
     * <p>Met for a project that is chosen. Not met otherwise. Always assessable.
     */
    public static final MethodRule GREEDY_BY_VOTES_PER_COST = ListMethod.GREEDY_BY_VOTES_PER_COST;

    /**
     * The Method of Equal Shares: each voter has an equal part of the money, and a project is paid by its supporters alone.
     *
     * <p>Supported projects that cost nothing are chosen first. Where the limit is a number of places, each project costs one.
     * Without a completion, money that no project's supporters can pool stays unspent.
     *
     * <p>Met for a project that is chosen. Not met otherwise. Always assessable.
     */
    public static final MethodRule EQUAL_SHARES = new EqualShares();

    /**
     * Phragmén's sequential method: voters earn money at one rate, and a project is bought as soon as its supporters have
     * earned its cost.
     *
     * <p>When it stops, it stops as soon as one of the projects that come next at the same time does not fit.
     *
     * <p>Met for a project that is chosen. Not met otherwise. Always assessable.
     */
    public static final MethodRule PHRAGMEN = new Phragmen();

    /**
     * Gives each voter more money, step by step, and runs the method again.
     *
     * <p>Met for a project that the last run chooses. Not met otherwise. Always assessable.
     */
    public static final CompletionRule ADD_ONE = new AddOne();

    /**
     * Reckons each voter's money for one place more, again and again, until the places are filled.
     *
     * <p>Met for a project that the last run chooses before the places are filled. Not met otherwise. Always assessable.
     */
    public static final CompletionRule ADD_PLACE = new AddPlace();

    /**
     * Spends what is left on the projects with the most votes that still fit.
     *
     * <p>Met for a project that is chosen, here or before. Not met otherwise. Always assessable.
     */
    public static final CompletionRule BY_VOTES = new ByVotes();

    /**
     * Spends what is left by Phragmén's sequential method, from the money that each voter has left.
     *
     * <p>Met for a project that is chosen, here or before. Not met otherwise. Always assessable.
     */
    public static final CompletionRule BY_PHRAGMEN = new ByPhragmen();

    private static final RuleSet<PrioritisationRule> STANDARD = RuleSet.of(List.of(
            PIPELINE_1,
            PLACES,
            BUDGET,
            GIVEN_BUDGET,
            BUDGET_PER_ZONE,
            VOTES_AT_LEAST,
            RATING_TOTAL,
            RECORDED_DECISION,
            FORUM_LIST,
            TIE_BY_VOTES,
            TIE_BY_COST,
            TIE_BY_ID,
            TIE_BY_DRAW,
            TIE_BY_DECISION,
            ALL_OUTCOMES,
            STOP,
            APPROVAL,
            TOTAL_SCORE,
            GREEDY_BY_VOTES,
            GREEDY_BY_VOTES_PER_COST,
            EQUAL_SHARES,
            PHRAGMEN,
            ADD_ONE,
            ADD_PLACE,
            BY_VOTES,
            BY_PHRAGMEN));

    private PrioritisationRules() {}

    /** All of them, in the order of their ids. */
    public static RuleSet<PrioritisationRule> standard() {
        return STANDARD;
    }
}

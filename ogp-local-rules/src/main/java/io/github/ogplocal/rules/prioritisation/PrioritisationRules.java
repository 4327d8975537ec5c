// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules of prioritisation that the library brings; each is documented at its constant. */
public final class PrioritisationRules {
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.Chooser.Purse;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Misfit;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Purses;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Satisfaction;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Until;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Unwanted;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The methods with their completions as a naive implementation carries them out. */
final class NaiveChoosers {
    /** A completion that speaks of places only. */
    private static final String ADD_PLACE = " + prioritisation/add-place@1";

    private final NaivePrioritisation naive;
    private final Map<String, Chooser> all = new TreeMap<>();

    private NaiveChoosers(NaivePrioritisation naive) {
        this.naive = naive;
    }

    /** By setting, in the order of their texts. */
    static Map<String, Chooser> all(NaivePrioritisation naive) {
        NaiveChoosers choosers = new NaiveChoosers(naive);
        choosers.addLists();
        for (Satisfaction satisfaction : Satisfaction.values()) {
            choosers.addEqualShares(satisfaction);
        }
        return choosers.all;
    }

    private void addLists() {
        for (Unwanted unwanted : Unwanted.values()) {
            add(
                    "prioritisation/approval@1 " + code(unwanted),
                    Purse.NONE,
                    (contest, ties) -> naive.byVotes(contest, Misfit.STOP, unwanted, ties));
        }
        for (Misfit misfit : Misfit.values()) {
            add(
                    "prioritisation/total-score@1 " + code(misfit),
                    Purse.NONE,
                    (contest, ties) -> naive.byTotal(contest, misfit, ties));
            add(
                    "prioritisation/phragmen@1 " + code(misfit),
                    Purse.FLOWING,
                    (contest, ties) -> naive.phragmen(contest, misfit, ties));
            for (Unwanted unwanted : Unwanted.values()) {
                String settings = code(misfit) + " " + code(unwanted);
                add(
                        "prioritisation/greedy-by-votes@1 " + settings,
                        Purse.NONE,
                        (contest, ties) -> naive.byVotes(contest, misfit, unwanted, ties));
                add(
                        "prioritisation/greedy-by-votes-per-cost@1 " + settings,
                        Purse.NONE,
                        (contest, ties) -> naive.byVotesPerCost(contest, misfit, unwanted, ties));
            }
        }
    }

    private void addEqualShares(Satisfaction satisfaction) {
        String method = "prioritisation/equal-shares@1 " + code(satisfaction);
        add(
                method,
                Purse.GIVEN,
                (contest, ties) -> once(contest, satisfaction, ties).run());
        for (Until until : Until.values()) {
            add(
                    method + " + prioritisation/add-one@1 " + code(until),
                    Purse.GIVEN,
                    (contest, ties) ->
                            raised(contest, satisfaction, until, ties).run());
            add(
                    method + " + prioritisation/add-one@1 " + code(until) + " + prioritisation/by-votes@1 left-out",
                    Purse.GIVEN,
                    (contest, ties) -> naive.thenByVotes(
                                    contest,
                                    raised(contest, satisfaction, until, ties),
                                    2,
                                    Misfit.SKIP,
                                    Unwanted.LEFT_OUT,
                                    ties)
                            .run());
        }
        add(
                method + ADD_PLACE,
                Purse.GIVEN,
                (contest, ties) -> naive.addPlace(
                                contest, endowment -> naive.equalShares(contest, satisfaction, endowment, ties))
                        .run());
        for (Unwanted unwanted : Unwanted.values()) {
            add(
                    method + " + prioritisation/by-votes@1 " + code(unwanted),
                    Purse.GIVEN,
                    (contest, ties) -> naive.thenByVotes(
                                    contest, once(contest, satisfaction, ties), 1, Misfit.SKIP, unwanted, ties)
                            .run());
        }
        for (Misfit misfit : Misfit.values()) {
            add(
                    method + " + prioritisation/by-phragmen@1 " + code(misfit),
                    Purse.GIVEN_THEN_FLOWING,
                    (contest, ties) -> naive.thenPhragmen(contest, once(contest, satisfaction, ties), 1, misfit, ties)
                            .run());
        }
    }

    private void add(String setting, Purse purse, Chooser.Choice choice) {
        all.put(setting, new Chooser(setting, purse, choice));
    }

    private Purses once(SmallContest contest, Satisfaction satisfaction, Ties ties) {
        return naive.equalShares(contest, satisfaction, ties);
    }

    private Purses raised(SmallContest contest, Satisfaction satisfaction, Until until, Ties ties) {
        return naive.addOne(
                contest, endowment -> naive.equalShares(contest, satisfaction, endowment, ties), Fraction.ONE, until);
    }

    private static String code(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

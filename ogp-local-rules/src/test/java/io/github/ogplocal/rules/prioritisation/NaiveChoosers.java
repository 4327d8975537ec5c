// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.Chooser.Purse;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Misfit;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Purses;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Satisfaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The methods with their completions as the naive implementation carries them out. */
final class NaiveChoosers {
    private static final Map<String, Satisfaction> SATISFACTIONS =
            new TreeMap<>(Map.of("cost", Satisfaction.COST, "number", Satisfaction.NUMBER));

    private NaiveChoosers() {}

    /** By setting. */
    static Map<String, Chooser> all(NaivePrioritisation naive) {
        List<Chooser> all = new ArrayList<>();
        for (Misfit misfit : Misfit.values()) {
            String suffix = misfit == Misfit.SKIP ? " skip" : " stop";
            all.add(new Chooser("total" + suffix, Purse.NONE, (contest, ties) -> naive.byTotal(contest, misfit, ties)));
            all.add(new Chooser("votes" + suffix, Purse.NONE, (contest, ties) -> naive.byVotes(contest, misfit, ties)));
            all.add(new Chooser(
                    "votes per cost" + suffix,
                    Purse.NONE,
                    (contest, ties) -> naive.byVotesPerCost(contest, misfit, ties)));
            all.add(new Chooser(
                    "phragmen" + suffix, Purse.FLOWING, (contest, ties) -> naive.phragmen(contest, misfit, ties)));
        }
        SATISFACTIONS.forEach((name, satisfaction) -> {
            String method = "shares " + name;
            all.add(new Chooser(
                    method, Purse.GIVEN, (contest, ties) -> once(naive, contest, satisfaction, ties)
                            .run()));
            all.add(new Chooser(method + " + add-one", Purse.GIVEN, (contest, ties) -> raised(
                            naive, contest, satisfaction, ties)
                    .run()));
            all.add(new Chooser(
                    method + " + votes",
                    Purse.GIVEN,
                    (contest, ties) -> naive.thenByVotes(
                                    contest, once(naive, contest, satisfaction, ties), 1, Misfit.SKIP, ties)
                            .run()));
            all.add(new Chooser(
                    method + " + add-one + votes",
                    Purse.GIVEN,
                    (contest, ties) -> naive.thenByVotes(
                                    contest, raised(naive, contest, satisfaction, ties), 2, Misfit.SKIP, ties)
                            .run()));
            for (Misfit misfit : Misfit.values()) {
                all.add(new Chooser(
                        method + " + phragmen" + (misfit == Misfit.SKIP ? " skip" : " stop"),
                        Purse.GIVEN_THEN_FLOWING,
                        (contest, ties) -> naive.thenPhragmen(
                                        contest, once(naive, contest, satisfaction, ties), 1, misfit, ties)
                                .run()));
            }
        });
        return all.stream().collect(Collectors.toMap(Chooser::setting, chooser -> chooser, (a, b) -> b, TreeMap::new));
    }

    private static Purses once(
            NaivePrioritisation naive, SmallContest contest, Satisfaction satisfaction, Ties ties) {
        return naive.equalShares(contest, satisfaction, ties);
    }

    private static Purses raised(
            NaivePrioritisation naive, SmallContest contest, Satisfaction satisfaction, Ties ties) {
        return naive.addOne(
                contest, endowment -> naive.equalShares(contest, satisfaction, endowment, ties), Fraction.ONE);
    }
}

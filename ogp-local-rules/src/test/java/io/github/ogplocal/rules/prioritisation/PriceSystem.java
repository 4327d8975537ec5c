// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.Chooser.Purse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each voter paid for what, told again from the steps of a run: in Equal Shares each supporter pays the highest payment or
 * all that is left, in Phragmén's method all that is in the purse.
 *
 * @param isPaid whether those payments make up the cost of each chosen project, by as many payers as the step says
 * @param spent by each voter
 * @param left in each voter's purse at the end
 */
record PriceSystem(boolean isPaid, List<Fraction> spent, List<Fraction> left) {
    static PriceSystem of(SmallContest contest, Purse purse, Run run) {
        int voters = contest.ballots().size();
        List<Fraction> left = new ArrayList<>(Collections.nCopies(voters, run.endowment()));
        List<Fraction> spent = new ArrayList<>(Collections.nCopies(voters, Fraction.ZERO));
        boolean isPaid = purse != Purse.NONE;
        for (Run.Buy buy : run.buys()) {
            List<Integer> supporters = contest.supporters(buy.project());
            Fraction cost = Fraction.of(contest.costs().get(buy.project()));
            boolean flows = purse == Purse.FLOWING || (purse == Purse.GIVEN_THEN_FLOWING && buy.phase() > 0);
            if (flows && !supporters.isEmpty()) {
                Fraction missing = cost.minus(sum(supporters, left)).dividedBy(Fraction.of(supporters.size()));
                isPaid &= missing.signum() >= 0;
                left.replaceAll(rest -> rest.plus(missing));
            }
            Fraction paid = Fraction.ZERO;
            Fraction highest = Fraction.ZERO;
            int payers = 0;
            for (int voter : supporters) {
                Fraction rest = left.get(voter);
                Fraction part = flows || rest.compareTo(buy.highest()) < 0 ? rest : buy.highest();
                left.set(voter, rest.minus(part));
                spent.set(voter, spent.get(voter).plus(part));
                paid = paid.plus(part);
                highest = highest.compareTo(part) < 0 ? part : highest;
                payers += part.signum();
            }
            isPaid &= paid.equals(cost) && highest.equals(buy.highest()) && payers == buy.payers();
        }
        return new PriceSystem(isPaid, spent, left);
    }

    /** Whether no supporters of a project that was not chosen have more left than it costs. */
    boolean leavesNobodyWhoCouldPay(SmallContest contest, Run run) {
        return IntStream.range(0, contest.projects())
                .filter(project -> !run.chosen().contains(project))
                .allMatch(project -> sum(contest.supporters(project), left)
                                .compareTo(Fraction.of(contest.costs().get(project)))
                        <= 0);
    }

    /** Whether nobody spent more than this. */
    boolean keepsWithin(Fraction most) {
        return spent.stream().allMatch(paid -> paid.compareTo(most) <= 0);
    }

    private static Fraction sum(List<Integer> voters, List<Fraction> money) {
        return voters.stream().map(money::get).reduce(Fraction.ZERO, Fraction::plus);
    }
}

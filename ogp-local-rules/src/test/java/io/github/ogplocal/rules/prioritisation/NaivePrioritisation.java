// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The methods and completions once more: short, slow, one purse for each voter, written from the definitions of those who
 * published the methods and not from the library.
 *
 * <p>What mutants of it change is protected.
 */
public class NaivePrioritisation {
    /** What a voter has of a project that is approved of and chosen. */
    public enum Satisfaction {
        /** Its cost. */
        COST,
        /** One. */
        CARDINALITY
    }

    /** What happens when a project's turn comes and it costs more than is left. */
    public enum Misfit {
        /** The choice ends. */
        STOP,
        /** The project is passed over. */
        SKIP
    }

    /** What becomes of projects that nobody approves of. */
    public enum Unwanted {
        /** They are not chosen. */
        LEFT_OUT,
        /** They come last. */
        LAST
    }

    /** When nobody is given more any longer. */
    public enum Until {
        /** When the rest suffices for nothing that has a vote, or what comes next would cost too much. */
        EXHAUSTED,
        /** When what comes next would cost too much. */
        EXCEEDED
    }

    /** A method that gives each voter a purse. */
    @FunctionalInterface
    public interface Endowed {
        /** Chooses with this much in each purse. */
        Purses choose(Fraction endowment);
    }

    /**
     * Where a choice stands.
     *
     * @param buys so far
     * @param money what is left in each voter's purse
     * @param endowment what was in it
     * @param increments how often that was raised
     */
    public record Purses(List<Run.Buy> buys, List<Fraction> money, Fraction endowment, int increments) {
        /** Without what is left over. */
        public Run run() {
            return new Run(buys, endowment, increments);
        }

        Set<Integer> chosen() {
            return buys.stream().map(Run.Buy::project).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The most votes first; an equal number is a tie. */
    public Run byVotes(SmallContest contest, Misfit misfit, Unwanted unwanted, Ties ties) {
        return thenByVotes(contest, empty(contest), 0, misfit, unwanted, ties).run();
    }

    /**
     * The most votes for each unit of cost first, and before all what has votes and costs nothing, the most votes first. What
     * has no votes has none for each unit of cost either, whatever it costs.
     */
    public Run byVotesPerCost(SmallContest contest, Misfit misfit, Unwanted unwanted, Ties ties) {
        return ranked(
                        contest,
                        empty(contest),
                        0,
                        wanted(contest, empty(contest), unwanted),
                        project -> contest.costs().get(project) == 0 && votes(contest, project) > 0,
                        project -> divide(
                                Fraction.of(votes(contest, project)),
                                Math.max(1, contest.costs().get(project))),
                        misfit,
                        ties)
                .run();
    }

    /** The highest total of the ratings first; what has no rating is not chosen. */
    public Run byTotal(SmallContest contest, Misfit misfit, Ties ties) {
        return ranked(
                        contest,
                        empty(contest),
                        0,
                        new TreeSet<>(contest.totals().keySet()),
                        project -> false,
                        contest.totals()::get,
                        misfit,
                        ties)
                .run();
    }

    /** The Method of Equal Shares with the budget in equal parts. */
    public Purses equalShares(SmallContest contest, Satisfaction satisfaction, Ties ties) {
        return equalShares(contest, satisfaction, share(contest), ties);
    }

    /**
     * The Method of Equal Shares (Peters and Skowron 2020; Peters, Pierczynski and Skowron 2021).
     *
     * <p>As long as the supporters of a project can pay for it: the one for which somebody pays the least per unit of what the
     * project gives, the payment being equal but for those who have less, who give all they have. What costs nothing comes
     * before, the most votes first.
     */
    public Purses equalShares(SmallContest contest, Satisfaction satisfaction, Fraction endowment, Ties ties) {
        List<Fraction> money =
                new ArrayList<>(Collections.nCopies(contest.ballots().size(), endowment));
        List<Run.Buy> buys = new ArrayList<>();
        Set<Integer> left = all(contest);
        while (true) {
            List<Integer> affordable = left.stream()
                    .filter(project -> !contest.supporters(project).isEmpty())
                    .filter(project -> purses(contest, project, money)
                                    .compareTo(Fraction.of(contest.costs().get(project)))
                            >= 0)
                    .toList();
            if (affordable.isEmpty()) {
                return new Purses(buys, money, endowment, 0);
            }
            Comparator<Integer> isFree =
                    Comparator.comparing(project -> contest.costs().get(project) == 0);
            Comparator<Integer> value = Comparator.comparing(project -> value(contest, satisfaction, project, money));
            List<Integer> tied = best(affordable, isFree.thenComparing(value));
            int next = breakTie(tied, ties);
            Fraction most = payment(contest, next, money);
            Fraction worth = value(contest, satisfaction, next, money);
            List<Fraction> payments = new ArrayList<>();
            for (int voter : contest.supporters(next)) {
                Fraction paid = least(money.get(voter), most);
                money.set(voter, money.get(voter).minus(paid));
                payments.add(paid);
            }
            boolean costs = contest.costs().get(next) > 0;
            Fraction measure = satisfaction == Satisfaction.CARDINALITY && costs ? most : worth;
            buys.add(buy(next, 0, measure, tied, payments));
            left.remove(next);
        }
    }

    /** What the supporters get for the highest payment that one of them makes; for what costs nothing, the votes. */
    private Fraction value(SmallContest contest, Satisfaction satisfaction, int project, List<Fraction> money) {
        long cost = contest.costs().get(project);
        if (cost == 0) {
            return Fraction.of(votes(contest, project));
        }
        return Fraction.of(satisfaction == Satisfaction.COST ? cost : 1).dividedBy(payment(contest, project, money));
    }

    private static Run.Buy buy(int project, int phase, Fraction measure, List<Integer> tied, List<Fraction> payments) {
        List<Fraction> paid = payments.stream()
                .filter(payment -> payment.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        Fraction highest = paid.isEmpty() ? Fraction.ZERO : paid.get(0);
        return new Run.Buy(project, phase, measure, tied, paid.size(), highest, Collections.frequency(paid, highest));
    }

    /** The equal payment that makes up the cost where those who have less give what they have. */
    protected Fraction payment(SmallContest contest, int project, List<Fraction> money) {
        List<Integer> rich = new ArrayList<>(contest.supporters(project));
        Fraction rest = Fraction.of(contest.costs().get(project));
        while (true) {
            Fraction each = divide(rest, rich.size());
            List<Integer> poor = rich.stream()
                    .filter(voter -> money.get(voter).compareTo(each) < 0)
                    .toList();
            if (poor.isEmpty()) {
                return each;
            }
            for (int voter : poor) {
                rest = rest.minus(money.get(voter));
            }
            rich.removeAll(poor);
        }
    }

    /**
     * Equal Shares again and again with one step more for each voter, as long as that costs no more than the budget and something
     * can still be added.
     */
    public Purses addOne(SmallContest contest, Endowed method, Fraction step, Until until) {
        Purses best = method.choose(share(contest));
        while (!wanted(contest, best, Unwanted.LEFT_OUT).isEmpty()
                && !(until == Until.EXHAUSTED && isExhaustive(contest, best.chosen()))) {
            Purses next = method.choose(best.endowment().plus(step));
            if (!fits(contest, contest.cost(next.chosen()))) {
                return best;
            }
            best = new Purses(next.buys(), next.money(), next.endowment(), best.increments() + 1);
        }
        return best;
    }

    /** Equal Shares again and again as if there were one place more, until all places there are have been filled. */
    public Purses addPlace(SmallContest contest, Endowed method) {
        for (int more = 0; true; more++) {
            Purses run = method.choose(share(contest.withBudget(contest.budget() + more)));
            if (run.buys().size() >= contest.budget()
                    || wanted(contest, run, Unwanted.LEFT_OUT).isEmpty()) {
                int filled = (int) Math.min(contest.budget(), run.buys().size());
                return new Purses(run.buys().subList(0, filled), run.money(), run.endowment(), more);
            }
        }
    }

    /** Whether nothing that costs something and has a vote could be paid from the rest. */
    protected boolean isExhaustive(SmallContest contest, Set<Integer> chosen) {
        long rest = contest.budget() - contest.cost(chosen);
        return all(contest).stream()
                .noneMatch(project -> !chosen.contains(project)
                        && contest.costs().get(project) > 0
                        && contest.costs().get(project) <= rest
                        && !contest.supporters(project).isEmpty());
    }

    /** Goes on by votes where a choice ended. */
    public Purses thenByVotes(
            SmallContest contest, Purses before, int phase, Misfit misfit, Unwanted unwanted, Ties ties) {
        return ranked(
                contest,
                before,
                phase,
                wanted(contest, before, unwanted),
                project -> false,
                project -> Fraction.of(votes(contest, project)),
                misfit,
                ties);
    }

    /** What is not chosen yet, with or without what nobody approves of. */
    private static Set<Integer> wanted(SmallContest contest, Purses before, Unwanted unwanted) {
        Set<Integer> left = all(contest);
        left.removeAll(before.chosen());
        if (unwanted == Unwanted.LEFT_OUT) {
            left.removeIf(project -> contest.supporters(project).isEmpty());
        }
        return left;
    }

    /** Phragmén's method, from empty purses. */
    public Run phragmen(SmallContest contest, Misfit misfit, Ties ties) {
        Purses purses = thenPhragmen(contest, empty(contest), 0, misfit, ties);
        return new Run(purses.buys(), Fraction.ZERO, 0);
    }

    /**
     * Phragmén's method from where the purses stand: money flows into all of them at one rate, and who can buy first buys,
     * with all that is in the purses of the supporters.
     */
    public Purses thenPhragmen(SmallContest contest, Purses before, int phase, Misfit misfit, Ties ties) {
        List<Fraction> money = new ArrayList<>(before.money());
        List<Run.Buy> buys = new ArrayList<>(before.buys());
        Set<Integer> left = wanted(contest, before, Unwanted.LEFT_OUT);
        Fraction time = Fraction.ZERO;
        while (true) {
            long spent = contest.cost(buys.stream().map(Run.Buy::project).toList());
            if (misfit == Misfit.SKIP) {
                left.removeIf(project -> !fits(contest, spent + contest.costs().get(project)));
            }
            if (left.isEmpty()) {
                return new Purses(buys, money, before.endowment(), before.increments());
            }
            Comparator<Integer> wait = Comparator.comparing(project -> wait(contest, project, money));
            List<Integer> soonest = best(List.copyOf(left), wait.reversed());
            if (soonest.stream()
                    .anyMatch(project -> !fits(contest, spent + contest.costs().get(project)))) {
                return new Purses(buys, money, before.endowment(), before.increments());
            }
            int next = breakTie(soonest, ties);
            Fraction flow = wait(contest, next, money);
            time = time.plus(flow);
            money.replaceAll(purse -> purse.plus(flow));
            List<Fraction> payments = new ArrayList<>();
            for (int voter : contest.supporters(next)) {
                payments.add(money.get(voter));
                money.set(voter, Fraction.ZERO);
            }
            buys.add(buy(next, phase, time, soonest, payments));
            left.remove(next);
        }
    }

    /** How long until the supporters have what a project costs. */
    private Fraction wait(SmallContest contest, int project, List<Fraction> money) {
        Fraction missing = Fraction.of(contest.costs().get(project)).minus(purses(contest, project, money));
        return divide(missing, contest.supporters(project).size());
    }

    private Purses ranked(
            SmallContest contest,
            Purses before,
            int phase,
            Set<Integer> candidates,
            Predicate<Integer> comesBefore,
            Function<Integer, Fraction> measure,
            Misfit misfit,
            Ties ties) {
        List<Run.Buy> buys = new ArrayList<>(before.buys());
        Set<Integer> left = new TreeSet<>(candidates);
        Comparator<Integer> order =
                Comparator.<Integer, Boolean>comparing(comesBefore::test).thenComparing(measure);
        while (true) {
            long spent = contest.cost(buys.stream().map(Run.Buy::project).toList());
            if (misfit == Misfit.SKIP) {
                left.removeIf(project -> !fits(contest, spent + contest.costs().get(project)));
            }
            if (left.isEmpty()) {
                break;
            }
            List<Integer> tied = best(List.copyOf(left), order);
            int next = breakTie(tied, ties);
            if (!fits(contest, spent + contest.costs().get(next))) {
                break;
            }
            buys.add(buy(next, phase, measure.apply(next), tied, List.of()));
            left.remove(next);
        }
        return new Purses(buys, before.money(), before.endowment(), before.increments());
    }

    private static List<Integer> best(List<Integer> candidates, Comparator<Integer> order) {
        int best = Collections.max(candidates, order);
        return candidates.stream()
                .filter(candidate -> order.compare(candidate, best) == 0)
                .sorted()
                .toList();
    }

    /** Which of several equal ones comes first. */
    protected int breakTie(List<Integer> tied, Ties ties) {
        return tied.size() == 1 ? tied.get(0) : ties.first(tied);
    }

    /** Whether this can be spent. */
    protected boolean fits(SmallContest contest, long cost) {
        return cost <= contest.budget();
    }

    /** Each voter's equal part of the budget; nothing where nobody votes. */
    protected Fraction share(SmallContest contest) {
        int voters = contest.ballots().size();
        return voters == 0 ? Fraction.ZERO : divide(Fraction.of(contest.budget()), voters);
    }

    /** How many voters approve of a project. */
    protected long votes(SmallContest contest, int project) {
        return contest.supporters(project).size();
    }

    /** A number in equal parts. */
    protected Fraction divide(Fraction money, long parts) {
        return money.dividedBy(Fraction.of(parts));
    }

    private static Fraction purses(SmallContest contest, int project, List<Fraction> money) {
        return contest.supporters(project).stream().map(money::get).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Purses empty(SmallContest contest) {
        return new Purses(List.of(), Collections.nCopies(contest.ballots().size(), Fraction.ZERO), Fraction.ZERO, 0);
    }

    private static Set<Integer> all(SmallContest contest) {
        return IntStream.range(0, contest.projects()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}

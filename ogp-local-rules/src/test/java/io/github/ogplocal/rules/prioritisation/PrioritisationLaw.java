// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The laws B1 to B20 of prioritisation, each as a test of one contest and one way of changing it, which the random source
 * chooses.
 *
 * <p>What each law says stands in {@code docs/laws.md}. {@code trial} says what a method does about it.
 */
enum PrioritisationLaw {
    B1(PrioritisationLaw::feasibility),
    B2(PrioritisationLaw::exhaustiveness),
    B3(representation(Representation::isJustified)),
    B4(representation(Representation::isProportional)),
    B5(representation(Representation::isExtended)),
    B6(representation(Representation::isExtendedPlus)),
    B7(upToOne((contest, representation) -> representation.isExtendedUpToOne(contest.costs()::get))),
    B8(upToOne((contest, representation) -> representation.isExtendedUpToOne(project -> 1))),
    B9(PrioritisationLaw::priceability),
    B10(PrioritisationLaw::equalMoney),
    B11(PrioritisationLaw::discountMonotonicity),
    B12(PrioritisationLaw::supportMonotonicity),
    B13(PrioritisationLaw::newSupporterMonotonicity),
    B14(PrioritisationLaw::budgetMonotonicity),
    B15(PrioritisationLaw::houseMonotonicity),
    B16(PrioritisationLaw::anonymity),
    B17(PrioritisationLaw::neutrality),
    B18(PrioritisationLaw::otherUnit),
    B19((chooser, contest, random) ->
            contest.hasPlaces() ? inclusionStrategyproofness(chooser, contest, random) : Result.IDLE),
    B20(PrioritisationLaw::inclusionStrategyproofness);

    /** What a trial of a law found. */
    enum Result {
        HELD,
        BROKEN,
        /** The contest has nothing of which the law speaks. */
        IDLE
    }

    private interface Trial {
        Result run(Chooser chooser, SmallContest contest, Random random);
    }

    private final Trial trial;

    PrioritisationLaw(Trial trial) {
        this.trial = trial;
    }

    /** Tries the law on one contest. */
    Result trial(Chooser chooser, SmallContest contest, Random random) {
        return trial.run(chooser, contest, random);
    }

    /** Whether the law speaks of places only, not of costs. */
    boolean isOfPlaces() {
        return Set.of(B3, B4, B5, B6, B15, B19).contains(this);
    }

    private static Result feasibility(Chooser chooser, SmallContest contest, Random random) {
        Run run = chooser.choose(contest, ties(contest, random));
        return held(contest.cost(run.order()) <= contest.budget()
                && run.chosen().size() == run.buys().size());
    }

    /** No project that somebody approves of could still be paid. */
    private static Result exhaustiveness(Chooser chooser, SmallContest contest, Random random) {
        SortedSet<Integer> chosen =
                chooser.choose(contest, ties(contest, random)).chosen();
        long rest = contest.budget() - contest.cost(chosen);
        return held(all(contest).stream()
                .noneMatch(project -> !chosen.contains(project)
                        && contest.costs().get(project) <= rest
                        && !contest.supporters(project).isEmpty()));
    }

    private static Trial representation(Predicate<Representation> axiom) {
        return (chooser, contest, random) -> {
            if (!contest.hasPlaces()
                    || contest.budget() == 0
                    || contest.ballots().isEmpty()) {
                return Result.IDLE;
            }
            return held(axiom.test(new Representation(
                    contest, chooser.choose(contest, ties(contest, random)).chosen())));
        };
    }

    private static Trial upToOne(BiPredicate<SmallContest, Representation> axiom) {
        return (chooser, contest, random) -> contest.ballots().isEmpty()
                ? Result.IDLE
                : held(axiom.test(
                        contest,
                        new Representation(
                                contest,
                                chooser.choose(contest, ties(contest, random)).chosen())));
    }

    private static Result priceability(Chooser chooser, SmallContest contest, Random random) {
        Run run = chooser.choose(contest, ties(contest, random));
        PriceSystem prices = PriceSystem.of(contest, chooser.purse(), run);
        return held(prices.isPaid() && prices.leavesNobodyWhoCouldPay(contest, run));
    }

    private static Result equalMoney(Chooser chooser, SmallContest contest, Random random) {
        if (contest.ballots().isEmpty()) {
            return Result.IDLE;
        }
        PriceSystem prices = PriceSystem.of(contest, chooser.purse(), chooser.choose(contest, ties(contest, random)));
        return held(prices.isPaid()
                && prices.keepsWithin(
                        Fraction.of(contest.budget(), contest.ballots().size())));
    }

    private static Result discountMonotonicity(Chooser chooser, SmallContest contest, Random random) {
        Ties ties = ties(contest, random);
        List<Integer> costly = chooser.choose(contest, ties).order().stream()
                .filter(project -> contest.costs().get(project) > 0)
                .toList();
        if (costly.isEmpty()) {
            return Result.IDLE;
        }
        int project = any(costly, random);
        long less = random.nextInt(contest.costs().get(project).intValue());
        return held(
                chooser.choose(contest.withCost(project, less), ties).chosen().contains(project));
    }

    private static Result supportMonotonicity(Chooser chooser, SmallContest contest, Random random) {
        Ties ties = ties(contest, random);
        List<Integer> order = chooser.choose(contest, ties).order();
        if (order.isEmpty()) {
            return Result.IDLE;
        }
        int project = any(order, random);
        List<Integer> others = IntStream.range(0, contest.ballots().size())
                .filter(voter -> !contest.ballots().get(voter).contains(project))
                .boxed()
                .toList();
        if (others.isEmpty()) {
            return Result.IDLE;
        }
        int voter = any(others, random);
        SortedSet<Integer> more = new TreeSet<>(contest.ballots().get(voter));
        more.add(project);
        return held(
                chooser.choose(contest.withBallot(voter, more), ties).chosen().contains(project));
    }

    private static Result newSupporterMonotonicity(Chooser chooser, SmallContest contest, Random random) {
        Ties ties = ties(contest, random);
        List<Integer> order = chooser.choose(contest, ties).order();
        if (order.isEmpty()) {
            return Result.IDLE;
        }
        int project = any(order, random);
        SmallContest more = contest.plusVoter(new TreeSet<>(Set.of(project)));
        return held(chooser.choose(more, ties).chosen().contains(project));
    }

    private static Result budgetMonotonicity(Chooser chooser, SmallContest contest, Random random) {
        Ties ties = ties(contest, random);
        SmallContest richer = contest.withBudget(contest.budget() + 1 + random.nextInt(3));
        return held(chooser.choose(richer, ties)
                .chosen()
                .containsAll(chooser.choose(contest, ties).chosen()));
    }

    private static Result houseMonotonicity(Chooser chooser, SmallContest contest, Random random) {
        if (!contest.hasPlaces()) {
            return Result.IDLE;
        }
        Ties ties = ties(contest, random);
        return held(chooser.choose(contest.withBudget(contest.budget() + 1), ties)
                .chosen()
                .containsAll(chooser.choose(contest, ties).chosen()));
    }

    /** Ballots in another order, which is also: cast by other voters. */
    private static Result anonymity(Chooser chooser, SmallContest contest, Random random) {
        Ties ties = ties(contest, random);
        SmallContest shuffled = contest.withShuffledBallots(random);
        return shuffled.equals(contest)
                ? Result.IDLE
                : held(chooser.choose(shuffled, ties).equals(chooser.choose(contest, ties)));
    }

    /** Other names, and the order that breaks ties under these names: the same run under these names. */
    private static Result neutrality(Chooser chooser, SmallContest contest, Random random) {
        List<Integer> names = Ties.shuffled(contest.projects(), random);
        List<Integer> order = Ties.shuffled(contest.projects(), random);
        Run run = chooser.choose(contest, Ties.strict(order));
        Run renamed = chooser.choose(
                contest.renamed(names),
                Ties.strict(order.stream().map(names::get).toList()));
        Run expected = new Run(
                run.buys().stream()
                        .map(buy -> new Run.Buy(
                                names.get(buy.project()),
                                buy.phase(),
                                buy.measure(),
                                List.copyOf(SmallContest.renamed(buy.tied(), names)),
                                buy.payers(),
                                buy.highest(),
                                buy.payersOfHighest()))
                        .toList(),
                run.endowment(),
                run.increments());
        return held(renamed.equals(expected));
    }

    /** Costs and budget in a smaller unit: the same projects. */
    private static Result otherUnit(Chooser chooser, SmallContest contest, Random random) {
        if (contest.costs().stream().allMatch(cost -> cost == 0)) {
            return Result.IDLE;
        }
        long factor = 2 + random.nextInt(4);
        Ties ties = ties(contest, random);
        SmallContest scaled = new SmallContest(
                contest.costs().stream().map(cost -> cost * factor).toList(),
                contest.budget() * factor,
                contest.ballots(),
                contest.totals());
        return held(chooser.choose(scaled, ties)
                .order()
                .equals(chooser.choose(contest, ties).order()));
    }

    /** Nobody who votes otherwise gets all that was wished for and chosen before, and more of it. */
    private static Result inclusionStrategyproofness(Chooser chooser, SmallContest contest, Random random) {
        if (contest.ballots().isEmpty()) {
            return Result.IDLE;
        }
        int voter = random.nextInt(contest.ballots().size());
        SortedSet<Integer> wishes = contest.ballots().get(voter);
        SortedSet<Integer> told = new TreeSet<>(all(contest));
        told.removeIf(project -> random.nextBoolean());
        if (told.equals(wishes)) {
            return Result.IDLE;
        }
        Ties ties = ties(contest, random);
        SortedSet<Integer> before = common(wishes, chooser.choose(contest, ties).chosen());
        SortedSet<Integer> after = common(
                wishes, chooser.choose(contest.withBallot(voter, told), ties).chosen());
        return held(!(after.containsAll(before) && after.size() > before.size()));
    }

    private static SortedSet<Integer> common(SortedSet<Integer> one, SortedSet<Integer> other) {
        SortedSet<Integer> common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Ties ties(SmallContest contest, Random random) {
        return Ties.strict(Ties.shuffled(contest.projects(), random));
    }

    private static int any(List<Integer> numbers, Random random) {
        return numbers.get(random.nextInt(numbers.size()));
    }

    private static SortedSet<Integer> all(SmallContest contest) {
        return new TreeSet<>(IntStream.range(0, contest.projects()).boxed().toList());
    }

    private static Result held(boolean held) {
        return held ? Result.HELD : Result.BROKEN;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.prioritisation.Chooser.Choice;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Methods with one bug each, of the kinds that real software for participatory budgets has.
 *
 * <p>Some are the library's methods, given something else than the contest that there is; others are the naive methods with one
 * line changed. Each is a control: the comparison that passes the library must fail every one of them, and so must the laws
 * that are named with it.
 */
final class PrioritisationBugs {
    private static final String BY_VOTES = "prioritisation/greedy-by-votes@1 skip left-out";
    private static final String BY_VOTES_PER_COST = "prioritisation/greedy-by-votes-per-cost@1 skip left-out";
    private static final String PHRAGMEN = "prioritisation/phragmen@1 stop";
    private static final String EQUAL_SHARES = "prioritisation/equal-shares@1 cost";
    private static final String COMPLETED = EQUAL_SHARES + " + prioritisation/by-votes@1 left-out";
    private static final String RAISED = EQUAL_SHARES + " + prioritisation/add-one@1 exhausted";
    private static final String CONTINUED = EQUAL_SHARES + " + prioritisation/by-phragmen@1 skip";

    /**
     * One bug.
     *
     * @param broken has it
     * @param laws that it breaks, though the right one obeys them
     */
    record Bug(Chooser broken, Set<PrioritisationLaw> laws) {}

    private final Map<String, Bug> bugs = new TreeMap<>();

    private PrioritisationBugs() {}

    /** By name. */
    static Map<String, Bug> all() {
        PrioritisationBugs all = new PrioritisationBugs();
        all.addWrongInputs();
        all.addWrongLines();
        return all.bugs;
    }

    /** The library's methods with something else than what there is. */
    private void addWrongInputs() {
        around(
                "empty ballots are no voters",
                EQUAL_SHARES,
                right -> (contest, ties) -> right.choose(
                        contest.withBallots(contest.ballots().stream()
                                .filter(ballot -> !ballot.isEmpty())
                                .toList()),
                        ties),
                PrioritisationLaw.B10);
        around(
                "ties go to the lowest number",
                BY_VOTES,
                right -> (contest, ties) -> right.choose(contest, tied -> tied.get(0)),
                PrioritisationLaw.B17);
        around(
                "ties go to the newest of all",
                PHRAGMEN,
                right -> (contest, ties) -> right.choose(contest, Collections::max),
                PrioritisationLaw.B17);
        around(
                "one unit more than there is",
                COMPLETED,
                right -> (contest, ties) -> right.choose(contest.withBudget(contest.budget() + 1), ties),
                PrioritisationLaw.B1);
        around(
                "one unit is never spent",
                COMPLETED,
                right -> (contest, ties) -> right.choose(contest.withBudget(Math.max(0, contest.budget() - 1)), ties),
                PrioritisationLaw.B2);
        around(
                "the first ballot counts twice",
                BY_VOTES,
                right -> (contest, ties) -> right.choose(
                        contest.ballots().isEmpty()
                                ? contest
                                : contest.plusVoter(contest.ballots().get(0)),
                        ties),
                PrioritisationLaw.B16);
        around(
                "equal ballots are one voter",
                EQUAL_SHARES,
                right -> (contest, ties) -> right.choose(contest.withBallots(distinct(contest)), ties),
                PrioritisationLaw.B3,
                PrioritisationLaw.B10);
        around(
                "whoever approves of all counts for nothing",
                BY_VOTES,
                right -> (contest, ties) -> right.choose(
                        contest.withBallots(contest.ballots().stream()
                                .filter(ballot -> ballot.size() < contest.projects())
                                .toList()),
                        ties),
                PrioritisationLaw.B2);
    }

    private static List<SortedSet<Integer>> distinct(SmallContest contest) {
        return contest.ballots().stream().distinct().toList();
    }

    /** The naive methods with one line changed. */
    private void addWrongLines() {
        instead(
                "equal parts without their fractions",
                EQUAL_SHARES,
                new NaivePrioritisation() {
                    @Override
                    protected Fraction share(SmallContest contest) {
                        return floor(super.share(contest));
                    }
                },
                PrioritisationLaw.B3,
                PrioritisationLaw.B18);
        instead(
                "votes per cost without their fractions",
                BY_VOTES_PER_COST,
                new NaivePrioritisation() {
                    @Override
                    protected Fraction divide(Fraction number, long parts) {
                        return floor(super.divide(number, parts));
                    }
                },
                PrioritisationLaw.B18);
        instead(
                "times of purchase without their fractions",
                PHRAGMEN,
                new NaivePrioritisation() {
                    @Override
                    protected Fraction divide(Fraction number, long parts) {
                        return floor(super.divide(number, parts));
                    }
                },
                PrioritisationLaw.B9);
        instead(
                "a project must leave something over",
                BY_VOTES,
                new NaivePrioritisation() {
                    @Override
                    protected boolean fits(SmallContest contest, long cost) {
                        return cost < contest.budget();
                    }
                },
                PrioritisationLaw.B2);
        instead("a completion spends one too much", CONTINUED, new OneTooMuch(), PrioritisationLaw.B1);
        instead("the raise that costs too much counts", RAISED, new OneTooMuch(), PrioritisationLaw.B1);
        instead("raised as long as anything fits, with votes or without", RAISED, new NaivePrioritisation() {
            @Override
            protected boolean isExhaustive(SmallContest contest, Set<Integer> chosen) {
                long rest = contest.budget() - contest.cost(chosen);
                return contest.costs().stream().noneMatch(cost -> cost <= rest);
            }
        });
        instead(
                "who has too little goes into debt",
                EQUAL_SHARES,
                new NaivePrioritisation() {
                    @Override
                    protected Fraction payment(SmallContest contest, int project, List<Fraction> money) {
                        return Fraction.of(
                                contest.costs().get(project),
                                contest.supporters(project).size());
                    }
                },
                PrioritisationLaw.B9,
                PrioritisationLaw.B10);
        instead(
                "one vote more for the first project",
                BY_VOTES,
                new NaivePrioritisation() {
                    @Override
                    protected long votes(SmallContest contest, int project) {
                        return super.votes(contest, project) + (project == 0 ? 1 : 0);
                    }
                },
                PrioritisationLaw.B17);
    }

    private static final class OneTooMuch extends NaivePrioritisation {
        @Override
        protected boolean fits(SmallContest contest, long cost) {
            return cost <= contest.budget() + 1;
        }
    }

    private static Fraction floor(Fraction number) {
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        return Fraction.of(parts[0], BigInteger.ONE);
    }

    private void around(String name, String setting, Function<Choice, Choice> bug, PrioritisationLaw... laws) {
        Chooser right = EngineChoosers.all().get(setting);
        bugs.put(name, new Bug(new Chooser(setting, right.purse(), bug.apply(right.choice())), Set.of(laws)));
    }

    private void instead(String name, String setting, NaivePrioritisation wrong, PrioritisationLaw... laws) {
        bugs.put(name, new Bug(NaiveChoosers.all(wrong).get(setting), Set.of(laws)));
    }
}

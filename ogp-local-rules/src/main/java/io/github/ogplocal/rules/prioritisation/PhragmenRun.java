// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of Phragmén's sequential method, exact.
 *
 * <p>Each voter earns money at one rate; a project is bought at the time when its supporters together have earned its cost
 * since they last paid. The time when a voter last paid is the voter's load, so there are no more loads than purchases: the
 * sum of the loads of each project's supporters is kept up to date by counting who moves from which load to the new one. All
 * loads are numerators over one common denominator.
 */
final class PhragmenRun {
    private final Contest contest;
    private final Electorate electorate;
    private final boolean skip;
    private final int phase;
    private final TieBreaker ties;

    private long left;
    private final boolean[] done;
    private final List<Step> steps;
    private final List<Shortfall> shortfalls;

    private BigInteger denominator = BigInteger.ONE;
    private BigInteger[] loads;
    private int firstPurchase;
    private int loadCount;
    private final int[] loadOf;
    private final BigInteger[] loadSums;

    private PhragmenRun(
            Contest contest, boolean skip, @Nullable Purses purses, Course before, int phase, TieBreaker ties) {
        this.contest = contest;
        this.electorate = contest.electorate();
        this.skip = skip;
        this.phase = phase;
        this.ties = ties;
        this.steps = new ArrayList<>(before.steps());
        this.shortfalls = new ArrayList<>(before.shortfalls());
        this.done = new boolean[contest.projects().size()];
        for (int project : before.chosen()) {
            done[project] = true;
        }
        this.left = contest.budget() - contest.cost(before.chosen());
        this.loadOf = new int[electorate.groups()];
        this.loadSums = new BigInteger[done.length];
        Arrays.fill(loadSums, BigInteger.ZERO);
        if (purses == null) {
            this.loads = new BigInteger[done.length + 1];
            loads[0] = BigInteger.ZERO;
            this.loadCount = 1;
            this.firstPurchase = 0;
        } else {
            this.loads = new BigInteger[purses.count() + done.length];
            this.loadCount = purses.count();
            this.firstPurchase = loadCount;
            startFrom(purses);
        }
    }

    /** Chooses from all projects; all loads are 0 at the start. */
    static Course choose(Contest contest, boolean skip, TieBreaker ties) {
        return new PhragmenRun(contest, skip, null, new Course(List.of(), Fraction.ZERO, 0, List.of()), 0, ties)
                .run()
                .course(Fraction.ZERO, 0);
    }

    /** Goes on where a course of Equal Shares ended: what is left to a voter was earned before the time 0. */
    static Course complete(Contest contest, boolean skip, Course before, int phase, TieBreaker ties) {
        return new PhragmenRun(contest, skip, Purses.after(contest, before), before, phase, ties)
                .run()
                .course(before.endowment(), before.increments());
    }

    private Course course(Fraction endowment, int increments) {
        return new Course(steps, endowment, increments, shortfalls);
    }

    private void startFrom(Purses purses) {
        for (int purse = 0; purse < purses.count(); purse++) {
            BigInteger other = purses.money(purse).denominator();
            denominator = denominator.multiply(other.divide(denominator.gcd(other)));
        }
        for (int purse = 0; purse < purses.count(); purse++) {
            Fraction money = purses.money(purse);
            loads[purse] = money.numerator()
                    .multiply(denominator.divide(money.denominator()))
                    .negate();
        }
        for (int group = 0; group < loadOf.length; group++) {
            loadOf[group] = purses.of(group);
            addToSums(group, loads[loadOf[group]]);
        }
    }

    private void addToSums(int group, BigInteger eachVoter) {
        BigInteger all = eachVoter.multiply(BigInteger.valueOf(electorate.size(group)));
        for (int project : electorate.ballot(group)) {
            loadSums[project] = loadSums[project].add(all);
        }
    }

    private PhragmenRun run() {
        List<Integer> alive = new ArrayList<>();
        Shortfall[] short0 = new Shortfall[done.length];
        for (int project = 0; project < done.length; project++) {
            if (contest.votes(project) == 0 && !done[project]) {
                short0[project] = new Shortfall(project, phase, Shortfall.Of.SUPPORT, Fraction.ZERO, Fraction.ONE);
            } else if (!done[project]) {
                alive.add(project);
            }
        }
        while (!alive.isEmpty()) {
            List<Integer> first = earliest(alive);
            boolean stops = false;
            List<Integer> fitting = new ArrayList<>();
            for (int project : first) {
                if (contest.cost(project) <= left) {
                    fitting.add(project);
                    continue;
                }
                short0[project] = new Shortfall(
                        project, phase, Shortfall.Of.BUDGET, Fraction.of(left), Fraction.of(contest.cost(project)));
                alive.remove((Integer) project);
                stops |= !skip;
            }
            if (stops) {
                Fraction end = time(first.get(0));
                for (int project : alive) {
                    short0[project] = new Shortfall(project, phase, Shortfall.Of.TIME, end, time(project));
                }
                break;
            }
            if (!fitting.isEmpty()) {
                int project = fitting.size() == 1
                        ? fitting.get(0)
                        : ties.first(
                                fitting.stream().mapToInt(Integer::intValue).toArray(), this::state);
                buy(project, fitting);
                alive.remove((Integer) project);
            }
        }
        for (Shortfall shortfall : short0) {
            if (shortfall != null) {
                shortfalls.add(shortfall);
            }
        }
        return this;
    }

    /** The time of a purchase times votes and common denominator. */
    private BigInteger timeTimesVotes(int project) {
        return BigInteger.valueOf(contest.cost(project)).multiply(denominator).add(loadSums[project]);
    }

    private Fraction time(int project) {
        return Fraction.of(timeTimesVotes(project), denominator.multiply(BigInteger.valueOf(contest.votes(project))));
    }

    private List<Integer> earliest(List<Integer> alive) {
        List<Integer> first = new ArrayList<>();
        BigInteger least = BigInteger.ZERO;
        BigInteger leastVotes = BigInteger.ONE;
        for (int project : alive) {
            BigInteger time = timeTimesVotes(project);
            BigInteger votes = BigInteger.valueOf(contest.votes(project));
            int order = first.isEmpty() ? -1 : time.multiply(leastVotes).compareTo(least.multiply(votes));
            if (order < 0) {
                first.clear();
                least = time;
                leastVotes = votes;
            }
            if (order <= 0) {
                first.add(project);
            }
        }
        return first;
    }

    private void buy(int project, List<Integer> tied) {
        Fraction time = time(project);
        steps.add(step(project, tied, time));
        BigInteger factor = time.denominator().divide(time.denominator().gcd(denominator));
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            for (int i = 0; i < loadCount; i++) {
                loads[i] = loads[i].multiply(factor);
            }
            for (int i = 0; i < loadSums.length; i++) {
                loadSums[i] = loadSums[i].multiply(factor);
            }
        }
        int bought = loadCount++;
        loads[bought] = time.numerator().multiply(denominator.divide(time.denominator()));
        int[][] moved = new int[bought - firstPurchase][];
        for (int group : electorate.groupsOf(project)) {
            int load = loadOf[group];
            loadOf[group] = bought;
            if (load < firstPurchase) {
                addToSums(group, loads[bought].subtract(loads[load]));
                continue;
            }
            int[] byProject = moved[load - firstPurchase];
            if (byProject == null) {
                byProject = new int[done.length];
                moved[load - firstPurchase] = byProject;
            }
            for (int other : electorate.ballot(group)) {
                byProject[other] += electorate.size(group);
            }
        }
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] == null) {
                continue;
            }
            BigInteger more = loads[bought].subtract(loads[firstPurchase + i]);
            for (int other = 0; other < done.length; other++) {
                if (moved[i][other] > 0) {
                    loadSums[other] = loadSums[other].add(more.multiply(BigInteger.valueOf(moved[i][other])));
                }
            }
        }
        done[project] = true;
        left -= contest.cost(project);
    }

    private Step step(int project, List<Integer> tied, Fraction time) {
        int[] byLoad = new int[loadCount];
        for (int group : electorate.groupsOf(project)) {
            byLoad[loadOf[group]] += electorate.size(group);
        }
        int lowest = -1;
        int payers = 0;
        BigInteger scaled = time.numerator().multiply(denominator);
        for (int i = 0; i < loadCount; i++) {
            if (byLoad[i] == 0) {
                continue;
            }
            if (loads[i].multiply(time.denominator()).compareTo(scaled) < 0) {
                payers += byLoad[i];
            }
            if (lowest < 0 || loads[i].compareTo(loads[lowest]) < 0) {
                lowest = i;
            }
        }
        if (payers == 0) {
            return Step.unpaid(project, phase, time, tied);
        }
        int highest = 0;
        for (int i = 0; i < loadCount; i++) {
            if (byLoad[i] > 0 && loads[i].equals(loads[lowest])) {
                highest += byLoad[i];
            }
        }
        return new Step(
                project, phase, time, tied, payers, time.minus(Fraction.of(loads[lowest], denominator)), highest);
    }

    private String state() {
        StringBuilder state =
                new StringBuilder("phragmen ").append(phase).append(' ').append(Arrays.toString(done));
        for (int load : loadOf) {
            state.append(' ').append(Fraction.of(loads[load], denominator));
        }
        return state.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes down a list that one number orders, and takes what the budget still pays for. */
final class ListChoice {
    /** What orders the list; more comes first. */
    enum Order {
        VOTES(Shortfall.Of.VOTES),
        VOTES_PER_COST(Shortfall.Of.VOTES_PER_COST),
        TOTAL(Shortfall.Of.TOTAL);

        private final Shortfall.Of shortfall;

        Order(Shortfall.Of shortfall) {
            this.shortfall = shortfall;
        }
    }

    private final Contest contest;
    private final Order order;
    private final boolean skip;
    private final boolean unsupportedToo;
    private final int phase;
    private final TieBreaker ties;
    private final List<Step> steps;
    private final List<Shortfall> shortfalls;
    private final Shortfall[] lacks;
    private final boolean[] done;
    private long left;
    private Fraction lastMeasure = Fraction.ZERO;
    private boolean tookOne;

    private ListChoice(
            Contest contest,
            Order order,
            boolean skip,
            boolean unsupportedToo,
            Course before,
            int phase,
            TieBreaker ties) {
        this.contest = contest;
        this.order = order;
        this.skip = skip;
        this.unsupportedToo = unsupportedToo;
        this.phase = phase;
        this.ties = ties;
        this.steps = new ArrayList<>(before.steps());
        this.shortfalls = new ArrayList<>(before.shortfalls());
        this.done = new boolean[contest.projects().size()];
        this.lacks = new Shortfall[done.length];
        for (int project : before.chosen()) {
            done[project] = true;
        }
        this.left = contest.budget() - contest.cost(before.chosen());
    }

    /**
     * Chooses from all projects.
     *
     * @param skip whether the list goes on below a project that does not fit
     * @param unsupportedToo whether projects without a vote stand at the end of the list
     */
    static Course choose(Contest contest, Order order, boolean skip, boolean unsupportedToo, TieBreaker ties) {
        Course nothing = new Course(List.of(), Fraction.ZERO, 0, List.of());
        return complete(contest, order, skip, unsupportedToo, nothing, 0, ties);
    }

    /** Goes on where a course ended. */
    static Course complete(
            Contest contest,
            Order order,
            boolean skip,
            boolean unsupportedToo,
            Course before,
            int phase,
            TieBreaker ties) {
        ListChoice choice = new ListChoice(contest, order, skip, unsupportedToo, before, phase, ties);
        choice.run();
        return new Course(choice.steps, before.endowment(), before.increments(), choice.shortfalls);
    }

    private void run() {
        Fraction[] measures = new Fraction[done.length];
        List<Integer> free = new ArrayList<>();
        List<Integer> list = new ArrayList<>();
        for (int project = 0; project < done.length; project++) {
            if (done[project] || !isListed(project)) {
                continue;
            }
            // Votes for nothing are infinitely many for each unit of cost; no votes for nothing are none.
            if (order == Order.VOTES_PER_COST && contest.cost(project) == 0 && contest.votes(project) > 0) {
                measures[project] = Fraction.of(contest.votes(project));
                free.add(project);
            } else {
                measures[project] = measure(project);
                list.add(project);
            }
        }
        sort(free, measures);
        int end = 0;
        for (int start = 0; start < free.size(); start = end) {
            end = endOfEqual(free, start, measures);
            takeWhatFits(new ArrayList<>(free.subList(start, end)), measures[free.get(start)]);
        }
        // Their votes are no measure that what comes after could be short of.
        tookOne = false;
        sort(list, measures);
        for (int start = 0; start < list.size(); start = end) {
            Fraction measure = measures[list.get(start)];
            end = endOfEqual(list, start, measures);
            List<Integer> equal = new ArrayList<>(list.subList(start, end));
            boolean goesOn = skip ? takeWhatFits(equal, measure) : takeUntilFull(equal, measure);
            if (!goesOn) {
                Fraction last = tookOne ? lastMeasure : measure;
                for (int project : equal) {
                    lackMeasure(project, measure, last);
                }
                for (int project : list.subList(end, list.size())) {
                    lackMeasure(project, measures[project], last);
                }
                break;
            }
        }
        for (Shortfall lack : lacks) {
            if (lack != null) {
                shortfalls.add(lack);
            }
        }
    }

    private static void sort(List<Integer> projects, Fraction[] measures) {
        projects.sort((first, second) -> measures[second].compareTo(measures[first]));
    }

    private static int endOfEqual(List<Integer> sorted, int start, Fraction[] measures) {
        int end = start + 1;
        while (end < sorted.size() && measures[sorted.get(end)].equals(measures[sorted.get(start)])) {
            end++;
        }
        return end;
    }

    private void lackMeasure(int project, Fraction had, Fraction needed) {
        if (lacks[project] == null) {
            lacks[project] = new Shortfall(project, phase, order.shortfall, had, needed);
        }
    }

    private boolean isListed(int project) {
        if (order == Order.TOTAL) {
            if (!contest.totals().containsKey(contest.projects().get(project))) {
                lacks[project] = new Shortfall(project, phase, Shortfall.Of.RATINGS, Fraction.ZERO, Fraction.ONE);
                return false;
            }
        } else if (!unsupportedToo && contest.votes(project) == 0) {
            lacks[project] = new Shortfall(project, phase, Shortfall.Of.SUPPORT, Fraction.ZERO, Fraction.ONE);
            return false;
        }
        return true;
    }

    private Fraction measure(int project) {
        return switch (order) {
            case VOTES -> Fraction.of(contest.votes(project));
            case VOTES_PER_COST ->
                contest.votes(project) == 0
                        ? Fraction.ZERO
                        : Fraction.of(contest.votes(project), contest.cost(project));
            case TOTAL -> contest.totals().getOrDefault(contest.projects().get(project), Fraction.ZERO);
        };
    }

    private boolean takeWhatFits(List<Integer> equal, Fraction measure) {
        while (true) {
            for (int project : equal) {
                if (contest.cost(project) > left) {
                    lackBudget(project);
                }
            }
            equal.removeIf(project -> contest.cost(project) > left);
            if (equal.isEmpty()) {
                return true;
            }
            int project = first(equal);
            take(project, measure, equal);
            equal.remove((Integer) project);
        }
    }

    private boolean takeUntilFull(List<Integer> equal, Fraction measure) {
        while (!equal.isEmpty()) {
            int project = first(equal);
            if (contest.cost(project) > left) {
                // With nothing left, the list has ended before this project: it lacks the measure of the last one, if
                // any.
                if (left > 0 || !tookOne) {
                    lackBudget(project);
                }
                return false;
            }
            take(project, measure, equal);
            equal.remove((Integer) project);
        }
        return true;
    }

    private void lackBudget(int project) {
        lacks[project] = new Shortfall(
                project, phase, Shortfall.Of.BUDGET, Fraction.of(left), Fraction.of(contest.cost(project)));
    }

    private int first(List<Integer> equal) {
        return equal.size() == 1
                ? equal.get(0)
                : ties.first(equal.stream().mapToInt(Integer::intValue).toArray(), this::state);
    }

    private void take(int project, Fraction measure, List<Integer> tied) {
        steps.add(Step.unpaid(project, phase, measure, tied));
        done[project] = true;
        left -= contest.cost(project);
        lastMeasure = measure;
        tookOne = true;
    }

    private String state() {
        boolean[] lacking = new boolean[lacks.length];
        for (int project = 0; project < lacks.length; project++) {
            lacking[project] = lacks[project] != null;
        }
        return "list " + phase + ' ' + Arrays.toString(done) + Arrays.toString(lacking);
    }
}

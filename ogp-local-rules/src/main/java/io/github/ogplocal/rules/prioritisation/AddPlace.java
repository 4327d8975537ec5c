// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class AddPlace implements CompletionRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/add-place@1"))
            .clause(Template.of(
                    "ما دامت مقاعد شاغرة يُعاد الحساب كأنّ عدد المقاعد زاد واحدًا، مرة بعد مرة؛ ويتوقف حين تمتلئ المقاعد الحقيقية.",
                    "Tant que des places restent libres, le calcul est refait comme s’il y en avait une de plus, encore et encore ;"
                            + " il s’arrête quand les places véritables sont prises.",
                    "As long as places are free, the method is run again as if there were one place more, over and over; it ends"
                            + " when the real places are filled."))
            .source(
                    "Completion by a virtual budget: Lackner and Skowron, Multi-Winner Voting with Approval Preferences, 2023;"
                            + " abcvoting 2.14, equal-shares-with-increment-completion")
            .addReasons(Raised.CHOSEN, Raised.NOT_CHOSEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Completion compile(Settings settings) {
        return new Completion() {
            @Override
            public Course complete(
                    Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties) {
                if (!(method instanceof MethodRule.EndowedMethod endowed)) {
                    throw new IllegalArgumentException(
                            "completion " + INFO.getId() + ": needs a method whose voters have money");
                }
                return raise(contest, endowed, course, ties);
            }

            @Override
            public boolean fits(MethodRule.Method method) {
                return method instanceof MethodRule.EndowedMethod;
            }

            @Override
            public Reason judge(Contest contest, Course course, int phase, int project) {
                return Raised.judge(course, project);
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int phase, int project, Reason reason) {
                return Raised.explain(contest, course, project);
            }
        };
    }

    private static Course raise(Contest contest, MethodRule.EndowedMethod method, Course course, TieBreaker ties) {
        Supported supported = new Supported(contest);
        int[] chosen = course.chosen().stream().mapToInt(Integer::intValue).toArray();
        if (contest.voters() == 0) {
            return course;
        }
        Fraction increment = Fraction.of(placeCost(contest), contest.voters());
        RaisedTies remembering = new RaisedTies(ties);
        MethodRule.Runs runs = method.runs(contest, remembering);
        int increments = 0;
        boolean goesOn = goesOn(supported, chosen);
        while (goesOn) {
            increments = Math.addExact(increments, 1);
            remembering.after(chosen);
            int[] all = runs.chosen(course.endowment().plus(increment.times(Fraction.of(increments))));
            chosen = Arrays.copyOf(all, fitting(contest, all));
            goesOn = chosen.length == all.length && goesOn(supported, chosen);
            if (goesOn) {
                increments = Math.addExact(increments, runs.repeats(increment));
            }
        }
        if (increments == 0) {
            return course;
        }
        Course last =
                method.choose(contest, course.endowment().plus(increment.times(Fraction.of(increments))), remembering);
        return upTo(contest, last, chosen.length, increments);
    }

    private static boolean goesOn(Supported supported, int[] chosen) {
        return !supported.areAllIn(chosen) && !supported.areExhausted(chosen);
    }

    /** What one place costs: the least that any project costs. */
    private static long placeCost(Contest contest) {
        long least = Long.MAX_VALUE;
        for (int project = 0; project < contest.projects().size(); project++) {
            if (contest.cost(project) > 0) {
                least = Math.min(least, contest.cost(project));
            }
        }
        return least;
    }

    /** How many of the first chosen the budget pays for. */
    private static int fitting(Contest contest, int[] chosen) {
        long spent = 0;
        for (int i = 0; i < chosen.length; i++) {
            spent += contest.cost(chosen[i]);
            if (spent > contest.budget()) {
                return i;
            }
        }
        return chosen.length;
    }

    private static Course upTo(Contest contest, Course course, int length, int increments) {
        List<Step> steps = course.steps().subList(0, length);
        List<Shortfall> shortfalls = new ArrayList<>(course.shortfalls());
        long left = contest.budget();
        for (Step step : steps) {
            left -= contest.cost(step.project());
        }
        for (Step step : course.steps().subList(length, course.steps().size())) {
            shortfalls.add(new Shortfall(
                    step.project(),
                    0,
                    Shortfall.Of.BUDGET,
                    Fraction.of(left),
                    Fraction.of(contest.cost(step.project()))));
        }
        shortfalls.sort((first, second) -> Integer.compare(first.project(), second.project()));
        return new Course(steps, course.endowment(), increments, shortfalls);
    }
}

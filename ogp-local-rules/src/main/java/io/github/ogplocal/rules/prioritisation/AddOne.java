// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class AddOne implements CompletionRule {
    private static final Fraction THOUSANDTHS = Fraction.of(1000);
    private static final Setting INCREMENT = Setting.points(
            "increment",
            LocalizedText.of(
                    "بكم من وحدات العملة (أو من المقاعد) يُزاد لكل ناخب في كل مرة؟",
                    "De combien d’unités de la monnaie (ou de places) augmente-t-on la part de chaque votant, chaque fois ?",
                    "By how many units of the currency (or places) is each voter's money raised each time?"),
            Points.ofUnscaled(1, 3),
            Points.of(999_999_999));
    private static final Setting UNTIL = Setting.choice(
                    "until",
                    LocalizedText.of(
                            "متى تتوقف الزيادات؟",
                            "Quand les augmentations s’arrêtent-elles ?",
                            "When do the raises end?"))
            .option(
                    "exhausted",
                    LocalizedText.of(
                            "إلى ألا يكفي الباقي لأيّ مشروع له أصوات، أو إلى أن تتجاوز النتيجة التالية الميزانية",
                            "jusqu’à ce que le reste ne suffise à aucun projet qui a des votes, ou que le résultat suivant dépasse"
                                    + " le budget",
                            "until what is left does not suffice for any project that has votes, or the next result exceeds the"
                                    + " budget"))
            .option(
                    "exceeded",
                    LocalizedText.of(
                            "إلى أن تتجاوز النتيجة التالية الميزانية",
                            "jusqu’à ce que le résultat suivant dépasse le budget",
                            "until the next result exceeds the budget"));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/add-one@1"))
            .clause(Template.of(
                    "يُزاد مال كل ناخب بقدر {increment} من وحدات العملة (أو من المقاعد حين تُختار مقاعد) ويُعاد الحساب، مرة بعد مرة،"
                            + " {until}. آخر نتيجة لا تتجاوز الميزانية هي النتيجة.",
                    "L’argent de chaque votant est augmenté (en unités de la monnaie, ou en places s’il s’agit de places) de"
                            + " {increment} et le calcul refait, encore et encore, {until}. Le dernier résultat"
                            + " qui ne dépasse pas le budget compte.",
                    "Each voter's money is raised (in units of the currency, or in places where there are places to fill) by"
                            + " {increment} and the method run again, over and over, {until}. The last result"
                            + " that does not exceed the budget counts."))
            .source("Completion of the Method of Equal Shares as cities use it (equalshares.net, add1); Wieliczka 2023,"
                    + " Świecie 2023, Assen 2024")
            .addReasons(Raised.CHOSEN, Raised.NOT_CHOSEN)
            .settings(SettingsForm.of(INCREMENT, UNTIL))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Completion compile(Settings settings) {
        Fraction units = settings.points(INCREMENT.name()).toFraction();
        if (units.signum() <= 0) {
            // The form refuses it; without raising anything the raises would never end.
            throw new IllegalArgumentException("completion " + INFO.getId() + ": needs an increment of more than 0");
        }
        boolean untilExhausted = settings.choice(UNTIL.name()).equals("exhausted");
        return new Completion() {
            @Override
            public Course complete(
                    Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties) {
                if (!(method instanceof MethodRule.EndowedMethod endowed)) {
                    throw new IllegalArgumentException(
                            "completion " + INFO.getId() + ": needs a method whose voters have money");
                }
                Fraction increment = contest.currency().isPresent() ? units.times(THOUSANDTHS) : units;
                return raise(contest, endowed, course, increment, untilExhausted, ties);
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

    private static Course raise(
            Contest contest,
            MethodRule.EndowedMethod method,
            Course course,
            Fraction increment,
            boolean untilExhausted,
            TieBreaker ties) {
        RaisedTies remembering = new RaisedTies(ties);
        MethodRule.Runs runs = method.runs(contest, remembering);
        Supported supported = new Supported(contest);
        int[] chosen = course.chosen().stream().mapToInt(Integer::intValue).toArray();
        int increments = 0;
        boolean goesOn = goesOn(supported, chosen, untilExhausted);
        while (goesOn) {
            remembering.after(chosen);
            int[] next = runs.chosen(endowment(course, increment, increments + 1));
            if (supported.cost(next) > contest.budget()) {
                break;
            }
            chosen = next;
            increments++;
            goesOn = goesOn(supported, chosen, untilExhausted);
            if (goesOn) {
                increments = Math.addExact(increments, runs.repeats(increment));
            }
        }
        if (increments == 0) {
            return course;
        }
        Course last = method.choose(contest, endowment(course, increment, increments), remembering);
        return new Course(last.steps(), last.endowment(), increments, last.shortfalls());
    }

    private static boolean goesOn(Supported supported, int[] chosen, boolean untilExhausted) {
        return !supported.areAllIn(chosen) && !(untilExhausted && supported.areExhausted(chosen));
    }

    private static Fraction endowment(Course course, Fraction increment, int increments) {
        return course.endowment().plus(increment.times(Fraction.of(increments)));
    }
}

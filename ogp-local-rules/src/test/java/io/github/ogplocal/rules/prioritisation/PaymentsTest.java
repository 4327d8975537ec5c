// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.MethodRule.EndowedMethod;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who pays what, told again from the steps alone: the sum of all payments is exactly the cost. */
class PaymentsTest {
    private static final TieBreaker FIRST = tied -> tied[0];
    private static final List<EndowedMethod> EQUAL_SHARES = List.of(equalShares("cost"), equalShares("cardinality"));
    private static final Method PHRAGMEN =
            PrioritisationRules.PHRAGMEN.compile(Settings.NONE.withChoice("doesNotFit", "skip"));
    private static final Completion BY_PHRAGMEN =
            PrioritisationRules.BY_PHRAGMEN.compile(Settings.NONE.withChoice("doesNotFit", "skip"));

    private static EndowedMethod equalShares(String satisfaction) {
        return (EndowedMethod)
                PrioritisationRules.EQUAL_SHARES.compile(Settings.NONE.withChoice("satisfaction", satisfaction));
    }

    private static Completion addOne(int increment, String until) {
        return PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.of(increment)).withChoice("until", until));
    }

    @Property(tries = 400)
    void equalShares_paymentsAreTheCost_andLosersLackWhatIsSaid(@ForAll Random random) {
        // Costs of 2^50 leave no spare bits; rounding must then be met by exact comparisons.
        Contest contest = MethodContests.random(random, random.nextBoolean() ? 3 : 50);
        for (EndowedMethod method : EQUAL_SHARES) {
            Course course = method.choose(contest, FIRST);
            Fraction[] money = equalMoney(contest, course);
            assertThat(contest.cost(course.chosen())).isLessThanOrEqualTo(contest.budget());
            for (Shortfall shortfall : course.shortfalls()) {
                Fraction left = Fraction.ZERO;
                for (int voter : contest.supporters(shortfall.project())) {
                    left = left.plus(money[voter]);
                }
                if (shortfall.of() == Shortfall.Of.SUPPORTERS_MONEY) {
                    assertThat(shortfall.had()).isEqualTo(left).isLessThan(shortfall.needed());
                    assertThat(shortfall.needed()).isEqualTo(Fraction.of(contest.cost(shortfall.project())));
                }
            }
            assertThat(course.steps().size() + course.shortfalls().size())
                    .isEqualTo(contest.projects().size());
        }
    }

    /** Lets everybody pay along the steps, and gives what each has left. */
    private static Fraction[] equalMoney(Contest contest, Course course) {
        Fraction[] money = new Fraction[contest.voters()];
        Arrays.fill(money, course.endowment());
        for (Step step : course.steps()) {
            if (step.phase() > 0) {
                continue;
            }
            Fraction paid = Fraction.ZERO;
            int payers = 0;
            int highest = 0;
            for (int voter : contest.supporters(step.project())) {
                Fraction payment =
                        money[voter].compareTo(step.highestPayment()) < 0 ? money[voter] : step.highestPayment();
                money[voter] = money[voter].minus(payment);
                paid = paid.plus(payment);
                payers += payment.signum() > 0 ? 1 : 0;
                highest += payment.signum() > 0 && payment.equals(step.highestPayment()) ? 1 : 0;
            }
            assertThat(paid).isEqualTo(Fraction.of(contest.cost(step.project())));
            assertThat(step.payers()).isEqualTo(payers);
            assertThat(step.payersOfHighest()).isEqualTo(highest);
        }
        return money;
    }

    @Property(tries = 400)
    void phragmen_paymentsAreTheCost(@ForAll Random random) {
        Contest contest = MethodContests.random(random, random.nextBoolean() ? 3 : 50);
        Fraction[] loads = new Fraction[contest.voters()];
        Arrays.fill(loads, Fraction.ZERO);
        assertLoads(contest, PHRAGMEN.choose(contest, FIRST), 0, loads);
    }

    @Property(tries = 400)
    void byPhragmen_goesOnFromTheMoneyLeft(@ForAll Random random) {
        Contest contest = MethodContests.random(random, 4);
        for (EndowedMethod method : EQUAL_SHARES) {
            Course alone = method.choose(contest, FIRST);
            Course course = BY_PHRAGMEN.complete(contest, method, alone, 1, FIRST);
            Fraction[] loads = equalMoney(contest, course);
            for (int voter = 0; voter < loads.length; voter++) {
                loads[voter] = loads[voter].negated();
            }
            assertThat(course.steps().subList(0, alone.steps().size())).isEqualTo(alone.steps());
            assertLoads(contest, course, 1, loads);
        }
    }

    private static void assertLoads(Contest contest, Course course, int phase, Fraction[] loads) {
        for (Step step : course.steps()) {
            if (step.phase() != phase) {
                continue;
            }
            Fraction paid = Fraction.ZERO;
            Fraction highest = Fraction.ZERO;
            for (int voter : contest.supporters(step.project())) {
                Fraction payment = step.measure().minus(loads[voter]);
                loads[voter] = step.measure();
                paid = paid.plus(payment);
                highest = payment.compareTo(highest) > 0 ? payment : highest;
            }
            assertThat(paid).isEqualTo(Fraction.of(contest.cost(step.project())));
            assertThat(step.highestPayment()).isEqualTo(highest);
        }
    }

    @Property(tries = 200)
    void allMethods_areIndependentOfTheOrderOfBallots(@ForAll Random random) {
        Contest contest = MethodContests.random(random, 3);
        Contest other = MethodContests.shuffled(contest, random);
        for (EndowedMethod method : EQUAL_SHARES) {
            assertThat(method.choose(other, FIRST)).isEqualTo(method.choose(contest, FIRST));
        }
        assertThat(PHRAGMEN.choose(other, FIRST)).isEqualTo(PHRAGMEN.choose(contest, FIRST));
    }

    @Property(tries = 300)
    void addOne_passesOverNothingThatMatters(@ForAll Random random) {
        Contest contest = MethodContests.random(random, 9);
        TieBreaker everyRun = new TieBreaker() {
            @Override
            public int first(int[] tied) {
                return tied[0];
            }

            @Override
            public boolean answersAlike() {
                return false;
            }
        };
        for (EndowedMethod method : EQUAL_SHARES) {
            for (String until : List.of("exhausted", "exceeded")) {
                Completion completion = addOne(1, until);
                Course alone = method.choose(contest, FIRST);
                Course course = completion.complete(contest, method, alone, 1, FIRST);
                assertThat(course).isEqualTo(completion.complete(contest, method, alone, 1, everyRun));
                assertThat(contest.cost(course.chosen())).isLessThanOrEqualTo(contest.budget());
                equalMoney(contest, course);
            }
        }
    }

    @Test
    void repeats_arePassedOver() {
        // The only project is bought when its five supporters have 200 each.
        Contest contest = MethodContests.of(
                1000,
                new long[] {1000},
                List.of(List.of(0), List.of(0), List.of(0), List.of(0), List.of(0), List.of()));
        EndowedMethod method = EQUAL_SHARES.get(0);
        MethodRule.Runs runs = method.runs(contest, FIRST);
        assertThat(runs.chosen(Fraction.of(170))).isEmpty();
        assertThat(runs.repeats(Fraction.ONE)).isEqualTo(29);
        assertThat(runs.chosen(Fraction.of(199))).isEmpty();
        assertThat(runs.chosen(Fraction.of(200))).containsExactly(0);
        Course course = addOne(1, "exhausted").complete(contest, method, method.choose(contest, FIRST), 1, FIRST);
        assertThat(course.increments()).isEqualTo(34);
        assertThat(course.endowment()).isEqualTo(Fraction.of(1000, 6).plus(Fraction.of(34)));
    }

    @Test
    void anIncrementOfNothing_isRefused() {
        SettingsForm form = PrioritisationRules.ADD_ONE.info().getSettings();
        Settings nothing = Settings.NONE.withPoints("increment", Points.ZERO).withChoice("until", "exceeded");
        assertThat(form.faults(nothing)).extracting(SettingFault::kind).containsExactly(FaultKind.TOO_SMALL);
        assertThat(form.faults(nothing.withPoints("increment", Points.ofUnscaled(1, 3))))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> addOne(0, "exceeded"));
    }

    /** The increment names no currency: it is a number of the units of whatever currency the contest is in, or of places. */
    @Test
    void increment_countsUnitsOfTheContestsCurrency() {
        Contest thousandths =
                MethodContests.of(1_000_000, new long[] {1_000_000}, List.of(List.of(0), List.of(0), List.of()));
        EndowedMethod method = EQUAL_SHARES.get(0);
        for (String currency : List.of("PLN", "TND", "EUR")) {
            Contest contest = thousandths.withCurrency(currency);
            Course course = addOne(1, "exhausted").complete(contest, method, method.choose(contest, FIRST), 1, FIRST);
            // Each has 333 1/3 units of the currency and needs 500.
            assertThat(course.increments()).isEqualTo(167);
            assertThat(course.chosen()).containsExactly(0);
        }
        Contest places = MethodContests.of(1, new long[] {1}, List.of(List.of(0), List.of(0), List.of()));
        Completion quarter = PrioritisationRules.ADD_ONE.compile(
                Settings.NONE.withPoints("increment", Points.ofUnscaled(25, 2)).withChoice("until", "exhausted"));
        Course course = quarter.complete(places, method, method.choose(places, FIRST), 1, FIRST);
        assertThat(course.endowment()).isEqualTo(Fraction.of(1, 3).plus(Fraction.of(1, 4)));
        assertThat(course.chosen()).containsExactly(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;

/** What each group of voters has left when a course of Equal Shares ended, told from its steps. */
final class Purses {
    private final int[] purseOf;
    private final List<Fraction> money;

    private Purses(int[] purseOf, List<Fraction> money) {
        this.purseOf = purseOf;
        this.money = money;
    }

    static Purses after(Contest contest, Course course) {
        Electorate electorate = contest.electorate();
        int[] purseOf = new int[electorate.groups()];
        List<Fraction> money = new ArrayList<>();
        money.add(course.endowment());
        for (Step step : course.steps()) {
            if (step.phase() != 0 || step.payers() == 0) {
                continue;
            }
            int before = money.size();
            int[] next = new int[before];
            for (int group : electorate.groupsOf(step.project())) {
                int purse = purseOf[group];
                if (next[purse] == 0) {
                    Fraction left = money.get(purse).minus(step.highestPayment());
                    next[purse] = money.size();
                    money.add(left.signum() < 0 ? Fraction.ZERO : left);
                }
                purseOf[group] = next[purse];
            }
        }
        return new Purses(purseOf, money);
    }

    /** How many purses there are; some may be nobody's. */
    int count() {
        return money.size();
    }

    /** The purse of a group. */
    int of(int group) {
        return purseOf[group];
    }

    /** What is in a purse; 0 or more. */
    Fraction money(int purse) {
        return money.get(purse);
    }
}

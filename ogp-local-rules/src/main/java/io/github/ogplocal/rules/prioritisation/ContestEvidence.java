// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.explain.Evidence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What the reasons of methods and completions rest on, in units that people read. */
final class ContestEvidence {
    private static final BigInteger LONGEST = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger CUT = BigInteger.valueOf(1_000_000);

    private final Contest contest;
    private final List<Evidence> evidence = new ArrayList<>();

    ContestEvidence(Contest contest) {
        this.contest = contest;
    }

    /** An amount that is given in the contest's unit: money where it is whole thousandths, else a number of the unit. */
    ContestEvidence amount(String name, Fraction amount) {
        if (contest.currency().isEmpty()) {
            return number(name, amount);
        }
        boolean isMoney = amount.isWhole()
                && amount.signum() >= 0
                && amount.compareTo(Fraction.of(999_999_999_999_999_999L)) <= 0;
        if (!isMoney) {
            return number(name, amount.dividedBy(Fraction.of(1000)));
        }
        evidence.add(Evidence.of(
                name,
                "",
                new Money(contest.currency().orElseThrow(), amount.numerator().longValueExact())));
        return this;
    }

    ContestEvidence amount(String name, long amount) {
        return amount(name, Fraction.of(amount));
    }

    /** A time of Phragmén's method: what a voter has earned by then, as a number of the currency's unit, or of places. */
    ContestEvidence time(String name, Fraction time) {
        return number(name, contest.currency().isEmpty() ? time : time.dividedBy(Fraction.of(1000)));
    }

    /**
     * A number, exact where its denominator has up to nine digits; else cut after six decimals, since nobody checks a fraction
     * of hundreds of digits with a pencil. What it was compared as stands in the course.
     */
    ContestEvidence number(String name, Fraction number) {
        evidence.add(Evidence.of(name, "", readable(number)));
        return this;
    }

    ContestEvidence count(String name, long count) {
        evidence.add(Evidence.of(name, "", count));
        return this;
    }

    /** The projects that were equal, where a tie was broken. */
    ContestEvidence tied(Step step) {
        if (step.tied().size() > 1) {
            evidence.add(Evidence.ofCodes(
                    "tied",
                    "",
                    step.tied().stream()
                            .map(project -> contest.projects().get(project).toString())
                            .toList()));
        }
        return this;
    }

    /** The place in the order of choice, what it costs, and what was left before. */
    ContestEvidence place(Course course, Step step) {
        int place = course.steps().indexOf(step);
        long spent = contest.cost(course.chosen().subList(0, place));
        return count("place", place + 1L)
                .amount("cost", contest.cost(step.project()))
                .amount("left", contest.budget() - spent);
    }

    List<Evidence> toList() {
        return List.copyOf(evidence);
    }

    private static Fraction readable(Fraction number) {
        if (number.denominator().compareTo(LONGEST) <= 0) {
            return number;
        }
        BigInteger scaled = number.numerator().multiply(CUT);
        BigInteger[] parts = scaled.divideAndRemainder(number.denominator());
        return Fraction.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], CUT);
    }
}

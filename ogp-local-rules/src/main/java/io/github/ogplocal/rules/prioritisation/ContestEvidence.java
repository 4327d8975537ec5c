// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.explain.Amount;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reasons of methods and completions rest on, in units that people read. */
final class ContestEvidence {
    private static final BigInteger LONGEST = BigInteger.valueOf(1_000_000_000);
    private static final int LEAST_DECIMALS = 6;
    private static final int MOST_DECIMALS = 30;

    /** A piece of evidence, or a number that is to become one. */
    private record Item(String name, @Nullable EvidenceValue value, Fraction number, Optional<String> currency) {
        boolean isCut() {
            return value == null && number.denominator().compareTo(LONGEST) > 0;
        }
    }

    private final Contest contest;
    private final List<Item> items = new ArrayList<>();

    ContestEvidence(Contest contest) {
        this.contest = contest;
    }

    /**
     * An amount that is given in the contest's unit: money where it is whole thousandths, else an amount of the currency; a
     * number for places.
     */
    ContestEvidence amount(String name, Fraction amount) {
        if (contest.currency().isEmpty()) {
            return number(name, amount);
        }
        boolean isMoney = amount.isWhole()
                && amount.signum() >= 0
                && amount.compareTo(Fraction.of(999_999_999_999_999_999L)) <= 0;
        if (isMoney) {
            return add(
                    name,
                    new EvidenceValue.MoneyValue(new Money(
                            contest.currency().orElseThrow(), amount.numerator().longValueExact())));
        }
        items.add(new Item(name, null, amount.dividedBy(Fraction.of(1000)), contest.currency()));
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
     * A number, exact where its denominator has up to nine digits; else cut downwards after six decimals, or as many more as it
     * takes to tell it from the others, and said to be so: nobody checks a fraction of hundreds of digits with a pencil. What it
     * was compared as stands in the course.
     */
    ContestEvidence number(String name, Fraction number) {
        items.add(new Item(name, null, number, Optional.empty()));
        return this;
    }

    ContestEvidence count(String name, long count) {
        return add(name, new EvidenceValue.CountValue(count));
    }

    private ContestEvidence add(String name, EvidenceValue value) {
        items.add(new Item(name, value, Fraction.ZERO, Optional.empty()));
        return this;
    }

    /** The projects that were equal, where a tie was broken. */
    ContestEvidence tied(Step step) {
        if (step.tied().size() > 1) {
            add(
                    "tied",
                    new EvidenceValue.CodesValue(step.tied().stream()
                            .map(project -> contest.projects().get(project).toString())
                            .toList()));
        }
        return this;
    }

    /** The place in the order of choice, what it costs, and what was left before. */
    ContestEvidence place(Course course, Step step) {
        int place = course.place(step.project()).orElseThrow();
        return count("place", place)
                .amount("cost", contest.cost(step.project()))
                .amount("left", contest.budget() - course.spentBefore(place, contest));
    }

    List<Evidence> toList() {
        int decimals = LEAST_DECIMALS;
        while (decimals < MOST_DECIMALS && looksEqual(decimals)) {
            decimals++;
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Item item : items) {
            evidence.add(new Evidence(item.name(), "", value(item, decimals)));
        }
        return List.copyOf(evidence);
    }

    /** Whether two numbers that differ would look equal. */
    private boolean looksEqual(int decimals) {
        for (Item item : items) {
            for (Item other : items) {
                if (item.isCut()
                        && other.value() == null
                        && !item.number().equals(other.number())
                        && shown(item, decimals).equals(shown(other, decimals))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static EvidenceValue value(Item item, int decimals) {
        if (item.value() != null) {
            return item.value();
        }
        return item.isCut() || item.currency().isPresent()
                ? new EvidenceValue.AmountValue(new Amount(shown(item, decimals), item.currency(), item.isCut()))
                : new EvidenceValue.NumberValue(item.number());
    }

    private static Fraction shown(Item item, int decimals) {
        if (!item.isCut()) {
            return item.number();
        }
        BigInteger scale = BigInteger.TEN.pow(decimals);
        BigInteger[] parts = item.number()
                .numerator()
                .multiply(scale)
                .divideAndRemainder(item.number().denominator());
        return Fraction.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], scale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A second implementation, written from the rules' clauses: in whole numbers over one common denominator, one case a rule, with
 * nothing shared with the first.
 */
final class NaiveRollUp {
    private NaiveRollUp() {}

    /** What the parts come to: without the unknown, with it as nought, with it as done; empty where there is no figure. */
    static List<Optional<Fraction>> figures(String rule, List<RollUpPart> parts) {
        return List.of(
                figure(rule, parts, null),
                figure(rule, parts, BigInteger.ZERO),
                figure(rule, parts, BigInteger.valueOf(100)));
    }

    private static Optional<Fraction> figure(String rule, List<RollUpPart> parts, BigInteger unknown) {
        BigInteger denominator = BigInteger.ONE;
        for (RollUpPart part : parts) {
            denominator = denominator.multiply(amount(part, unknown).denominator());
            denominator =
                    denominator.multiply(part.weight().orElse(Fraction.ONE).denominator());
        }
        List<BigInteger> amounts = new ArrayList<>();
        List<BigInteger> weights = new ArrayList<>();
        for (RollUpPart part : parts) {
            boolean steps = rule.equals("progress/share-at-high-completion@1");
            boolean isKnown = steps
                    ? part.completion().isPresent() && part.completion().get() != Completion.NO_EVIDENCE_AVAILABLE
                    : part.value().isPresent();
            if (!isKnown && unknown == null) {
                continue;
            }
            Fraction amount = amount(part, unknown);
            if (steps) {
                boolean high = isKnown
                        ? part.completion().get() == Completion.SUBSTANTIAL
                                || part.completion().get() == Completion.COMPLETE
                        : unknown.signum() > 0;
                amount = Fraction.of(high ? 100 : 0);
            }
            amounts.add(amount.numerator().multiply(denominator).divide(amount.denominator()));
            Fraction weight = rule.equals("progress/normalised-weights@1")
                    ? part.weight().orElseThrow()
                    : Fraction.of(rule.equals("progress/mean-by-size@1") ? part.size() : 1);
            weights.add(weight.numerator().multiply(denominator).divide(weight.denominator()));
        }
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        BigInteger hundred = denominator.multiply(BigInteger.valueOf(100));
        List<BigInteger> sorted = amounts.stream().sorted().toList();
        int n = sorted.size();
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ZERO;
        switch (rule) {
            case "progress/minimum@1" -> {
                top = sorted.get(0);
                bottom = denominator;
            }
            case "progress/median@1" -> {
                top = n % 2 == 1
                        ? sorted.get(n / 2).add(sorted.get(n / 2))
                        : sorted.get(n / 2 - 1).add(sorted.get(n / 2));
                bottom = denominator.add(denominator);
            }
            case "progress/share-completed@1" -> {
                top = BigDecimal.valueOf(
                                100 * amounts.stream().filter(hundred::equals).count())
                        .toBigInteger();
                bottom = BigInteger.valueOf(n);
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    top = top.add(amounts.get(i).multiply(weights.get(i)));
                    bottom = bottom.add(weights.get(i));
                }
                bottom = bottom.multiply(denominator);
            }
        }
        return Optional.of(Fraction.of(top, bottom));
    }

    private static Fraction amount(RollUpPart part, BigInteger unknown) {
        if (unknown == null) {
            return part.value().orElse(Fraction.ZERO);
        }
        return unknown.signum() == 0 ? part.lowest() : part.highest();
    }
}

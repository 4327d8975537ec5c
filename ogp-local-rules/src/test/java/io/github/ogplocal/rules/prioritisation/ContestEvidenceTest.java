// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.explain.Amount;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContestEvidenceTest {
    private static final Contest PLACES = MethodContests.of(1, new long[] {1}, List.of());
    private static final Contest MONEY = PLACES.withCurrency("PLN");

    /** A little less than a third, with a denominator that nobody divides by with a pencil. */
    private static Fraction almostAThird(int digits) {
        BigInteger ten = BigInteger.TEN.pow(digits);
        return Fraction.of(ten.subtract(BigInteger.ONE), ten.multiply(BigInteger.valueOf(3)));
    }

    private static EvidenceValue amount(Fraction number, Optional<String> currency, boolean roundedDown) {
        return new EvidenceValue.AmountValue(new Amount(number, currency, roundedDown));
    }

    @Test
    void money_keepsItsCurrencyWhereItIsNoWholeThousandths() {
        assertThat(new ContestEvidence(MONEY)
                        .amount("had", Fraction.of(40_000, 3))
                        .amount("cost", 30_000)
                        .toList())
                .containsExactly(
                        new Evidence("had", "", amount(Fraction.of(40, 3), Optional.of("PLN"), false)),
                        Evidence.of("cost", "", Money.parse("PLN 30")));
        assertThat(new ContestEvidence(PLACES).amount("had", Fraction.of(4, 3)).toList())
                .containsExactly(Evidence.of("had", "", Fraction.of(4, 3)));
    }

    @Test
    void whatIsCut_saysSo() {
        assertThat(new ContestEvidence(MONEY)
                        .amount("had", almostAThird(20).times(Fraction.of(1000)))
                        .number("effectiveVotes", almostAThird(20))
                        .toList())
                .containsExactly(
                        new Evidence("had", "", amount(Fraction.of(333_333, 1_000_000), Optional.of("PLN"), true)),
                        new Evidence(
                                "effectiveVotes", "", amount(Fraction.of(333_333, 1_000_000), Optional.empty(), true)));
    }

    @Test
    void numbersThatDiffer_lookDifferent() {
        List<Evidence> evidence = new ContestEvidence(PLACES)
                .number("time", Fraction.of(333_333, 1_000_000))
                .number("end", almostAThird(20))
                .toList();
        assertThat(evidence.get(1).value())
                .isEqualTo(amount(Fraction.of(3_333_333, 10_000_000), Optional.empty(), true));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {
    private static final long MOST = 999_999_999_999_999_999L;

    @Provide
    Arbitrary<Money> money() {
        return ModelArbitraries.money();
    }

    @Property
    void parse_roundTripsToString(@ForAll("money") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    /** The text once more, by BigDecimal. */
    @Property
    void toString_isThePlainDecimalWithoutTrailingNoughts(@ForAll("money") Money money) {
        BigDecimal amount = new BigDecimal(money.thousandths()).movePointLeft(3);
        String plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();

        assertThat(money).hasToString(money.currency() + " " + plain);
        assertThat(money.amount().times(Fraction.of(1000, 1))).isEqualTo(Fraction.of(money.thousandths(), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "TND 0, 0",
        "TND 0.001, 1",
        "TND 1500.25, 1500250",
        "EUR 20000000, 20000000000",
        "TND 999999999999999.999, 999999999999999999"
    })
    void parse_countsInThousandths(String text, long thousandths) {
        assertThat(Money.parse(text).thousandths()).isEqualTo(thousandths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TND",
                "TND ",
                "1500 TND",
                "TND1500",
                "tnd 1500",
                "TN 1500",
                "TNDD 1500",
                "TND  1500",
                " TND 1500",
                "TND 1500 ",
                "TND -1",
                "TND +1",
                "TND 01",
                "TND 1.",
                "TND .5",
                "TND 1.50",
                "TND 1.0",
                "TND 1.2345",
                "TND 1,5",
                "TND 1 500",
                "TND 1000000000000000",
                "TND \u0661",
                "TND 99999999999999999999999999999999999999999999"
            })
    void parse_refusesAnyOtherText(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Money.parse(text))
                .satisfies(refused -> assertThat(refused.invariant()).isEqualTo(Invariant.MALFORMED));
    }

    @Test
    void constructor_refusesWhatIsNoAmount() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Money("TND", -1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Money("TND", MOST + 1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Money("tnd", 1));
        assertThatNullPointerException().isThrownBy(() -> Money.parse(null)).withMessage("text");
        assertThat(new Money("TND", MOST).thousandths()).isEqualTo(MOST);
    }
}

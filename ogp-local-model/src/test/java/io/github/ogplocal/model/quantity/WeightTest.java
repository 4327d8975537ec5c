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
import org.junit.jupiter.params.provider.ValueSource;

final class WeightTest {
    @Test
    void one_isOne() {
        assertThat(Weight.ONE.factor()).isEqualTo(Points.of(1));
        assertThat(Weight.parse("1.0")).isEqualTo(Weight.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "1000000.000001", "1000001", "0.0000001"})
    void parse_rejectsWhatIsOutOfBounds(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Weight.parse(text))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_RANGE))
                .withMessageStartingWith("weight: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000001", "1000000", "999999.999999"})
    void parse_acceptsTheBounds(String text) {
        assertThat(Weight.parse(text)).hasToString(text);
    }

    @Test
    void constructor_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Weight(null)).withMessage("factor");
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("weights") Weight weight) {
        assertThat(Weight.parse(weight.toString())).isEqualTo(weight);
    }

    @Property
    void compareTo_agreesWithBigDecimal(@ForAll("weights") Weight left, @ForAll("weights") Weight right) {
        int expected = new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Weight> weights() {
        return ModelArbitraries.weights();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DayOrMonthTest {
    @ParameterizedTest
    @ValueSource(strings = {"2020-09-24", "2020-09", "2024-02-29", "0001-01-01", "0000-12", "9999-12-31"})
    void parse_roundTripsToString(String text) {
        assertThat(DayOrMonth.parse(text)).hasToString(text).isEqualTo(DayOrMonth.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2020", "2020-9", "2020-13", "2020-00", "2021-02-29", "2020-09-31", "2020-09-24 ", "-2020-09"
            })
    void parse_refusesWhatIsNoDayAndNoMonth(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DayOrMonth.parse(text));
    }

    @Test
    void month_isNotItsFirstDay() {
        DayOrMonth month = DayOrMonth.of(YearMonth.of(2020, 9));
        DayOrMonth first = DayOrMonth.of(LocalDate.of(2020, 9, 1));

        assertThat(month).isNotEqualTo(first).hasToString("2020-09");
        assertThat(first.day()).contains(1);
    }

    @Test
    void constructor_refusesADayThatTheMonthDoesNotHave() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DayOrMonth(YearMonth.of(2021, 2), Optional.of(29)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DayOrMonth(YearMonth.of(10000, 1), Optional.empty()));
    }
}

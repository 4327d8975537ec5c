// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {
    private static OrganisationNameBuilder named() {
        return OrganisationName.builder().name(LocalizedText.of("en", "Example ministry"));
    }

    private static OrganisationName from(String start) {
        return named().start(DayOrMonth.parse(start)).build();
    }

    private static OrganisationBuilder organisation() {
        return Organisation.builder().id(OrganisationId.parse("O-1"));
    }

    @ParameterizedTest
    @CsvSource({"2031-05-02, 2031-05-01", "2031-06, 2031-05-31", "2031-06-01, 2031-05", "2031-06, 2031-05"})
    void name_thatEndsBeforeItStartsIsRefused(String start, String end) {
        assertThatThrownBy(() -> named().start(DayOrMonth.parse(start))
                        .end(DayOrMonth.parse(end))
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.invariant()).isEqualTo(Invariant.OUT_OF_ORDER);
                    assertThat(refused.attribute()).isEqualTo("end");
                });
    }

    @ParameterizedTest
    @CsvSource({"2031-05-01, 2031-05-01", "2031-05, 2031-05-01", "2031-05-31, 2031-05", "2031-05, 2031-05"})
    void name_thatMayEndWhenItStartsIsAccepted(String start, String end) {
        assertThat(named().start(DayOrMonth.parse(start))
                        .end(DayOrMonth.parse(end))
                        .build()
                        .getEnd())
                .hasToString("Optional[" + end + "]");
    }

    @Test
    void names_standWithTheEarliestFirst() {
        assertThat(organisation()
                        .addNames(from("2030-05"), named().build(), from("2031-05-15"), from("2031-05"))
                        .build()
                        .getNames())
                .hasSize(4);
        assertThatThrownBy(() -> organisation()
                        .addNames(from("2031-06"), from("2031-05-31"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.attribute()).isEqualTo("names"));
    }

    @Test
    void names_areOneAtLeast() {
        assertThatThrownBy(() -> organisation().build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.invariant()).isEqualTo(Invariant.TOO_FEW));
    }
}

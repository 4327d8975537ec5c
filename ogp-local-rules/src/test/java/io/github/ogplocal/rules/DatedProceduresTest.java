// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.catalogue.ReviewProcedures;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatedProceduresTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final ReviewProcedure YEAR = ReviewProcedure.builder()
            .from(ReviewProcedures.OGP_LOCAL)
            .id("year")
            .validFrom(FIRST)
            .validTo(LAST)
            .build();
    private static final ReviewProcedure NEXT = ReviewProcedure.builder()
            .from(YEAR)
            .id("next")
            .validFrom(LAST.plusDays(1))
            .validTo(Optional.empty())
            .build();

    @Test
    void validOn_takesTheReviewProcedureOfTheDay() {
        List<ReviewProcedure> both = List.of(NEXT, YEAR);

        assertThat(DatedProcedures.validOn(both, FIRST)).isEqualTo(YEAR);
        assertThat(DatedProcedures.validOn(both, LAST)).isEqualTo(YEAR);
        assertThat(DatedProcedures.validOn(both, LAST.plusDays(1))).isEqualTo(NEXT);
        assertThatExceptionOfType(NoSingleProcedureException.class)
                .isThrownBy(() -> DatedProcedures.validOn(both, FIRST.minusDays(1)))
                .satisfies(refused -> assertThat(refused.valid()).isEmpty());
        assertThatExceptionOfType(NoSingleProcedureException.class)
                .isThrownBy(() -> DatedProcedures.validOn(List.of(YEAR, ReviewProcedures.OGP_LOCAL), FIRST))
                .satisfies(refused -> assertThat(refused.valid()).containsExactly("ogp-local@1", "year@1"));
    }

    @Test
    void review_refusesADayOutsideThePeriod() {
        ReviewEngine engine = ReviewEngine.of(YEAR, StandardRules.all());
        Dossier nothing = Dossier.builder().build();

        assertThat(engine.review(nothing, FIRST).getDay()).isEqualTo(FIRST);
        assertThat(engine.review(nothing, LAST).getDay()).isEqualTo(LAST);
        assertThatExceptionOfType(ProcedureNotValidException.class)
                .isThrownBy(() -> engine.review(nothing, FIRST.minusDays(1)))
                .withMessage(
                        "procedure year@1: is not valid on 2023-12-31, valid from 2024-01-01, valid to 2024-12-31");
        assertThatExceptionOfType(ProcedureNotValidException.class)
                .isThrownBy(() -> engine.review(nothing, LAST.plusDays(1)))
                .satisfies(refused -> {
                    assertThat(refused.procedure()).isEqualTo("year@1");
                    assertThat(refused.day()).isEqualTo(LAST.plusDays(1));
                    assertThat(refused.validFrom()).contains(FIRST);
                    assertThat(refused.validTo()).contains(LAST);
                });
    }
}

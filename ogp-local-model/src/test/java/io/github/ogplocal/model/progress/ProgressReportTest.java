// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.time.DayOrMonth;
import org.junit.jupiter.api.Test;

final class ProgressReportTest {
    private static ProgressReportBuilder valid() {
        return ProgressReport.builder()
                .id(ProgressReportId.parse("r-1"))
                .plan(PlanId.parse("p"))
                .assessor(AssessorKind.SELF);
    }

    @Test
    void builder_rejectsAMilestoneWithoutItsCommitment() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().milestone(MilestoneId.parse("m-1")).build())
                .withMessage("progress report milestone: must be named with its commitment, got m-1")
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.CONTRADICTION));
        assertThat(valid().commitment(CommitmentId.parse("1"))
                        .milestone(MilestoneId.parse("m-1"))
                        .build()
                        .getMilestone())
                .isPresent();
    }

    @Test
    void builder_rejectsAnEndThatIsSurelyBeforeTheStart() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().periodStart(DayOrMonth.parse("2022-06-15"))
                        .periodEnd(DayOrMonth.parse("2022-06-14"))
                        .build())
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("periodEnd");
                    assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_ORDER);
                });
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().periodStart(DayOrMonth.parse("2022-06-15"))
                        .periodEnd(DayOrMonth.parse("2022-05"))
                        .build());
    }

    @Test
    void builder_acceptsAMonthThatMayEndAfterTheStart() {
        assertThat(valid().periodStart(DayOrMonth.parse("2022-06-15"))
                        .periodEnd(DayOrMonth.parse("2022-06"))
                        .build()
                        .getPeriodEnd())
                .isPresent();
    }

    @Test
    void builder_boundsPerCent() {
        for (String percent : new String[] {"0", "67.5", "100"}) {
            assertThat(valid().percent(Points.parse(percent)).build().getPercent())
                    .isPresent();
        }
        for (String percent : new String[] {"-1", "100.001", "999"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> valid().percent(Points.parse(percent)).build())
                    .satisfies(fault -> assertThat(fault.attribute()).isEqualTo("percent"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.time.DayOrMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActionPlanTest {
    private static ActionPlanBuilder plan() {
        return ActionPlan.builder().id(PlanId.parse("plan-1"));
    }

    private static Commitment commitment(String id) {
        return Commitment.builder().id(CommitmentId.parse(id)).build();
    }

    @Test
    void commitments_haveIdsThatDiffer() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> plan().addCommitments(commitment("c-1"), commitment("c-1"))
                        .build())
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("commitments");
                    assertThat(fault.invariant()).isEqualTo(Invariant.REPEATED);
                });
        assertThat(plan().addCommitments(commitment("c-1"), commitment("C-1"))
                        .build()
                        .getCommitments())
                .hasSize(2);
    }

    /** A month is not its first day: a plan may start on some day of the month in which it ends. */
    @ParameterizedTest
    @CsvSource({
        "2021-08-30, 2023-04, true",
        "2021-08-30, 2021-08, true",
        "2021-08, 2021-08-01, true",
        "2021-08-30, 2021-08-30, true",
        "2021-08-30, 2021-08-29, false",
        "2021-09, 2021-08-31, false",
        "2021-09-01, 2021-08, false",
    })
    void end_isNeverBeforeStart(String start, String end, boolean accepted) {
        ActionPlanBuilder plan = plan().start(DayOrMonth.parse(start)).end(DayOrMonth.parse(end));
        if (accepted) {
            assertThat(plan.build().getEnd()).hasValue(DayOrMonth.parse(end));
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(plan::build)
                    .satisfies(fault -> {
                        assertThat(fault.attribute()).isEqualTo("end");
                        assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_ORDER);
                    });
        }
    }

    @Test
    void anEvent_hasADateOrAYear() {
        PlanEventBuilder event = PlanEvent.builder().kind(PlanEventKind.STALLED).year(2021);
        assertThat(event.build().getYear()).hasValue(2021);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> event.on(DayOrMonth.parse("2021-10")).build())
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("year");
                    assertThat(fault.invariant()).isEqualTo(Invariant.CONTRADICTION);
                });
    }

    @Test
    void anEvent_namesACommitmentWithItsPlan() {
        PlanEventBuilder event =
                PlanEvent.builder().kind(PlanEventKind.COMPLETED).commitment(CommitmentId.parse("c-1"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(event::build)
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("commitment");
                    assertThat(fault.invariant()).isEqualTo(Invariant.CONTRADICTION);
                });
        assertThat(event.plan(PlanId.parse("plan-1")).build().getCommitment()).hasValue(CommitmentId.parse("c-1"));
    }
}

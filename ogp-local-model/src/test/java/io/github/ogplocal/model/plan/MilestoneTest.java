// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MilestoneTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 28);

    private static MilestoneBuilder valid() {
        return Milestone.builder().title("Publish the data set").start(START).end(START.plusDays(2));
    }

    @Test
    void builder_rejectsEndBeforeStart() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().end(START.minusDays(1)).build())
                .withMessage("milestone end: must not be before start 2024-02-28, got 2024-02-27")
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("end");
                    assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_ORDER);
                });
    }

    @Test
    void builder_acceptsOneDay() {
        assertThat(valid().end(START).build().lengthInDays()).isEqualTo(1);
    }

    @Test
    void builder_rejectsATitleThatIsBlankOrTooLong() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().title("  ").build());
        assertThat(valid().title("t".repeat(500)).build().getTitle()).hasSize(500);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().title("t".repeat(501)).build());
    }

    @Test
    void builder_namesEveryMissingAttribute() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Milestone.builder().build())
                .withMessageContainingAll("title", "start", "end");
    }

    @Test
    void builder_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> valid().title(null)).withMessage("title");
    }

    @Test
    void lengthInDays_countsBothEndsAndLeapDays() {
        assertThat(valid().build().lengthInDays()).isEqualTo(3);
    }

    @Property
    void builder_copiesEveryAttribute(@ForAll("milestones") Milestone milestone) {
        assertThat(Milestone.builder().from(milestone).build())
                .isEqualTo(milestone)
                .hasSameHashCodeAs(milestone);
        assertThat(milestone.lengthInDays())
                .isEqualTo(ChronoUnit.DAYS.between(milestone.getStart(), milestone.getEnd()) + 1);
    }

    @Property
    void equality_coversEveryAttribute(@ForAll("milestones") Milestone milestone) {
        LocalDate later = milestone.getEnd().plusDays(1);
        assertThat(Milestone.builder().from(milestone).end(later).build()).isNotEqualTo(milestone);
        assertThat(Milestone.builder()
                        .from(milestone)
                        .start(milestone.getStart().minusDays(1))
                        .build())
                .isNotEqualTo(milestone);
        assertThat(Milestone.builder().from(milestone).title("another title").build())
                .isNotEqualTo(milestone);
    }

    @Provide
    Arbitrary<Milestone> milestones() {
        return ModelArbitraries.milestones();
    }
}

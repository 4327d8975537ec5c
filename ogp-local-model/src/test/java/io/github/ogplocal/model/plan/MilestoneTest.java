// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.ModelArbitraries;
import io.github.ogplocal.model.time.DayOrMonth;
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
        return Milestone.builder()
                .title("Publish the data set")
                .start(DayOrMonth.of(START))
                .end(DayOrMonth.of(START.plusDays(2)));
    }

    @Test
    void builder_rejectsEndBeforeStart() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().end(DayOrMonth.of(START.minusDays(1))).build())
                .withMessage("milestone end: must not be before start 2024-02-28, got 2024-02-27")
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo("end");
                    assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_ORDER);
                });
    }

    @Test
    void builder_acceptsOneDay() {
        assertThat(valid().end(DayOrMonth.of(START)).build().lengthInDays()).hasValue(1);
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
    void builder_namesTheMissingTitle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Milestone.builder().build())
                .withMessageContaining("title");
    }

    @Test
    void builder_rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> valid().title(null)).withMessage("title");
    }

    @Test
    void lengthInDays_countsBothEndsAndLeapDays() {
        assertThat(valid().build().lengthInDays()).hasValue(3);
    }

    /** A month is not its first day: what overlaps may be in order, and has no length. */
    @Test
    void months_areReadAsAnyOfTheirDays() {
        Milestone february = valid().end(DayOrMonth.parse("2024-02")).build();

        assertThat(february.lengthInDays()).isEmpty();
        assertThat(february.firstEndOr(START)).isEqualTo("2024-02-01");
        assertThat(february.lastEndOr(START)).isEqualTo("2024-02-29");
        assertThat(february.firstStartOr(LocalDate.MIN)).isEqualTo(START);
        assertThat(february.lastStartOr(LocalDate.MIN)).isEqualTo(START);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().end(DayOrMonth.parse("2024-01")).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> valid().start(DayOrMonth.parse("2024-04"))
                        .end(DayOrMonth.parse("2024-03-31"))
                        .build());
    }

    @Test
    void dates_mayBeUnknown() {
        Milestone undated = Milestone.builder().title("A step").build();

        assertThat(undated.hasDates()).isFalse();
        assertThat(undated.lengthInDays()).isEmpty();
        assertThat(undated.firstStartOr(START)).isEqualTo(START);
        assertThat(undated.lastStartOr(START)).isEqualTo(START);
        assertThat(undated.firstEndOr(START)).isEqualTo(START);
        assertThat(undated.lastEndOr(START)).isEqualTo(START);
        assertThat(Milestone.builder()
                        .title("A step")
                        .end(DayOrMonth.of(START))
                        .build()
                        .hasDates())
                .isFalse();
        assertThat(Milestone.builder()
                        .title("A step")
                        .start(DayOrMonth.of(START))
                        .build()
                        .hasDates())
                .isFalse();
        assertThat(valid().start(DayOrMonth.parse("2024-02")).build().hasDates())
                .isTrue();
        assertThat(valid().start(DayOrMonth.parse("2024-02")).build().lengthInDays())
                .isEmpty();
    }

    @Property
    void builder_copiesEveryAttribute(@ForAll("milestones") Milestone milestone) {
        assertThat(Milestone.builder().from(milestone).build())
                .isEqualTo(milestone)
                .hasSameHashCodeAs(milestone);
        assertThat(milestone.lengthInDays()).hasValue(ChronoUnit.DAYS.between(start(milestone), end(milestone)) + 1);
    }

    @Property
    void equality_coversEveryAttribute(@ForAll("milestones") Milestone milestone) {
        assertThat(Milestone.builder()
                        .from(milestone)
                        .end(DayOrMonth.of(end(milestone).plusDays(1)))
                        .build())
                .isNotEqualTo(milestone);
        assertThat(Milestone.builder()
                        .from(milestone)
                        .start(DayOrMonth.of(start(milestone).minusDays(1)))
                        .build())
                .isNotEqualTo(milestone);
        assertThat(Milestone.builder().from(milestone).title("another title").build())
                .isNotEqualTo(milestone);
    }

    private static LocalDate start(Milestone milestone) {
        return milestone.getStart().orElseThrow().firstDay();
    }

    private static LocalDate end(Milestone milestone) {
        return milestone.getEnd().orElseThrow().lastDay();
    }

    @Provide
    Arbitrary<Milestone> milestones() {
        return ModelArbitraries.milestones();
    }
}

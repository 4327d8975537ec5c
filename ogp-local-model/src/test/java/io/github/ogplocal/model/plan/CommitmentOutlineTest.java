// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CommitmentOutlineTest {
    private static final LocalizedText TEXT = LocalizedText.of("مثال", "Exemple", "Example");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate OTHER = LocalDate.of(1999, 1, 1);

    /** For each attribute, an outline that says it and nothing else. */
    private static Map<OutlineAttribute, CommitmentOutline> single() {
        Map<OutlineAttribute, CommitmentOutline> single = new EnumMap<>(OutlineAttribute.class);
        for (OutlineAttribute attribute : OutlineAttribute.values()) {
            CommitmentOutlineBuilder outline = CommitmentOutline.builder();
            CommitmentOutlineBuilder said = switch (attribute) {
                case PROBLEM -> outline.problem(TEXT);
                case ACTIVITIES -> outline.addActivities(TEXT);
                case EXPECTED_RESULTS -> outline.addExpectedResults(TEXT);
                case MILESTONES ->
                    outline.addMilestones(Milestone.builder()
                            .title("Example")
                            .start(DayOrMonth.of(DAY))
                            .end(DayOrMonth.of(DAY))
                            .build());
                case RESPONSIBLE_PARTIES -> outline.addResponsibleParties(ResponsibleParty.named(TEXT));
                case SUPPORTING_PARTIES -> outline.addSupportingParties(SupportingParty.named(TEXT));
                case CARRIED_OUT_ALONE -> outline.carriedOutAlone(false);
                case VALUES -> outline.addValues(OpenGovernmentValue.TECHNOLOGY);
                case START -> outline.start(DayOrMonth.of(DAY));
                case END -> outline.end(DayOrMonth.of(DAY));
                case EXPECTED_CHANGE -> outline.expectedChange(TEXT);
            };
            single.put(attribute, said.build());
        }
        return single;
    }

    @Test
    void says_whatIsThereAndNothingElse() {
        single().forEach((attribute, outline) -> {
            Set<OutlineAttribute> said = EnumSet.noneOf(OutlineAttribute.class);
            for (OutlineAttribute asked : OutlineAttribute.values()) {
                if (outline.says(asked)) {
                    said.add(asked);
                }
            }
            assertThat(said).containsExactly(attribute);
        });
        for (OutlineAttribute asked : OutlineAttribute.values()) {
            assertThat(CommitmentOutline.EMPTY.says(asked)).as(asked.name()).isFalse();
        }
    }

    @Test
    void milestones_lieInsideOnEveryDayOnSomeOrOnNone() {
        CommitmentOutlineBuilder march = CommitmentOutline.builder()
                .start(DayOrMonth.of(LocalDate.of(2021, 3, 1)))
                .end(DayOrMonth.of(LocalDate.of(2021, 3, 15)));

        assertOutside(march, "2021-03-01", "2021-03-15", false, false);
        assertOutside(march, "2021-02-28", "2021-03-15", true, true);
        assertOutside(march, "2021-03-01", "2021-03-16", true, true);
        assertOutside(march, "2021-03", "2021-03", false, true);
        assertOutside(march, "2021-03", "2021-04", true, true);
        assertThat(march.milestones(List.of(Milestone.builder().title("Example").build()))
                        .build()
                        .mayHaveMilestoneOutside())
                .as("dates that are not known")
                .isTrue();
        assertThat(CommitmentOutline.EMPTY.mayHaveMilestoneOutside()).isFalse();
    }

    private static void assertOutside(
            CommitmentOutlineBuilder outline, String start, String end, boolean surely, boolean perhaps) {
        Milestone milestone = Milestone.builder()
                .title("Example")
                .start(DayOrMonth.parse(start))
                .end(DayOrMonth.parse(end))
                .build();
        CommitmentOutline whole = outline.milestones(List.of(milestone)).build();
        assertThat(whole.hasMilestoneOutside()).as("%s to %s", start, end).isEqualTo(surely);
        assertThat(whole.mayHaveMilestoneOutside()).as("%s to %s", start, end).isEqualTo(perhaps);
        assertThat(whole.datedMilestones()).isEqualTo(1);
    }

    @Test
    void serves_theValuesThatAreStated() {
        for (OpenGovernmentValue stated : OpenGovernmentValue.values()) {
            CommitmentOutline outline =
                    CommitmentOutline.builder().addValues(stated).build();
            for (OpenGovernmentValue asked : OpenGovernmentValue.values()) {
                assertThat(outline.serves(asked)).isEqualTo(asked == stated);
            }
            assertThat(single().get(OutlineAttribute.END).serves(stated)).isFalse();
        }
    }

    @Test
    void days_areThoseThatAreSaidOrTheOther() {
        CommitmentOutline starts = single().get(OutlineAttribute.START);
        CommitmentOutline ends = single().get(OutlineAttribute.END);

        assertThat(starts.startOr(OTHER)).isEqualTo(DAY);
        assertThat(starts.endOr(OTHER)).isEqualTo(OTHER);
        assertThat(ends.endOr(OTHER)).isEqualTo(DAY);
        assertThat(ends.startOr(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void months_areReadAsAnyOfTheirDays() {
        CommitmentOutline months = CommitmentOutline.builder()
                .start(DayOrMonth.parse("2021-03"))
                .end(DayOrMonth.parse("2021-03"))
                .build();

        assertThat(months.startOr(OTHER)).isEqualTo("2021-03-01");
        assertThat(months.latestStartOr(OTHER)).isEqualTo("2021-03-31");
        assertThat(months.earliestEndOr(OTHER)).isEqualTo("2021-03-01");
        assertThat(months.endOr(OTHER)).isEqualTo("2021-03-31");
        assertThat(CommitmentOutline.EMPTY.latestStartOr(OTHER)).isEqualTo(OTHER);
        assertThat(CommitmentOutline.EMPTY.earliestEndOr(OTHER)).isEqualTo(OTHER);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CommitmentOutline.builder()
                        .start(DayOrMonth.parse("2021-03"))
                        .end(DayOrMonth.parse("2021-02-28"))
                        .build())
                .withMessageContaining("end: must not be before start");
    }

    @Test
    void milestones_haveIdsThatDiffer() {
        Milestone step = Milestone.builder()
                .id(MilestoneId.parse("m-1"))
                .title("Example")
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        CommitmentOutline.builder().addMilestones(step, step).build())
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.REPEATED));
        Milestone unnamed = Milestone.builder().title("Example").build();
        assertThat(CommitmentOutline.builder()
                        .addMilestones(step, unnamed, unnamed)
                        .build()
                        .getMilestones())
                .hasSize(3);
    }

    /** What is taken out of an outline beforehand is no attribute of it. */
    @Test
    void equality_andTextAreOfTheAttributesAlone() {
        CommitmentOutline starts = single().get(OutlineAttribute.START);

        assertThat(CommitmentOutline.builder().from(starts).build())
                .isEqualTo(starts)
                .hasSameHashCodeAs(starts);
        assertThat(starts.toString()).doesNotContain("stated", "firstDay", "FirstDay", "lastDay", "LastDay");
    }
}

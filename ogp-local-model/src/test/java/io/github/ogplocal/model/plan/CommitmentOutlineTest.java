// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.text.LocalizedText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
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
                            .start(DAY)
                            .end(DAY)
                            .build());
                case RESPONSIBLE_PARTY -> outline.responsibleParty(new ResponsibleParty(TEXT));
                case SUPPORTING_PARTIES -> outline.addSupportingParties(new SupportingParty(TEXT));
                case CARRIED_OUT_ALONE -> outline.carriedOutAlone(false);
                case VALUES -> outline.addValues(OpenGovernmentValue.TECHNOLOGY);
                case START -> outline.start(DAY);
                case END -> outline.end(DAY);
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

    /** What is taken out of an outline beforehand is no attribute of it. */
    @Test
    void equality_andTextAreOfTheAttributesAlone() {
        CommitmentOutline starts = single().get(OutlineAttribute.START);

        assertThat(CommitmentOutline.builder().from(starts).build())
                .isEqualTo(starts)
                .hasSameHashCodeAs(starts);
        assertThat(starts.toString()).doesNotContain("stated", "firstDay", "lastDay");
    }
}

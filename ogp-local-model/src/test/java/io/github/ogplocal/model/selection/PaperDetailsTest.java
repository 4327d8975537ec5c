// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PaperDetailsTest {
    private static final LocalizedText AUTHORITY = LocalizedText.of("en", "Example authority");

    @Test
    void builder_needsTheAuthorityOnly() {
        PaperDetails details = PaperDetails.builder().authority(AUTHORITY).build();

        assertThat(details.getMembers()).isEmpty();
        assertThat(details.getRemedy()).isEmpty();
        assertThatThrownBy(() -> PaperDetails.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void builder_refusesAnEvaluatorTwiceAndTwoWhoPreside() {
        assertThatThrownBy(() -> PaperDetails.builder()
                        .authority(AUTHORITY)
                        .addMembers(member("E1", Attendance.PRESENT), member("E1", Attendance.ABSENT))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("paper details members: must not name an evaluator twice");
        assertThatThrownBy(() -> PaperDetails.builder()
                        .authority(AUTHORITY)
                        .addMembers(member("E1", Attendance.PRESIDING), member("E2", Attendance.PRESIDING))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("paper details members: must not have two that preside, got 2");
    }

    @Test
    void builder_refusesReferencesAndDigestsOfAnotherForm() {
        assertThatThrownBy(() -> PaperDetails.builder()
                        .authority(AUTHORITY)
                        .minutesReference(" ")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("paper details minutesReference: must not be blank");
        assertThatThrownBy(() -> PaperDetails.builder()
                        .authority(AUTHORITY)
                        .letterReference("x".repeat(201))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have at most 200 characters");
        assertThatThrownBy(() -> PaperDetails.builder()
                        .authority(AUTHORITY)
                        .recordDigest("0123456789ABCDEF".repeat(4))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("paper details recordDigest: must match");
    }

    private static PanelAttendance member(String id, Attendance attendance) {
        return PanelAttendance.builder()
                .evaluator(new Evaluator(new EvaluatorId(id), EvaluatorKind.PERSON, EvaluatorSide.STATE))
                .attendance(attendance)
                .build();
    }
}

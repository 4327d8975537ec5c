// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A member of the panel, and whether the member was at the meeting whose minutes are drawn up.
 *
 * <p>The member is known by a pseudonym only; the name is written by hand where the minutes are signed.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"evaluator", "role", "attendance"})
public abstract class PanelAttendance {
    PanelAttendance() {}

    /** Starts an empty builder; evaluator and attendance are required. */
    public static PanelAttendanceBuilder builder() {
        return new PanelAttendanceBuilder();
    }

    @JsonCreator
    static PanelAttendance of(
            @JsonProperty("evaluator") Evaluator evaluator,
            @JsonProperty("role") @Nullable LocalizedText role,
            @JsonProperty("attendance") Attendance attendance) {
        return builder()
                .evaluator(evaluator)
                .role(Optional.ofNullable(role))
                .attendance(attendance)
                .build();
    }

    /** Who: the pseudonym of the score sheets, and for whom the member sits there. */
    public abstract Evaluator getEvaluator();

    /** In which office the member sits there, for the minutes; empty when none is to be named. */
    public abstract Optional<LocalizedText> getRole();

    /** Whether the member was there, and presided. */
    public abstract Attendance getAttendance();
}

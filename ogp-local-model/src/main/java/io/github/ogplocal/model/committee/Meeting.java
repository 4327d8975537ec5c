// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.committee;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a committee, as its minutes have it.
 *
 * <p>Invariant: who was present is named only when attendance was recorded; minutes are never published before the
 * meeting.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "committee",
    "on",
    "attendanceRecorded",
    "present",
    "decisions",
    "minutesPublishedOn",
    "minutesUrl",
    "citations"
})
public abstract class Meeting {
    Meeting() {}

    /** Starts an empty builder; id, committee, on and attendance recorded are required. */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }

    @JsonCreator
    static Meeting of(
            @JsonProperty("id") MeetingId id,
            @JsonProperty("committee") CommitteeId committee,
            @JsonProperty("on") DayOrMonth on,
            @JsonProperty("attendanceRecorded") boolean attendanceRecorded,
            @JsonProperty("present") @Nullable SortedSet<MembershipId> present,
            @JsonProperty("decisions") @Nullable List<Decision> decisions,
            @JsonProperty("minutesPublishedOn") @Nullable DayOrMonth minutesPublishedOn,
            @JsonProperty("minutesUrl") @Nullable String minutesUrl,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .committee(committee)
                .on(on)
                .attendanceRecorded(attendanceRecorded)
                .present(present == null ? List.of() : present)
                .decisions(decisions == null ? List.of() : decisions)
                .minutesPublishedOn(Optional.ofNullable(minutesPublishedOn))
                .minutesUrl(Optional.ofNullable(minutesUrl))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract MeetingId getId();

    /** The committee. */
    public abstract CommitteeId getCommittee();

    /** When it was held. */
    public abstract DayOrMonth getOn();

    /** Whether it is recorded who was present; if not, {@link #getPresent()} is empty. */
    public abstract boolean isAttendanceRecorded();

    /** Who was present, in the order of the ids; may be empty. */
    @Value.NaturalOrder
    public abstract SortedSet<MembershipId> getPresent();

    /** What was decided, in the order of the minutes; at most 500; may be empty. */
    @Size(max = 500)
    public abstract List<Decision> getDecisions();

    /** When the minutes were published; empty when they were not, or that is not known. */
    public abstract Optional<DayOrMonth> getMinutesPublishedOn();

    /** Where the minutes are found; not blank; empty when that is not known. */
    public abstract Optional<@Size(min = 1, max = 2000) String> getMinutesUrl();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getDecisions(), 500, "meeting", "decisions");
        getMinutesUrl().ifPresent(text -> requireText(text, 2000, "meeting", "minutesUrl"));
        requireAtMost(getCitations(), 50, "meeting", "citations");
        require(
                isAttendanceRecorded() || getPresent().isEmpty(),
                "meeting",
                "present",
                Invariant.CONTRADICTION,
                "must be empty when attendance was not recorded",
                getPresent().size());
        require(
                getMinutesPublishedOn().isEmpty()
                        || !getMinutesPublishedOn().get().lastDay().isBefore(getOn().firstDay()),
                "meeting",
                "minutesPublishedOn",
                Invariant.OUT_OF_ORDER,
                "must not be before the meeting " + getOn(),
                getMinutesPublishedOn().orElse(null));
    }
}

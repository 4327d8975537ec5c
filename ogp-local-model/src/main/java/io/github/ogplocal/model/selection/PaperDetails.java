// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a selection (minutes, public notice, letters) say beside its outcome: what only the panel knows, and
 * nothing in the rules decides.
 *
 * <p>All but the authority may be left out: a paper then has a line to be filled in by hand, and nothing is made up.
 *
 * <p>Invariant: no evaluator stands twice among the members, and at most one presides; references have at most 200
 * characters; the digest is 64 hexadecimal digits in small letters.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "authority",
    "place",
    "heldOn",
    "members",
    "minutesReference",
    "noticeReference",
    "letterReference",
    "remedy",
    "timeLimit",
    "recordPublishedAt",
    "recordDigest"
})
public abstract class PaperDetails {
    private static final int LONGEST_REFERENCE = 200;
    private static final java.util.regex.Pattern DIGEST = java.util.regex.Pattern.compile("[0-9a-f]{64}");

    PaperDetails() {}

    /** Starts an empty builder; the authority is required. */
    public static PaperDetailsBuilder builder() {
        return new PaperDetailsBuilder();
    }

    @JsonCreator
    static PaperDetails of(
            @JsonProperty("authority") LocalizedText authority,
            @JsonProperty("place") @Nullable LocalizedText place,
            @JsonProperty("heldOn") @Nullable LocalDate heldOn,
            @JsonProperty("members") @Nullable List<PanelAttendance> members,
            @JsonProperty("minutesReference") @Nullable String minutesReference,
            @JsonProperty("noticeReference") @Nullable String noticeReference,
            @JsonProperty("letterReference") @Nullable String letterReference,
            @JsonProperty("remedy") @Nullable LocalizedText remedy,
            @JsonProperty("timeLimit") @Nullable LocalizedText timeLimit,
            @JsonProperty("recordPublishedAt") @Nullable LocalizedText recordPublishedAt,
            @JsonProperty("recordDigest") @Nullable String recordDigest) {
        return builder()
                .authority(authority)
                .place(Optional.ofNullable(place))
                .heldOn(Optional.ofNullable(heldOn))
                .members(members == null ? List.of() : members)
                .minutesReference(Optional.ofNullable(minutesReference))
                .noticeReference(Optional.ofNullable(noticeReference))
                .letterReference(Optional.ofNullable(letterReference))
                .remedy(Optional.ofNullable(remedy))
                .timeLimit(Optional.ofNullable(timeLimit))
                .recordPublishedAt(Optional.ofNullable(recordPublishedAt))
                .recordDigest(Optional.ofNullable(recordDigest))
                .build();
    }

    /** The authority in whose name the papers go out. */
    public abstract LocalizedText getAuthority();

    /** Where the panel met; empty when it is to be filled in by hand. */
    public abstract Optional<LocalizedText> getPlace();

    /** The day on which the panel met; empty when it is to be filled in by hand. */
    public abstract Optional<LocalDate> getHeldOn();

    /** The panel, in the order in which the minutes list it; empty when it is to be filled in by hand. */
    public abstract List<PanelAttendance> getMembers();

    /** Under which number the minutes are kept; not blank; empty when it is to be filled in by hand. */
    public abstract Optional<@Size(min = 1, max = LONGEST_REFERENCE) String> getMinutesReference();

    /** Under which number the notice goes out; not blank; empty when it is to be filled in by hand. */
    public abstract Optional<@Size(min = 1, max = LONGEST_REFERENCE) String> getNoticeReference();

    /** Under which number the letters go out, the same for all; not blank; empty when it is to be filled in by hand. */
    public abstract Optional<@Size(min = 1, max = LONGEST_REFERENCE) String> getLetterReference();

    /** To whom, and how, an applicant can turn against the result; empty when it is to be filled in by hand. */
    public abstract Optional<LocalizedText> getRemedy();

    /** Until when; empty when it is to be filled in by hand. */
    public abstract Optional<LocalizedText> getTimeLimit();

    /** Where the record of the decision is published; empty when it is not. */
    public abstract Optional<LocalizedText> getRecordPublishedAt();

    /** The SHA-256 digest of that record, in 64 hexadecimal digits; empty when none is given. */
    public abstract Optional<@Pattern(regexp = "[0-9a-f]{64}") String> getRecordDigest();

    @Value.Check
    void check() {
        long different = getMembers().stream()
                .map(member -> member.getEvaluator().id())
                .distinct()
                .count();
        require(
                different == getMembers().size(),
                "paper details",
                "members",
                Invariant.REPEATED,
                "must not name an evaluator twice",
                null);
        long presiding = getMembers().stream()
                .filter(member -> member.getAttendance() == Attendance.PRESIDING)
                .count();
        require(
                presiding <= 1,
                "paper details",
                "members",
                Invariant.CONTRADICTION,
                "must not have two that preside",
                presiding);
        getMinutesReference()
                .ifPresent(text -> requireText(text, LONGEST_REFERENCE, "paper details", "minutesReference"));
        getNoticeReference()
                .ifPresent(text -> requireText(text, LONGEST_REFERENCE, "paper details", "noticeReference"));
        getLetterReference()
                .ifPresent(text -> requireText(text, LONGEST_REFERENCE, "paper details", "letterReference"));
        getRecordDigest().ifPresent(text -> requirePattern(text, DIGEST, "paper details", "recordDigest"));
    }
}

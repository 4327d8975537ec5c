// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposed in a consultation, and where it came from.
 *
 * <p>There is no attribute for who made it. Title, text and outline are what a person wrote: {@code toString} leaves them
 * out, and nothing in the library repeats them in a message.
 *
 * <p>Invariant: only what was withdrawn has a day of withdrawal, and that is never before the day of submission.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "consultation",
    "channel",
    "municipality",
    "theme",
    "submittedOn",
    "title",
    "text",
    "outline",
    "supports",
    "withdrawn",
    "withdrawnOn"
})
public abstract class Proposal {
    /** The most characters (UTF-16 units) that the text in one language may have. */
    public static final int MAX_TEXT = 50_000;

    Proposal() {}

    /** Starts an empty builder; id, consultation, text in at least one language, and whether it was withdrawn are required. */
    public static ProposalBuilder builder() {
        return new ProposalBuilder();
    }

    @JsonCreator
    static Proposal of(
            @JsonProperty("id") ProposalId id,
            @JsonProperty("consultation") ConsultationId consultation,
            @JsonProperty("channel") @Nullable ProposalChannel channel,
            @JsonProperty("municipality") @Nullable NationalCode municipality,
            @JsonProperty("theme") @Nullable ThemeId theme,
            @JsonProperty("submittedOn") @Nullable LocalDate submittedOn,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("text") Map<LanguageTag, String> text,
            @JsonProperty("outline") @Nullable CommitmentOutline outline,
            @JsonProperty("supports") @Nullable Long supports,
            @JsonProperty("withdrawn") boolean withdrawn,
            @JsonProperty("withdrawnOn") @Nullable LocalDate withdrawnOn) {
        return builder()
                .id(id)
                .consultation(consultation)
                .channel(Optional.ofNullable(channel))
                .municipality(Optional.ofNullable(municipality))
                .theme(Optional.ofNullable(theme))
                .submittedOn(Optional.ofNullable(submittedOn))
                .title(Optional.ofNullable(title))
                .text(text)
                .outline(Optional.ofNullable(outline))
                .supports(Optional.ofNullable(supports))
                .withdrawn(withdrawn)
                .withdrawnOn(Optional.ofNullable(withdrawnOn))
                .build();
    }

    /** Names it within the consultation. */
    public abstract ProposalId getId();

    /** The consultation that it was made in. */
    public abstract ConsultationId getConsultation();

    /** How it came in; empty when it is not known, and for what was merged or split from others. */
    public abstract Optional<ProposalChannel> getChannel();

    /** The municipality that it is for; empty when it does not say, or is for all. */
    public abstract Optional<NationalCode> getMunicipality();

    /** Its theme; empty when it has none. */
    public abstract Optional<ThemeId> getTheme();

    /** The day on which it was made public or handed in; empty when it is not known. */
    public abstract Optional<LocalDate> getSubmittedOn();

    /** Its title; empty when it has none. */
    @Value.Redacted
    public abstract Optional<LocalizedText> getTitle();

    /**
     * What it says, by language, in the order of the tags; at least one; each not blank and at most {@value #MAX_TEXT}
     * characters (UTF-16 units).
     */
    @NotEmpty
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedMap<LanguageTag, String> getText();

    /** What it says of itself as a commitment would; empty when nobody has drawn that up. */
    @Value.Redacted
    public abstract Optional<CommitmentOutline> getOutline();

    /** How many supported it where it was published; 0 to 1,000,000,000,000; empty when that was not counted. */
    public abstract Optional<@PositiveOrZero @Max(ParticipationRow.MOST) Long> getSupports();

    /** Whether whoever made it took it back. */
    public abstract boolean isWithdrawn();

    /** When it was taken back; empty when it was not, or the day is not known. */
    public abstract Optional<LocalDate> getWithdrawnOn();

    @Value.Check
    void check() {
        require(!getText().isEmpty(), "proposal", "text", Invariant.TOO_FEW, "must have at least one language", null);
        getText().values().forEach(text -> requireText(text, MAX_TEXT, "proposal", "text"));
        long supports = getSupports().orElse(0L);
        require(
                supports >= 0 && supports <= ParticipationRow.MOST,
                "proposal",
                "supports",
                Invariant.OUT_OF_RANGE,
                "must be 0 to " + ParticipationRow.MOST,
                supports);
        require(
                isWithdrawn() || getWithdrawnOn().isEmpty(),
                "proposal",
                "withdrawnOn",
                Invariant.CONTRADICTION,
                "must be absent from what was not withdrawn",
                null);
        require(
                getSubmittedOn().isEmpty()
                        || getWithdrawnOn().isEmpty()
                        || !getWithdrawnOn().get().isBefore(getSubmittedOn().get()),
                "proposal",
                "withdrawnOn",
                Invariant.OUT_OF_ORDER,
                "must not be before it was submitted",
                getWithdrawnOn().orElse(null));
    }
}

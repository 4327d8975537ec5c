// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireSeconds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A published call for applications.
 *
 * <p>Opening and closing carry their offset from UTC, as the notice was published; so they are instants whatever becomes
 * of the zone's rules later. The zone is named for readers and decides nothing.
 *
 * <p>Invariant: closing is after opening; both are in whole seconds.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "programme", "title", "opensAt", "closesAt", "timeZone", "procedure"})
public abstract class CallForApplications {
    private static final Pattern ZONE = Pattern.compile("[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}");
    private static final Pattern PROCEDURE =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?@[1-9][0-9]{0,5}");

    CallForApplications() {}

    /** Starts an empty builder; all attributes are required. */
    public static CallForApplicationsBuilder builder() {
        return new CallForApplicationsBuilder();
    }

    @JsonCreator
    static CallForApplications of(
            @JsonProperty("id") CallId id,
            @JsonProperty("programme") ProgrammeId programme,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("opensAt") OffsetDateTime opensAt,
            @JsonProperty("closesAt") OffsetDateTime closesAt,
            @JsonProperty("timeZone") String timeZone,
            @JsonProperty("procedure") String procedure) {
        return builder()
                .id(id)
                .programme(programme)
                .title(title)
                .opensAt(opensAt)
                .closesAt(closesAt)
                .timeZone(timeZone)
                .procedure(procedure)
                .build();
    }

    /** The call's id. */
    public abstract CallId getId();

    /** The programme it selects for. */
    public abstract ProgrammeId getProgramme();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** First instant at which an application can be filed. */
    public abstract OffsetDateTime getOpensAt();

    /**
     * The closing. Whether a file received in this very second is in time is for the procedure to say
     * ({@code selection/filed-by-closing@1}).
     */
    public abstract OffsetDateTime getClosesAt();

    /** The zone in which the notice gives its times, by its IANA name ({@code Africa/Tunis}); for readers only. */
    @Size(max = 200)
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}")
    public abstract String getTimeZone();

    /** The procedure that decides: its id, {@code @}, its revision. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?@[1-9][0-9]{0,5}")
    public abstract String getProcedure();

    @Value.Check
    void check() {
        requireSeconds(getOpensAt(), "call", "opensAt");
        requireSeconds(getClosesAt(), "call", "closesAt");
        requirePattern(getTimeZone(), ZONE, "call", "timeZone");
        requirePattern(getProcedure(), PROCEDURE, "call", "procedure");
        require(
                getClosesAt().isAfter(getOpensAt()),
                "call",
                "closesAt",
                Invariant.OUT_OF_ORDER,
                "must be after opensAt " + getOpensAt(),
                getClosesAt());
    }
}

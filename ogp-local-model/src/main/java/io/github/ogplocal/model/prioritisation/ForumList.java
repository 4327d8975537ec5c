// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the forum of one neighbourhood or rural zone ranked, as its minutes have it.
 *
 * <p>Invariant: at least one line; no project stands there twice. Ranks need not follow each other.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"zone", "on", "participants", "minutes", "ranking"})
public abstract class ForumList {
    ForumList() {}

    /** Starts an empty builder; zone and ranking are required. */
    public static ForumListBuilder builder() {
        return new ForumListBuilder();
    }

    @JsonCreator
    static ForumList of(
            @JsonProperty("zone") ZoneId zone,
            @JsonProperty("on") @Nullable LocalDate on,
            @JsonProperty("participants") @Nullable Integer participants,
            @JsonProperty("minutes") @Nullable String minutes,
            @JsonProperty("ranking") List<RankedProject> ranking) {
        return builder()
                .zone(zone)
                .on(Optional.ofNullable(on))
                .participants(Optional.ofNullable(participants))
                .minutes(Optional.ofNullable(minutes))
                .ranking(ranking)
                .build();
    }

    /** Whose forum it was. */
    public abstract ZoneId getZone();

    /** The day of the forum; empty when it is not recorded. */
    public abstract Optional<LocalDate> getOn();

    /** How many people took part, 1 or more; empty when it is not recorded. */
    public abstract Optional<@Min(1) Integer> getParticipants();

    /** Where the minutes are found; not blank, at most 200 characters; empty when that is not recorded. */
    public abstract Optional<@Size(max = 200) String> getMinutes();

    /** What was ranked, in any order; not empty. */
    @NotEmpty
    public abstract List<RankedProject> getRanking();

    @Value.Check
    void check() {
        requireSome(getRanking(), "forum list", "ranking");
        getMinutes().ifPresent(minutes -> requireText(minutes, 200, "forum list", "minutes"));
        getParticipants()
                .ifPresent(number -> require(
                        number >= 1,
                        "forum list",
                        "participants",
                        Invariant.OUT_OF_RANGE,
                        "must be at least 1",
                        number));
        TreeSet<ProjectId> seen = new TreeSet<>();
        for (RankedProject line : getRanking()) {
            require(
                    seen.add(line.project()),
                    "forum list",
                    "ranking",
                    Invariant.REPEATED,
                    "must name a project once",
                    line.project());
        }
    }
}

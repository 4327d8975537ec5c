// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationCrosstab;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call to the public for proposals: for whom, about what, when, and who took part.
 *
 * <p>Invariant: the end is never before the start; no theme stands twice.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "municipalities", "themes", "start", "end", "participation", "crosstabs"})
public abstract class Consultation {
    Consultation() {}

    /** Starts an empty builder; id and title are required. */
    public static ConsultationBuilder builder() {
        return new ConsultationBuilder();
    }

    @JsonCreator
    static Consultation of(
            @JsonProperty("id") ConsultationId id,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("municipalities") @Nullable SortedSet<NationalCode> municipalities,
            @JsonProperty("themes") @Nullable List<Theme> themes,
            @JsonProperty("start") @Nullable LocalDate start,
            @JsonProperty("end") @Nullable LocalDate end,
            @JsonProperty("participation") @Nullable List<Participation> participation,
            @JsonProperty("crosstabs") @Nullable List<ParticipationCrosstab> crosstabs) {
        return builder()
                .id(id)
                .title(title)
                .municipalities(municipalities == null ? Set.of() : municipalities)
                .themes(themes == null ? List.of() : themes)
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .participation(participation == null ? List.of() : participation)
                .crosstabs(crosstabs == null ? List.of() : crosstabs)
                .build();
    }

    /** Names it. */
    public abstract ConsultationId getId();

    /** Its title. */
    public abstract LocalizedText getTitle();

    /** For which municipalities it gathers proposals, in natural order of their codes; empty when it does not say. */
    @Value.NaturalOrder
    public abstract SortedSet<NationalCode> getMunicipalities();

    /** Its themes, in the document's order; at most 1000; empty when it has none. */
    @Size(max = 1000)
    public abstract List<Theme> getThemes();

    /** The first day on which one could take part, inclusive; empty when it is not known. */
    public abstract Optional<LocalDate> getStart();

    /** The last day on which one could take part, inclusive; empty when it is not known. */
    public abstract Optional<LocalDate> getEnd();

    /** Its tables of who took part, in the document's order; at most 100; empty when none is known. */
    @Size(max = 100)
    public abstract List<Participation> getParticipation();

    /** Its tables by two classifications, in the document's order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<ParticipationCrosstab> getCrosstabs();

    @Value.Check
    void check() {
        require(
                getStart().isEmpty()
                        || getEnd().isEmpty()
                        || !getEnd().get().isBefore(getStart().get()),
                "consultation",
                "end",
                Invariant.OUT_OF_ORDER,
                "must not be before start",
                getEnd().orElse(null));
        checkSize(getThemes(), 1000, "themes");
        checkSize(getParticipation(), 100, "participation");
        checkSize(getCrosstabs(), 100, "crosstabs");
        Set<ThemeId> seen = new HashSet<>();
        for (Theme theme : getThemes()) {
            require(
                    seen.add(theme.id()),
                    "consultation",
                    "themes",
                    Invariant.REPEATED,
                    "must not hold a theme twice",
                    theme.id());
        }
    }

    private static void checkSize(List<?> list, int most, String attribute) {
        require(
                list.size() <= most,
                "consultation",
                attribute,
                Invariant.TOO_LONG,
                "must have at most " + most + " entries",
                list.size());
    }
}

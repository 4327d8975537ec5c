// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireSome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body: a ministry, a municipal department, an association, a donor. Ministries are renamed and councils end; the
 * body stays.
 *
 * <p>Invariant: no name starts before the one that stands before it, however their months are read.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "names", "sector", "partOf", "successor", "endedOn", "registration", "citations"})
public abstract class Organisation {
    Organisation() {}

    /** Starts an empty builder; id and names are required. */
    public static OrganisationBuilder builder() {
        return new OrganisationBuilder();
    }

    @JsonCreator
    static Organisation of(
            @JsonProperty("id") OrganisationId id,
            @JsonProperty("names") List<OrganisationName> names,
            @JsonProperty("sector") @Nullable Sector sector,
            @JsonProperty("partOf") @Nullable OrganisationId partOf,
            @JsonProperty("successor") @Nullable OrganisationId successor,
            @JsonProperty("endedOn") @Nullable DayOrMonth endedOn,
            @JsonProperty("registration") @Nullable LocalizedText registration,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .names(names)
                .sector(Optional.ofNullable(sector))
                .partOf(Optional.ofNullable(partOf))
                .successor(Optional.ofNullable(successor))
                .endedOn(Optional.ofNullable(endedOn))
                .registration(Optional.ofNullable(registration))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract OrganisationId getId();

    /** What it is or was called, the earliest first; 1 to 50. */
    @Size(min = 1, max = 50)
    public abstract List<OrganisationName> getNames();

    /** The part of society it belongs to; empty when that is not known. */
    public abstract Optional<Sector> getSector();

    /** The body that it is a department of; empty when it is of none. */
    public abstract Optional<OrganisationId> getPartOf();

    /** The body that has taken over from it; empty when none has. */
    public abstract Optional<OrganisationId> getSuccessor();

    /** When it ended; empty when it lasts, or that is not known. */
    public abstract Optional<DayOrMonth> getEndedOn();

    /** Its entry in a public register, as a source cites it; empty when none is cited. */
    public abstract Optional<LocalizedText> getRegistration();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireSome(getNames(), "organisation", "names");
        requireAtMost(getNames(), 50, "organisation", "names");
        requireAtMost(getCitations(), 50, "organisation", "citations");
        for (int i = 1; i < getNames().size(); i++) {
            Optional<DayOrMonth> earlier = getNames().get(i - 1).getStart();
            Optional<DayOrMonth> later = getNames().get(i).getStart();
            require(
                    earlier.isEmpty()
                            || later.isEmpty()
                            || !later.get().lastDay().isBefore(earlier.get().firstDay()),
                    "organisation",
                    "names",
                    Invariant.OUT_OF_ORDER,
                    "must stand with the earliest first",
                    i);
        }
    }
}

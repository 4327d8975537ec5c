// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A programme that local authorities belong to.
 *
 * <p>A country can have several at once: in Tunisia the national pilot of twelve municipalities and the membership of OGP
 * Local are two programmes; El Kef is in the second only, Regueb in both.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "organiser", "members"})
public abstract class Programme {
    Programme() {}

    /** Starts an empty builder; all attributes but the members are required. */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }

    @JsonCreator
    static Programme of(
            @JsonProperty("id") ProgrammeId id,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("organiser") LocalizedText organiser,
            @JsonProperty("members") @Nullable List<NationalCode> members) {
        return builder()
                .id(id)
                .title(title)
                .organiser(organiser)
                .members(members == null ? List.of() : members)
                .build();
    }

    /** The programme's id. */
    public abstract ProgrammeId getId();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** The body that runs it. */
    public abstract LocalizedText getOrganiser();

    /** The codes of its members, in natural order; may be empty. */
    @Value.NaturalOrder
    public abstract SortedSet<NationalCode> getMembers();
}

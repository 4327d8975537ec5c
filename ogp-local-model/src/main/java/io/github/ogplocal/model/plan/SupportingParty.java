// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in carrying out a commitment (an intervening party) without answering for it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"name", "sector", "organisation"})
public abstract class SupportingParty {
    SupportingParty() {}

    /** Starts an empty builder; the name is required. */
    public static SupportingPartyBuilder builder() {
        return new SupportingPartyBuilder();
    }

    /** A body of which the name alone is known. */
    public static SupportingParty named(LocalizedText name) {
        return builder().name(name).build();
    }

    @JsonCreator
    static SupportingParty of(
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("sector") @Nullable Sector sector,
            @JsonProperty("organisation") @Nullable OrganisationId organisation) {
        return builder()
                .name(name)
                .sector(Optional.ofNullable(sector))
                .organisation(Optional.ofNullable(organisation))
                .build();
    }

    /** The name of a body as the plan gives it, never of a private person. */
    public abstract LocalizedText getName();

    /** The part of society that it belongs to; empty when that is not said. */
    public abstract Optional<Sector> getSector();

    /** The body among the organisations of the dossier; empty when it is none of them, or there is no dossier. */
    public abstract Optional<OrganisationId> getOrganisation();
}

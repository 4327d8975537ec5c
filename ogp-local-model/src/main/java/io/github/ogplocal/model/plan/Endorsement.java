// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OrganisationId;
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
 * That a stakeholder outside government stands behind a plan.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"organisation", "role", "on", "citations"})
public abstract class Endorsement {
    Endorsement() {}

    /** Starts an empty builder; nothing is required. */
    public static EndorsementBuilder builder() {
        return new EndorsementBuilder();
    }

    @JsonCreator
    static Endorsement of(
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("role") @Nullable LocalizedText role,
            @JsonProperty("on") @Nullable DayOrMonth on,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .organisation(Optional.ofNullable(organisation))
                .role(Optional.ofNullable(role))
                .on(Optional.ofNullable(on))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The body; empty when a person endorsed it alone. */
    public abstract Optional<OrganisationId> getOrganisation();

    /** The office of whoever signed; empty when it does not say. */
    public abstract Optional<LocalizedText> getRole();

    /** When; empty when that is not known. */
    public abstract Optional<DayOrMonth> getOn();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "endorsement", "citations");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireSome;

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
 * An agreement between an authority and those who help it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "parties", "concludedOn", "purpose", "citations"})
public abstract class PartnershipAgreement {
    PartnershipAgreement() {}

    /** Starts an empty builder; title and parties are required. */
    public static PartnershipAgreementBuilder builder() {
        return new PartnershipAgreementBuilder();
    }

    @JsonCreator
    static PartnershipAgreement of(
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("parties") List<OrganisationId> parties,
            @JsonProperty("concludedOn") @Nullable DayOrMonth concludedOn,
            @JsonProperty("purpose") @Nullable LocalizedText purpose,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .title(title)
                .parties(parties)
                .concludedOn(Optional.ofNullable(concludedOn))
                .purpose(Optional.ofNullable(purpose))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** What it is called or about. */
    public abstract LocalizedText getTitle();

    /** Who concluded it, in the order of the source; 1 to 50. */
    @Size(min = 1, max = 50)
    public abstract List<OrganisationId> getParties();

    /** When; empty when that is not known. */
    public abstract Optional<DayOrMonth> getConcludedOn();

    /** What it is for; empty when that is not said. */
    public abstract Optional<LocalizedText> getPurpose();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireSome(getParties(), "partnership agreement", "parties");
        requireAtMost(getParties(), 50, "partnership agreement", "parties");
        requireAtMost(getCitations(), 50, "partnership agreement", "citations");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of one consultation: what was proposed, what was merged and split, and what was answered.
 *
 * <p>Whether the parts fit each other is checked by {@code rules.consultation}, and by the reader.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"consultation", "proposals", "derivations", "responses"})
public abstract class ConsultationDocuments {
    ConsultationDocuments() {}

    /** Starts an empty builder; the consultation is required. */
    public static ConsultationDocumentsBuilder builder() {
        return new ConsultationDocumentsBuilder();
    }

    @JsonCreator
    static ConsultationDocuments of(
            @JsonProperty("consultation") Consultation consultation,
            @JsonProperty("proposals") @Nullable List<Proposal> proposals,
            @JsonProperty("derivations") @Nullable List<ProposalDerivation> derivations,
            @JsonProperty("responses") @Nullable List<ProposalResponse> responses) {
        return builder()
                .consultation(consultation)
                .proposals(proposals == null ? List.of() : proposals)
                .derivations(derivations == null ? List.of() : derivations)
                .responses(responses == null ? List.of() : responses)
                .build();
    }

    /** The consultation. */
    public abstract Consultation getConsultation();

    /** What was proposed, and what was made of it; in any order; may be empty. */
    public abstract List<Proposal> getProposals();

    /** How proposals became others; in any order; may be empty. */
    public abstract List<ProposalDerivation> getDerivations();

    /** What was answered; in any order; may be empty. */
    public abstract List<ProposalResponse> getResponses();
}

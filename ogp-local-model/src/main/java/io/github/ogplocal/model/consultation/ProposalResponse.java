// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LanguageTag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the authority answered to one proposal: what it did with it, why, and which commitments it became.
 *
 * <p>An answer without reasons is kept as what it is; a reasoned response, which the programme's participation standard
 * asks for, has some.
 *
 * <p>Invariant: only what was taken up, wholly or in part, became commitments. Which ones may be unknown.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"proposal", "kind", "reasons", "commitments", "respondedOn"})
public abstract class ProposalResponse {
    ProposalResponse() {}

    /** Starts an empty builder; proposal and kind are required. */
    public static ProposalResponseBuilder builder() {
        return new ProposalResponseBuilder();
    }

    @JsonCreator
    static ProposalResponse of(
            @JsonProperty("proposal") ProposalId proposal,
            @JsonProperty("kind") ResponseKind kind,
            @JsonProperty("reasons") @Nullable Map<LanguageTag, String> reasons,
            @JsonProperty("commitments") @Nullable SortedSet<CommitmentId> commitments,
            @JsonProperty("respondedOn") @Nullable LocalDate respondedOn) {
        return builder()
                .proposal(proposal)
                .kind(kind)
                .reasons(reasons == null ? Map.of() : reasons)
                .commitments(commitments == null ? Set.of() : commitments)
                .respondedOn(Optional.ofNullable(respondedOn))
                .build();
    }

    /** The proposal that it answers. */
    public abstract ProposalId getProposal();

    /** What was done with the proposal. */
    public abstract ResponseKind getKind();

    /**
     * Why, by language, in the order of the tags; each not blank and at most 50,000 characters; empty when no reasons were
     * given.
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedMap<LanguageTag, String> getReasons();

    /** The commitments that it became, or became part of, in natural order; empty when it became none or it is not said. */
    @Value.NaturalOrder
    public abstract SortedSet<CommitmentId> getCommitments();

    /** When it was answered; empty when it is not known. */
    public abstract Optional<LocalDate> getRespondedOn();

    /** Whether this is a reasoned response: it is final and says why. */
    public boolean hasReasons() {
        return getKind() != ResponseKind.UNDER_EXAMINATION && !getReasons().isEmpty();
    }

    @Value.Check
    void check() {
        getReasons().values().forEach(text -> requireText(text, Proposal.MAX_TEXT, "proposal response", "reasons"));
        require(
                getCommitments().isEmpty()
                        || getKind() == ResponseKind.TAKEN_UP
                        || getKind() == ResponseKind.PARTLY_TAKEN_UP,
                "proposal response",
                "commitments",
                Invariant.CONTRADICTION,
                "must be empty unless the proposal was taken up",
                getCommitments().size());
    }
}

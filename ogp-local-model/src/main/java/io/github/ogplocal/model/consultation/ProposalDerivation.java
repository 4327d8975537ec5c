// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.consultation;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One recorded step by which people made proposals into others: several into one, or one into several.
 *
 * <p>What it was made from stays; nothing is rewritten or thrown away.
 *
 * <p>Invariant: a merge has at least two sources and one result, a split one source and at least two results, and no
 * proposal is both.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "sources", "results", "decidedOn", "reason"})
public abstract class ProposalDerivation {
    ProposalDerivation() {}

    /** Starts an empty builder; kind, sources and results are required. */
    public static ProposalDerivationBuilder builder() {
        return new ProposalDerivationBuilder();
    }

    @JsonCreator
    static ProposalDerivation of(
            @JsonProperty("kind") DerivationKind kind,
            @JsonProperty("sources") SortedSet<ProposalId> sources,
            @JsonProperty("results") SortedSet<ProposalId> results,
            @JsonProperty("decidedOn") @Nullable LocalDate decidedOn,
            @JsonProperty("reason") @Nullable LocalizedText reason) {
        return builder()
                .kind(kind)
                .sources(sources)
                .results(results)
                .decidedOn(Optional.ofNullable(decidedOn))
                .reason(Optional.ofNullable(reason))
                .build();
    }

    /** Whether proposals were merged or one was split. */
    public abstract DerivationKind getKind();

    /** What there was before, in natural order: exactly one for a split, at least two for a merge. */
    @Value.NaturalOrder
    @NotEmpty
    public abstract SortedSet<ProposalId> getSources();

    /** What there was afterwards, in natural order: exactly one for a merge, at least two for a split. */
    @Value.NaturalOrder
    @NotEmpty
    public abstract SortedSet<ProposalId> getResults();

    /** When this was decided; empty when it is not known. */
    public abstract Optional<LocalDate> getDecidedOn();

    /** Why; empty when no reason is recorded. */
    @Value.Redacted
    public abstract Optional<LocalizedText> getReason();

    @Value.Check
    void check() {
        boolean merge = getKind() == DerivationKind.MERGE;
        checkSize(getSources(), merge, "sources");
        checkSize(getResults(), !merge, "results");
        for (ProposalId result : getResults()) {
            require(
                    !getSources().contains(result),
                    "proposal derivation",
                    "results",
                    Invariant.CONTRADICTION,
                    "must not hold a source",
                    result);
        }
    }

    private static void checkSize(SortedSet<ProposalId> ids, boolean several, String attribute) {
        require(
                ids.size() >= (several ? 2 : 1),
                "proposal derivation",
                attribute,
                Invariant.TOO_FEW,
                "must be at least " + (several ? 2 : 1),
                ids.size());
        require(
                several || ids.size() == 1,
                "proposal derivation",
                attribute,
                Invariant.TOO_LONG,
                "must be one",
                ids.size());
    }
}

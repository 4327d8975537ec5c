// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where the money for a commitment comes from.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"name", "amount", "citations"})
public abstract class FundingSource {
    FundingSource() {}

    /** Starts an empty builder; the name is required. */
    public static FundingSourceBuilder builder() {
        return new FundingSourceBuilder();
    }

    @JsonCreator
    static FundingSource of(
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("amount") @Nullable Money amount,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .name(name)
                .amount(Optional.ofNullable(amount))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The body or budget. */
    public abstract LocalizedText getName();

    /** How much; empty when that is not said. */
    public abstract Optional<Money> getAmount();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "funding source", "citations");
    }
}

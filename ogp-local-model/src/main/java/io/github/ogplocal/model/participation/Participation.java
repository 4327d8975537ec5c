// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A table of who took part, as a plan or report publishes it: counts by category, each with its unit.
 *
 * <p>The stated total is kept as it was stated, even where it adds people and questions; whether it can be trusted is for
 * a report to say.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "rows", "statedTotal"})
public abstract class Participation {
    Participation() {}

    /** Starts an empty builder; at least one row is required. */
    public static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    @JsonCreator
    static Participation of(
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("rows") List<ParticipationRow> rows,
            @JsonProperty("statedTotal") @Nullable Long statedTotal) {
        return builder()
                .title(Optional.ofNullable(title))
                .rows(rows)
                .statedTotal(Optional.ofNullable(statedTotal))
                .build();
    }

    /** What the table is called; empty when it has no title. */
    public abstract Optional<LocalizedText> getTitle();

    /** The rows, in the document's order; 1 to 1000. */
    @Size(min = 1, max = 1000)
    public abstract List<ParticipationRow> getRows();

    /** The total that the source states; 0 to 1,000,000,000,000,000; empty when it states none. */
    public abstract Optional<@PositiveOrZero @Max(1000 * ParticipationRow.MOST) Long> getStatedTotal();

    @Value.Check
    void check() {
        require(!getRows().isEmpty(), "participation", "rows", Invariant.TOO_FEW, "must have at least one row", null);
        require(
                getRows().size() <= 1000,
                "participation",
                "rows",
                Invariant.TOO_LONG,
                "must have at most 1000 rows",
                getRows().size());
        long total = getStatedTotal().orElse(0L);
        require(
                total >= 0 && total <= 1000 * ParticipationRow.MOST,
                "participation",
                "statedTotal",
                Invariant.OUT_OF_RANGE,
                "must be 0 to " + 1000 * ParticipationRow.MOST,
                total);
    }
}

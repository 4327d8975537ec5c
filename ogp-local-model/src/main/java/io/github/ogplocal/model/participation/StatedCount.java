// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source states beside any table.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"what", "unit", "count", "precision", "citations"})
public abstract class StatedCount {
    StatedCount() {}

    /** Starts an empty builder; what, unit, count and precision are required. */
    public static StatedCountBuilder builder() {
        return new StatedCountBuilder();
    }

    @JsonCreator
    static StatedCount of(
            @JsonProperty("what") LocalizedText what,
            @JsonProperty("unit") ParticipationUnit unit,
            @JsonProperty("count") int count,
            @JsonProperty("precision") CountPrecision precision,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .what(what)
                .unit(unit)
                .count(count)
                .precision(precision)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** What was counted, in the words of the source. */
    public abstract LocalizedText getWhat();

    /** What the number counts. */
    public abstract ParticipationUnit getUnit();

    /** The number. */
    @Min(0)
    @Max(1000000000)
    public abstract int getCount();

    /** How exactly it is given. */
    public abstract CountPrecision getPrecision();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireBetween(getCount(), 0, 1000000000, "stated count", "count");
        requireAtMost(getCitations(), 50, "stated count", "citations");
    }
}

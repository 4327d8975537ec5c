// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.participation;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one unit by two classifications, such as municipality and age; its margins are computed, not stated.
 *
 * <p>Invariant: every row has a count for each column.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "unit", "columns", "rows"})
public abstract class ParticipationCrosstab {
    ParticipationCrosstab() {}

    /** Starts an empty builder; unit, columns and rows are required. */
    public static ParticipationCrosstabBuilder builder() {
        return new ParticipationCrosstabBuilder();
    }

    @JsonCreator
    static ParticipationCrosstab of(
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("unit") ParticipationUnit unit,
            @JsonProperty("columns") List<LocalizedText> columns,
            @JsonProperty("rows") List<CrosstabRow> rows) {
        return builder()
                .title(Optional.ofNullable(title))
                .unit(unit)
                .columns(columns)
                .rows(rows)
                .build();
    }

    /** What the table is called; empty when it has no title. */
    public abstract Optional<LocalizedText> getTitle();

    /** What every count counts. */
    public abstract ParticipationUnit getUnit();

    /** What the columns stand for, in the document's order; 1 to 100. */
    @Size(min = 1, max = 100)
    public abstract List<LocalizedText> getColumns();

    /** The rows, in the document's order; 1 to 100. */
    @Size(min = 1, max = 100)
    public abstract List<CrosstabRow> getRows();

    @Value.Check
    void check() {
        checkSize(getColumns(), "columns");
        checkSize(getRows(), "rows");
        for (CrosstabRow row : getRows()) {
            require(
                    row.counts().size() == getColumns().size(),
                    "participation crosstab",
                    "rows",
                    Invariant.CONTRADICTION,
                    "must have a count for each of the " + getColumns().size() + " columns",
                    row.counts().size());
        }
    }

    private static void checkSize(List<?> list, String attribute) {
        require(
                !list.isEmpty(),
                "participation crosstab",
                attribute,
                Invariant.TOO_FEW,
                "must have at least one entry",
                null);
        require(
                list.size() <= 100,
                "participation crosstab",
                attribute,
                Invariant.TOO_LONG,
                "must have at most 100 entries",
                list.size());
    }
}

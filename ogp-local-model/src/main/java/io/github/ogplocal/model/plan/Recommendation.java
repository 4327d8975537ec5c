// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is advised, and the points it is made of.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"text", "items"})
public abstract class Recommendation {
    Recommendation() {}

    /** Starts an empty builder; the text is required. */
    public static RecommendationBuilder builder() {
        return new RecommendationBuilder();
    }

    @JsonCreator
    static Recommendation of(
            @JsonProperty("text") LocalizedText text, @JsonProperty("items") @Nullable List<Recommendation> items) {
        return builder().text(text).items(items == null ? List.of() : items).build();
    }

    /** The advice. */
    public abstract LocalizedText getText();

    /** Its points, in the order of the source; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<Recommendation> getItems();

    @Value.Check
    void check() {
        requireAtMost(getItems(), 100, "recommendation", "items");
    }
}

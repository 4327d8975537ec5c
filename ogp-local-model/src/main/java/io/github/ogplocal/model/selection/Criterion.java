// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that evaluators score.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "scale", "weight"})
public abstract class Criterion {
    Criterion() {}

    /** Starts an empty builder; all attributes are required. */
    public static CriterionBuilder builder() {
        return new CriterionBuilder();
    }

    @JsonCreator
    static Criterion of(
            @JsonProperty("id") CriterionId id,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("scale") Scale scale,
            @JsonProperty("weight") Weight weight) {
        return builder().id(id).title(title).scale(scale).weight(weight).build();
    }

    /** The criterion's id within its procedure. */
    public abstract CriterionId getId();

    /** What evaluators and applicants read. */
    public abstract LocalizedText getTitle();

    /** The points it can be given. */
    public abstract Scale getScale();

    /** What its points are multiplied by in a weighted total. */
    public abstract Weight getWeight();
}

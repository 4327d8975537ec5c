// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One of an open list of subjects, which the programme reviews each year.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"label", "code"})
public abstract class PolicyArea {
    PolicyArea() {}

    /** Starts an empty builder; the label is required. */
    public static PolicyAreaBuilder builder() {
        return new PolicyAreaBuilder();
    }

    @JsonCreator
    static PolicyArea of(@JsonProperty("label") LocalizedText label, @JsonProperty("code") @Nullable String code) {
        return builder().label(label).code(Optional.ofNullable(code)).build();
    }

    /** What readers see. */
    public abstract LocalizedText getLabel();

    /** The code in the list it is taken from; not blank; empty when that has none. */
    public abstract Optional<@Size(min = 1, max = 100) String> getCode();

    @Value.Check
    void check() {
        getCode().ifPresent(text -> requireText(text, 100, "policy area", "code"));
    }
}

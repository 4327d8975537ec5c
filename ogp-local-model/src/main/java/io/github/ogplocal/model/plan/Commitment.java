// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a local authority binds itself to in an action plan (also called pledge, engagement or article).
 *
 * <p>A commitment of which only the number is public has neither title nor outline; both are then unknown, not empty.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "outline"})
public abstract class Commitment {
    Commitment() {}

    /** Starts an empty builder; the id is required. */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    @JsonCreator
    static Commitment of(
            @JsonProperty("id") CommitmentId id,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("outline") @Nullable CommitmentOutline outline) {
        return builder()
                .id(id)
                .title(Optional.ofNullable(title))
                .outline(Optional.ofNullable(outline))
                .build();
    }

    /** Names it within its action plan. */
    public abstract CommitmentId getId();

    /** Its title; empty when none is known. */
    public abstract Optional<LocalizedText> getTitle();

    /** What it says of itself; empty when nothing is known of it. */
    public abstract Optional<CommitmentOutline> getOutline();
}

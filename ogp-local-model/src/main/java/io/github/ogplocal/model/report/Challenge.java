// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report names as a cause of what was not reached.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "text", "citations"})
public abstract class Challenge {
    Challenge() {}

    /** Starts an empty builder; kind and text are required. */
    public static ChallengeBuilder builder() {
        return new ChallengeBuilder();
    }

    @JsonCreator
    static Challenge of(
            @JsonProperty("kind") ChallengeKind kind,
            @JsonProperty("text") LocalizedText text,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .kind(kind)
                .text(text)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** What sort of cause. */
    public abstract ChallengeKind getKind();

    /** The cause. */
    public abstract LocalizedText getText();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "challenge", "citations");
    }
}

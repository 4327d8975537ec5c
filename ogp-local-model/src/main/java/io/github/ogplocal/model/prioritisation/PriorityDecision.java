// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a committee decided to put first, as it is recorded. Nothing is computed from it; it is checked and published.
 *
 * <p>Whatever the record does not tell is empty, which is not the same as "there was none".
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"source", "body", "on", "minutes", "statedCandidates", "statedChosen", "chosen", "reasons"})
public abstract class PriorityDecision {
    PriorityDecision() {}

    /** Starts an empty builder; the source is required. */
    public static PriorityDecisionBuilder builder() {
        return new PriorityDecisionBuilder();
    }

    @JsonCreator
    static PriorityDecision of(
            @JsonProperty("source") String source,
            @JsonProperty("body") @Nullable LocalizedText body,
            @JsonProperty("on") @Nullable LocalDate on,
            @JsonProperty("minutes") @Nullable String minutes,
            @JsonProperty("statedCandidates") @Nullable Integer statedCandidates,
            @JsonProperty("statedChosen") @Nullable Integer statedChosen,
            @JsonProperty("chosen") SortedSet<ProjectId> chosen,
            @JsonProperty("reasons") @Nullable SortedMap<ProjectId, LocalizedText> reasons) {
        return builder()
                .source(source)
                .body(Optional.ofNullable(body))
                .on(Optional.ofNullable(on))
                .minutes(Optional.ofNullable(minutes))
                .statedCandidates(Optional.ofNullable(statedCandidates))
                .statedChosen(Optional.ofNullable(statedChosen))
                .chosen(chosen)
                .reasons(reasons == null ? Collections.emptySortedMap() : reasons)
                .build();
    }

    /** Where the decision is found: document, section; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = 1000)
    public abstract String getSource();

    /** Who decided; empty when it is not recorded. */
    public abstract Optional<LocalizedText> getBody();

    /** The day of the decision; empty when it is not recorded. */
    public abstract Optional<LocalDate> getOn();

    /** The reference of the minutes; not blank, at most 200 characters; empty when it is not recorded. */
    public abstract Optional<@Size(max = 200) String> getMinutes();

    /** How many candidates the record says there were, 0 or more; empty when it does not say. */
    public abstract Optional<@Min(0) Integer> getStatedCandidates();

    /** How many the record says were chosen, 0 or more; empty when it does not say. */
    public abstract Optional<@Min(0) Integer> getStatedChosen();

    /** What was chosen, in natural order; may be empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.NaturalOrder
    public abstract SortedSet<ProjectId> getChosen();

    /** Why, for those chosen and those not, as far as it is recorded; in natural order. */
    @Value.NaturalOrder
    public abstract SortedMap<ProjectId, LocalizedText> getReasons();

    @Value.Check
    void check() {
        requireText(getSource(), 1000, "priority decision", "source");
        getMinutes().ifPresent(minutes -> requireText(minutes, 200, "priority decision", "minutes"));
        getStatedCandidates().ifPresent(number -> requireCount(number, "statedCandidates"));
        getStatedChosen().ifPresent(number -> requireCount(number, "statedChosen"));
    }

    private static void requireCount(int number, String attribute) {
        require(number >= 0, "priority decision", attribute, Invariant.OUT_OF_RANGE, "must not be negative", number);
    }
}

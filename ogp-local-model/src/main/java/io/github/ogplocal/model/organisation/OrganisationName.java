// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a body is called for a time.
 *
 * <p>Invariant: {@code end} is never before {@code start}, however their months are read.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"name", "start", "end", "citations"})
public abstract class OrganisationName {
    OrganisationName() {}

    /** Starts an empty builder; the name is required. */
    public static OrganisationNameBuilder builder() {
        return new OrganisationNameBuilder();
    }

    @JsonCreator
    static OrganisationName of(
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("start") @Nullable DayOrMonth start,
            @JsonProperty("end") @Nullable DayOrMonth end,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .name(name)
                .start(Optional.ofNullable(start))
                .end(Optional.ofNullable(end))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The name. */
    public abstract LocalizedText getName();

    /** The first day or month of the name, inclusive; empty when it is not known. */
    public abstract Optional<DayOrMonth> getStart();

    /** The last day or month of the name, inclusive; empty when it still holds, or that is not known. */
    public abstract Optional<DayOrMonth> getEnd();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "organisation name", "citations");
        getStart()
                .ifPresent(start -> getEnd().ifPresent(end -> require(
                        !end.lastDay().isBefore(start.firstDay()),
                        "organisation name",
                        "end",
                        Invariant.OUT_OF_ORDER,
                        "must not be before start " + start,
                        end)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.progress;

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
 * What a report rests on.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"description", "url"})
public abstract class ReportedEvidence {
    ReportedEvidence() {}

    /** Starts an empty builder; nothing is required. */
    public static ReportedEvidenceBuilder builder() {
        return new ReportedEvidenceBuilder();
    }

    @JsonCreator
    static ReportedEvidence of(
            @JsonProperty("description") @Nullable LocalizedText description,
            @JsonProperty("url") @Nullable String url) {
        return builder()
                .description(Optional.ofNullable(description))
                .url(Optional.ofNullable(url))
                .build();
    }

    /** What it is; empty when only its place is given. */
    public abstract Optional<LocalizedText> getDescription();

    /** Where it is found; not blank; empty when that is not published. */
    public abstract Optional<@Size(min = 1, max = 2000) String> getUrl();

    @Value.Check
    void check() {
        getUrl().ifPresent(text -> requireText(text, 2000, "reported evidence", "url"));
    }
}

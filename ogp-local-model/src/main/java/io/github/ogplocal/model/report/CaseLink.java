// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.report;

import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place where material of a case is found.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "url"})
public abstract class CaseLink {
    CaseLink() {}

    /** Starts an empty builder; the url is required. */
    public static CaseLinkBuilder builder() {
        return new CaseLinkBuilder();
    }

    @JsonCreator
    static CaseLink of(@JsonProperty("title") @Nullable LocalizedText title, @JsonProperty("url") String url) {
        return builder().title(Optional.ofNullable(title)).url(url).build();
    }

    /** What is found there; empty when the form does not say. */
    public abstract Optional<LocalizedText> getTitle();

    /** Where it is; not blank. */
    @NotBlank
    @Size(max = 2000)
    public abstract String getUrl();

    @Value.Check
    void check() {
        requireText(getUrl(), 2000, "case link", "url");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source, and what it says there in its own words.
 *
 * <p>The words are those of the source, uncorrected; a reader can find them there.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"source", "place", "quote"})
public abstract class Citation {
    Citation() {}

    /** Starts an empty builder; the source is required. */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    @JsonCreator
    static Citation of(
            @JsonProperty("source") SourceId source,
            @JsonProperty("place") @Nullable LocalizedText place,
            @JsonProperty("quote") @Nullable LocalizedText quote) {
        return builder()
                .source(source)
                .place(Optional.ofNullable(place))
                .quote(Optional.ofNullable(quote))
                .build();
    }

    /** Which source. */
    public abstract SourceId getSource();

    /** The heading, section or page; empty when the source is too short to need one. */
    public abstract Optional<LocalizedText> getPlace();

    /** The words, in the language in which they were read; empty where nothing is quoted. */
    public abstract Optional<LocalizedText> getQuote();
}

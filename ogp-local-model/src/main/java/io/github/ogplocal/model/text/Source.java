// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document that statements are taken from: a report, a plan, a page, a letter.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "publisher", "publishedOn", "url", "note"})
public abstract class Source {
    Source() {}

    /** Starts an empty builder; id and title are required. */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    @JsonCreator
    static Source of(
            @JsonProperty("id") SourceId id,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("publisher") @Nullable LocalizedText publisher,
            @JsonProperty("publishedOn") @Nullable DayOrMonth publishedOn,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("note") @Nullable LocalizedText note) {
        return builder()
                .id(id)
                .title(title)
                .publisher(Optional.ofNullable(publisher))
                .publishedOn(Optional.ofNullable(publishedOn))
                .url(Optional.ofNullable(url))
                .note(Optional.ofNullable(note))
                .build();
    }

    /** Its id within the dossier. */
    public abstract SourceId getId();

    /** Its title, as it stands on it. */
    public abstract LocalizedText getTitle();

    /** Who published it; empty when it does not say. */
    public abstract Optional<LocalizedText> getPublisher();

    /** Its date; empty when it bears none. */
    public abstract Optional<DayOrMonth> getPublishedOn();

    /** Where it is found; not blank; empty when it was not published, or the place is not known. */
    public abstract Optional<@Size(min = 1, max = 2000) String> getUrl();

    /** What a reader has to know of it, such as that it is a translation; empty when there is nothing. */
    public abstract Optional<LocalizedText> getNote();

    @Value.Check
    void check() {
        getUrl().ifPresent(text -> requireText(text, 2000, "source", "url"));
    }
}

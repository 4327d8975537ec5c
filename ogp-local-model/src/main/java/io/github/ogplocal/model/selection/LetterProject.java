// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An earlier project that a letter of support cites, with those it was done with or paid by.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"title", "partners"})
public abstract class LetterProject {
    LetterProject() {}

    /** Starts an empty builder; the title is required. */
    public static LetterProjectBuilder builder() {
        return new LetterProjectBuilder();
    }

    @JsonCreator
    static LetterProject of(
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("partners") @Nullable List<LocalizedText> partners) {
        return builder()
                .title(title)
                .partners(partners == null ? List.of() : partners)
                .build();
    }

    /** What the project was. */
    public abstract LocalizedText getTitle();

    /** Its partners and funders in the letter's order; may be empty. */
    public abstract List<LocalizedText> getPartners();
}

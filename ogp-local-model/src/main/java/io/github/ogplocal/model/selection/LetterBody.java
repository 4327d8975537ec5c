// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body that a letter of support speaks for or that signs it: a municipality, an association.
 *
 * <p>It has no field for an address or a person.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "name", "registration"})
public abstract class LetterBody {
    LetterBody() {}

    /** Starts an empty builder; id, kind and name are required. */
    public static LetterBodyBuilder builder() {
        return new LetterBodyBuilder();
    }

    @JsonCreator
    static LetterBody of(
            @JsonProperty("id") BodyId id,
            @JsonProperty("kind") ApplicantKind kind,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("registration") @Nullable LocalizedText registration) {
        return builder()
                .id(id)
                .kind(kind)
                .name(name)
                .registration(Optional.ofNullable(registration))
                .build();
    }

    /** The body's id within the letter. */
    public abstract BodyId getId();

    /** What kind of body it is. */
    public abstract ApplicantKind getKind();

    /** Its name, as the letter has it. */
    public abstract LocalizedText getName();

    /** Its entry in a public register of bodies, as the letter cites it; empty when it cites none. */
    public abstract Optional<LocalizedText> getRegistration();
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A municipality (commune).
 *
 * <p>Invariant: code and subdivision are of one country.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "code", "name", "subdivision"})
public abstract class Municipality extends LocalAuthority {
    Municipality() {}

    /** Starts an empty builder; all attributes are required. */
    public static MunicipalityBuilder builder() {
        return new MunicipalityBuilder();
    }

    @JsonCreator
    static Municipality of(
            @JsonProperty("kind") AuthorityKind kind,
            @JsonProperty("code") NationalCode code,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("subdivision") IsoSubdivisionCode subdivision) {
        if (kind != AuthorityKind.MUNICIPALITY) {
            throw new IllegalArgumentException("municipality kind: must be municipality, got " + kind);
        }
        return builder().code(code).name(name).subdivision(subdivision).build();
    }

    /** Always {@link AuthorityKind#MUNICIPALITY}. */
    @Override
    public final AuthorityKind getKind() {
        return AuthorityKind.MUNICIPALITY;
    }

    @Value.Check
    void check() {
        checkCountry("municipality");
    }
}

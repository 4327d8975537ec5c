// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A local authority above the municipalities: a region, province or county. Béni Mellal-Khénifra, a region of Morocco,
 * is a member of OGP Local.
 *
 * <p>Invariant: its kind is not municipality; code and subdivision are of one country.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "code", "name", "subdivision"})
public abstract class RegionalAuthority extends LocalAuthority {
    RegionalAuthority() {}

    /** Starts an empty builder; all attributes are required. */
    public static RegionalAuthorityBuilder builder() {
        return new RegionalAuthorityBuilder();
    }

    @JsonCreator
    static RegionalAuthority of(
            @JsonProperty("kind") AuthorityKind kind,
            @JsonProperty("code") NationalCode code,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("subdivision") IsoSubdivisionCode subdivision) {
        return builder()
                .kind(kind)
                .code(code)
                .name(name)
                .subdivision(subdivision)
                .build();
    }

    @Value.Check
    void check() {
        require(
                getKind() != AuthorityKind.MUNICIPALITY,
                "regional authority",
                "kind",
                Invariant.CONTRADICTION,
                "must not be municipality",
                null);
        checkCountry("regional authority");
    }
}

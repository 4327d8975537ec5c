// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.NotNull;

/**
 * A public authority below the state: a {@link Municipality} in most calls, a {@link RegionalAuthority} in some.
 *
 * <p>There are no other kinds of it, and none can be added outside this package.
 */
public abstract class LocalAuthority {
    LocalAuthority() {}

    @JsonCreator
    static LocalAuthority of(
            @JsonProperty("kind") AuthorityKind kind,
            @JsonProperty("code") NationalCode code,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("subdivision") IsoSubdivisionCode subdivision) {
        return kind == AuthorityKind.MUNICIPALITY
                ? Municipality.of(kind, code, name, subdivision)
                : RegionalAuthority.of(kind, code, name, subdivision);
    }

    /** What kind of authority it is; it tells the two subtypes apart in documents. */
    @NotNull
    public abstract AuthorityKind getKind();

    /** The code in its country's list of such authorities; two authorities with one code are the same. */
    @NotNull
    public abstract NationalCode getCode();

    /** The name, in as many languages as it has. */
    @NotNull
    public abstract LocalizedText getName();

    /** The subdivision of the country that it lies in, or that it governs. It decides the region of a call. */
    @NotNull
    public abstract IsoSubdivisionCode getSubdivision();

    /** The country, as two capital letters (ISO 3166-1). */
    public String country() {
        return getSubdivision().country();
    }

    final void checkCountry(String subject) {
        String scheme = getCode().scheme();
        String subdivision = getSubdivision().value();
        // Small and capital letters of ASCII are 32 apart. The message is built on refusal only.
        if (scheme.charAt(0) != subdivision.charAt(0) + 32 || scheme.charAt(1) != subdivision.charAt(1) + 32) {
            require(
                    false,
                    subject,
                    "code",
                    Invariant.CONTRADICTION,
                    "must be of the country of subdivision " + subdivision,
                    scheme);
        }
    }
}

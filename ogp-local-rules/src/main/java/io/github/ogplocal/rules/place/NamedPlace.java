// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * What is compared in a search for duplicates: something that bears a name.
 *
 * @param id tells it apart from all others of the search: a national code, an application's id; never shown as a name
 * @param scope what it is compared within; places of two scopes are never compared. Two municipalities of one name in two
 *     governorates are different places, so the scope of an authority is its kind and subdivision. Empty, like any other
 *     text, is a scope of its own
 * @param name the name in as many languages as it has; all of them are compared with all of the other's, since lists
 *     write French names under English and Arabic ones under French
 */
public record NamedPlace(String id, String scope, LocalizedText name) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public NamedPlace {
        requireNonNull(id, "id");
        requireNonNull(scope, "scope");
        requireNonNull(name, "name");
        if (id.isBlank()) {
            throw new IllegalArgumentException("named place id: must not be blank");
        }
    }

    /**
     * An authority under an id, compared with authorities of its kind in its subdivision.
     *
     * @param id such as that of the application in which it stands
     */
    public static NamedPlace of(String id, LocalAuthority authority) {
        return new NamedPlace(id, authority.getKind().code() + ":" + authority.getSubdivision(), authority.getName());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.RegionalAuthority;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What documents need to know of a type and its getters do not say: which kinds an abstract type comes in, and which
 * attribute tells them apart.
 */
final class Registrations {
    private static final Map<Class<?>, Shape> SHAPES = Map.of(
            LocalAuthority.class,
            oneOf(
                    LocalAuthority.class,
                    "kind",
                    Map.of(
                            AuthorityKind.MUNICIPALITY.code(), Municipality.class,
                            AuthorityKind.REGION.code(), RegionalAuthority.class,
                            AuthorityKind.PROVINCE.code(), RegionalAuthority.class,
                            AuthorityKind.COUNTY.code(), RegionalAuthority.class)));

    private Registrations() {}

    static Optional<Shape> shape(Class<?> type) {
        return Optional.ofNullable(SHAPES.get(type));
    }

    static Shape oneOf(Class<?> type, String discriminator, Map<String, Class<?>> kinds) {
        return new Shape.OneOf(type, discriminator, Collections.unmodifiableSortedMap(new TreeMap<>(kinds)));
    }
}

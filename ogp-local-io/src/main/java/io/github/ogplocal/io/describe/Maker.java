// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import org.jspecify.annotations.Nullable;

/** Makes a value from its attributes. */
@FunctionalInterface
public interface Maker {
    /**
     * The value that has these attributes.
     *
     * @param values one for each attribute in the order of the structure; null where an optional one is absent
     * @throws io.github.ogplocal.model.InvalidValueException if the values do not fit together
     */
    Object make(@Nullable Object[] values);
}

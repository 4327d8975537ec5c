// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a type that documents hold by the million is made and taken apart: in code, where the description would go through
 * reflection.
 */
interface Binding {
    /** The attributes, in the order of the description; compared with it. */
    List<String> attributes();

    /**
     * The value that has these attributes.
     *
     * @param parts one for each attribute, null where it is absent
     * @param base where the first is
     * @throws io.github.ogplocal.model.InvalidValueException if the parts do not fit together
     */
    Object make(@Nullable Object[] parts, int base);

    /** One attribute of a value; null where it is absent. */
    @Nullable
    Object part(Object value, int index);
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a structure.
 *
 * @param name as documents spell it
 * @param slot what it holds
 * @param optional whether it may be absent
 * @param stated whether a document must state it also where it holds nothing
 * @param settled whether the type itself settles it, so that no builder sets it
 * @param value reads it from a value; null where an optional one is absent
 */
public record Attribute(
        String name,
        Slot slot,
        boolean optional,
        boolean stated,
        boolean settled,
        Function<Object, @Nullable Object> value) {
    /** What is put behind the name of a computed number to name the rounded decimal beside it. */
    public static final String DISPLAY = "Display";

    /** Whether a document must have the attribute. */
    public boolean required() {
        return stated || (!optional && !(isCollection() && slot.mayBeEmpty()));
    }

    /** The same attribute, its text known to be a name. */
    Attribute asName() {
        return new Attribute(name, Slot.of(new Shape.Texts(true)), optional, stated, settled, value);
    }

    /** Whether the attribute holds several values; an absent one holds none. */
    public boolean isCollection() {
        return slot.shape() instanceof Shape.Array || slot.shape() instanceof Shape.Table;
    }

    /** Whether a rounded decimal stands beside the attribute. */
    public boolean hasDisplay() {
        return slot.shape() instanceof Shape.Scalar scalar && scalar.display().isPresent();
    }
}

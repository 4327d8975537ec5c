// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place for a value: its type and the constraints that are put on it there. */
public final class Slot {
    private final @Nullable Type type;
    private final List<Constraint> constraints;
    private final boolean mandatory;
    private volatile @Nullable Shape shape;

    private Slot(Type type, Stated stated) {
        this.type = type;
        this.constraints = stated.constraints();
        this.mandatory = stated.mandatory();
    }

    private Slot(Shape shape) {
        this.type = null;
        this.constraints = List.of();
        this.mandatory = false;
        this.shape = shape;
    }

    /** A place for values of a type, of which something is stated. */
    static Slot of(Type type, Stated stated) {
        return new Slot(type, stated);
    }

    /** A place for values of a type, of which nothing is stated. */
    static Slot of(Type type) {
        return new Slot(type, Stated.NOTHING);
    }

    /** A place without constraints. */
    static Slot of(Shape shape) {
        return new Slot(shape);
    }

    /** The constraints, in order of declaration; may be empty. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** What the value looks like; found when first asked for, so that a type may hold itself. */
    public Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shapes.describe(requireNonNull(type, "type"));
            shape = known;
        }
        return known;
    }

    boolean mayBeEmpty() {
        boolean always = shape() instanceof Shape.Array array && array.mandatory();
        if (mandatory || always) {
            return false;
        }
        for (Constraint constraint : constraints) {
            if (constraint.forbidsEmpty()) {
                return false;
            }
        }
        return true;
    }
}

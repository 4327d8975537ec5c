// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place for a value: its type and the constraints that are put on it there. */
public final class Slot {
    private final @Nullable AnnotatedType type;
    private final List<Constraint> constraints;
    private final boolean mandatory;
    private volatile @Nullable Shape shape;

    private Slot(AnnotatedType type, Set<Annotation> annotations) {
        this.type = type;
        this.constraints = Constraint.among(annotations);
        this.mandatory = annotations.stream().anyMatch(NotNull.class::isInstance);
    }

    private Slot(Shape shape) {
        this.type = null;
        this.constraints = List.of();
        this.mandatory = false;
        this.shape = shape;
    }

    /**
     * @param type what the place holds
     * @param declared the annotations of the attribute; those that may also stand on types are then on the type as well,
     *     and count once
     */
    static Slot of(AnnotatedType type, Annotation... declared) {
        Set<Annotation> annotations = new LinkedHashSet<>(Arrays.asList(declared));
        annotations.addAll(Arrays.asList(type.getAnnotations()));
        return new Slot(type, annotations);
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
        return !mandatory && !always && constraints.stream().noneMatch(Constraint::forbidsEmpty);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** Constraints from annotations; apart from {@link Constraint}, which has to do without the annotations' classes. */
public final class AnnotatedConstraint {
    private AnnotatedConstraint() {}

    /** What an annotation states; empty when it states nothing that is known here. */
    public static Optional<Constraint> of(Annotation annotation) {
        if (annotation instanceof NotBlank) {
            return Optional.of(Constraint.of(Constraint.Kind.NOT_BLANK));
        }
        if (annotation instanceof NotEmpty) {
            return Optional.of(Constraint.of(Constraint.Kind.NOT_EMPTY));
        }
        if (annotation instanceof Size size) {
            return Optional.of(Constraint.between(Constraint.Kind.SIZE, size.min(), size.max()));
        }
        if (annotation instanceof Pattern pattern) {
            return Optional.of(Constraint.form(pattern.regexp()));
        }
        if (annotation instanceof Min min) {
            return Optional.of(Constraint.between(Constraint.Kind.MIN, min.value(), Long.MAX_VALUE));
        }
        if (annotation instanceof Max max) {
            return Optional.of(Constraint.between(Constraint.Kind.MAX, Long.MIN_VALUE, max.value()));
        }
        if (annotation instanceof Positive) {
            return Optional.of(Constraint.of(Constraint.Kind.POSITIVE));
        }
        return annotation instanceof PositiveOrZero
                ? Optional.of(Constraint.of(Constraint.Kind.POSITIVE_OR_ZERO))
                : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.describe.AnnotatedConstraint;
import io.github.ogplocal.io.describe.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Bean Validation by Hibernate Validator for callers who ask for it: for objects of their own that hold values of this
 * library, or that carry the same annotations.
 *
 * <p>Values of this library need it never: one that exists is valid. No reader and no engine calls it. Needs
 * hibernate-validator, and no expression language.
 */
public final class BeanValidation {
    private BeanValidation() {}

    /**
     * What an object breaks of the constraints on its properties.
     *
     * @param object any object whose class carries constraint annotations
     * @return the problems in the order of their pointers; line and column are 0; empty when there are none
     */
    public static List<Problem> check(Object object) {
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Object> violation : Holder.VALIDATOR.validate(object)) {
            problems.add(problem(violation));
        }
        problems.sort(Comparator.comparing(Problem::pointer).thenComparing(Problem::code));
        return List.copyOf(problems);
    }

    private static Problem problem(ConstraintViolation<Object> violation) {
        String pointer = pointer(violation.getPropertyPath());
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (value == null) {
            ProblemCode code = annotation instanceof NotNull ? ProblemCode.MISSING : ProblemCode.BLANK;
            return Problem.of(code, pointer, 0, 0, Map.of());
        }
        Optional<Violation> known = AnnotatedConstraint.of(annotation).flatMap(constraint -> constraint.check(value));
        return known.map(found ->
                        new Problem(ProblemCode.find(found.code()).orElseThrow(), pointer, 0, 0, found.arguments()))
                .orElseGet(() -> Problem.of(ProblemCode.MALFORMED, pointer, 0, 0, Map.of()));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            String name = node.getName();
            // Names in brackets stand for the elements of a container, which have an index of their own.
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** Started when first asked for, and then kept. */
    private static final class Holder {
        static final Validator VALIDATOR = start();

        private static Validator start() {
            ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory();
            return factory.getValidator();
        }
    }
}

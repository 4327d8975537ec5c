// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.check;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.util.Arrays;
import java.util.function.Function;

/** Closed vocabularies by their codes. */
public final class Codes {
    private Codes() {}

    /**
     * The constant with a code.
     *
     * @throws InvalidValueException if none has it; the known codes are named, what was given is not
     */
    public static <E> E parse(E[] constants, Function<E, String> code, String text, String subject) {
        for (E constant : constants) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new InvalidValueException(
                subject,
                "",
                Invariant.MALFORMED,
                "must be one of " + Arrays.stream(constants).map(code).toList());
    }
}

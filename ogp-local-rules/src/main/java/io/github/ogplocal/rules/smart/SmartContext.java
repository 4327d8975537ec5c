// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the SMART tests need to know beside their subject.
 *
 * @param planEnd the last day of the action plan, inclusive; empty when it is not known, and no test asks for it
 */
public record SmartContext(Optional<LocalDate> planEnd) {
    /** Nothing is known. */
    public static final SmartContext NONE = new SmartContext(Optional.empty());

    /** Refuses null. */
    public SmartContext {
        requireNonNull(planEnd, "planEnd");
    }

    /** The last day of the action plan is known. */
    public static SmartContext of(LocalDate planEnd) {
        return new SmartContext(Optional.of(planEnd));
    }
}

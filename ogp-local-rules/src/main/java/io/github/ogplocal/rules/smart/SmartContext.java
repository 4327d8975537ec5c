// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What the SMART tests need to know beside their subject.
 *
 * @param planEnd the last day of the action plan, inclusive
 */
public record SmartContext(LocalDate planEnd) {
    /** Refuses null. */
    public SmartContext {
        requireNonNull(planEnd, "planEnd");
    }
}

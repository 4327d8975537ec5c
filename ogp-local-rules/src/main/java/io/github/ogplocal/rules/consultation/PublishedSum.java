// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.participation.ParticipationUnit;

/**
 * What the rows of one unit add up to, in a published table.
 *
 * @param unit what they count
 * @param sum what they add up to, unless it is suppressed
 */
public record PublishedSum(ParticipationUnit unit, PublishedCount sum) {
    /** Refuses null. */
    public PublishedSum {
        requireNonNull(unit, "unit");
        requireNonNull(sum, "sum");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import java.util.Optional;

/**
 * A count as everybody may see it. Whether a suppressed one is small, or only protects one that is, is not told.
 *
 * @param suppressed whether the count is kept back
 * @param count the count; given exactly when it is not suppressed
 */
public record PublishedCount(boolean suppressed, Optional<Long> count) {
    /** A count that is kept back. */
    public static final PublishedCount SUPPRESSED = new PublishedCount(true, Optional.empty());

    /** Checks that the two agree. */
    public PublishedCount {
        require(
                suppressed == count.isEmpty(),
                "published count",
                "count",
                Invariant.CONTRADICTION,
                "must be there exactly when it is not suppressed",
                null);
    }

    static PublishedCount of(boolean suppressed, long count) {
        return suppressed ? SUPPRESSED : new PublishedCount(false, Optional.of(count));
    }
}

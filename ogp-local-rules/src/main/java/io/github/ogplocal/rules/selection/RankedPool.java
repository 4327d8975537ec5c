// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.AttributeId;

/** All candidates of a call by their ranking score, before any tie-break: what a tie-break may know beyond the two. */
public interface RankedPool {
    /**
     * Whether some candidate with a strictly higher ranking score is in the same place of a classification. An application
     * that does not say where it is counts as covered.
     */
    boolean isCoveredAhead(Application application, AttributeId category);
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.model.selection.ApplicationId;
import java.util.List;

/**
 * Who was considered; each list in natural order of the ids.
 *
 * @param admitted all who are in neither of the other lists
 * @param outside who never filed, or withdrew or was replaced before the call was decided
 * @param rejected who was not admitted, and why
 */
public record RecordedPool(
        List<ApplicationId> admitted, List<ApplicationId> outside, List<RejectedApplication> rejected) {
    /** Copies. */
    public RecordedPool {
        admitted = List.copyOf(admitted);
        outside = List.copyOf(outside);
        rejected = List.copyOf(rejected);
    }
}

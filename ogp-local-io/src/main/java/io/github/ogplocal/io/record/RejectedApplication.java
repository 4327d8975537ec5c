// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.model.selection.ApplicationId;
import java.util.List;

/**
 * An application that was not admitted.
 *
 * @param application which one
 * @param reasons every rule that is not met, in the order of the explanation
 */
public record RejectedApplication(ApplicationId application, List<RejectionReason> reasons) {
    /** Copies. */
    public RejectedApplication {
        reasons = List.copyOf(reasons);
    }
}

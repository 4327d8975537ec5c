// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.SelectionStatus;

/**
 * One application with another status.
 *
 * @param application which
 * @param before the status it has
 * @param after the status it would have
 */
public record StatusMove(ApplicationId application, SelectionStatus before, SelectionStatus after) {
    /** Refuses null. */
    public StatusMove {
        requireNonNull(application, "application");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Whether it would be selected and is not. */
    public boolean hasEntered() {
        return before != SelectionStatus.SELECTED && after == SelectionStatus.SELECTED;
    }

    /** Whether it is selected and would not be. */
    public boolean hasLeft() {
        return before == SelectionStatus.SELECTED && after != SelectionStatus.SELECTED;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.Succession;
import java.util.List;

/**
 * What becomes of an outcome when something comes up late: the new outcome, and in what it differs.
 *
 * @param event what came up
 * @param selection the outcome now; where a decision stands and places are only handed on, that decision
 * @param difference who moved and why; where places are handed on, those who gave theirs back are no longer in the pool in it,
 *     and those promoted are selected
 * @param successions who took whose place, in the order of the withdrawals; empty unless the decision had taken effect
 */
public record Aftermath(
        LateEvent event, Selection selection, SelectionDifference difference, List<Succession> successions) {
    /** Copies. */
    public Aftermath {
        requireNonNull(event, "event");
        requireNonNull(selection, "selection");
        requireNonNull(difference, "difference");
        successions = List.copyOf(successions);
    }

    /**
     * What becomes of an outcome.
     *
     * @throws LateEventRefusedException if the event does not fit the documents that were judged
     * @throws io.github.ogplocal.rules.selection.InvalidSelectionInputException if the documents with the event do not fit the
     *     procedure or each other; a committee's decision on a tie that is no longer there is such a misfit, since only the
     *     committee can say what it would have decided
     */
    public static Aftermath of(Selection before, LateEvent event) {
        return new LateEvents(requireNonNull(before, "before"), requireNonNull(event, "event")).apply();
    }
}

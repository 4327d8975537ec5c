// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.selection.Selection;
import java.util.List;

/**
 * What a round comes to: the outcome by the rules that were frozen, and beside it one for each later revision. Neither takes
 * the place of the other; which of them counts in law, the library does not say.
 *
 * @param frozen the outcome by the procedure that stood when the first sheet was submitted
 * @param revised the outcome by each later revision, in the order of the revisions; empty when the rules stayed as they were
 */
public record RoundDecision(Selection frozen, List<Selection> revised) {
    /** Refuses null. */
    public RoundDecision {
        requireNonNull(frozen, "frozen");
        revised = List.copyOf(requireNonNull(revised, "revised"));
    }
}

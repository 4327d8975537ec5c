// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;

/**
 * One project chosen, and on what support.
 *
 * @param project what was chosen
 * @param phase 0 when the method chose it, else the place of the completion that did, from 1
 * @param measure what it was ahead of the others by, in the method's own unit
 * @param tied all with the same measure, in natural order, itself among them; one alone when there was no tie
 * @param payers how many voters paid for it; 0 where voters have no money of their own
 * @param highestPayment the most that one of them paid, in units of the currency, or in places; 0 where nobody paid
 */
public record ChoiceStep(
        ProjectId project, int phase, Fraction measure, List<ProjectId> tied, int payers, Fraction highestPayment) {
    /** Copies. */
    public ChoiceStep {
        requireNonNull(project, "project");
        requireNonNull(measure, "measure");
        tied = List.copyOf(tied);
        requireNonNull(highestPayment, "highestPayment");
    }
}

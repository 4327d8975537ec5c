// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;

/**
 * How a choice went: step after step, and why it ended for those who were not chosen.
 *
 * @param steps the projects chosen, in the order of choice; may be empty
 * @param endowment what each voter was given to spend at the start of the run that counts, in the contest's unit; 0 for
 *     methods where voters have no money of their own
 * @param increments how often the endowment was raised to get there; 0 or more
 * @param shortfalls one for each project that was not chosen, in the order of their numbers
 */
public record Course(List<Step> steps, Fraction endowment, int increments, List<Shortfall> shortfalls) {
    /** Copies. */
    public Course {
        steps = List.copyOf(steps);
        requireNonNull(endowment, "endowment");
        shortfalls = List.copyOf(shortfalls);
    }

    /** The numbers of the projects chosen, in the order of choice. */
    public List<Integer> chosen() {
        return steps.stream().map(Step::project).toList();
    }
}

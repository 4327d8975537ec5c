// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a choice went: step after step, and why it ended for those who were not chosen.
 *
 * @param steps the projects chosen, in the order of choice; may be empty
 * @param endowment what each voter was given to spend at the start of the run that counts, in the contest's unit; 0 for
 *     methods where voters have no money of their own
 * @param increments how often the endowment was raised to get there; 0 or more
 * @param shortfalls for each phase, one for each project that was not chosen when it ended; by phase, then in the order of the
 *     projects' numbers
 */
public record Course(List<Step> steps, Fraction endowment, int increments, List<Shortfall> shortfalls) {
    /** Copies. */
    public Course {
        steps = ByProject.copyOf(steps, Step::project);
        requireNonNull(endowment, "endowment");
        shortfalls = ByProject.copyOf(shortfalls, Shortfall::project);
    }

    /** The numbers of the projects chosen, in the order of choice. */
    public List<Integer> chosen() {
        return steps.stream().map(Step::project).toList();
    }

    /** The step that chose a project; empty when none did. */
    public Optional<Step> step(int project) {
        return placesIn(steps, project).map(steps::get).findFirst();
    }

    /** What a project was short of when a phase ended; empty when it was chosen by then. */
    public Optional<Shortfall> shortfall(int project, int phase) {
        return placesIn(shortfalls, project)
                .map(shortfalls::get)
                .filter(shortfall -> shortfall.phase() == phase)
                .findFirst();
    }

    /** What a project was short of in the last phase; empty when it was chosen. */
    public Optional<Shortfall> shortfall(int project) {
        return placesIn(shortfalls, project)
                .map(shortfalls::get)
                .reduce((earlier, later) -> later)
                .filter(shortfall -> step(project).isEmpty());
    }

    /** The place of a project in the order of choice, from 1; empty when it is not chosen. */
    Optional<Integer> place(int project) {
        return placesIn(steps, project).map(index -> index + 1).findFirst();
    }

    /** What those chosen before a place in the order of choice cost together; the place from 1. */
    long spentBefore(int place, Contest contest) {
        return ((ByProject<Step>) steps).costBefore(place - 1, contest);
    }

    private static Stream<Integer> placesIn(List<?> elements, int project) {
        // The constructor made it such a list.
        return ((ByProject<?>) elements).placesOf(project).stream();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who reads one file.
 *
 * @param application which file
 * @param evaluators who reads it, in natural order
 */
public record AssignedFile(ApplicationId application, SortedSet<EvaluatorId> evaluators) {
    /** Refuses null. */
    public AssignedFile {
        requireNonNull(application, "application");
        // The copy constructor would keep the order of the set that is handed in.
        TreeSet<EvaluatorId> natural = new TreeSet<>();
        natural.addAll(requireNonNull(evaluators, "evaluators"));
        evaluators = Collections.unmodifiableSortedSet(natural);
    }
}

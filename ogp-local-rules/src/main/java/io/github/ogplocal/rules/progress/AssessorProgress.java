// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.AssessorKind;
import java.util.List;
import java.util.Optional;

/**
 * Progress as one kind of assessor gives it; never mixed with that of another.
 *
 * @param assessor who assessed
 * @param plans every plan, by authority, a plan before the wider one that it is a part of, else by id
 * @param regions by code, what belongs to none first; empty when the procedure puts no plans together
 * @param programme all regions together; empty when the procedure does not put them together
 */
public record AssessorProgress(
        AssessorKind assessor, List<PlanProgress> plans, List<AreaProgress> regions, Optional<AreaProgress> programme) {
    /** Copies. */
    public AssessorProgress {
        requireNonNull(assessor, "assessor");
        requireNonNull(programme, "programme");
        plans = List.copyOf(plans);
        regions = List.copyOf(regions);
    }
}

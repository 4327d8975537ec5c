// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * What one kind of assessor says of a commitment, for comparison.
 *
 * @param assessor who assessed
 * @param value per cent; empty when the assessor gives none
 * @param completion the step that the assessor states, never one that was mapped; empty when the assessor states none
 * @param reports what they rest on, by id; may be empty
 * @param inWords reports that say something in words and no amount, which no rule puts on a scale, by id; may be empty
 */
public record AssessorFigure(
        AssessorKind assessor,
        Optional<Fraction> value,
        Optional<Completion> completion,
        List<ReportUsed> reports,
        List<ReportUsed> inWords) {
    /** Copies. */
    public AssessorFigure {
        requireNonNull(assessor, "assessor");
        requireNonNull(value, "value");
        requireNonNull(completion, "completion");
        reports = List.copyOf(reports);
        inWords = List.copyOf(inWords);
    }
}

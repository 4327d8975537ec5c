// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * What several kinds of assessors say of one commitment, side by side.
 *
 * @param authority whose commitment it is; empty when the dossier is that of no local authority
 * @param subject its id: {@code plan/commitment}
 * @param figures of those that say something of it, in the order of declaration; at least two
 * @param difference between the highest and the lowest per cent, in percentage points; empty unless two give per cent
 */
public record AssessorComparison(
        Optional<NationalCode> authority, String subject, List<AssessorFigure> figures, Optional<Fraction> difference) {
    /** Copies. */
    public AssessorComparison {
        requireNonNull(authority, "authority");
        requireNonNull(subject, "subject");
        requireNonNull(difference, "difference");
        figures = List.copyOf(figures);
    }
}

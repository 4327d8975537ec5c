// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * How far the plans of a region, or all of them, have got, by one kind of assessor.
 *
 * @param area the group of the region scheme, or the subdivision where there is no scheme; empty for the programme, and for the
 *     region of what belongs to none
 * @param name its name; empty when the scheme gives none
 * @param figure over the plans that count, or over the regions
 * @param commitmentsKnown of how many commitments of these plans something is known
 * @param commitments how many commitments these plans have
 * @param plans all plans of the area, and whether each counts, by authority and plan; empty for the programme
 */
public record AreaProgress(
        Optional<String> area,
        Optional<LocalizedText> name,
        ProgressFigure figure,
        int commitmentsKnown,
        int commitments,
        List<CountedPlan> plans) {
    /** Copies. */
    public AreaProgress {
        requireNonNull(area, "area");
        requireNonNull(name, "name");
        requireNonNull(figure, "figure");
        plans = List.copyOf(plans);
    }
}

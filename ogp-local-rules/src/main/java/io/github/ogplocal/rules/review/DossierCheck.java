// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import java.util.List;

/**
 * Finds the parts of a dossier that do not fit each other: ids that stand twice, references to what is not there, and
 * references that lead back to where they stand: a body that is its own successor, a plan that is part of itself.
 *
 * <p>Persons are known by pseudonyms alone, so that a person's id refers to nothing in a dossier.
 */
public final class DossierCheck {
    private DossierCheck() {}

    /**
     * All faults of a dossier.
     *
     * <p>Ids stand once in their list, those of reports once among self-assessments and case forms together. A seat is looked for in the
     * committee of the membership, a membership in the committee of the meeting, a milestone in the commitment and a commitment in the plan that is named
     * beside it, and in all plans when none is named there; nothing is looked for in a whole that is itself unknown. The nearest id is looked for at the first 100 faults.
     *
     * @return in the order of the dossier's attributes; empty when everything fits
     */
    public static List<DossierFault> faults(Dossier dossier) {
        return new DossierWalk(requireNonNull(dossier, "dossier")).faults();
    }

    /**
     * Whether a dossier has no faults, leaving its {@link Dossier#getProgress() reports of progress} and what they refer to
     * aside: for those who look up what these are about anyway.
     *
     * <p>Cheaper than {@link #faults}, which is asked what does not fit.
     */
    public static boolean fitsBesideProgress(Dossier dossier) {
        boolean plans = DossierFit.plansFit(dossier);
        return (plans && DossierFit.isPlansAlone(dossier))
                || new DossierWalk(dossier).faults(!plans, false).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.rules.DatedProcedure;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.List;

/** Names the engine's own steps, so that their order and meaning have a revision, and says whether a dossier is looked at. */
public interface ReviewPipelineRule extends Rule {
    /**
     * Whether a dossier with these faults is reviewed by a procedure on a day.
     *
     * @param procedure by which it would be
     * @param day of the review
     * @param faults all faults of the dossier
     * @return met when it is
     */
    Reason judge(DatedProcedure procedure, LocalDate day, List<DossierFault> faults);

    /**
     * What the judgement rests on.
     *
     * @param procedure as judged
     * @param day as judged
     * @param faults as judged
     * @param reason what {@link #judge} returned
     * @return fills the reason's sentence
     */
    List<Evidence> explain(DatedProcedure procedure, LocalDate day, List<DossierFault> faults, Reason reason);
}

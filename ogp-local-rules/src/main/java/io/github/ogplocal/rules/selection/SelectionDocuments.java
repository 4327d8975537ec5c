// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that one selection looks at beside the procedure. Each list may be empty; no order matters.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute, the order of the lists included.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionDocuments {
    SelectionDocuments() {}

    /** Starts an empty builder; nothing is required. */
    public static SelectionDocumentsBuilder builder() {
        return new SelectionDocumentsBuilder();
    }

    /**
     * All applications of the call, also those that fall at screening. In a later stage those that the earlier one
     * selected are judged, and the others are not looked at again.
     */
    public abstract List<Application> getApplications();

    /** The score sheets; those for applications that are not scored are not looked at. */
    public abstract List<ScoreSheet> getSheets();

    /** Who stays out of which judgement. */
    public abstract List<Recusal> getRecusals();

    /** Where evaluators belong; needed by rules that keep them out for it. */
    public abstract List<Affiliation> getAffiliations();

    /** What was found about conditions that are checked by hand. */
    public abstract List<RecordedCheck> getChecks();

    /** Earlier awards of the authorities. */
    public abstract List<PastAward> getPastAwards();

    /** The letters of support that came with applications. */
    public abstract List<LetterOfSupport> getLetters();

    /** Scores as verified on the spot. */
    public abstract List<VerifiedScore> getVerifiedScores();

    /** The published pool of a draw; needed when there is a draw. */
    public abstract Optional<DrawPool> getDrawPool();

    /** The draw; empty until it is held. */
    public abstract Optional<Draw> getDraw();

    /** What a committee decided on ties that nothing separated. */
    public abstract List<TieDecision> getTieDecisions();

    /** What a committee decided against the procedure's result. */
    public abstract List<CommitteeOverride> getOverrides();

    /** The documents of the stage before; given exactly when the procedure has one. */
    public abstract Optional<SelectionDocuments> getEarlierStage();
}

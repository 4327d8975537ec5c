// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * All that one prioritisation looks at beside the procedure. Each list may be empty; no order matters.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute, the order of the lists included.
 */
@OgpStyle
@Value.Immutable
public abstract class PrioritisationDocuments {
    PrioritisationDocuments() {}

    /** Starts an empty builder; nothing is required. */
    public static PrioritisationDocumentsBuilder builder() {
        return new PrioritisationDocumentsBuilder();
    }

    /** What is chosen from, also what is not admitted. */
    public abstract List<Project> getProjects();

    /** The ballots, one a voter, the empty ones too. */
    public abstract List<Ballot> getBallots();

    /** The ratings. */
    public abstract List<Rating> getRatings();

    /** What the zones are called, for readers; decides nothing. */
    @Value.NaturalOrder
    public abstract SortedMap<ZoneId, LocalizedText> getZoneNames();

    /** What a committee decided; needed when the method is to go by it. */
    public abstract Optional<PriorityDecision> getDecision();

    /** What the forums of the zones ranked. */
    public abstract List<ForumList> getLists();

    /** The money there is; given exactly when the procedure leaves it to the documents. */
    public abstract Optional<Money> getBudget();

    /** The published pool of a draw; needed when there is a draw. */
    public abstract Optional<DrawPool> getDrawPool();

    /** The draw; empty until it is held. */
    public abstract Optional<Draw> getDraw();

    /** What a committee decided on ties that nothing separated. */
    public abstract List<RankedTie> getTieDecisions();
}

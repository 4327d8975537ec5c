// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One application of which two outcomes say different things: another status, group, rank, total or band, or another place on
 * the reserve list; or one that only one of them knows.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Move {
    Move() {}

    /** Starts an empty builder; the application is required. */
    public static MoveBuilder builder() {
        return new MoveBuilder();
    }

    /** Which application. */
    public abstract ApplicationId getApplication();

    /** What the outcome before says of it; empty when it does not know it. */
    public abstract Optional<ApplicationOutcome> getBefore();

    /** What the outcome after says of it; empty when it does not know it. */
    public abstract Optional<ApplicationOutcome> getAfter();

    /** Which of its own documents changed, in the order of {@link SelectionDifference#getDocuments}; empty when none did. */
    public abstract List<DocumentChange> getOwnDocuments();

    /**
     * Who stands ahead of it in its group after and did not before, in natural order; empty when it is no candidate in the same
     * group in both.
     */
    public abstract List<ApplicationId> getNowAhead();

    /** Who stood ahead of it in its group before and does not after, in natural order; empty as {@link #getNowAhead} is. */
    public abstract List<ApplicationId> getNoLongerAhead();

    /** The rules that judge differently, with the reasons of both sides, in the order of the engine's steps. */
    public abstract List<FindingChange> getFindings();

    /** Whether a document of its own changed; otherwise it moved because of others, or of what is common to all. */
    public boolean hasOwnDocuments() {
        return !getOwnDocuments().isEmpty();
    }

    /** Whether its status differs; not so when only figures or the rank do. */
    public boolean hasOtherStatus() {
        return !getBefore().map(ApplicationOutcome::getStatus).equals(getAfter().map(ApplicationOutcome::getStatus));
    }

    /** Whether it is selected after and was not before. */
    public boolean hasEntered() {
        return !isSelected(getBefore()) && isSelected(getAfter());
    }

    /** Whether it was selected before and is not after. */
    public boolean hasLeft() {
        return isSelected(getBefore()) && !isSelected(getAfter());
    }

    private static boolean isSelected(Optional<ApplicationOutcome> outcome) {
        return outcome.filter(there -> there.getStatus() == SelectionStatus.SELECTED)
                .isPresent();
    }

    @Value.Check
    void check() {
        require(
                getBefore().isPresent() || getAfter().isPresent(),
                "move",
                "after",
                Invariant.TOO_FEW,
                "must be there when before is not",
                getApplication());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.Tie;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * In what two outcomes differ: who moved and why, which places, ties and documents changed.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionDifference {
    SelectionDifference() {}

    /** Starts an empty builder; the two procedures are required. */
    public static SelectionDifferenceBuilder builder() {
        return new SelectionDifferenceBuilder();
    }

    /**
     * Between two outcomes, of one procedure or of two.
     *
     * <p>Findings are paired by rule and subject; where a rule is used twice, in the order of the procedure.
     */
    public static SelectionDifference between(Selection before, Selection after) {
        return new Differences(requireNonNull(before, "before"), requireNonNull(after, "after")).find();
    }

    /** The procedure that decided before. */
    public abstract ProcedureRevision getProcedureBefore();

    /** The procedure that decided after. */
    public abstract ProcedureRevision getProcedureAfter();

    /**
     * Where the two procedures differ: JSON Pointers to their attributes, in the order of the document; empty when they are equal.
     */
    public abstract List<String> getProcedureChanges();

    /** Where the documents differ: by document, then place in it. */
    public abstract List<DocumentChange> getDocuments();

    /** Who moved, in natural order of the ids. */
    public abstract List<Move> getMoves();

    /** The groups with other figures, in the procedure's order before, then those that are new. */
    public abstract List<GroupChange> getGroups();

    /** The ties that are there after and were not before, in the order of the cuts. */
    public abstract List<Tie> getTiesAppeared();

    /** The ties that were there before and are not after, in the order of the cuts. */
    public abstract List<Tie> getTiesVanished();

    /** Whether the two outcomes say different things; documents alone may differ without that. */
    public boolean hasDifferences() {
        return !getMoves().isEmpty()
                || !getGroups().isEmpty()
                || !getTiesAppeared().isEmpty()
                || !getTiesVanished().isEmpty();
    }

    /** The move of an application; empty when it did not move. */
    public Optional<Move> move(ApplicationId application) {
        requireNonNull(application, "application");
        return getMoves().stream()
                .filter(move -> move.getApplication().equals(application))
                .findFirst();
    }

    /** Who is selected after and was not before, in natural order. */
    public List<ApplicationId> entered() {
        return getMoves().stream()
                .filter(Move::hasEntered)
                .map(Move::getApplication)
                .toList();
    }

    /** Who was selected before and is not after, in natural order. */
    public List<ApplicationId> left() {
        return getMoves().stream()
                .filter(Move::hasLeft)
                .map(Move::getApplication)
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSome;

import io.github.ogplocal.model.Invariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that a set of score sheets has in common; shared by them, so that a sheet holds nothing but its scores.
 *
 * <p>Invariant: at least one criterion, each once, in natural order.
 *
 * <p>Immutable and thread-safe. Equality covers the criteria.
 */
public final class ScoreGrid {
    private final CriterionId[] criteria;

    private ScoreGrid(CriterionId[] criteria) {
        this.criteria = criteria;
    }

    /**
     * A grid of these criteria, given in any order.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if there is none, or one is repeated
     */
    public static ScoreGrid of(Collection<CriterionId> criteria) {
        requireSome(criteria, "score grid", "criteria");
        TreeSet<CriterionId> sorted = new TreeSet<>();
        for (CriterionId criterion : criteria) {
            require(sorted.add(criterion), "score grid", "criteria", Invariant.REPEATED, "must differ", criterion);
        }
        return new ScoreGrid(sorted.toArray(new CriterionId[0]));
    }

    /** The criteria, in natural order; never empty. */
    public List<CriterionId> criteria() {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(criteria)));
    }

    /** How many criteria there are; at least 1. */
    public int size() {
        return criteria.length;
    }

    /**
     * The criterion at a place.
     *
     * @param index 0 to {@code size() - 1}
     */
    public CriterionId criterion(int index) {
        return criteria[index];
    }

    /** The place of a criterion; negative when the grid does not hold it. */
    public int indexOf(CriterionId criterion) {
        return Arrays.binarySearch(criteria, criterion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreGrid grid && Arrays.equals(criteria, grid.criteria);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(criteria);
    }

    @Override
    public String toString() {
        return Arrays.toString(criteria);
    }
}

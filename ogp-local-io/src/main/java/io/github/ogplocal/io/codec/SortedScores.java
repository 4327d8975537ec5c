// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreGrid;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the sheet at hand, in the order of their criteria; the same object for one sheet after the other.
 *
 * <p>Sheets of one call score the same criteria, and share one grid as long as they do.
 */
final class SortedScores extends AbstractMap<CriterionId, Points> {
    private static final int FEW = 16;

    private CriterionId[] criteria = new CriterionId[FEW];
    private Points[] points = new Points[FEW];
    private int size;
    private @Nullable ScoreGrid grid;
    private final Entries entries = new Entries();

    SortedScores() {}

    @Override
    public void clear() {
        size = 0;
    }

    /** Adds a score; refuses a second one for a criterion. */
    void add(Object criterion, Object score) throws GiveUp {
        if (size == criteria.length) {
            criteria = Arrays.copyOf(criteria, 2 * size);
            points = Arrays.copyOf(points, 2 * size);
        }
        CriterionId added = (CriterionId) criterion;
        int place = size;
        while (place > 0) {
            int order = criteria[place - 1].compareTo(added);
            if (order == 0) {
                throw GiveUp.NOT_IN_ORDER;
            }
            if (order < 0) {
                break;
            }
            criteria[place] = criteria[place - 1];
            points[place] = points[place - 1];
            place--;
        }
        criteria[place] = added;
        points[place] = (Points) score;
        size++;
    }

    /** The grid of these criteria. */
    ScoreGrid grid() {
        ScoreGrid last = grid;
        if (last == null || !isOf(last)) {
            last = ScoreGrid.of(Arrays.asList(criteria).subList(0, size));
            grid = last;
        }
        return last;
    }

    private boolean isOf(ScoreGrid last) {
        if (last.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!last.criterion(i).equals(criteria[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<Map.Entry<CriterionId, Points>> entrySet() {
        return entries;
    }

    private final class Entries extends AbstractSet<Map.Entry<CriterionId, Points>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<CriterionId, Points>> iterator() {
            return new Walk();
        }
    }

    /** The entries one after the other, each the walk itself at its place: nobody keeps one. */
    private final class Walk implements Iterator<Map.Entry<CriterionId, Points>>, Map.Entry<CriterionId, Points> {
        private int at = -1;

        @Override
        public boolean hasNext() {
            return at + 1 < size;
        }

        @Override
        public Map.Entry<CriterionId, Points> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            at++;
            return this;
        }

        @Override
        public CriterionId getKey() {
            return criteria[at];
        }

        @Override
        public Points getValue() {
            return points[at];
        }

        @Override
        public Points setValue(Points value) {
            throw new UnsupportedOperationException();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import io.github.ogplocal.model.participation.ParticipationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries all tables that agree with a published one, and so finds what somebody can work out. Knows nothing of flows: it has
 * the counts, the sums that are shown or hidden, and patience.
 */
final class Snoop {
    /**
     * A count may be as high as this in a try. Where that is too low, the snoop sees a leak that is none, and never overlooks
     * one.
     */
    private static final int HIGHEST = 16;

    private record Sum(List<Integer> cells, Optional<Long> shown) {}

    private final List<Optional<Long>> cells;
    private final List<Sum> sums;
    private final int floor;

    private Snoop(List<Optional<Long>> cells, List<Sum> sums, Suppression suppression) {
        this.cells = cells;
        this.sums = sums;
        this.floor = suppression.zerosShown() ? 1 : 0;
    }

    static Snoop of(PublishedParticipation table, Suppression suppression) {
        List<Optional<Long>> cells =
                table.rows().stream().map(row -> row.count().count()).toList();
        List<Sum> sums = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (PublishedSum sum : table.sums()) {
            ParticipationUnit unit = sum.unit();
            List<Integer> of = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (table.rows().get(i).unit() == unit) {
                    of.add(i);
                }
            }
            sums.add(new Sum(of, sum.sum().count()));
            all.addAll(of);
        }
        if (table.check() == TotalCheck.AGREES || table.check() == TotalCheck.MIXES_UNITS) {
            sums.add(new Sum(all, table.statedTotal().orElseThrow().count()));
        }
        return new Snoop(cells, sums, suppression);
    }

    static Snoop of(PublishedCrosstab table, Suppression suppression) {
        List<Optional<Long>> cells = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        int columns = table.columns().size();
        for (PublishedCrosstabRow row : table.rows()) {
            List<Integer> of = new ArrayList<>();
            for (PublishedCount count : row.counts()) {
                of.add(cells.size());
                cells.add(count.count());
            }
            sums.add(new Sum(of, row.total().count()));
            all.addAll(of);
        }
        for (int j = 0; j < columns; j++) {
            List<Integer> of = new ArrayList<>();
            for (int i = j; i < cells.size(); i += columns) {
                of.add(i);
            }
            sums.add(new Sum(of, table.columnTotals().get(j).count()));
        }
        sums.add(new Sum(all, table.total().count()));
        return new Snoop(cells, sums, suppression);
    }

    /**
     * What of the truth gives itself away.
     *
     * @return the small counts that are shown, or that no agreeing table has at the least shown count or above, by index; the
     *     sums, numbered after the counts
     */
    List<Integer> leaks(List<Long> truth, Suppression suppression) {
        List<Integer> leaks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (isSmall(truth.get(i), suppression) && !canReach(List.of(i), suppression.leastCell())) {
                leaks.add(i);
            }
        }
        for (int i = 0; i < sums.size(); i++) {
            long sum = sums.get(i).cells().stream().mapToLong(truth::get).sum();
            if (isSmall(sum, suppression) && !canReach(sums.get(i).cells(), suppression.leastCell())) {
                leaks.add(cells.size() + i);
            }
        }
        return leaks;
    }

    private static boolean isSmall(long count, Suppression suppression) {
        return count < suppression.leastCell() && (count > 0 || !suppression.zerosShown());
    }

    private boolean canReach(List<Integer> together, long least) {
        return search(0, new long[cells.size()], together, least);
    }

    private boolean search(int cell, long[] values, List<Integer> together, long least) {
        for (Sum sum : sums) {
            if (!fits(sum, cell, values)) {
                return false;
            }
        }
        if (cell == values.length) {
            return together.stream().mapToLong(i -> values[i]).sum() >= least;
        }
        if (cells.get(cell).isPresent()) {
            values[cell] = cells.get(cell).get();
            return search(cell + 1, values, together, least);
        }
        for (long value = floor; value <= HIGHEST; value++) {
            values[cell] = value;
            if (search(cell + 1, values, together, least)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sum can still come out, once the cells before {@code next} are tried. */
    private boolean fits(Sum sum, int next, long[] values) {
        long before = 0;
        boolean all = true;
        for (int i : sum.cells()) {
            if (i < next) {
                before += values[i];
            } else {
                all = false;
            }
        }
        if (sum.shown().isPresent()) {
            return all ? before == sum.shown().get() : before <= sum.shown().get();
        }
        return !all || before >= floor;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.participation.CrosstabRow;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationCrosstab;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.participation.ParticipationUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes tables that everybody may see: counts below a stated number are suppressed, in the margins too, and further counts
 * with them until nothing small can be worked out.
 *
 * <p>What cannot be worked out: from all that is shown, and from knowing that counts are whole numbers and not negative, each
 * small count could be as high as {@code leastCell} or higher. So it is neither known exactly nor known to be small. Which of
 * the suppressed counts are small is not told.
 *
 * <p>Each table is protected for itself. Two tables about the same people can betray each other; so can knowledge from
 * elsewhere, such as a participant's of oneself.
 *
 * <p>Of the ways to protect a count the one is taken that suppresses margins last, and then the least in sum; ties go by
 * position. The same table always gives the same result.
 *
 * @param leastCell the least count that is shown; 2 to 1000
 * @param zerosShown whether counts of nought are shown. If they are, everybody knows of a suppressed count that it is not
 *     nought, and that is reckoned with
 */
public record Suppression(@Min(2) @Max(1000) long leastCell, boolean zerosShown) {
    /** Checks the bounds. */
    public Suppression {
        require(
                leastCell >= 2 && leastCell <= 1000,
                "suppression",
                "leastCell",
                Invariant.OUT_OF_RANGE,
                "must be 2 to 1000",
                leastCell);
    }

    /** A table with its sums by unit and its stated total, as everybody may see it. */
    public PublishedParticipation publish(Participation table) {
        ParticipationReport report = ParticipationReport.of(table);
        CountNetwork network = new CountNetwork(zerosShown);
        int all = network.node();
        // A total of all rows ties the units together: one could be worked out from the others.
        boolean tied = report.check() != TotalCheck.NOT_STATED && report.check() != TotalCheck.OF_ONE_UNIT;
        int end = tied ? network.node() : all;
        Map<ParticipationUnit, Integer> units = new TreeMap<>();
        Map<ParticipationUnit, Integer> sums = new TreeMap<>();
        for (UnitSum sum : report.sums()) {
            int node = network.node();
            units.put(sum.unit(), node);
            sums.put(sum.unit(), network.add(node, end, sum.sum(), true));
        }
        List<Integer> rows = new ArrayList<>();
        for (ParticipationRow row : table.getRows()) {
            rows.add(network.add(all, units.getOrDefault(row.unit(), 0), row.count(), false));
        }
        int total = tied ? network.add(end, all, report.sumOfAllRows(), true) : -1;
        network.hideBelow(leastCell);
        List<PublishedRow> publishedRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ParticipationRow row = table.getRows().get(i);
            publishedRows.add(new PublishedRow(
                    row.category(), row.unit(), PublishedCount.of(network.isHidden(rows.get(i)), row.count())));
        }
        List<PublishedSum> publishedSums = new ArrayList<>();
        for (UnitSum sum : report.sums()) {
            publishedSums.add(new PublishedSum(
                    sum.unit(), PublishedCount.of(network.isHidden(sums.getOrDefault(sum.unit(), 0)), sum.sum())));
        }
        boolean totalHidden = tied
                ? network.isHidden(total)
                : report.totalUnit().map(sums::get).filter(network::isHidden).isPresent();
        return new PublishedParticipation(
                table.getTitle(),
                this,
                publishedRows,
                publishedSums,
                table.getStatedTotal().map(stated -> PublishedCount.of(totalHidden, stated)),
                report.check());
    }

    /** A table by two classifications with its margins, as everybody may see it. */
    public PublishedCrosstab publish(ParticipationCrosstab table) {
        int columns = table.getColumns().size();
        CountNetwork network = new CountNetwork(zerosShown);
        int source = network.node();
        int sink = network.node();
        int[] columnNodes = new int[columns];
        for (int j = 0; j < columns; j++) {
            columnNodes[j] = network.node();
        }
        long[] columnSums = new long[columns];
        int[][] cells = new int[table.getRows().size()][columns];
        int[] rowTotals = new int[cells.length];
        long[] rowSums = new long[cells.length];
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            CrosstabRow row = table.getRows().get(i);
            int node = network.node();
            for (int j = 0; j < columns; j++) {
                long count = row.counts().get(j);
                cells[i][j] = network.add(node, columnNodes[j], count, false);
                rowSums[i] += count;
                columnSums[j] += count;
            }
            rowTotals[i] = network.add(source, node, rowSums[i], true);
            sum += rowSums[i];
        }
        int[] columnTotals = new int[columns];
        for (int j = 0; j < columns; j++) {
            columnTotals[j] = network.add(columnNodes[j], sink, columnSums[j], true);
        }
        int total = network.add(sink, source, sum, true);
        network.hideBelow(leastCell);
        List<PublishedCrosstabRow> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            CrosstabRow row = table.getRows().get(i);
            List<PublishedCount> counts = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                counts.add(PublishedCount.of(
                        network.isHidden(cells[i][j]), row.counts().get(j)));
            }
            rows.add(new PublishedCrosstabRow(
                    row.category(), counts, PublishedCount.of(network.isHidden(rowTotals[i]), rowSums[i])));
        }
        List<PublishedCount> totals = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            totals.add(PublishedCount.of(network.isHidden(columnTotals[j]), columnSums[j]));
        }
        return new PublishedCrosstab(
                table.getTitle(),
                table.getUnit(),
                this,
                table.getColumns(),
                rows,
                totals,
                PublishedCount.of(network.isHidden(total), sum));
    }
}

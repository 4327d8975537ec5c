// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.participation.ParticipationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A participation table with what it adds up to, unit by unit, and what its stated total is.
 *
 * <p>It holds every count and is for whoever may see them; {@link Suppression#publish(Participation)} makes what everybody
 * may see.
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the table
 * @param sums what the rows of each unit add up to, in the order of declaration of the units
 * @param check what the stated total is
 * @param sumOfAllRows what all rows add up to, whatever they count; only to compare with the stated total
 * @param totalUnit the unit whose sum the stated total is, when it is that of one unit among several
 */
public record ParticipationReport(
        Participation table,
        List<UnitSum> sums,
        TotalCheck check,
        long sumOfAllRows,
        Optional<ParticipationUnit> totalUnit) {
    /** Copies. */
    public ParticipationReport {
        requireNonNull(table, "table");
        sums = List.copyOf(sums);
        requireNonNull(check, "check");
        requireNonNull(totalUnit, "totalUnit");
    }

    /** Adds up a table. */
    public static ParticipationReport of(Participation table) {
        Map<ParticipationUnit, Integer> rows = new TreeMap<>();
        Map<ParticipationUnit, Long> counts = new TreeMap<>();
        long all = 0;
        for (ParticipationRow row : table.getRows()) {
            rows.merge(row.unit(), 1, Integer::sum);
            counts.merge(row.unit(), row.count(), Long::sum);
            all += row.count();
        }
        List<UnitSum> sums = new ArrayList<>();
        counts.forEach((unit, sum) -> sums.add(new UnitSum(unit, rows.getOrDefault(unit, 0), sum)));
        if (table.getStatedTotal().isEmpty()) {
            return new ParticipationReport(table, sums, TotalCheck.NOT_STATED, all, Optional.empty());
        }
        long stated = table.getStatedTotal().get();
        if (stated == all) {
            TotalCheck check = sums.size() == 1 ? TotalCheck.AGREES : TotalCheck.MIXES_UNITS;
            return new ParticipationReport(table, sums, check, all, Optional.empty());
        }
        Optional<ParticipationUnit> unit = sums.stream()
                .filter(sum -> sum.sum() == stated)
                .map(UnitSum::unit)
                .findFirst();
        TotalCheck check = unit.isPresent() ? TotalCheck.OF_ONE_UNIT : TotalCheck.DIFFERS;
        return new ParticipationReport(table, sums, check, all, unit);
    }
}

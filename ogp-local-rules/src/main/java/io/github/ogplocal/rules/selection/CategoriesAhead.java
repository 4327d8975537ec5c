// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** For each place of each classification the candidate that is ahead in it. */
final class CategoriesAhead implements RankedPool {
    private final Application[] applications;
    /** Positive when the first has the higher ranking score. */
    private final IntBinaryOperator compareScores;

    private final ToIntFunction<ApplicationId> indexOf;

    private final int[][] lines;
    private @Nullable Map<AttributeId, Map<GroupId, Integer>> ahead;

    /** @param indexOf the index of an application among these */
    CategoriesAhead(
            Application[] applications,
            ToIntFunction<ApplicationId> indexOf,
            int[][] lines,
            IntBinaryOperator compareScores) {
        this.applications = applications;
        // The lines are sorted in place while this is asked, and hold some twice and others not at all meanwhile.
        this.lines = new int[lines.length][];
        for (int g = 0; g < lines.length; g++) {
            this.lines[g] = lines[g].clone();
        }
        this.indexOf = indexOf;
        this.compareScores = compareScores;
    }

    /** Made when first asked for, since most keys ask nothing of the pool; by any thread that explains. */
    private synchronized Map<AttributeId, Map<GroupId, Integer>> ahead() {
        Map<AttributeId, Map<GroupId, Integer>> made = ahead;
        if (made == null) {
            made = new HashMap<>();
            for (int[] line : lines) {
                for (int candidate : line) {
                    for (Map.Entry<AttributeId, GroupId> entry :
                            applications[candidate].getCategories().entrySet()) {
                        made.computeIfAbsent(entry.getKey(), key -> new HashMap<>())
                                .merge(entry.getValue(), candidate, this::higher);
                    }
                }
            }
            ahead = made;
        }
        return made;
    }

    private Integer higher(Integer one, Integer other) {
        return compareScores.applyAsInt(one, other) >= 0 ? one : other;
    }

    @Override
    public boolean isCoveredAhead(Application application, AttributeId category) {
        GroupId place = application.getCategories().get(category);
        if (place == null) {
            return true;
        }
        Integer best = ahead().getOrDefault(category, Map.of()).get(place);
        return best != null && compareScores.applyAsInt(best, indexOf.applyAsInt(application.getId())) > 0;
    }
}

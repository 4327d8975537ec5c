// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/** For each place of each classification the candidate that is ahead in it. */
final class CategoriesAhead implements RankedPool {
    private final Application[] applications;
    /** Positive when the first has the higher ranking score. */
    private final IntBinaryOperator compareScores;

    private final Map<AttributeId, Map<GroupId, Integer>> ahead = new HashMap<>();

    /** @param applications sorted by id */
    CategoriesAhead(Application[] applications, int[][] lines, IntBinaryOperator compareScores) {
        this.applications = applications;
        this.compareScores = compareScores;
        for (int[] line : lines) {
            for (int candidate : line) {
                applications[candidate]
                        .getCategories()
                        .forEach((category, place) -> ahead.computeIfAbsent(category, key -> new HashMap<>())
                                .merge(place, candidate, this::higher));
            }
        }
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
        Integer best = ahead.getOrDefault(category, Map.of()).get(place);
        return best != null && compareScores.applyAsInt(best, indexOf(application.getId())) > 0;
    }

    private int indexOf(ApplicationId id) {
        int low = 0;
        int high = applications.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (applications[middle].getId().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

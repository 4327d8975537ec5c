// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ScoreGrid;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the places of sheets' grids and the criteria of the procedure belong together; found once for each grid. */
final class Grids {
    private final CompiledProcedure compiled;
    private final Map<ScoreGrid, Columns> known = new HashMap<>();
    private @Nullable Columns last;

    /** Both directions; what is not there is negative. */
    static final class Columns {
        private final ScoreGrid grid;
        final int[] criterionAt;
        final int[] placeOf;

        private Columns(CompiledProcedure compiled, ScoreGrid grid) {
            this.grid = grid;
            this.criterionAt = new int[grid.size()];
            for (int place = 0; place < criterionAt.length; place++) {
                criterionAt[place] = compiled.criterionIndex.getOrDefault(grid.criterion(place), -1);
            }
            this.placeOf = new int[compiled.criteria.size()];
            for (int c = 0; c < placeOf.length; c++) {
                placeOf[c] = grid.indexOf(compiled.criteria.get(c).getId());
            }
        }
    }

    Grids(CompiledProcedure compiled) {
        this.compiled = compiled;
    }

    /** Equal grids have the same columns, whether or not the sheets share them. */
    Columns of(ScoreGrid grid) {
        Columns columns = last;
        if (columns == null || !columns.grid.equals(grid)) {
            columns = known.computeIfAbsent(grid, added -> new Columns(compiled, added));
            last = columns;
        }
        return columns;
    }
}

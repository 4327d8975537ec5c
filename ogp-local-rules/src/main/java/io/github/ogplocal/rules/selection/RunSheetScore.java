// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.Optional;

/** One line of a sheet, read from the sheet. */
final class RunSheetScore extends SheetScore {
    private final ScoreSheet sheet;
    private final int place;

    /** @param place of the criterion in the sheet's grid; negative when it is not there */
    RunSheetScore(ScoreSheet sheet, int place) {
        this.sheet = sheet;
        this.place = place;
    }

    @Override
    public EvaluatorId getEvaluator() {
        return sheet.getEvaluator();
    }

    @Override
    public Optional<Points> getPoints() {
        return place < 0 || !sheet.hasScore(place)
                ? Optional.empty()
                : Optional.of(Points.ofUnscaled(sheet.unscaled(place), sheet.decimals()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.Optional;

/** One line of a sheet, read from the sheet. */
final class RunSheetScore extends SheetScore {
    private final ScoreSheet sheet;
    private final CriterionId criterion;

    RunSheetScore(ScoreSheet sheet, CriterionId criterion) {
        this.sheet = sheet;
        this.criterion = criterion;
    }

    @Override
    public EvaluatorId getEvaluator() {
        return sheet.getEvaluator();
    }

    @Override
    public Optional<Points> getPoints() {
        return sheet.score(criterion);
    }
}

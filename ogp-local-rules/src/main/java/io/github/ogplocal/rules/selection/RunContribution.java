// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** A contribution that holds what was computed; the rest is read from the sheets of its run. */
final class RunContribution extends Contribution {
    private final SelectionRun run;
    private final int index;
    private final int criterion;
    private final Fraction score;
    private final Fraction points;

    RunContribution(SelectionRun run, int index, int criterion) {
        this.run = run;
        this.index = index;
        this.criterion = criterion;
        this.score = run.scores.score(index, criterion);
        this.points = score.times(run.compiled.factor[criterion]);
    }

    @Override
    public CriterionId getCriterion() {
        return criterion().getId();
    }

    @Override
    public LocalizedText getTitle() {
        return criterion().getTitle();
    }

    @Override
    public List<SheetScore> getSheets() {
        SheetScore[] sheets = new SheetScore[run.scores.sheetCount(index)];
        ScoreGrid grid = null;
        int place = -1;
        for (int s = 0; s < sheets.length; s++) {
            ScoreSheet sheet = run.scores.sheet(index, s);
            if (!sheet.grid().equals(grid)) {
                // Most sheets share their grid.
                grid = sheet.grid();
                place = grid.indexOf(getCriterion());
            }
            sheets[s] = new RunSheetScore(sheet, place);
        }
        return new FixedList<>(sheets, sheets.length);
    }

    @Override
    public Fraction getScore() {
        return score;
    }

    @Override
    public Optional<Fraction> getVerified() {
        return Optional.ofNullable(run.scores.verified(index, criterion));
    }

    @Override
    public Fraction getFactor() {
        return run.compiled.factor[criterion];
    }

    @Override
    public Fraction getPoints() {
        return points;
    }

    private Criterion criterion() {
        return run.compiled.criteria.get(criterion);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.IOException;

/** Score sheets: most of what the documents of a call hold, so their scores pass through no map. */
final class SheetCodec extends StructureCodec {
    private static final int APPLICATION = 0;
    private static final int EVALUATOR = 1;
    private static final int SCORES = 2;

    SheetCodec(Shape.Structure shape, Binding binding) {
        super(shape, binding);
    }

    @Override
    Object part(JsonInput in, int index) throws GiveUp {
        if (index != SCORES || !(place(SCORES).codec() instanceof TableCodec table)) {
            return super.part(in, index);
        }
        SortedScores scores = in.scores();
        table.readScores(in, scores);
        return place(SCORES).checked(scores);
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        ScoreSheet sheet = (ScoreSheet) value;
        ScoreGrid grid = sheet.grid();
        out.open('{');
        writeName(out, APPLICATION);
        out.text(sheet.getApplication().value());
        writeName(out, EVALUATOR);
        out.text(sheet.getEvaluator().value());
        writeName(out, SCORES);
        out.open('{');
        for (int i = 0; i < grid.size(); i++) {
            if (sheet.hasScore(i)) {
                out.name(grid.criterion(i).value());
                out.decimal(sheet.unscaled(i), sheet.decimals());
            }
        }
        out.close('}');
        out.close('}');
    }
}

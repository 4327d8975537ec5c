// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Points;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {
    private static final CriterionId FIRST = new CriterionId("a");
    private static final CriterionId SECOND = new CriterionId("b");
    private static final CriterionId UNSCORED = new CriterionId("c");

    /** The bounds are those at which a score stops to fit one byte, and beyond. */
    @Property
    void scores_areGivenBackWhateverTheirSize(
            @ForAll @LongRange(min = -200, max = 200) long small, @ForAll @LongRange(min = -1, max = 1) long large) {
        Points first = Points.ofUnscaled(small, 1);
        Points second = Points.ofUnscaled(small + large * 123_456_789L, 1);
        Map<CriterionId, Points> scores = new TreeMap<>(Map.of(FIRST, first, SECOND, second));
        ScoreGrid grid = ScoreGrid.of(List.of(FIRST, SECOND, UNSCORED));

        ScoreSheet sheet = ScoreSheet.of(new ApplicationId("A"), new EvaluatorId("E"), grid, scores);

        assertThat(sheet.getScores()).isEqualTo(scores);
        assertThat(sheet.score(FIRST)).contains(first);
        assertThat(sheet.score(UNSCORED)).isEmpty();
        assertThat(sheet.hasScore(2)).isFalse();
        assertThat(Points.ofUnscaled(sheet.unscaled(1), sheet.decimals())).isEqualTo(second);
        assertThat(sheet.unscaledOr(1, -7)).isEqualTo(sheet.unscaled(1));
        assertThat(sheet.unscaledOr(2, -7)).isEqualTo(-7);
    }

    @Test
    void unscaled_refusesWhatIsNotScored() {
        ScoreGrid grid = ScoreGrid.of(List.of(FIRST, UNSCORED));
        ScoreSheet sheet =
                ScoreSheet.of(new ApplicationId("A"), new EvaluatorId("E"), grid, Map.of(FIRST, Points.of(1)));

        assertThatThrownBy(() -> sheet.unscaled(1)).isInstanceOf(InvalidValueException.class);
    }
}

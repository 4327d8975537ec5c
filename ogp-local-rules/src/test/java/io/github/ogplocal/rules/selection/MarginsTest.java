// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Margins against brute force: with one criterion and one agreed sheet a score is a total, so every total on a grid can be
 * tried. Rivals' totals and thresholds are whole, the grid has halves: a half stands for all totals between two borders.
 */
class MarginsTest {
    private static final CriterionId ONLY = new CriterionId("only");
    private static final int LEAST = -3;
    private static final int MOST = 12;

    @ParameterizedTest
    @ValueSource(strings = {"shortage-leaves-empty@1", "shortage-next-best@1", "shortage-stops@1"})
    void margin_isWhatTryingEveryTotalFinds(String shortage) {
        int margins = 0;
        for (int seed = 0; seed < 120; seed++) {
            SelectionCall call = call("selection/" + shortage, seed);
            Selection selection = call.select();
            for (ApplicationOutcome outcome : selection.outcomes()) {
                Optional<Margin> expected = bruteForce(call, selection, outcome);
                assertThat(selection.margin(outcome.getApplication()))
                        .as("%s %s", seed, outcome)
                        .isEqualTo(expected);
                margins += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(margins).isGreaterThan(100);
    }

    @Test
    void margin_ofASelectedStopsAtATieThatWouldCostThePlace() {
        Selection selection = new LawCounterexamples.Example(1, 1)
                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                .file("a", "north", 15)
                .file("b", "north", 13)
                .call()
                .select();

        Margin margin = selection.margin(new ApplicationId("a")).orElseThrow();
        assertThat(margin.getAmount()).isEqualTo(Fraction.of(2));
        assertThat(margin.isExactlyEnough()).isTrue();
        assertThat(margin.getRivals()).containsExactly(new ApplicationId("b"));
    }

    @Test
    void margin_ofATiedWhomAnyChangeWouldSelectIsNought() {
        Selection selection = new LawCounterexamples.Example(1, 1)
                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                .file("a", "north", 15)
                .file("b", "north", 15)
                .call()
                .select();

        Margin margin = selection.margin(new ApplicationId("a")).orElseThrow();
        assertThat(margin.isSelected()).isFalse();
        assertThat(margin.getAmount()).isEqualTo(Fraction.ZERO);
        assertThat(margin.isExactlyEnough()).isFalse();
    }

    /** A call of any settings, with its scores replaced by whole totals of one criterion. */
    private static SelectionCall call(String shortage, long seed) {
        SelectionCall drawn = RandomCalls.any()
                .having(
                        shortage,
                        "selection/agreed-sheet@1",
                        "no screening",
                        "selection/allow-several-files@1",
                        "selection/rank-by-total@1",
                        "selection/weighted-sum@1",
                        "selection/places-per-group@1",
                        "no earlier stage",
                        "no verification",
                        "no overrides",
                        "no endorsement")
                .avoiding(List.of(
                        Set.of("selection/tie-by-criterion@1"),
                        Set.of("selection/remaining-tie-committee@1"),
                        Set.of("selection/criterion-minimum@1 inclusive"),
                        Set.of("selection/criterion-minimum@1 exclusive")))
                .next(seed);
        Random random = new Random(seed);
        List<RuleUse> thresholds = random.nextInt(3) == 0
                ? List.of()
                : List.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE
                                .withPoints("points", Points.of(random.nextInt(4)))
                                .withChoice("bound", random.nextBoolean() ? "inclusive" : "exclusive")));
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(drawn.procedure())
                .criteria(List.of(Criterion.builder()
                        .id(ONLY)
                        .title(LocalizedText.of("en", "Only"))
                        .scale(new Scale(Points.of(LEAST), Points.of(MOST), Points.parse("0.5")))
                        .weight(Weight.ONE)
                        .build()))
                .thresholds(new RuleChain(thresholds))
                .tieBreaks(
                        random.nextInt(3) == 0
                                ? RuleChain.of(RuleUse.of(SelectionRules.TIE_BY_FILING_TIME))
                                : RuleChain.NONE)
                .build();
        List<ScoreSheet> sheets = new ArrayList<>();
        int different = 2 + random.nextInt(5);
        drawn.sheets().forEach(sheet -> sheets.add(score(sheet, Points.of(1 + random.nextInt(different)))));
        // Nobody is recused, so that the first sheet of an application is the one that counts.
        SelectionCall call = drawn.with(procedure).withSheets(sheets).withRecusals(List.of());
        while (call.applications().size() > 7) {
            call = call.without(call.applications().get(0).getId());
        }
        return call;
    }

    private static ScoreSheet score(ScoreSheet sheet, Points points) {
        return ScoreSheet.builder()
                .application(sheet.getApplication())
                .evaluator(new EvaluatorId(sheet.getEvaluator().value()))
                .putScores(ONLY, points)
                .build();
    }

    private static Optional<Margin> bruteForce(SelectionCall call, Selection selection, ApplicationOutcome own) {
        ApplicationId id = own.getApplication();
        boolean decided = own.getTotal().isPresent()
                && own.getGroup().isPresent()
                && own.getStatus() != SelectionStatus.UNDECIDED;
        if (!decided) {
            return Optional.empty();
        }
        boolean selected = own.getStatus() == SelectionStatus.SELECTED;
        int now = 2 * own.getTotal().get().numerator().intValueExact();
        int way = selected ? -1 : 1;
        int at = now + way;
        while (at >= 2 * LEAST && at <= 2 * MOST && isSelected(call, id, at) == selected) {
            at += way;
        }
        if (at < 2 * LEAST || at > 2 * MOST) {
            return Optional.empty();
        }
        boolean onBorder = at % 2 == 0;
        Fraction border = Fraction.of(onBorder ? at : at - way, 2);
        TreeSet<ApplicationId> rivals = new TreeSet<>();
        for (ApplicationOutcome other : selection.outcomes()) {
            boolean rival = other.getRank().isPresent() && other.getTotal().equals(Optional.of(border));
            if (rival && !other.getApplication().equals(id)) {
                rivals.add(other.getApplication());
            }
        }
        Fraction change = border.minus(own.getTotal().get());
        return Optional.of(Margin.builder()
                .application(id)
                .selected(selected)
                .border(border)
                .amount(selected ? change.negated() : change)
                .exactlyEnough(onBorder)
                .rivals(rivals)
                .build());
    }

    private static boolean isSelected(SelectionCall call, ApplicationId id, int halves) {
        ScoreSheet sheet = call.sheets().stream()
                .filter(s -> s.getApplication().equals(id))
                .findFirst()
                .orElseThrow();
        SelectionCall other = call.replacing(sheet, score(sheet, Points.ofUnscaled(5L * halves, 1)));
        return other.select().outcome(id).getStatus() == SelectionStatus.SELECTED;
    }
}

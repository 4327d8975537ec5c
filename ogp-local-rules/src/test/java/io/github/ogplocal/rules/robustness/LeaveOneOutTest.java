// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.SeededCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    @Test
    void withoutEvaluator_isTheCallWithoutTheSheets() {
        int moves = 0;
        int impossible = 0;
        for (long seed = 0; seed < 150; seed++) {
            SelectionCall call = SeededCalls.any(seed);
            if (call.documents().getEarlierStage().isPresent()) {
                continue;
            }
            Selection selection = call.select();
            for (LeaveOneOut left : Robustness.of(selection).withoutEachEvaluator()) {
                EvaluatorId evaluator = left.getEvaluator().orElseThrow();
                SelectionCall without = call.withSheets(call.sheets().stream()
                        .filter(sheet -> !sheet.getEvaluator().equals(evaluator))
                        .toList());
                assertThat(left.hasObstacles()).isEqualTo(without.isRefused());
                if (!left.hasObstacles()) {
                    assertThat(replayed(selection, left)).as("%s", left).isEqualTo(statuses(without.select()));
                    moves += left.getMoves().size();
                } else {
                    impossible++;
                    assertThat(left.getObstacles())
                            .allMatch(obstacle -> obstacle.kind() == Obstacle.Kind.DOCUMENT_DOES_NOT_FIT);
                }
            }
        }
        assertThat(moves).isGreaterThan(100);
        assertThat(impossible).isPositive();
    }

    /** With its factor at nought, a criterion that says nothing else is as good as gone. */
    @Test
    void withoutCriterion_isTheCallInWhichItCountsNothing() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < 300; seed++) {
            SelectionCall call = SeededCalls.additive(seed);
            Selection selection = call.select();
            for (LeaveOneOut left : Robustness.of(selection).withoutEachCriterion()) {
                CriterionId gone = left.getCriterion().orElseThrow();
                if (left.hasObstacles() || !saysNothingElse(call, gone)) {
                    continue;
                }
                TreeMap<CriterionId, Fraction> factors = new TreeMap<>(Map.of(gone, Fraction.ZERO));
                Map<ApplicationId, SelectionStatus> expected;
                try {
                    expected = statuses(Weights.reweighted(selection, factors).select(call.documents()));
                } catch (InvalidProcedureException | InvalidSelectionInputException unreachable) {
                    continue;
                }
                seen.merge("compared", 1, Integer::sum);
                seen.merge("moves", left.getMoves().size(), Integer::sum);
                assertThat(replayed(selection, left)).as("%s %s", seed, left).isEqualTo(expected);
            }
        }
        assertThat(seen.getOrDefault("compared", 0)).isGreaterThan(40);
        assertThat(seen.getOrDefault("moves", 0)).isGreaterThan(40);
    }

    /** Whether a criterion is scored everywhere, and no rule but the total looks at it or at points of a total. */
    private static boolean saysNothingElse(SelectionCall call, CriterionId gone) {
        SelectionProcedure procedure = call.procedure();
        List<RuleUse> uses = new ArrayList<>(procedure.getThresholds().uses());
        uses.addAll(procedure.getTieBreaks().uses());
        boolean named = uses.stream()
                .anyMatch(use -> use.rule()
                                .equals(SelectionRules.CRITERION_MINIMUM.info().getId())
                        || use.rule()
                                .equals(SelectionRules.TIE_BY_CRITERION.info().getId())
                        || use.rule()
                                .equals(SelectionRules.TOTAL_THRESHOLD.info().getId()));
        return !named
                && call.sheets().stream()
                        .allMatch(sheet -> sheet.score(gone).isPresent()
                                && sheet.getScores().size() > 1);
    }

    @Test
    void withoutCriterion_keepsTheProportionOfThresholds() {
        int scaled = 0;
        for (long seed = 0; seed < 300; seed++) {
            SelectionProcedure procedure = SeededCalls.additive(seed).procedure();
            for (Criterion criterion : procedure.getCriteria()) {
                SelectionProcedure reduced =
                        new ReducedProcedure(procedure, SelectionRules.standard(), criterion.getId()).procedure();
                if (reduced == null) {
                    continue;
                }
                Fraction all = highest(procedure);
                Fraction left = highest(reduced);
                List<Points> before = thresholds(procedure);
                List<Points> after = thresholds(reduced);
                assertThat(after).hasSameSizeAs(before);
                for (int i = 0; i < before.size(); i++) {
                    scaled++;
                    assertThat(after.get(i).toFraction().times(all))
                            .isEqualTo(before.get(i).toFraction().times(left));
                }
            }
        }
        assertThat(scaled).isGreaterThan(20);
    }

    private static Fraction highest(SelectionProcedure procedure) {
        Fraction sum = Fraction.ZERO;
        for (Criterion criterion : procedure.getCriteria()) {
            sum = sum.plus(criterion
                    .getScale()
                    .most()
                    .toFraction()
                    .times(criterion.getWeight().factor().toFraction()));
        }
        return sum;
    }

    private static List<Points> thresholds(SelectionProcedure procedure) {
        return procedure.getThresholds().uses().stream()
                .filter(use ->
                        use.rule().equals(SelectionRules.TOTAL_THRESHOLD.info().getId()))
                .map(use -> use.settings().points("points"))
                .toList();
    }

    @Test
    void withoutCriterion_saysWhyItIsNotPossible() {
        TreeSet<Obstacle.Kind> seen = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            Selection selection = SeededCalls.any(seed).select();
            for (LeaveOneOut left : Robustness.of(selection).withoutEachCriterion()) {
                left.getObstacles().forEach(obstacle -> seen.add(obstacle.kind()));
                assertThat(!left.hasObstacles() || left.getMoves().isEmpty()).isTrue();
            }
        }
        assertThat(seen).contains(Obstacle.Kind.ONLY_CRITERION, Obstacle.Kind.DOCUMENT_DOES_NOT_FIT);
    }

    @Test
    void without_refusesWhatIsNotThere() {
        Robustness robustness = Robustness.of(SeededCalls.additive(1).select());
        assertThatThrownBy(() -> robustness.withoutEvaluator(new EvaluatorId("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> robustness.withoutCriterion(new CriterionId("nothing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> robustness.weightsWithin(Fraction.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 1");
    }

    private static Map<ApplicationId, SelectionStatus> replayed(Selection selection, LeaveOneOut left) {
        Map<ApplicationId, SelectionStatus> statuses = statuses(selection);
        for (StatusMove move : left.getMoves()) {
            assertThat(statuses.put(move.application(), move.after())).isEqualTo(move.before());
        }
        return statuses;
    }

    private static Map<ApplicationId, SelectionStatus> statuses(Selection selection) {
        Map<ApplicationId, SelectionStatus> statuses = new TreeMap<>();
        selection.outcomes().forEach(outcome -> statuses.put(outcome.getApplication(), outcome.getStatus()));
        return statuses;
    }
}

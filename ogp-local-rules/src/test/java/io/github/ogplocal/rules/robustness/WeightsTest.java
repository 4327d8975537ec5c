// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.selection.SeededCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Weights within a box against every corner of it. */
class WeightsTest {
    private static final int CALLS = 250;

    /** Far smaller than the distance between two borders of a small call. */
    private static final Fraction HAIR = Fraction.of(1, 1_000_000_007L);

    @Test
    void epsilon_isWhereACornerOfTheBoxFirstSelectsOthers() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < CALLS; seed++) {
            SelectionCall call = call(seed);
            Selection selection = call.select();
            WeightMargin margin = Robustness.of(selection).weights();
            count(margin, seen);
            assertThat(fault(selection, call, margin)).as("%s %s", seed, margin).isEmpty();
        }
        assertThat(seen).containsKeys("nought", "between", "stays", "exactly", "beyond", "not-additive");
    }

    private static SelectionCall call(long seed) {
        return seed % 5 == 4
                ? SeededCalls.having(
                        seed, "selection/weighted-sum@1", "selection/rank-by-total@1", "selection/places-in-all@1")
                : SeededCalls.additive(seed);
    }

    private static void count(WeightMargin margin, Map<String, Integer> seen) {
        margin.getLimit().ifPresent(limit -> seen.merge(limit.code(), 1, Integer::sum));
        if (margin.getLimit().isEmpty()) {
            seen.merge(
                    margin.getEpsilon()
                            .map(epsilon -> epsilon.signum() == 0 ? "nought" : "between")
                            .orElse("stays"),
                    1,
                    Integer::sum);
            margin.getEpsilon()
                    .ifPresent(epsilon -> seen.merge(margin.isExactlyEnough() ? "exactly" : "beyond", 1, Integer::sum));
        }
    }

    /** What is wrong with an epsilon; empty when the corners agree. */
    private static String fault(Selection selection, SelectionCall call, WeightMargin margin) {
        if (margin.getLimit().isPresent()) {
            return "";
        }
        if (margin.getEpsilon().isEmpty()) {
            return changes(selection, call, Fraction.ONE) ? "changes within the largest box" : "";
        }
        Fraction epsilon = margin.getEpsilon().get();
        Fraction below = epsilon.minus(HAIR);
        if (below.signum() > 0 && changes(selection, call, below)) {
            return "changes below";
        }
        Fraction above = epsilon.plus(HAIR);
        if (above.compareTo(Fraction.ONE) <= 0 && !changes(selection, call, above)) {
            return "does not change above";
        }
        return changes(selection, call, epsilon) == margin.isExactlyEnough() ? "" : "exactly";
    }

    /** Whether some corner of a box selects others. */
    private static boolean changes(Selection selection, SelectionCall call, Fraction epsilon) {
        Set<ApplicationId> before = selected(selection);
        List<Criterion> criteria = call.procedure().getCriteria();
        for (int corner = 0; corner < 1 << criteria.size(); corner++) {
            TreeMap<CriterionId, Fraction> factors = new TreeMap<>();
            for (int c = 0; c < criteria.size(); c++) {
                boolean up = (corner >> c & 1) == 1;
                Fraction by = up ? Fraction.ONE.plus(epsilon) : Fraction.ONE.minus(epsilon);
                factors.put(
                        criteria.get(c).getId(),
                        criteria.get(c).getWeight().factor().toFraction().times(by));
            }
            if (!before.equals(selectedWith(selection, call, factors))) {
                return true;
            }
        }
        return false;
    }

    private static Set<ApplicationId> selectedWith(
            Selection selection, SelectionCall call, TreeMap<CriterionId, Fraction> factors) {
        try {
            return selected(Weights.reweighted(selection, factors).select(call.documents()));
        } catch (InvalidProcedureException unreachable) {
            return Set.of();
        }
    }

    private static Set<ApplicationId> selected(Selection selection) {
        Set<ApplicationId> ids = new TreeSet<>();
        selection.selected().forEach(outcome -> ids.add(outcome.getApplication()));
        return ids;
    }

    @Test
    void corners_seeAnEpsilonThatIsWrong() {
        int planted = 0;
        for (long seed = 0; seed < 80; seed++) {
            SelectionCall call = SeededCalls.additive(seed);
            Selection selection = call.select();
            WeightMargin right = Robustness.of(selection).weights();
            if (right.getEpsilon()
                    .filter(e -> e.signum() > 0 && e.compareTo(Fraction.of(1, 2)) < 0)
                    .isEmpty()) {
                continue;
            }
            planted++;
            Fraction epsilon = right.getEpsilon().get();
            for (Fraction wrong : List.of(epsilon.times(Fraction.of(2)), epsilon.times(Fraction.of(1, 2)))) {
                WeightMargin off =
                        WeightMargin.builder().from(right).epsilon(wrong).build();
                assertThat(fault(selection, call, off)).as("%s %s", seed, off).isNotEmpty();
            }
            WeightMargin flag = WeightMargin.builder()
                    .from(right)
                    .exactlyEnough(!right.isExactlyEnough())
                    .build();
            assertThat(fault(selection, call, flag)).as("%s %s", seed, flag).isNotEmpty();
        }
        assertThat(planted).isGreaterThan(5);
    }

    @Test
    void within_saysTheSameAsTheEpsilonAndNamesWeightsThatDoIt() {
        int witnesses = 0;
        for (long seed = 0; seed < 80; seed++) {
            SelectionCall call = SeededCalls.additive(seed);
            Selection selection = call.select();
            Robustness robustness = Robustness.of(selection);
            WeightMargin margin = robustness.weights();
            for (Fraction epsilon : List.of(Fraction.of(1, 20), Fraction.of(1, 4), Fraction.ONE)) {
                WeightCheck check = robustness.weightsWithin(epsilon);
                assertThat(check.getLimit()).isEqualTo(margin.getLimit());
                if (margin.getLimit().isPresent()) {
                    assertThat(check.hasOneSet()).isFalse();
                    continue;
                }
                boolean changes = margin.getEpsilon()
                        .filter(e -> e.compareTo(epsilon) < 0 || (e.equals(epsilon) && margin.isExactlyEnough()))
                        .isPresent();
                assertThat(check.hasOneSet())
                        .as("%s %s %s", seed, margin, check)
                        .isEqualTo(!changes);
                for (WeightWitness witness : check.getWitnesses()) {
                    witnesses++;
                    TreeMap<CriterionId, Fraction> factors = new TreeMap<>();
                    witness.getWeights().forEach(weight -> factors.put(weight.criterion(), weight.factor()));
                    Set<ApplicationId> after = selectedWith(selection, call, factors);
                    Set<ApplicationId> expected = new TreeSet<>(selected(selection));
                    expected.addAll(witness.getEntered());
                    expected.removeAll(witness.getLeft());
                    assertThat(after).isEqualTo(expected).isNotEqualTo(selected(selection));
                }
            }
        }
        assertThat(witnesses).isGreaterThan(20);
    }
}

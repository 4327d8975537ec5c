// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.SeededCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Margins of scores against {@link BruteForce}. */
class RobustnessMarginsTest {
    /** Calls that would take more decisions than this are passed over. */
    private static final long MOST_DECISIONS = 2500;

    private static final int CALLS = 60;

    @Test
    void margins_areWhatTryingEveryStepFindsOverAllRules() {
        Map<String, Integer> seen = compare(SeededCalls::any, CALLS);
        assertThat(seen).containsKeys("calls", "cell", "criterion", "none", "step-grid", "not judged");
    }

    @Test
    void margins_areWhatTryingEveryStepFindsWhereTheyAreComputed() {
        Map<String, Integer> seen = compare(SeededCalls::additive, CALLS);
        assertThat(seen).containsKeys("calls", "cell", "criterion", "none", "closed-form");
        assertThat(seen.get("closed-form")).isGreaterThan(seen.getOrDefault("step-grid", 0));
    }

    private static Map<String, Integer> compare(LongFunction<SelectionCall> calls, int number) {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seen.getOrDefault("calls", 0) < number; seed++) {
            BruteForce bruteForce = new BruteForce(calls.apply(seed));
            if (bruteForce.size() > MOST_DECISIONS) {
                continue;
            }
            seen.merge("calls", 1, Integer::sum);
            for (ApplicationMargins margins :
                    Robustness.of(bruteForce.selection()).margins()) {
                assertThat(bruteForce.faults(margins))
                        .as("%s %s", seed, margins)
                        .isEmpty();
                count(margins, seen);
            }
        }
        return seen;
    }

    private static void count(ApplicationMargins margins, Map<String, Integer> seen) {
        StatusChanges nearest = margins.getNearest();
        nearest.getCell().ifPresent(change -> seen.merge("cell", 1, Integer::sum));
        nearest.getCell().ifPresent(change -> seen.merge(change.getMethod().code(), 1, Integer::sum));
        nearest.getCriterion().ifPresent(change -> seen.merge("criterion", 1, Integer::sum));
        if (nearest.getCell().isEmpty()) {
            seen.merge("none", 1, Integer::sum);
        }
        if (margins.getNotJudged() > 0) {
            seen.merge("not judged", margins.getNotJudged(), Integer::sum);
        }
    }

    @Test
    void bruteForce_seesMarginsThatAreWrong() {
        BruteForce bruteForce = withCells();
        List<String> planted = new ArrayList<>();
        for (ApplicationMargins right : Robustness.of(bruteForce.selection()).margins()) {
            assertThat(bruteForce.faults(right)).isEmpty();
            for (ApplicationMargins wrong : wrong(right)) {
                planted.add(wrong.toString());
                assertThat(bruteForce.faults(wrong)).as("%s", wrong).isNotEmpty();
            }
        }
        assertThat(planted).hasSizeGreaterThan(10);
    }

    private static BruteForce withCells() {
        for (long seed = 0; ; seed++) {
            BruteForce bruteForce = new BruteForce(SeededCalls.additive(seed));
            long cells = Robustness.of(bruteForce.selection()).margins().stream()
                    .filter(margins -> margins.getNearest().getCell().isPresent())
                    .count();
            if (cells > 3 && bruteForce.size() <= MOST_DECISIONS) {
                return bruteForce;
            }
        }
    }

    /** A change off by a step, one that is missing, one count too many. */
    private static List<ApplicationMargins> wrong(ApplicationMargins right) {
        List<ApplicationMargins> wrong = new ArrayList<>();
        wrong.add(ApplicationMargins.builder()
                .from(right)
                .notJudged(right.getNotJudged() + 1)
                .build());
        Optional<ScoreChange> cell = right.getNearest().getCell();
        if (cell.isPresent()) {
            long steps = cell.get().getSteps();
            long further = steps + Long.signum(steps);
            Fraction points = cell.get().getPoints().times(Fraction.of(further)).dividedBy(Fraction.of(steps));
            ScoreChange off = ScoreChange.builder()
                    .from(cell.get())
                    .steps(further)
                    .points(points)
                    .after(cell.get().getBefore().orElseThrow().plus(points))
                    .build();
            wrong.add(withNearestCell(right, Optional.of(off)));
            wrong.add(withNearestCell(right, Optional.empty()));
        }
        return wrong;
    }

    private static ApplicationMargins withNearestCell(ApplicationMargins right, Optional<ScoreChange> cell) {
        return ApplicationMargins.builder()
                .from(right)
                .nearest(StatusChanges.builder()
                        .from(right.getNearest())
                        .cell(cell)
                        .build())
                .build();
    }

    @Test
    void total_statusAtTheOwnTotalIsTheOwnStatus() {
        int tried = 0;
        for (long seed = 0; seed < 200; seed++) {
            Selection selection = SeededCalls.additive(seed).select();
            for (ApplicationOutcome outcome : selection.outcomes()) {
                if (outcome.getTotal().isPresent()) {
                    Optional<?> status = selection.statusWithTotal(
                            outcome.getApplication(), outcome.getTotal().get());
                    tried += status.isPresent() ? 1 : 0;
                    assertThat(status.isEmpty() || status.get() == outcome.getStatus())
                            .as("%s %s %s", seed, outcome, status)
                            .isTrue();
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void total_nearestIsNeverFartherThanTheSelectionBorder() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            for (ApplicationMargins margins :
                    Robustness.of(SeededCalls.additive(seed).select()).margins()) {
                if (margins.getSelection().getTotal().isPresent()) {
                    compared++;
                    TotalChange border = margins.getSelection().getTotal().get();
                    TotalChange nearest = margins.getNearest().getTotal().orElseThrow();
                    assertThat(size(nearest)).as("%s %s", seed, margins).isLessThanOrEqualTo(size(border));
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static Fraction size(TotalChange change) {
        return change.isUpwards() ? change.getAmount() : change.getAmount().negated();
    }
}

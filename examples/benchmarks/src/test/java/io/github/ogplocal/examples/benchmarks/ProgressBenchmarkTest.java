// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.rules.progress.FigureInShort;
import io.github.ogplocal.rules.progress.PlanInShort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProgressBenchmarkTest {
    private static final int SIZE = 4_000;

    private static List<PlanInShort> ours(GeneratedPlans plans) {
        return ProgressBenchmark.engine()
                .assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY)
                .plans(AssessorKind.SELF);
    }

    @Test
    void engineAndLoopsAgree_onEveryFigure() {
        GeneratedPlans plans = GeneratedPlans.of(SIZE);
        List<PlanInShort> ours = ours(plans);

        assertThat(ProgressBenchmark.differences(ours, PlainProgress.loop(plans.plain())))
                .isZero();
        assertThat(ProgressBenchmark.differences(ours, PlainProgress.streams(plans.plain())))
                .isZero();
        assertThat(ProgressBenchmark.differences(ours, PlainProgress.loopOverFiles(plans.files(), GeneratedPlans.DAY)))
                .isZero();
        assertThat(ProgressBenchmark.fixedDifferences(ours, PlainProgress.fixedLoop(plans.fixed())))
                .isZero();
        assertThat(PlainProgress.fixedLoop(plans.fixed()))
                .as("sums that fit and sums that do not")
                .anyMatch(result -> result.figure().lowest().large() == null)
                .anyMatch(result -> result.figure().lowest().large() != null);
        assertThat(ours)
                .anyMatch(plan -> plan.figure().lowest().equals(plan.figure().highest()))
                .anyMatch(plan -> plan.figure().value().isPresent()
                        && !plan.figure().lowest().equals(plan.figure().highest()));
    }

    /** Of one level, what is rounded is the exact figure rounded; of two it need not be. */
    @Test
    void roundedLoop_roundsTheFigureOfACommitment() {
        GeneratedPlans plans = GeneratedPlans.of(SIZE);
        List<PlanInShort> ours = ours(plans);
        List<PlainProgress.RoundedResult> rounded = PlainProgress.roundedLoop(plans.plain());
        int same = 0;
        for (int i = 0; i < ours.size(); i++) {
            List<BigDecimal> expected = ours.get(i).commitments().stream()
                    .map(commitment -> commitment.figure())
                    .map(FigureInShort::value)
                    .flatMap(Optional::stream)
                    .map(value -> new BigDecimal(value.toRoundedDecimal(4)))
                    .toList();
            assertThat(rounded.get(i).commitments())
                    .extracting(PlainProgress.Rounded::percent)
                    .isEqualTo(expected);
            Optional<String> whole = ours.get(i).figure().value().map(value -> value.toRoundedDecimal(4));
            same += whole.equals(Optional.of(rounded.get(i).percent().toPlainString())) ? 1 : 0;
        }
        assertThat(same).isBetween(1, ours.size() - 1);
    }

    /** The control: one figure that differs is seen. */
    @Test
    void differences_areCounted() {
        GeneratedPlans plans = GeneratedPlans.of(SIZE);
        List<PlainProgress.Result> loop = new ArrayList<>(PlainProgress.loop(plans.plain()));
        loop.set(7, loop.get(8));

        assertThat(ProgressBenchmark.differences(ours(plans), loop)).isEqualTo(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed gives one and the same outcome, and would be refused if it did not. */
final class SameOutcomeTest {
    @ParameterizedTest
    @CsvSource({"1, 24", "73, 3", "1000, 3", "1000, 24", "1000, 300", "20000, 24"})
    void engineAndPlainCode_giveTheSameOutcome(int size, int regions) {
        GeneratedCall call = GeneratedCall.of(size, regions);
        List<PlainSelection.File> files = call.files();
        Selection selection = SelectionEngine.of(call.rules()).select(call.applications(), call.sheets());

        assertThat(SameOutcome.differences(selection, PlainSelection.select(files)))
                .isEmpty();
        assertThat(SameOutcome.differences(selection, PlainSelection.select(files, call.evaluations())))
                .isEmpty();
        assertThat(SameOutcome.differences(selection, PlainSelectionLoop.select(files)))
                .isEmpty();
        assertThat(SameOutcome.differences(
                        selection, PlainSelectionDecimals.select(PlainSelectionDecimals.files(files))))
                .isEmpty();
        assertThat(SameOutcome.differences(
                        selection, PlainSelectionColumns.of(files).select().results(files)))
                .isEmpty();
    }

    @Test
    void filesOverTooLongATime_areNoColumns() {
        PlainSelection.File file = GeneratedCall.of(1).files().get(0);
        PlainSelection.File later = new PlainSelection.File(
                "A-late",
                file.municipality(),
                file.region(),
                file.kind(),
                file.filedAt().plus(Duration.ofMinutes(1L << 21)),
                file.evaluations());

        assertThatThrownBy(() -> PlainSelectionColumns.of(List.of(file, later)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void generatedCall_hasTotalsOnTheThresholdAndJustBelow() {
        assertThat(PlainSelection.select(GeneratedCall.of(1000).files()))
                .extracting(Result::twelfths)
                .contains(GeneratedCall.THRESHOLD_TWELFTHS, GeneratedCall.THRESHOLD_TWELFTHS - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300})
    void generatedCall_hasAsManyRegionsAsWanted(int regions) {
        assertThat(GeneratedCall.of(5_000, regions).files())
                .extracting(PlainSelection.File::region)
                .satisfies(codes -> assertThat(codes.stream().distinct()).hasSize(regions));
    }

    @Test
    void generatedCall_hasEveryKindOfOutcome() {
        GeneratedCall call = GeneratedCall.of(20_000);
        Selection selection = SelectionEngine.of(call.rules()).select(call.applications(), call.sheets());

        assertThat(selection.counts())
                .containsEntry(SelectionStatus.SELECTED, GeneratedCall.REGIONS * GeneratedCall.PLACES)
                .containsEntry(SelectionStatus.RESERVE, GeneratedCall.REGIONS * GeneratedCall.RESERVE);
        assertThat(selection.counts().get(SelectionStatus.INADMISSIBLE)).isBetween(4_000, 5_000);
        assertThat(selection.counts().get(SelectionStatus.BELOW_THRESHOLD)).isBetween(9_000, 14_000);
        assertThat(selection.counts().get(SelectionStatus.NOT_SELECTED)).isGreaterThan(2_000);
        assertThat(selection.ties()).isNotEmpty();
    }

    @Test
    void otherStatusTotalOrRank_isADifference() {
        GeneratedCall call = GeneratedCall.of(1000);
        Selection selection = SelectionEngine.of(call.rules()).select(call.applications(), call.sheets());
        List<Result> results = PlainSelection.select(call.files());
        Result first = results.stream().filter(r -> r.rank() > 0).findFirst().orElseThrow();
        int at = results.indexOf(first);

        for (Result other : List.of(
                new Result(first.id(), Decision.BELOW_THRESHOLD, first.twelfths(), first.rank()),
                new Result(first.id(), first.decision(), first.twelfths() + 1, first.rank()),
                new Result(first.id(), first.decision(), first.twelfths(), first.rank() + 1))) {
            List<Result> planted = new ArrayList<>(results);
            planted.set(at, other);
            assertThat(SameOutcome.differences(selection, planted)).containsExactly(first.id());
        }
        assertThatThrownBy(() -> SameOutcome.differences(selection, results.subList(0, 999)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read from a run is the same value as what is built: nobody can tell them apart, from either side. */
class RunExplanationTest {
    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    @Property(tries = 40)
    void explanations_areEqualToBuiltOnesFromBothSides(@ForAll("calls") SelectionCall call) {
        // Built from a second reading, so that nothing is shared but the documents.
        Selection again = call.select();
        for (SelectionExplanation read : call.select().explanations()) {
            SelectionExplanation built = built(again.explain(read.getOutcome().getApplication()));

            assertSame(read, built);
            assertSame(read.getOutcome(), built.getOutcome());
            for (int c = 0; c < built.getContributions().size(); c++) {
                assertSame(
                        read.getContributions().get(c), built.getContributions().get(c));
                for (int s = 0; s < built.getContributions().get(c).getSheets().size(); s++) {
                    assertSame(
                            read.getContributions().get(c).getSheets().get(s),
                            built.getContributions().get(c).getSheets().get(s));
                }
            }
            for (int f = 0; f < built.getFindings().size(); f++) {
                assertSame(read.getFindings().get(f), built.getFindings().get(f));
                assertSame(
                        read.getFindings().get(f).evidence(),
                        built.getFindings().get(f).evidence());
            }
        }
    }

    @Property(tries = 50)
    void outcomes_differWhereOneAttributeDiffers(@ForAll("calls") SelectionCall call) {
        for (SelectionExplanation read : call.select().explanations()) {
            SelectionStatus other = read.getOutcome().getStatus() == SelectionStatus.SELECTED
                    ? SelectionStatus.RESERVE
                    : SelectionStatus.SELECTED;
            ApplicationOutcome changed = ApplicationOutcome.builder()
                    .from(read.getOutcome())
                    .status(other)
                    .build();
            SelectionExplanation changedExplanation =
                    SelectionExplanation.builder().from(read).outcome(changed).build();

            assertThat(read.getOutcome()).isNotEqualTo(changed);
            assertThat(changed).isNotEqualTo(read.getOutcome());
            assertThat(read).isNotEqualTo(changedExplanation);
            assertThat(changedExplanation).isNotEqualTo(read);
            assertThat(read)
                    .isNotEqualTo(SelectionExplanation.builder()
                            .from(read)
                            .findings(read.getFindings()
                                    .subList(1, read.getFindings().size()))
                            .build());
            for (Contribution contribution : read.getContributions()) {
                Contribution more = Contribution.builder()
                        .from(contribution)
                        .verified(Optional.empty())
                        .factor(contribution.getFactor().plus(Fraction.ONE))
                        .points(contribution
                                .getScore()
                                .times(contribution.getFactor().plus(Fraction.ONE)))
                        .build();
                assertThat(contribution).isNotEqualTo(more);
                assertThat(more).isNotEqualTo(contribution);
            }
        }
    }

    /** A reason that was taken from the verdict that the run kept is the one that the rule gives when it is asked again. */
    @Property(tries = 300)
    void reasons_areThoseThatTheRulesGiveWhenAskedAgain(@ForAll("calls") SelectionCall call) {
        for (Selection stage = call.select(); stage != null; stage = earlierThan(stage)) {
            for (SelectionExplanation explanation : stage.explanations()) {
                if (isJudgedIn(stage, explanation.getOutcome().getApplication())) {
                    check((RunExplanation) explanation, stage.procedure());
                }
            }
        }
    }

    private static @Nullable Selection earlierThan(Selection stage) {
        return stage.earlierStage().orElse(null);
    }

    /** Others are explained by the stage that they got to. */
    private static boolean isJudgedIn(Selection stage, ApplicationId application) {
        return stage.earlierStage()
                .map(before -> before.outcome(application).getStatus() == SelectionStatus.SELECTED)
                .orElse(true);
    }

    private static void check(RunExplanation read, SelectionProcedure procedure) {
        check(read, procedure.getPipeline(), SelectionExplainer.STANDING);
        check(read, procedure.getScreening().uses(), SelectionExplainer.SCREEN);
        check(read, procedure.getDuplicates().rule(), SelectionExplainer.DUPLICATES);
        check(read, procedure.getPanel().rule(), SelectionExplainer.PANEL);
        check(read, procedure.getMissingScores().rule(), SelectionExplainer.MISSING_SCORES);
        check(read, procedure.getTotal().rule(), SelectionExplainer.TOTAL);
        check(read, procedure.getThresholds().uses(), SelectionExplainer.THRESHOLD);
        check(read, procedure.getGrouping().rule(), SelectionExplainer.GROUPING);
        check(read, procedure.getRanking().rule(), SelectionExplainer.RANKING);
        check(read, procedure.getAllocation().rule(), SelectionExplainer.ALLOCATION);
        check(read, procedure.getReserve().rule(), SelectionExplainer.RESERVE);
    }

    private static void check(RunExplanation read, List<RuleUse> uses, int step) {
        for (int k = 0; k < uses.size(); k++) {
            check(read, uses.get(k).rule(), step | k << SelectionExplainer.STEP_BITS);
        }
    }

    private static void check(RunExplanation read, RuleId rule, int step) {
        if (lastStageOf(read).stream().anyMatch(finding -> finding.rule().equals(rule))) {
            assertThat(read.getFindings()).contains(read.withEvidence(step));
        }
    }

    /** The findings after those of the stages before. */
    private static List<Finding> lastStageOf(RunExplanation read) {
        int start = 0;
        for (int f = 0; f < read.getFindings().size(); f++) {
            if (read.getFindings()
                    .get(f)
                    .rule()
                    .equals(SelectionRules.PIPELINE_1.info().getId())) {
                start = f;
            }
        }
        return read.getFindings().subList(start, read.getFindings().size());
    }

    @Property(tries = 50)
    void explanationsReadInARow_areThoseReadOneByOne(@ForAll("calls") SelectionCall call) {
        Selection selection = call.select();
        List<SelectionExplanation> inARow = new ArrayList<>();
        selection.explanations().iterator().forEachRemaining(inARow::add);
        List<SelectionExplanation> oneByOne = new ArrayList<>();
        for (int i = 0; i < selection.explanations().size(); i++) {
            oneByOne.add(selection.explain(selection.applications().get(i).getId()));
        }

        assertThat(inARow).isEqualTo(oneByOne);
    }

    @Test
    void explanation_isReadByManyThreadsAtOnce() throws Exception {
        Selection selection = SeededCalls.any(7).select();
        List<String> alone = selection.explanations().stream()
                .map(SelectionExplanation::toString)
                .toList();
        Selection shared = SeededCalls.any(7).select();
        List<SelectionExplanation> explanations = List.copyOf(shared.explanations());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> readers = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                readers.add(() -> explanations.stream()
                        .map(SelectionExplanation::toString)
                        .toList());
            }
            for (Future<List<String>> read : threads.invokeAll(readers)) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void lists_cannotBeChanged() {
        SelectionExplanation explanation =
                SeededCalls.any(7).select().explanations().get(0);

        List<Finding> findings = explanation.getFindings();
        assertThatThrownBy(() -> findings.set(0, findings.get(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> findings.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> findings.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(findings::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static SelectionExplanation built(SelectionExplanation read) {
        return SelectionExplanation.builder()
                .outcome(ApplicationOutcome.builder().from(read.getOutcome()).build())
                .findings(read.getFindings().stream()
                        .map(finding -> new Finding(
                                finding.rule(),
                                finding.subject(),
                                finding.verdict(),
                                finding.reason(),
                                new ArrayList<Evidence>(finding.evidence())))
                        .toList())
                .contributions(read.getContributions().stream()
                        .map(contribution -> Contribution.builder()
                                .from(contribution)
                                .sheets(contribution.getSheets().stream()
                                        .map(sheet ->
                                                SheetScore.builder().from(sheet).build())
                                        .toList())
                                .build())
                        .toList())
                .carriedOver(read.getCarriedOver())
                .cutOff(read.getCutOff())
                .build();
    }

    private static void assertSame(Object read, Object built) {
        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built).hasToString(built.toString());
        assertThat(built).isEqualTo(read);
    }
}

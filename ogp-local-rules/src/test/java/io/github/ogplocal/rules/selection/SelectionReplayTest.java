// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One call has one outcome: in whatever order and on whatever thread, run afresh or amended; and it explains itself. */
class SelectionReplayTest {
    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    @Property(tries = 500)
    void amend_equalsARunWithTheCorrectedSheet(@ForAll("calls") SelectionCall call, @ForAll long choice) {
        Assume.that(!call.sheets().isEmpty());
        Random random = new Random(choice);
        // A committee's decision is about a tie or a candidate that a correction can take away.
        Assume.that(call.documents().getTieDecisions().isEmpty()
                && call.documents().getOverrides().isEmpty());
        ScoreSheet old = call.sheets().get(random.nextInt(call.sheets().size()));
        Criterion criterion = call.procedure()
                .getCriteria()
                .get(random.nextInt(call.procedure().getCriteria().size()));
        Points end = random.nextBoolean()
                ? criterion.getScale().most()
                : criterion.getScale().least();
        ScoreSheet corrected = ScoreSheet.builder()
                .application(old.getApplication())
                .evaluator(old.getEvaluator())
                .scores(old.getScores())
                .putScores(criterion.getId(), end)
                .build();
        Selection selection = call.select();
        SelectionOutcome before = selection.toOutcome();

        assertThat(selection.amend(corrected).toOutcome())
                .isEqualTo(call.replacing(old, corrected).select().toOutcome());
        assertThat(selection.toOutcome()).isEqualTo(before);
    }

    @Property(tries = 200)
    void documents_areWhatWasJudged(@ForAll("calls") SelectionCall call) {
        Selection selection = call.select();

        assertThat(selection.documents().getApplications()).isEqualTo(call.applications());
        assertThat(selection.documents().getSheets()).isEqualTo(call.sheets());
        assertThat(SelectionEngine.of(call.procedure())
                        .select(selection.documents())
                        .toOutcome())
                .isEqualTo(selection.toOutcome());
    }

    @Property(tries = 500)
    void contributions_addUpToTheTotalAndTheTotalToTheNaiveOne(@ForAll("calls") SelectionCall call) {
        // In a call with stages each has totals of its own.
        Assume.that(call.procedure().getEarlierStage().isEmpty());
        List<String> naive = NaiveSelection.scored(call);
        for (SelectionExplanation explanation : call.select().explanations()) {
            Fraction sum = Fraction.ZERO;
            for (Contribution contribution : explanation.getContributions()) {
                assertThat(contribution.getPoints())
                        .isEqualTo(contribution.getScore().times(contribution.getFactor()));
                sum = sum.plus(contribution.getPoints());
            }
            if (explanation.getOutcome().getTotal().isPresent()) {
                if (isPlainSum(call.procedure())) {
                    assertThat(explanation.getOutcome().getTotal()).contains(sum);
                }
                String total = " total " + explanation.getOutcome().getTotal().get() + " ";
                assertThat(naive)
                        .anyMatch(
                                line -> line.startsWith(explanation.getOutcome().getApplication() + " ")
                                        && line.contains(total));
            }
        }
    }

    private static boolean isPlainSum(SelectionProcedure procedure) {
        return procedure
                        .getTotal()
                        .rule()
                        .equals(SelectionRules.WEIGHTED_SUM.info().getId())
                && procedure.getEarlierStage().isEmpty();
    }

    @Property(tries = 300)
    void findings_pointIntoTheProcedureThatDecided(@ForAll("calls") SelectionCall call) {
        int settings = 0;
        for (SelectionExplanation explanation : call.select().explanations()) {
            for (Finding finding : explanation.getFindings()) {
                for (Evidence evidence : finding.evidence()) {
                    if (evidence.pointer().startsWith("procedure#")) {
                        assertThat(ProcedurePointers.resolves(
                                        call.procedure(), evidence.pointer().substring("procedure#".length())))
                                .as(evidence.pointer())
                                .isTrue();
                        settings++;
                    }
                }
            }
        }
        Assume.that(settings > 0);
    }

    @Test
    void pointers_thatLeadNowhereAreFound() {
        SelectionProcedure procedure =
                new LawCounterexamples.Example(1, 1).threshold(15).call().procedure();
        assertThat(ProcedurePointers.resolves(procedure, "/thresholds/0/settings/points"))
                .isTrue();
        assertThat(ProcedurePointers.resolves(procedure, "/thresholds/1/settings/points"))
                .isFalse();
        assertThat(ProcedurePointers.resolves(procedure, "/thresholds/0/settings/pints"))
                .isFalse();
        assertThat(ProcedurePointers.resolves(procedure, "/allocation/settings/places/west"))
                .isFalse();
        assertThat(ProcedurePointers.resolves(procedure, "/regionScheme/members/TN-11"))
                .isTrue();
    }

    @Test
    void engine_sharedByAThousandTasksGivesOneOutcome() throws Exception {
        SelectionCall call = tied();
        SelectionEngine engine = SelectionEngine.of(call.procedure());
        List<Callable<SelectionOutcome>> tasks = new ArrayList<>();
        for (int seed = 0; seed < 1000; seed++) {
            SelectionCall shuffled = call.shuffled(new Random(seed));
            tasks.add(() -> engine.select(shuffled.applications(), shuffled.sheets(), shuffled.recusals())
                    .toOutcome());
        }
        assertThat(distinct(tasks, 64)).containsExactly(call.select().toOutcome());
    }

    /** An outcome is as thread-safe as the engine: what one thread asks does not show in what another reads. */
    @Test
    void outcome_sharedByAThousandTasksExplainsAlike() throws Exception {
        Selection selection = tied().select();
        List<SelectionExplanation> alone = List.copyOf(selection.explanations());
        List<Callable<List<SelectionExplanation>>> tasks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            tasks.add(() -> List.copyOf(selection.explanations()));
        }
        assertThat(distinct(tasks, 16)).containsExactly(alone);
    }

    @Property(tries = 300)
    void refusal_isIndependentOfTheOrderOfTheDocuments(@ForAll("calls") SelectionCall call, @ForAll long choice) {
        Assume.that(call.applications().size() > 1 && !call.sheets().isEmpty());
        Random random = new Random(choice);
        List<ScoreSheet> sheets = new ArrayList<>(call.sheets());
        ScoreSheet sheet = sheets.get(random.nextInt(sheets.size()));
        for (String score : List.of("100000", "200000")) {
            sheets.add(ScoreSheet.builder()
                    .application(sheet.getApplication())
                    .evaluator(sheet.getEvaluator())
                    .putScores(call.procedure().getCriteria().get(0).getId(), Points.parse(score))
                    .build());
        }
        ApplicationId first = call.applications().get(0).getId();
        SelectionCall broken = call.mapApplications(application -> random.nextInt(3) == 0
                        ? Application.builder()
                                .from(application)
                                .id(first)
                                .call(new CallId("another-" + random.nextInt(2)))
                                .build()
                        : application)
                .withSheets(sheets);
        List<InputFault> faults = faults(broken);
        assertThat(faults).isNotEmpty();
        for (int i = 0; i < 3; i++) {
            assertThat(faults(broken.shuffled(random))).isEqualTo(faults);
        }
    }

    @Test
    void explain_refusesAnUnknownApplication() {
        Selection selection = tied().select();
        assertThatThrownBy(() -> selection.explain("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("application nobody: not in this outcome");
    }

    private static List<InputFault> faults(SelectionCall call) {
        try {
            call.select();
            return List.of();
        } catch (InvalidSelectionInputException refusal) {
            return refusal.faults();
        }
    }

    /** A call with ties that tie-breaks separate, so that explaining compares scores. */
    private static SelectionCall tied() {
        for (long seed = 0; seed < 20_000; seed++) {
            SelectionCall call = RandomCalls.any()
                    .having("selection/tie-by-criterion@1", "selection/panel-mean@1")
                    .next(seed);
            boolean separated = call.select().ties().stream()
                    .anyMatch(tie -> tie.getMembers().size() > 2
                            && tie.getDecidedBy()
                                    .equals(SelectionRules.TIE_BY_CRITERION
                                            .info()
                                            .getId()));
            if (separated) {
                return call;
            }
        }
        throw new IllegalStateException("no call has such a tie");
    }

    private static <T> Set<T> distinct(List<Callable<T>> tasks, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Set<T> distinct = new HashSet<>();
            for (Future<T> outcome : pool.invokeAll(tasks)) {
                distinct.add(outcome.get());
            }
            return distinct;
        } finally {
            pool.shutdownNow();
        }
    }
}

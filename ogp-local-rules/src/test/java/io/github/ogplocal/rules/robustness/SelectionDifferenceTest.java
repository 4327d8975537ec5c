// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.SeededCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SelectionDifferenceTest {
    /** One sheet with one other score, and the outcome before and after. */
    private record Amended(
            ScoreSheet old, ScoreSheet corrected, CriterionId criterion, Selection before, Selection after) {}

    @Test
    void between_identicalOutcomesIsEmpty() {
        for (long seed = 0; seed < 100; seed++) {
            SelectionCall call = SeededCalls.any(seed);
            SelectionDifference difference = SelectionDifference.between(
                    call.select(), call.shuffled(new Random(seed)).select());
            assertThat(difference.hasDifferences()).as("%s", seed).isFalse();
            assertThat(difference.getDocuments()).isEmpty();
            assertThat(difference.getProcedureChanges()).isEmpty();
        }
    }

    @Test
    void between_movesLeadFromOneOutcomeToTheOther() {
        int moves = 0;
        int indirect = 0;
        for (Amended amended : amended(150)) {
            SelectionDifference difference = SelectionDifference.between(amended.before(), amended.after());
            assertThat(faults(difference, amended)).as("%s", difference).isEmpty();
            moves += difference.getMoves().size();
            indirect += (int) difference.getMoves().stream()
                    .filter(move -> !move.hasOwnDocuments())
                    .count();
        }
        assertThat(moves).isGreaterThan(80);
        assertThat(indirect).isBetween(20, moves - 20);
    }

    @Test
    void between_aLostMoverASwappedSideAndAForgottenDocumentAreSeen() {
        int planted = 0;
        for (Amended amended : amended(60)) {
            SelectionDifference right = SelectionDifference.between(amended.before(), amended.after());
            List<SelectionDifference> wrong = new ArrayList<>();
            wrong.add(SelectionDifference.builder()
                    .from(right)
                    .documents(List.of())
                    .build());
            for (Move lost : right.getMoves()) {
                List<Move> others = new ArrayList<>(right.getMoves());
                others.remove(lost);
                wrong.add(
                        SelectionDifference.builder().from(right).moves(others).build());
                if (!lost.getBefore().equals(lost.getAfter())) {
                    others.add(Move.builder()
                            .from(lost)
                            .before(lost.getAfter())
                            .after(lost.getBefore())
                            .build());
                    wrong.add(SelectionDifference.builder()
                            .from(right)
                            .moves(others)
                            .build());
                }
            }
            for (SelectionDifference each : wrong) {
                planted++;
                assertThat(faults(each, amended)).as("%s", each).isNotEmpty();
            }
        }
        assertThat(planted).isGreaterThan(100);
    }

    /** What is wrong with a difference, by what is known of the amendment and by replaying the moves. */
    private static List<String> faults(SelectionDifference difference, Amended amended) {
        List<String> faults = new ArrayList<>();
        TreeMap<ApplicationId, ApplicationOutcome> replayed = outcomes(amended.before());
        for (Move move : difference.getMoves()) {
            ApplicationOutcome there =
                    replayed.put(move.getApplication(), move.getAfter().orElseThrow());
            if (!Optional.ofNullable(there).equals(move.getBefore())) {
                faults.add("before " + move.getApplication());
            }
            boolean own = move.getApplication().equals(amended.old().getApplication());
            if (own != move.hasOwnDocuments()) {
                faults.add("direct " + move.getApplication());
            }
            for (FindingChange change : move.getFindings()) {
                if (!findings(amended.before(), move)
                                .containsAll(change.getBefore().stream().toList())
                        || !findings(amended.after(), move)
                                .containsAll(change.getAfter().stream().toList())) {
                    faults.add("finding " + change.getRule());
                }
            }
            if (move.hasOtherStatus() && move.getFindings().isEmpty()) {
                faults.add("no reason " + move.getApplication());
            }
        }
        if (!replayed.equals(outcomes(amended.after()))) {
            faults.add("outcomes");
        }
        for (Move move : difference.getMoves()) {
            boolean sameReasons = amended.before()
                    .explain(move.getApplication())
                    .equals(amended.after().explain(move.getApplication()));
            if (sameReasons) {
                faults.add("did not move " + move.getApplication());
            }
        }
        for (ApplicationOutcome outcome : amended.before().outcomes()) {
            boolean onList = outcome.getStatus() == io.github.ogplocal.rules.selection.SelectionStatus.RESERVE
                    && amended.after().outcome(outcome.getApplication()).equals(outcome);
            boolean otherPlace =
                    onList && !reserve(amended.before(), outcome).equals(reserve(amended.after(), outcome));
            if (otherPlace && difference.move(outcome.getApplication()).isEmpty()) {
                faults.add("place on the list " + outcome.getApplication());
            }
        }
        ScoreSheet old = amended.old();
        DocumentChange expected = DocumentChange.builder()
                .document("sheet:" + old.getApplication() + ":" + old.getEvaluator())
                .pointer("/scores/" + amended.criterion())
                .kind(DocumentChange.Kind.CHANGED)
                .addApplications(old.getApplication())
                .before(number(old, amended.criterion()))
                .after(number(amended.corrected(), amended.criterion()))
                .build();
        if (!difference.getDocuments().equals(List.of(expected))) {
            faults.add("documents " + difference.getDocuments());
        }
        return faults;
    }

    private static List<Finding> reserve(Selection selection, ApplicationOutcome outcome) {
        return selection.explain(outcome.getApplication()).getFindings().stream()
                .filter(finding -> finding.rule().name().startsWith("reserve-"))
                .toList();
    }

    private static List<Finding> findings(Selection selection, Move move) {
        return selection.explain(move.getApplication()).getFindings();
    }

    private static EvidenceValue number(ScoreSheet sheet, CriterionId criterion) {
        return new EvidenceValue.NumberValue(
                sheet.score(criterion).orElseThrow().toFraction());
    }

    private static TreeMap<ApplicationId, ApplicationOutcome> outcomes(Selection selection) {
        TreeMap<ApplicationId, ApplicationOutcome> outcomes = new TreeMap<>();
        selection.outcomes().forEach(outcome -> outcomes.put(outcome.getApplication(), outcome));
        return outcomes;
    }

    /** Random calls of all rules with one score at the other end of its scale. */
    private static List<Amended> amended(int number) {
        List<Amended> all = new ArrayList<>();
        for (long seed = 0; all.size() < number; seed++) {
            SelectionCall call = SeededCalls.any(seed);
            if (call.sheets().isEmpty() || call.documents().getEarlierStage().isPresent()) {
                continue;
            }
            ScoreSheet old = call.sheets().get((int) (seed % call.sheets().size()));
            CriterionId id = old.getScores().firstKey();
            Criterion criterion = call.procedure().criterion(id).orElseThrow();
            Points most = criterion.getScale().most();
            Points other = old.score(id).orElseThrow().equals(most)
                    ? criterion.getScale().least()
                    : most;
            ScoreSheet corrected = ScoreSheet.builder()
                    .application(old.getApplication())
                    .evaluator(old.getEvaluator())
                    .scores(old.getScores())
                    .putScores(id, other)
                    .build();
            Selection before = call.select();
            try {
                all.add(new Amended(old, corrected, id, before, before.amend(corrected)));
            } catch (InvalidSelectionInputException misfit) {
                continue;
            }
        }
        return all;
    }
}

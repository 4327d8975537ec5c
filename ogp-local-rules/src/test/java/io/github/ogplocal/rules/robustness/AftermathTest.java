// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.SeededCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Succession;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AftermathTest {
    private static final LocalDate ON = LocalDate.of(2019, 10, 1);
    private static final String MINUTES = "minutes 12";
    private static final OffsetDateTime LATE = OffsetDateTime.parse("2019-10-01T10:00:00+01:00");

    private static Selection first(LongFunction<Selection> calls, Predicate<Selection> wanted) {
        for (long seed = 0; seed < 3000; seed++) {
            Selection selection = calls.apply(seed);
            if (wanted.test(selection)) {
                return selection;
            }
        }
        throw new AssertionError("no such call");
    }

    private static Selection withReserve() {
        return first(
                seed -> SeededCalls.having(
                                seed,
                                "selection/panel-mean@1",
                                "selection/reserve-list@1 per-group",
                                "selection/places-per-group@1",
                                "selection/shortage-leaves-empty@1",
                                "selection/rank-by-total@1",
                                "no endorsement",
                                "no overrides",
                                "no earlier stage")
                        .select(),
                selection -> !selection.selected().isEmpty()
                        && selection.documents().getTieDecisions().isEmpty()
                        && selection.ties().isEmpty()
                        && successor(selection).isPresent());
    }

    private static Optional<Succession> successor(Selection selection) {
        return selection.successions(List.of(new LateWithdrawal(winner(selection), LATE))).stream()
                .filter(succession -> succession.getPromoted().isPresent())
                .findFirst();
    }

    private static ApplicationId winner(Selection selection) {
        return selection.selected().get(0).getApplication();
    }

    @Test
    void withdrawalBeforeTheDecision_isDecidedAnew() {
        Selection selection = withReserve();
        ApplicationId gone = winner(selection);
        Aftermath aftermath = Aftermath.of(
                selection, new LateEvent.WithdrawnBeforeDecision(List.of(new LateWithdrawal(gone, LATE)), ON, MINUTES));
        assertThat(aftermath.selection().outcome(gone).getStatus()).isEqualTo(SelectionStatus.NOT_IN_POOL);
        assertThat(aftermath.difference().left()).containsExactly(gone);
        assertThat(aftermath.difference().move(gone).orElseThrow().hasOwnDocuments())
                .isTrue();
        ApplicationId promoted =
                successor(selection).orElseThrow().getPromoted().orElseThrow();
        assertThat(aftermath.difference().entered()).containsExactly(promoted);
        Move entered = aftermath.difference().move(promoted).orElseThrow();
        assertThat(entered.hasOwnDocuments()).isFalse();
        assertThat(entered.getFindings()).isNotEmpty();
        assertThat(aftermath.difference().getDocuments())
                .extracting(DocumentChange::getDocument, DocumentChange::getPointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("application:" + gone, "/withdrawnAt"));
    }

    @Test
    void withdrawalAfterTheDecision_handsThePlaceOn() {
        Selection selection = withReserve();
        ApplicationId gone = winner(selection);
        Aftermath aftermath = Aftermath.of(
                selection, new LateEvent.WithdrawnAfterDecision(List.of(new LateWithdrawal(gone, LATE)), ON, MINUTES));
        Succession succession = successor(selection).orElseThrow();
        assertThat(aftermath.successions()).containsExactly(succession);
        assertThat(aftermath.selection()).isSameAs(selection);
        assertThat(aftermath.difference().left()).containsExactly(gone);
        assertThat(aftermath.difference().entered())
                .containsExactly(succession.getPromoted().orElseThrow());
        assertThat(aftermath.difference().move(gone).orElseThrow().hasOwnDocuments())
                .isTrue();
    }

    @Test
    void correctedSheet_isTheAmendedOutcome() {
        Selection selection = withReserve();
        ScoreSheet old = sheetOf(selection);
        ScoreSheet corrected = ScoreSheet.builder()
                .application(old.getApplication())
                .evaluator(old.getEvaluator())
                .scores(old.getScores())
                .putScores(
                        old.getScores().firstKey(),
                        selection
                                .procedure()
                                .criterion(old.getScores().firstKey())
                                .orElseThrow()
                                .getScale()
                                .least())
                .build();
        assertThat(corrected).isNotEqualTo(old);
        Aftermath aftermath = Aftermath.of(selection, new LateEvent.CorrectedSheet(corrected, ON, MINUTES));
        assertThat(aftermath.selection().toOutcome())
                .isEqualTo(selection.amend(corrected).toOutcome());
        assertThat(aftermath.difference().getDocuments())
                .allMatch(change ->
                        change.getDocument().equals("sheet:" + old.getApplication() + ":" + old.getEvaluator()));
        refused(
                selection,
                new LateEvent.CorrectedSheet(old, ON, MINUTES),
                LateEventRefusedException.Kind.NOTHING_NEW,
                "sheet:" + old.getApplication() + ":" + old.getEvaluator());
    }

    private static ScoreSheet sheetOf(Selection selection) {
        return selection.documents().getSheets().stream()
                .filter(sheet -> sheet.getApplication().equals(winner(selection)))
                .filter(sheet -> !sheet.score(sheet.getScores().firstKey())
                        .orElseThrow()
                        .equals(selection
                                .procedure()
                                .criterion(sheet.getScores().firstKey())
                                .orElseThrow()
                                .getScale()
                                .least()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lateRecusal_leavesTheSheetOut() {
        Selection selection = withReserve();
        ScoreSheet sheet = sheetOf(selection);
        Recusal recusal = new Recusal(sheet.getEvaluator(), sheet.getApplication(), RecusalKind.values()[0]);
        Aftermath aftermath = Aftermath.of(selection, new LateEvent.LateRecusal(recusal, ON, MINUTES));
        assertThat(aftermath.difference().getDocuments())
                .extracting(DocumentChange::getDocument, DocumentChange::getKind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "recusal:" + sheet.getApplication() + ":" + sheet.getEvaluator(), DocumentChange.Kind.ADDED));
        assertThat(aftermath.selection().documents().getRecusals()).contains(recusal);
        refused(
                aftermath.selection(),
                new LateEvent.LateRecusal(recusal, ON, MINUTES),
                LateEventRefusedException.Kind.NOTHING_NEW,
                "recusal:" + sheet.getApplication() + ":" + sheet.getEvaluator());
    }

    @Test
    void lateFinding_makesInadmissible() {
        Selection selection = first(
                seed -> SeededCalls.having(seed, "selection/conditions-met@1", "no earlier stage")
                        .select(),
                candidate -> candidate.selected().stream()
                        .anyMatch(outcome -> check(candidate, outcome).isPresent()
                                && candidate.documents().getTieDecisions().isEmpty()
                                && candidate.documents().getOverrides().isEmpty()));
        ApplicationOutcome outcome = selection.selected().stream()
                .filter(selected -> check(selection, selected).isPresent())
                .findFirst()
                .orElseThrow();
        RecordedCheck met = check(selection, outcome).orElseThrow();
        RecordedCheck not = new RecordedCheck(met.application(), met.condition(), CheckResult.NOT_MET, met.by(), ON);
        Aftermath aftermath = Aftermath.of(selection, new LateEvent.LateFinding(not, ON, MINUTES));
        assertThat(aftermath.selection().outcome(outcome.getApplication()).getStatus())
                .isEqualTo(SelectionStatus.INADMISSIBLE);
        Move move = aftermath.difference().move(outcome.getApplication()).orElseThrow();
        assertThat(move.hasOwnDocuments()).isTrue();
        assertThat(move.getFindings())
                .anyMatch(change ->
                        change.getRule().toString().equals("selection/conditions-met@1") && change.hasOtherReason());
        RecordedCheck unknown =
                new RecordedCheck(met.application(), new ConditionId("not-asked"), CheckResult.MET, met.by(), ON);
        assertThatThrownBy(() -> Aftermath.of(selection, new LateEvent.LateFinding(unknown, ON, MINUTES)))
                .isInstanceOf(InvalidSelectionInputException.class)
                .hasMessageContaining("unknown-condition");
    }

    private static Optional<RecordedCheck> check(Selection selection, ApplicationOutcome outcome) {
        return selection.documents().getChecks().stream()
                .filter(check -> check.application().equals(outcome.getApplication())
                        && check.result() == CheckResult.MET
                        && selection.procedure().getEndorsement().isEmpty())
                .findFirst();
    }

    @Test
    void correctedApplication_takesThePlaceOfTheFirst() {
        Selection selection = withReserve();
        Application old = selection.documents().getApplications().stream()
                .filter(application -> application.getId().equals(winner(selection)))
                .findFirst()
                .orElseThrow();
        Application corrected =
                Application.builder().from(old).withdrawnAt(LATE).build();
        Aftermath aftermath = Aftermath.of(selection, new LateEvent.CorrectedApplication(corrected, ON, MINUTES));
        assertThat(aftermath.selection().outcome(old.getId()).getStatus()).isEqualTo(SelectionStatus.NOT_IN_POOL);
        refused(
                selection,
                new LateEvent.CorrectedApplication(old, ON, MINUTES),
                LateEventRefusedException.Kind.NOTHING_NEW,
                "application:" + old.getId());
    }

    @Test
    void events_thatDoNotFitAreRefused() {
        Selection selection = withReserve();
        ApplicationId winner = winner(selection);
        ApplicationId nobody = ApplicationId.parse("X-99");
        refused(
                selection,
                withdrawn(new LateWithdrawal(nobody, LATE)),
                LateEventRefusedException.Kind.UNKNOWN_APPLICATION,
                "late-withdrawal:X-99");
        refused(
                selection,
                withdrawn(new LateWithdrawal(winner, OffsetDateTime.parse("2001-01-01T00:00:00Z"))),
                LateEventRefusedException.Kind.TOO_EARLY,
                "late-withdrawal:" + winner);
        refused(
                selection,
                withdrawn(new LateWithdrawal(winner, LATE), new LateWithdrawal(winner, LATE.plusDays(1))),
                LateEventRefusedException.Kind.REPEATED,
                "late-withdrawal:" + winner);
        Selection after = Aftermath.of(selection, withdrawn(new LateWithdrawal(winner, LATE)))
                .selection();
        refused(
                after,
                withdrawn(new LateWithdrawal(winner, LATE)),
                LateEventRefusedException.Kind.NOT_IN_POOL,
                "late-withdrawal:" + winner);
        refused(
                selection,
                new LateEvent.LateRecusal(
                        new Recusal(new EvaluatorId("E1"), nobody, RecusalKind.values()[0]), ON, MINUTES),
                LateEventRefusedException.Kind.UNKNOWN_APPLICATION,
                "recusal:X-99:E1");
        ScoreSheet sheet = sheetOf(selection);
        ScoreSheet other = ScoreSheet.builder()
                .application(sheet.getApplication())
                .evaluator(new EvaluatorId("nobody"))
                .scores(sheet.getScores())
                .build();
        refused(
                selection,
                new LateEvent.CorrectedSheet(other, ON, MINUTES),
                LateEventRefusedException.Kind.NO_SUCH_SHEET,
                "sheet:" + sheet.getApplication() + ":nobody");
        assertThatThrownBy(() -> new LateEvent.CorrectedSheet(sheet, ON, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minutes");
    }

    private static LateEvent withdrawn(LateWithdrawal... withdrawals) {
        return new LateEvent.WithdrawnBeforeDecision(List.of(withdrawals), ON, MINUTES);
    }

    private static void refused(
            Selection selection, LateEvent event, LateEventRefusedException.Kind kind, String document) {
        assertThatThrownBy(() -> Aftermath.of(selection, event))
                .isInstanceOfSatisfying(LateEventRefusedException.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.document()).isEqualTo(document);
                });
    }
}

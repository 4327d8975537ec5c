// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.DeclaredInterest;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.EvaluatorKind;
import io.github.ogplocal.model.selection.EvaluatorSide;
import io.github.ogplocal.model.selection.FiledSheet;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestKind;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.InterestSubject;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.SheetReturn;
import io.github.ogplocal.model.selection.SheetReturnReason;
import io.github.ogplocal.model.selection.SheetState;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionArbitraries;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvaluationRoundTest {
    private static final LocalDate DAY = LocalDate.of(2019, 8, 1);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2019-08-02T12:00:00+01:00");
    private static final EvaluatorId ONE = new EvaluatorId("E1");
    private static final EvaluatorId TWO = new EvaluatorId("E2");
    private static final ApplicationId A = new ApplicationId("a");
    private static final DeclaredInterest FAMILY =
            new DeclaredInterest(InterestSubject.APPLICATION, "a", InterestKind.FAMILY);
    private static final ScoreSheet SHEET = PanelCall.sheet("a", "E1", "8", "8");

    @Test
    void decide_ofLockedSheets_givesWhatTheEngineGivesWithoutTheRound() {
        EvaluationRound round = declared()
                .submit(SHEET, NOON)
                .submit(PanelCall.sheet("b", "E1", "9", "9"), NOON)
                .submit(PanelCall.sheet("b", "E2", "7", "9"), NOON)
                .recuse(new Recusal(TWO, new ApplicationId("b"), RecusalKind.REQUESTED))
                .lock(NOON.plusDays(1));

        RoundDecision decision = round.decide();

        Selection replayed = SelectionEngine.of(PanelCall.procedure()).select(round.documents());
        assertThat(decision.frozen().toOutcome()).isEqualTo(replayed.toOutcome());
        assertThat(decision.frozen().selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("b");
        assertThat(decision.revised()).isEmpty();
        assertThat(round.documents().getRecusals()).hasSize(1);
    }

    @Test
    void sheet_ofAnEvaluatorWithoutDeclaration_isRefused() {
        assertThat(faults(open(), round -> round.save(SHEET, NOON)))
                .containsExactly(fault(RoundFault.Kind.NO_DECLARATION, "sheet:a:E1", "/evaluator", ""));
        assertThat(open().declare(nothing(ONE)).save(SHEET, NOON).getSheets()).hasSize(1);
    }

    @Test
    void sheet_whereAnInterestIsDeclared_needsARuling() {
        EvaluationRound round = open().declare(interests(ONE, FAMILY)).declare(nothing(TWO));

        assertThat(faults(round, r -> r.submit(SHEET, NOON)))
                .containsExactly(fault(RoundFault.Kind.UNSETTLED_INTEREST, "sheet:a:E1", "/application", "family"));
        assertThat(round.rule(ruling(FAMILY, DAY)).submit(SHEET, NOON).getSheets())
                .hasSize(1);
        assertThat(round.submit(PanelCall.sheet("b", "E1", "8", "8"), NOON).getSheets())
                .hasSize(1);
    }

    @Test
    void ruling_settlesOnlyTheInterestThatItNames() {
        DeclaredInterest money = new DeclaredInterest(InterestSubject.APPLICATION, "a", InterestKind.FINANCIAL);
        EvaluationRound round =
                open().declare(interests(ONE, FAMILY)).rule(ruling(FAMILY, DAY)).declare(interests(ONE, money));

        assertThat(faults(round, r -> r.submit(SHEET, NOON)))
                .containsExactly(fault(RoundFault.Kind.UNSETTLED_INTEREST, "sheet:a:E1", "/application", "financial"));
    }

    @Test
    void ruling_onWhatWasNotDeclaredByThatDay_isRefused() {
        EvaluationRound round = open().declare(interests(ONE, FAMILY));
        RoundFault notDeclared = fault(RoundFault.Kind.UNDECLARED_INTEREST, "ruling:a:E1", "/interest", "");

        assertThat(faults(round, r -> r.rule(ruling(FAMILY, DAY.minusDays(1))))).containsExactly(notDeclared);
        assertThat(faults(
                        round,
                        r -> r.rule(ruling(
                                new DeclaredInterest(InterestSubject.APPLICATION, "a", InterestKind.OTHER), DAY))))
                .containsExactly(notDeclared);
        assertThat(faults(round, r -> r.rule(new InterestRuling(ONE, new ApplicationId("b"), FAMILY, "PV 1", DAY))))
                .containsExactly(fault(RoundFault.Kind.UNDECLARED_INTEREST, "ruling:b:E1", "/interest", ""));
    }

    @Test
    void interest_inASubdivision_isAboutEveryAuthorityThere() {
        EvaluationRound round = open().declare(interests(
                ONE, new DeclaredInterest(InterestSubject.SUBDIVISION, "TN-11", InterestKind.ASSOCIATION)));

        assertThat(faults(round, r -> r.save(SHEET, NOON))).hasSize(1);
        assertThat(faults(round, r -> r.save(PanelCall.sheet("b", "E1", "8", "8"), NOON)))
                .hasSize(1);
        assertThat(round.save(PanelCall.sheet("c", "E1", "8", "8"), NOON).getSheets())
                .hasSize(1);
    }

    @Test
    void interest_inAnAuthority_isAboutItsFiles() {
        EvaluationRound round = open().declare(interests(
                ONE, new DeclaredInterest(InterestSubject.AUTHORITY, "tn-municipality:a", InterestKind.EMPLOYMENT)));

        assertThat(faults(round, r -> r.save(SHEET, NOON)))
                .containsExactly(fault(RoundFault.Kind.UNSETTLED_INTEREST, "sheet:a:E1", "/application", "employment"));
    }

    @Test
    void recused_handInNothing_andWhatTheyHandedInIsLeftOut() {
        Recusal recusal = new Recusal(ONE, A, RecusalKind.OWN);

        assertThat(faults(declared().recuse(recusal), r -> r.submit(SHEET, NOON)))
                .containsExactly(fault(RoundFault.Kind.RECUSED, "sheet:a:E1", "/evaluator", ""));
        EvaluationRound late = declared().save(SHEET, NOON).recuse(recusal);
        assertThat(late.unfinished()).isEmpty();
        assertThat(late.documents().getSheets()).isEmpty();
    }

    @Test
    void draft_mayBeChangedAndSubmitted_andNotSavedBackInTime() {
        EvaluationRound round = declared().save(SHEET, NOON);

        assertThat(round.save(PanelCall.sheet("a", "E1", "1", "1"), NOON).getSheets())
                .singleElement()
                .extracting(filed -> filed.sheet().score(PanelCall.QUALITY).orElseThrow())
                .hasToString("1");
        assertThat(faults(round, r -> r.submit(SHEET, NOON.minusSeconds(1))))
                .containsExactly(fault(RoundFault.Kind.OUT_OF_ORDER, "sheet:a:E1", "/at", "2019-08-02T12:00+01:00"));
        assertThat(round.getFrozenAt()).isEmpty();
    }

    @Test
    void submitted_changesOnlyAfterItWasGivenBack() {
        EvaluationRound round = declared().submit(SHEET, NOON);
        ScoreSheet other = PanelCall.sheet("a", "E1", "9", "9");
        RoundFault submitted = fault(RoundFault.Kind.IS_SUBMITTED, "sheet:a:E1", "/sheets/0", "");

        assertThat(faults(round, r -> r.submit(other, NOON))).containsExactly(submitted);
        assertThat(faults(round, r -> r.save(other, NOON))).containsExactly(submitted);
        assertThat(faults(round, r -> r.discard(A, ONE))).containsExactly(submitted);

        EvaluationRound returned = round.giveBack(given(SHEET, NOON.plusHours(1)));
        assertThat(returned.getReturns()).hasSize(1);
        assertThat(returned.getFrozenAt()).contains(NOON);
        assertThat(returned.submit(other, NOON.plusHours(2)).getSheets())
                .containsExactly(new FiledSheet(other, SheetState.SUBMITTED, NOON.plusHours(2)));
    }

    @Test
    void giveBack_isRefusedForOtherScoresStatesAndTimes() {
        EvaluationRound round = declared().submit(SHEET, NOON);
        ScoreSheet other = PanelCall.sheet("a", "E1", "9", "9");

        assertThat(faults(round, r -> r.giveBack(given(other, NOON.minusSeconds(1)))))
                .containsExactly(
                        fault(RoundFault.Kind.OUT_OF_ORDER, "sheet:a:E1", "/at", "2019-08-02T12:00+01:00"),
                        fault(RoundFault.Kind.OTHER_SHEET, "sheet:a:E1", "/sheet/scores", ""));
        assertThat(faults(declared(), r -> r.giveBack(given(SHEET, NOON))))
                .containsExactly(fault(RoundFault.Kind.NO_SUCH_SHEET, "sheet:a:E1", "", ""));
        assertThat(faults(declared().save(SHEET, NOON), r -> r.giveBack(given(SHEET, NOON))))
                .containsExactly(fault(RoundFault.Kind.IS_DRAFT, "sheet:a:E1", "/sheets/0", ""));
    }

    @Test
    void locked_neverChanges() {
        EvaluationRound round = declared().submit(SHEET, NOON).lock(NOON);
        RoundFault locked = fault(RoundFault.Kind.IS_LOCKED, "sheet:a:E1", "/sheets/0", "");

        assertThat(faults(round, r -> r.save(SHEET, NOON))).containsExactly(locked);
        assertThat(faults(round, r -> r.submit(SHEET, NOON))).containsExactly(locked);
        assertThat(faults(round, r -> r.giveBack(given(SHEET, NOON)))).containsExactly(locked);
        assertThat(faults(round, r -> r.discard(A, ONE))).containsExactly(locked);
    }

    @Test
    void submit_ofScoresThatDoNotFit_isRefusedWithEachOfThem() {
        ScoreSheet bad = ScoreSheet.builder()
                .application(A)
                .evaluator(ONE)
                .putScores(PanelCall.QUALITY, Points.of(11))
                .putScores(new CriterionId("style"), Points.of(1))
                .build();

        assertThat(faults(declared(), r -> r.submit(bad, NOON)))
                .containsExactly(
                        fault(RoundFault.Kind.OFF_SCALE, "sheet:a:E1", "/scores/quality", "11"),
                        fault(RoundFault.Kind.UNKNOWN_CRITERION, "sheet:a:E1", "/scores/style", ""));
        assertThat(declared().save(bad, NOON).getSheets()).hasSize(1);
    }

    @Test
    void lockAndDecide_sayEverythingThatIsOpen() {
        EvaluationRound round = open().declare(nothing(ONE))
                .save(SHEET, NOON)
                .submit(PanelCall.sheet("b", "E1", "8", "8"), NOON)
                .declare(interests(ONE, FAMILY));

        assertThat(faults(round, r -> r.lock(NOON)))
                .containsExactly(
                        fault(RoundFault.Kind.NO_DECLARATION, "evaluator:E2", "/evaluators/1", ""),
                        fault(
                                RoundFault.Kind.UNSETTLED_INTEREST,
                                "sheet:a:E1",
                                "/declarations/1/interests/0",
                                "family"),
                        fault(RoundFault.Kind.IS_DRAFT, "sheet:a:E1", "/sheets/0", ""));
        assertThat(faults(round, EvaluationRound::decide))
                .contains(fault(RoundFault.Kind.IS_SUBMITTED, "sheet:b:E1", "/sheets/1", ""))
                .hasSize(4);
        assertThat(faults(declared().submit(SHEET, NOON), r -> r.lock(NOON.minusSeconds(1))))
                .extracting(RoundFault::kind)
                .containsExactly(RoundFault.Kind.OUT_OF_ORDER);
    }

    @Test
    void procedure_beforeTheFirstSubmittedSheet_changesFreely() {
        SelectionProcedure other = SelectionProcedure.builder()
                .from(PanelCall.procedure())
                .id("other")
                .build();

        EvaluationRound round = declared().save(SHEET, NOON).change(other);

        assertThat(round.getProcedure()).isEqualTo(other);
        assertThat(round.getRevisions()).isEmpty();
    }

    @Test
    void procedure_afterTheFirstSubmittedSheet_isKeptBesideAndBothDecide() {
        EvaluationRound round = declared().submit(SHEET, NOON);
        SelectionProcedure looser = SelectionProcedure.builder()
                .from(PanelCall.procedure())
                .revision(2)
                .thresholds(RuleChain.NONE)
                .build();
        SelectionProcedure strangers = SelectionProcedure.builder()
                .from(looser)
                .id("other")
                .revision(1)
                .build();

        assertThat(faults(round, r -> r.change(strangers)))
                .containsExactly(
                        fault(RoundFault.Kind.OTHER_PROCEDURE, "procedure:1", "/id", "test"),
                        fault(RoundFault.Kind.REVISION_NOT_HIGHER, "procedure:1", "/revision", "1"));
        RoundDecision decision = round.submit(PanelCall.sheet("c", "E1", "2", "2"), NOON)
                .change(looser)
                .lock(NOON)
                .decide();
        assertThat(decision.frozen().procedure()).isEqualTo(PanelCall.procedure());
        assertThat(decision.frozen().selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("a");
        assertThat(decision.revised()).singleElement().satisfies(revised -> {
            assertThat(revised.procedure()).isEqualTo(looser);
            assertThat(revised.selected())
                    .extracting(outcome -> outcome.getApplication().value())
                    .containsExactly("a", "c");
        });
        assertThat(faults(round.change(looser), r -> r.change(looser)))
                .containsExactly(fault(RoundFault.Kind.REVISION_NOT_HIGHER, "procedure:2", "/revision", "2"));
    }

    @Test
    void faults_ofARoundThatWasBuilt_areAllThere() {
        EvaluationRound round = EvaluationRound.builder()
                .procedure(PanelCall.procedure())
                .applications(List.of(PanelCall.application("a", "TN-11", 1), PanelCall.application("a", "TN-11", 2)))
                .evaluators(List.of(evaluator(ONE), evaluator(ONE)))
                .addDeclarations(
                        interests(TWO, new DeclaredInterest(InterestSubject.APPLICATION, "z", InterestKind.OTHER)))
                .addRecusals(new Recusal(ONE, A, RecusalKind.OWN), new Recusal(ONE, A, RecusalKind.OWN))
                .addSheets(
                        new FiledSheet(SHEET, SheetState.SUBMITTED, NOON),
                        new FiledSheet(SHEET, SheetState.DRAFT, NOON))
                .build();

        assertThat(round.faults())
                .extracting(RoundFault::toString)
                .containsExactly(
                        "application:a#/applications/1/id: repeated-application",
                        "declaration:E2#/declarations/0/evaluator: unknown-evaluator",
                        "declaration:E2#/declarations/0/interests/0/code: unknown-application",
                        "evaluator:E1#/evaluators/1/id: repeated-evaluator",
                        "procedure:1: not-frozen",
                        "recusal:a:E1#/recusals/1: repeated-recusal",
                        "sheet:a:E1#/sheets/0/sheet/evaluator: no-declaration",
                        "sheet:a:E1#/sheets/1: repeated-sheet",
                        "sheet:a:E1#/sheets/1/sheet/evaluator: no-declaration");
        assertThat(faults(round, EvaluationRound::decide)).isEqualTo(round.faults());
    }

    @Test
    void decide_refusesWhatTheRoundItselfHolds() {
        SelectionDocuments others =
                SelectionDocuments.builder().addSheets(SHEET).build();

        assertThat(faults(declared(), r -> r.decide(others, SelectionRules.standard())))
                .containsExactly(fault(RoundFault.Kind.GIVEN_TWICE, "others", "/sheets", ""));
    }

    @Test
    void open_refusesAProcedureWithFaults() {
        SelectionProcedure broken = SelectionProcedure.builder()
                .from(PanelCall.procedure())
                .criteria(List.of())
                .build();

        assertThatThrownBy(() -> EvaluationRound.open(broken, List.of(), List.of()))
                .isInstanceOf(InvalidRoundException.class)
                .hasMessageContaining("invalid-procedure");
    }

    /** References to minutes are free text of the users' and come out nowhere. */
    @Test
    void refusal_echoesNoFreeText() {
        String canary = "kanarienvogel";
        InterestRuling ruling = new InterestRuling(ONE, A, FAMILY, canary, DAY);
        SheetReturn given = new SheetReturn(SHEET, SheetReturnReason.SLIP, canary, NOON);

        assertThatThrownBy(() -> declared().rule(ruling)).message().doesNotContain(canary);
        assertThatThrownBy(() -> declared().giveBack(given)).message().doesNotContain(canary);
    }

    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    /** Whatever the call, a round that files its sheets decides as the engine does. */
    @Property(tries = 100)
    void round_decidesAsTheEngine(@ForAll("calls") SelectionCall call) {
        TreeSet<EvaluatorId> ids = new TreeSet<>();
        call.sheets().forEach(sheet -> ids.add(sheet.getEvaluator()));
        call.recusals().forEach(recusal -> ids.add(recusal.evaluator()));
        List<Evaluator> evaluators = new ArrayList<>();
        ids.forEach(id -> evaluators.add(evaluator(id)));
        EvaluationRound round = EvaluationRound.open(call.procedure(), call.applications(), evaluators);
        for (EvaluatorId id : ids) {
            round = round.declare(nothing(id));
        }
        for (ScoreSheet sheet : call.sheets()) {
            round = round.submit(sheet, NOON);
        }
        for (Recusal recusal : call.recusals()) {
            round = round.recuse(recusal);
        }
        SelectionDocuments others = SelectionDocuments.builder()
                .from(call.documents())
                .applications(List.of())
                .sheets(List.of())
                .recusals(List.of())
                .build();

        RoundDecision decision = round.lock(NOON).decide(others, SelectionRules.standard());

        assertThat(decision.frozen().toOutcome()).isEqualTo(call.select().toOutcome());
    }

    private static EvaluationRound open() {
        return EvaluationRound.open(
                PanelCall.procedure(),
                List.of(
                        PanelCall.application("a", "TN-11", 1),
                        PanelCall.application("b", "TN-11", 2),
                        PanelCall.application("c", "TN-81", 3)),
                List.of(evaluator(ONE), evaluator(TWO)));
    }

    private static EvaluationRound declared() {
        return open().declare(nothing(ONE)).declare(nothing(TWO));
    }

    private static Evaluator evaluator(EvaluatorId id) {
        return new Evaluator(id, EvaluatorKind.PERSON, EvaluatorSide.INDEPENDENT);
    }

    private static InterestDeclaration nothing(EvaluatorId evaluator) {
        return interests(evaluator);
    }

    private static InterestDeclaration interests(EvaluatorId evaluator, DeclaredInterest... interests) {
        return new InterestDeclaration(evaluator, DAY, List.of(interests));
    }

    private static InterestRuling ruling(DeclaredInterest interest, LocalDate on) {
        return new InterestRuling(ONE, A, interest, "PV 1", on);
    }

    private static SheetReturn given(ScoreSheet sheet, OffsetDateTime at) {
        return new SheetReturn(sheet, SheetReturnReason.SLIP, "PV 2", at);
    }

    private static RoundFault fault(RoundFault.Kind kind, String document, String pointer, String argument) {
        return new RoundFault(kind, document, pointer, argument);
    }

    private static List<RoundFault> faults(EvaluationRound round, Function<EvaluationRound, ?> step) {
        InvalidRoundException refused = catchThrowableOfType(InvalidRoundException.class, () -> step.apply(round));
        return refused.faults();
    }
}

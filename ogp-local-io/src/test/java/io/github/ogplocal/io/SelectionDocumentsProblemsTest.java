// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.io.SelectionProblems.InputProblem;
import io.github.ogplocal.io.selection.SmallCall;
import io.github.ogplocal.io.selection.StagedCall;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of an input is led to its place in the one document that holds all. */
class SelectionDocumentsProblemsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 15);
    private static final SelectionDocuments GOOD = StagedCall.documents();
    private static final SelectionDocuments FIRST = GOOD.getEarlierStage().orElseThrow();

    /** A call that is spoilt, and the faults that it must have. */
    record Spoilt(String what, SelectionProcedure procedure, SelectionDocuments documents, List<String> expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Spoilt> spoilt() {
        SelectionProcedure staged = StagedCall.procedure();
        List<Spoilt> all = new ArrayList<>();
        Application first = FIRST.getApplications().get(0);
        all.add(new Spoilt(
                "application twice in the first stage",
                staged,
                first(documents -> documents.addApplications(first)),
                List.of("repeated-application /earlierStage/applications/11/id")));
        all.add(new Spoilt(
                "application of another call",
                staged,
                last(documents -> documents.applications(replaced(Application.builder()
                        .from(first)
                        .call(new CallId("another"))
                        .build()))),
                List.of(
                        "other-call /applications/1/call",
                        "other-call /applications/2/call",
                        "other-call /applications/3/call",
                        "other-call /applications/5/call",
                        "other-call /applications/6/call")));
        all.add(new Spoilt(
                "documents about nobody",
                staged,
                last(documents -> documents
                        .addSheets(sheet("A-77", "plan", "1"))
                        .addRecusals(new Recusal(new EvaluatorId("E4"), id("A-77"), RecusalKind.OWN))
                        .addChecks(check("A-77"))
                        .addVerifiedScores(verified("A-77", "team", "1"))),
                List.of(
                        "unknown-application /checks/5/application",
                        "unknown-application /recusals/0/application",
                        "unknown-application /sheets/12/application",
                        "unknown-application /verifiedScores/6/application")));
        all.add(new Spoilt(
                "records twice",
                staged,
                last(documents -> documents
                        .addSheets(GOOD.getSheets().get(3))
                        .addRecusals(
                                new Recusal(new EvaluatorId("E9"), id("A-01"), RecusalKind.OWN),
                                new Recusal(new EvaluatorId("E9"), id("A-01"), RecusalKind.OWN))
                        .addChecks(GOOD.getChecks().get(2))
                        .addAffiliations(GOOD.getAffiliations().get(1))
                        .addVerifiedScores(GOOD.getVerifiedScores().get(4))),
                List.of(
                        "repeated-record /affiliations/2",
                        "repeated-record /checks/5",
                        "repeated-recusal /recusals/1",
                        "repeated-sheet /sheets/12",
                        "repeated-record /verifiedScores/6")));
        all.add(new Spoilt(
                "a slip in the condition of an objection",
                staged,
                last(documents -> documents.addChecks(new RecordedCheck(
                        id("A-04"), new ConditionId("no-objecton"), CheckResult.NOT_MET, new EvaluatorId("R"), DAY))),
                List.of("unknown-condition /checks/5/condition")));
        all.add(new Spoilt(
                "scores that the criteria do not allow",
                staged,
                last(documents -> documents
                        .sheets(List.of(sheet("A-01", "paln", "1"), sheet("A-02", "team", "10.1")))
                        .verifiedScores(List.of(verified("A-01", "plan", "1"), verified("A-02", "team", "11")))),
                List.of(
                        "unknown-criterion /sheets/0/scores/paln",
                        "off-scale /sheets/1/scores/team",
                        "unknown-criterion /verifiedScores/0/criterion",
                        "off-scale /verifiedScores/1/points")));
        all.add(new Spoilt(
                "evaluator without an affiliation",
                staged,
                last(documents -> documents.affiliations(
                        List.of(new Affiliation(new EvaluatorId("E4"), AffiliationKind.AUTHORITY, "tn-example:99")))),
                Stream.of(1, 3, 5, 7, 9, 11)
                        .map(sheet -> "unknown-affiliation /sheets/" + sheet + "/evaluator")
                        .toList()));
        all.add(new Spoilt(
                "decisions that the procedure does not know",
                staged,
                last(documents -> documents.addTieDecisions(decision("A-02", "A-03"))),
                List.of("not-provided-for /tieDecisions/0")));
        all.add(new Spoilt(
                "a pool for something else, and not all in it",
                staged,
                last(documents -> documents
                        .drawPool(DrawPool.of(
                                "other@1",
                                List.of("A-01"),
                                GOOD.getDrawPool().orElseThrow().getPublishedAt()))
                        .draw(Optional.empty())),
                List.of(
                        "not-in-pool /applications/1/id",
                        "not-in-pool /applications/2/id",
                        "not-in-pool /applications/3/id",
                        "not-in-pool /applications/5/id",
                        "not-in-pool /applications/6/id",
                        "other-pool /drawPool/purpose")));
        all.add(new Spoilt(
                "a draw for a pool that is not there",
                staged,
                last(documents -> documents.drawPool(Optional.empty())),
                List.of("missing-pool /draw/pool")));
        all.add(new Spoilt(
                "a draw of an earlier stage that has none",
                staged,
                first(documents -> documents.draw(GOOD.getDraw())),
                List.of("not-provided-for /earlierStage/draw")));
        all.add(new Spoilt(
                "one override too many",
                staged,
                last(documents -> documents.addOverrides(override("A-06"))),
                List.of("too-many-overrides /overrides/0")));
        all.add(new Spoilt(
                "an override of no candidate",
                staged,
                last(documents -> documents
                        .overrides(List.of(override("A-01")))
                        .verifiedScores(GOOD.getVerifiedScores().subList(1, 6))),
                List.of("not-a-candidate /overrides/0/application")));
        all.add(new Spoilt(
                "no documents of the earlier stage",
                staged,
                last(documents -> documents.earlierStage(Optional.empty())),
                List.of("missing-stage /earlierStage")));
        all.add(new Spoilt(
                "applications that differ from stage to stage",
                staged,
                last(documents -> documents.applications(Stream.concat(
                                GOOD.getApplications().stream().skip(1),
                                Stream.of(Application.builder()
                                        .from(first)
                                        .id(id("A-77"))
                                        .build()))
                        .toList())),
                List.of(
                        "not-in-earlier-stage /applications/10/id",
                        "not-in-next-stage /earlierStage/applications/0/id")));
        all.add(new Spoilt(
                "documents of a stage that the procedure does not have",
                SmallCall.procedure("all", "all"),
                SelectionDocuments.builder().from(FIRST).earlierStage(FIRST).build(),
                List.of("no-such-stage /earlierStage")));
        all.addAll(ofTies());
        all.addAll(ofMoney());
        return all;
    }

    private static List<Spoilt> ofTies() {
        SelectionProcedure committee = SelectionProcedure.builder()
                .from(StagedCall.procedure())
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_COMMITTEE))
                .build();
        SelectionDocuments undrawn =
                last(documents -> documents.drawPool(Optional.empty()).draw(Optional.empty()));
        return List.of(
                new Spoilt(
                        "a decision on no tie",
                        committee,
                        SelectionDocuments.builder()
                                .from(undrawn)
                                .addTieDecisions(decision("A-01", "A-03"))
                                .build(),
                        List.of("no-such-tie /tieDecisions/0/tied")),
                new Spoilt(
                        "a decision that admits too many",
                        SelectionProcedure.builder()
                                .from(SmallCall.procedure("all", "all"))
                                .tieBreaks(RuleChain.NONE)
                                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_COMMITTEE))
                                .build(),
                        SelectionDocuments.builder()
                                .from(FIRST)
                                .sheets(withThirdOfTheTie())
                                .addTieDecisions(new TieDecision(
                                        new TreeSet<>(List.of(id("A-02"), id("A-03"), id("A-04"))),
                                        new TreeSet<>(List.of(id("A-02"), id("A-03"))),
                                        "PV 1",
                                        DAY))
                                .build(),
                        List.of("other-number-of-places /tieDecisions/0/admitted")));
    }

    /** The sheets of the small call, and A-04 with the total of A-02 and A-03. */
    private static List<ScoreSheet> withThirdOfTheTie() {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : FIRST.getSheets()) {
            sheets.add(
                    sheet.getApplication().equals(id("A-04"))
                            ? again("A-04", sheet.getEvaluator().value(), "7", "9")
                            : sheet);
        }
        return sheets;
    }

    private static List<Spoilt> ofMoney() {
        SelectionProcedure money = StagedCall.firstComeFirstServed().procedure();
        Application first = FIRST.getApplications().get(0);
        Application inEuros = Application.builder()
                .from(FIRST.getApplications().get(1))
                .requestedAmount(Money.parse("EUR 1"))
                .build();
        return List.of(new Spoilt(
                "no amount, and one in another currency",
                money,
                SelectionDocuments.builder().addApplications(inEuros, first).build(),
                List.of(
                        "missing-amount /applications/1/requestedAmount",
                        "other-currency /applications/0/requestedAmount")));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void ofInput_leadsEveryFaultToItsPlace(Spoilt spoilt) throws IOException {
        List<InputFault> faults = faults(spoilt);
        List<Problem> problems = SelectionProblems.ofInput(faults, spoilt.procedure(), spoilt.documents()).stream()
                .map(InputProblem::inDocuments)
                .toList();

        assertThat(problems)
                .extracting(problem -> problem.code().code() + " " + problem.pointer())
                .containsExactlyInAnyOrderElementsOf(spoilt.expected());
        String document = OgpLocalJson.write(spoilt.documents());
        List<Problem> located =
                JsonPlaces.locate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), problems);
        assertThat(located).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            for (String language : List.of("ar", "fr", "en")) {
                assertThat(problem.message(language)).doesNotContain("{");
            }
        });
    }

    /** A kind that no call here shows would have a place that nobody looked at. */
    @Test
    void spoilt_showsEveryKindOfFault() {
        EnumSet<InputFault.Kind> seen = EnumSet.noneOf(InputFault.Kind.class);
        spoilt().forEach(call -> faults(call).forEach(fault -> seen.add(fault.kind())));

        // Ten thousand sheets are too many for a test; the fault is an application's like others.
        assertThat(EnumSet.complementOf(seen)).containsExactly(InputFault.Kind.TOO_MANY_SHEETS);
        assertThat(SelectionProblems.ofInput(
                        List.of(new InputFault(
                                InputFault.Kind.TOO_MANY_SHEETS, "earlier/application:A-03", "", "10000")),
                        StagedCall.procedure(),
                        GOOD))
                .containsExactly(new InputProblem(
                        1,
                        Document.APPLICATIONS,
                        2,
                        Problem.of(ProblemCode.TOO_MANY_SHEETS, "/2", 0, 0, Map.of("most", "10000"))));
    }

    @Test
    void good_hasNoFault() {
        assertThat(SelectionEngine.of(StagedCall.procedure()).select(GOOD).selected())
                .isNotEmpty();
    }

    @Test
    void ofWithdrawals_leadsEveryFaultToItsPlace() {
        OffsetDateTime at = OffsetDateTime.parse("2019-10-01T10:00:00+01:00");
        List<LateWithdrawal> withdrawals = List.of(
                new LateWithdrawal(id("A-01"), at),
                new LateWithdrawal(id("A-77"), at),
                new LateWithdrawal(id("A-05"), at),
                new LateWithdrawal(id("A-01"), at.plusDays(1)));

        InvalidSelectionInputException refused = catchThrowableOfType(
                InvalidSelectionInputException.class,
                () -> StagedCall.selection().successions(withdrawals));

        assertThat(SelectionProblems.ofWithdrawals(refused.faults(), withdrawals))
                .extracting(problem -> problem.code().code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "repeated-record /3", "unknown-application /1/application", "not-a-candidate /2/application");
    }

    private static List<InputFault> faults(Spoilt spoilt) {
        return catchThrowableOfType(
                        InvalidSelectionInputException.class,
                        () -> SelectionEngine.of(spoilt.procedure()).select(spoilt.documents()))
                .faults();
    }

    private interface Spoiling {
        SelectionDocumentsBuilder spoil(SelectionDocumentsBuilder documents);
    }

    private static SelectionDocuments last(Spoiling spoiling) {
        return spoiling.spoil(SelectionDocuments.builder().from(GOOD)).build();
    }

    private static SelectionDocuments first(Spoiling spoiling) {
        return SelectionDocuments.builder()
                .from(GOOD)
                .earlierStage(
                        spoiling.spoil(SelectionDocuments.builder().from(FIRST)).build())
                .build();
    }

    private static List<Application> replaced(Application replacement) {
        return GOOD.getApplications().stream()
                .map(application -> application.getId().equals(replacement.getId()) ? replacement : application)
                .toList();
    }

    private static ApplicationId id(String id) {
        return new ApplicationId(id);
    }

    private static ScoreSheet sheet(String application, String criterion, String points) {
        return ScoreSheet.builder()
                .application(id(application))
                .evaluator(new EvaluatorId("E4"))
                .putScores(new CriterionId(criterion), Points.parse(points))
                .build();
    }

    private static ScoreSheet again(String application, String evaluator, String quality, String reach) {
        return ScoreSheet.builder()
                .application(id(application))
                .evaluator(new EvaluatorId(evaluator))
                .putScores(new CriterionId("quality"), Points.parse(quality))
                .putScores(new CriterionId("reach"), Points.parse(reach))
                .build();
    }

    private static RecordedCheck check(String application) {
        return new RecordedCheck(
                id(application), new ConditionId("no-objection"), CheckResult.MET, new EvaluatorId("committee"), DAY);
    }

    private static VerifiedScore verified(String application, String criterion, String points) {
        return new VerifiedScore(
                id(application), new CriterionId(criterion), Points.parse(points), new EvaluatorId("V1"), DAY);
    }

    private static CommitteeOverride override(String application) {
        return new CommitteeOverride(id(application), true, LocalizedText.of("en", "Grounds"), "PV 2", DAY);
    }

    private static TieDecision decision(String first, String second) {
        return new TieDecision(
                new TreeSet<>(List.of(id(first), id(second))), new TreeSet<>(List.of(id(second))), "PV 3", DAY);
    }
}

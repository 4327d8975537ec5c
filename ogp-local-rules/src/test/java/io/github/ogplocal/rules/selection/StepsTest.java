// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 2);
    private static final CriterionId REACH = new CriterionId("reach");

    @Test
    void stages_passOnWhomTheFirstSelected() {
        Selection selection = StepCalls.select(
                twoStages(RuleUse.of(SelectionRules.SCORES_START_ANEW)).build(),
                StepCalls.documents("a north 15", "b north 16", "c north 20")
                        .earlierStage(StepCalls.documents("a north 20", "b north 19", "c north 18")
                                .build())
                        .build());

        assertThat(StepCalls.statuses(selection))
                .isEqualTo(Map.of("a", "not-selected", "b", "selected", "c", "not-selected"));
        assertThat(selection.outcome(StepCalls.id("b")).getTotal()).contains(Fraction.of(16));
        assertThat(StepCalls.reasons(selection, "b"))
                .containsSubsequence(
                        "places-in-all placed", "scores-start-anew started-anew", "places-per-group placed");
        assertThat(StepCalls.reasons(selection, "c"))
                .as("fell in the first stage, and is explained by it")
                .contains("places-in-all not-placed")
                .doesNotContain("scores-start-anew started-anew");
        assertThat(selection.explanations()).hasSize(3);
        assertThat(selection.counts()).containsEntry(SelectionStatus.NOT_SELECTED, 2);
        assertThat(selection.toOutcome().getExplanations()).hasSize(3);
    }

    @Test
    void stages_countTheEarlierTotalAndSaySo() {
        Selection selection = StepCalls.select(
                twoStages(RuleUse.of(
                                SelectionRules.EARLIER_TOTAL_COUNTS,
                                Settings.NONE.withPoints("factor", Points.parse("0.5"))))
                        .build(),
                StepCalls.documents("a north 15", "b north 15.5")
                        .earlierStage(
                                StepCalls.documents("a north 20", "b north 18").build())
                        .build());

        assertThat(StepCalls.selected(selection)).containsExactly("a");
        assertThat(selection.outcome(StepCalls.id("a")).getTotal()).contains(Fraction.of(25));
        SelectionExplanation explanation = selection.explain("a");
        assertThat(explanation.getCarriedOver()).contains(Fraction.of(10));
        assertThat(StepCalls.reasons(selection, "a")).contains("earlier-total-counts earlier-total-counted");
    }

    @Test
    void stages_refuseDocumentsThatDoNotFit() {
        SelectionProcedure procedure =
                twoStages(RuleUse.of(SelectionRules.SCORES_START_ANEW)).build();
        SelectionDocuments first =
                StepCalls.documents("a north 20", "b north 19").build();

        assertRefused(procedure, StepCalls.documents("a north 20"), "earlierStage: missing-stage (first-stage)");
        assertRefused(
                StepCalls.procedure().build(),
                StepCalls.documents("a north 20").earlierStage(first),
                "earlierStage: no-such-stage");
        assertRefused(
                procedure,
                StepCalls.documents("a north 20", "z north 20").earlierStage(first),
                "application:z#/id: not-in-earlier-stage",
                "earlier/application:b#/id: not-in-next-stage");
        assertRefused(
                procedure,
                StepCalls.documents("a north 20")
                        .earlierStage(StepCalls.documents("a north 20", "a north 20")
                                .sheets(List.of())
                                .build()),
                "earlier/application:a#/id: repeated-application");
    }

    private static SelectionProcedureBuilder twoStages(RuleUse carryOver) {
        SelectionProcedure first = StepCalls.procedure()
                .id("first-stage")
                .allocation(StepCalls.inAll(2))
                .build();
        return StepCalls.procedure()
                .earlierStage(EarlierStage.builder()
                        .procedure(first)
                        .carryOver(carryOver)
                        .build());
    }

    @Test
    void verification_takesThePlaceOfThePanelsScore() {
        SelectionProcedure procedure = StepCalls.procedure()
                .verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES, Settings.NONE.withCodes("criteria", List.of("reach"))))
                .build();
        Selection selection = StepCalls.select(
                procedure,
                StepCalls.documents("a north 20", "b north 19", "c north 18")
                        .addVerifiedScores(verified("a", "2"), verified("b", "8.5"))
                        .build());

        assertThat(StepCalls.statuses(selection))
                .isEqualTo(Map.of("a", "below-threshold", "b", "selected", "c", "undecided"));
        assertThat(selection.outcome(StepCalls.id("b")).getTotal()).contains(Fraction.of(37, 2));
        assertThat(selection.explain("b").getContributions().get(1).getScore()).isEqualTo(Fraction.of(17, 2));
        assertThat(StepCalls.reasons(selection, "c")).contains("verified-scores not-yet-verified");
        assertRefused(
                procedure,
                StepCalls.documents("a north 20").addVerifiedScores(verified("a", "2.2"), verified("z", "1")),
                "verified-score:a:reach#/points: off-scale (2.2)",
                "verified-score:z:reach#/application: unknown-application");
        assertRefused(
                StepCalls.procedure().build(),
                StepCalls.documents("a north 20").addVerifiedScores(verified("a", "2")),
                "verified-score:a:reach: not-provided-for (verification)");
    }

    private static VerifiedScore verified(String application, String points) {
        return new VerifiedScore(StepCalls.id(application), REACH, Points.parse(points), new EvaluatorId("V1"), DAY);
    }

    @Test
    void override_departsFromTheResultAndKeepsIt() {
        SelectionProcedure procedure =
                StepCalls.procedure().overrides(overrides(2)).build();
        Selection selection = StepCalls.select(
                procedure,
                StepCalls.documents("a north 20", "b north 19", "c north 18")
                        .addOverrides(override("a", false), override("b", true))
                        .build());

        assertThat(StepCalls.selected(selection)).containsExactly("b");
        assertThat(selection.outcome(StepCalls.id("a")).getProposedStatus()).contains(SelectionStatus.SELECTED);
        assertThat(selection.outcome(StepCalls.id("c")).getProposedStatus()).isEmpty();
        assertThat(StepCalls.reasons(selection, "a"))
                .containsSubsequence("places-per-group placed", "committee-override committee-does-not-select");
        assertThat(StepCalls.reasons(selection, "b"))
                .containsSubsequence("places-per-group not-placed", "committee-override committee-selects");
    }

    @Test
    void override_isRefusedBeyondItsLimitAndForWhoIsNoCandidate() {
        for (List<CommitteeOverride> order : List.of(
                List.of(override("a", false), override("b", true)),
                List.of(override("b", true), override("a", false)))) {
            assertRefused(
                    StepCalls.procedure().overrides(overrides(1)).build(),
                    StepCalls.documents("a north 20", "b north 19").overrides(order),
                    "override:b: too-many-overrides (1)");
        }
        assertRefused(
                StepCalls.procedure().overrides(overrides(1)).build(),
                StepCalls.documents("a north 20", "b north 14").addOverrides(override("b", true)),
                "override:b#/application: not-a-candidate");
        assertRefused(
                StepCalls.procedure().build(),
                StepCalls.documents("a north 20").addOverrides(override("a", false)),
                "override:a: not-provided-for (overrides)");
    }

    private static RuleUse overrides(int most) {
        return RuleUse.of(SelectionRules.COMMITTEE_OVERRIDE, Settings.NONE.withCount("most", most));
    }

    private static CommitteeOverride override(String application, boolean selected) {
        return new CommitteeOverride(
                StepCalls.id(application), selected, LocalizedText.of("en", "Made for this test"), "Minutes 4", DAY);
    }

    @Test
    void endorsement_keepsTakesOrLeavesOpen() {
        SelectionDocuments documents = StepCalls.documents("a north 20", "b centre 20", "c south 20", "d north 19")
                .addChecks(
                        check("a", CheckResult.MET), check("b", CheckResult.NOT_MET), check("d", CheckResult.NOT_MET))
                .build();
        Selection open = StepCalls.select(
                StepCalls.procedure().endorsement(endorsement("stays-open")).build(), documents);
        Selection consents = StepCalls.select(
                StepCalls.procedure().endorsement(endorsement("consents")).build(), documents);

        assertThat(StepCalls.statuses(open))
                .isEqualTo(Map.of("a", "selected", "b", "not-selected", "c", "undecided", "d", "not-selected"));
        assertThat(StepCalls.statuses(consents))
                .isEqualTo(Map.of("a", "selected", "b", "not-selected", "c", "selected", "d", "not-selected"));
        assertThat(StepCalls.reasons(open, "b")).containsSubsequence("places-per-group placed", "endorsement objected");
        assertThat(StepCalls.reasons(open, "d"))
                .as("was never put forward")
                .noneMatch(r -> r.startsWith("endorsement"));
    }

    @Test
    void endorsement_isAskedForWhomTheCommitteeSelected() {
        Selection selection = StepCalls.select(
                StepCalls.procedure()
                        .overrides(overrides(2))
                        .endorsement(endorsement("stays-open"))
                        .build(),
                StepCalls.documents("a north 20", "b north 19")
                        .addOverrides(override("a", false), override("b", true))
                        .addChecks(check("a", CheckResult.MET), check("b", CheckResult.MET))
                        .build());

        assertThat(StepCalls.selected(selection)).containsExactly("b");
        assertThat(StepCalls.reasons(selection, "b")).contains("endorsement endorsed");
        assertThat(StepCalls.reasons(selection, "a")).noneMatch(reason -> reason.startsWith("endorsement"));
    }

    private static RuleUse endorsement(String silence) {
        return RuleUse.of(
                SelectionRules.ENDORSEMENT,
                Settings.NONE.withCode("condition", "no-objection").withChoice("silence", silence));
    }

    private static RecordedCheck check(String application, CheckResult result) {
        return new RecordedCheck(
                StepCalls.id(application), new ConditionId("no-objection"), result, new EvaluatorId("Council"), DAY);
    }

    @Test
    void bands_areTheHighestThatTheTotalReaches() {
        SelectionProcedure procedure = StepCalls.procedure()
                .allocation(RuleUse.of(SelectionRules.UNLIMITED_PLACES))
                .bands(bands(Map.of("full", Points.of(18), "half", Points.of(16))))
                .build();
        Selection selection = StepCalls.select(
                procedure,
                StepCalls.documents("a north 18", "b north 17.5", "c north 15", "d north 14")
                        .build());

        assertThat(selection.outcome(StepCalls.id("a")).getBand()).contains(new BandId("full"));
        assertThat(selection.outcome(StepCalls.id("b")).getBand()).contains(new BandId("half"));
        assertThat(selection.outcome(StepCalls.id("c")).getBand()).isEmpty();
        assertThat(selection.outcome(StepCalls.id("c")).getStatus()).isEqualTo(SelectionStatus.SELECTED);
        assertThat(StepCalls.reasons(selection, "c")).contains("graduated-bands no-band");
        assertThat(StepCalls.reasons(selection, "d")).noneMatch(reason -> reason.startsWith("graduated-bands"));
    }

    @Test
    void bands_cannotBeginAtOneTotal() {
        SelectionProcedure procedure = StepCalls.procedure()
                .bands(bands(Map.of("full", Points.of(18), "half", Points.parse("18"), "x:y", Points.of(1))))
                .build();

        assertThat(SelectionEngine.check(procedure, SelectionRules.standard()))
                .containsExactly(
                        new ProcedureFault("/bands/settings/bands/half", FaultKind.REPEATED, "18"),
                        new ProcedureFault("/bands/settings/bands/x:y", FaultKind.WRONG_KIND, "band id"));
    }

    private static RuleUse bands(Map<String, Points> bands) {
        return RuleUse.of(SelectionRules.GRADUATED_BANDS, Settings.NONE.withPointsTable("bands", bands));
    }

    @Test
    void ownCountry_keepsItsEvaluatorsOut() {
        SelectionProcedure procedure = StepCalls.procedure()
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 2).withCount("minimumSheets", 1)))
                .ownRecusals(RuleUse.of(SelectionRules.RECUSAL_OWN_COUNTRY))
                .build();
        SelectionDocumentsBuilder documents = StepCalls.documents("a north 15")
                .sheets(List.of(
                        SelectionEngineTest.sheet("a", "E1", "10", "10"),
                        SelectionEngineTest.sheet("a", "E2", "8", "8")));

        assertRefused(
                procedure,
                SelectionDocuments.builder().from(documents.build()).addAffiliations(country("E1", "TN")),
                "sheet:a:E2#/evaluator: unknown-affiliation (country)");
        Selection selection = StepCalls.select(
                procedure,
                SelectionDocuments.builder()
                        .from(documents.build())
                        .addAffiliations(country("E1", "TN"), country("E2", "MA"))
                        .build());
        assertThat(selection.outcome(StepCalls.id("a")).getTotal()).contains(Fraction.of(16));
        assertThat(StepCalls.reasons(selection, "a")).contains("recusal-own-country own-country-out");
    }

    private static Affiliation country(String evaluator, String code) {
        return new Affiliation(new EvaluatorId(evaluator), AffiliationKind.COUNTRY, code);
    }

    /** What a cap leaves out shows in the explanation as what an earlier stage adds does. */
    @Test
    void cutOff_isWhatACapLeavesOut() {
        SelectionProcedure procedure = StepCalls.procedure()
                .total(RuleUse.of(
                        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                        Settings.NONE.withCodes("bonus", List.of("reach")).withPoints("most", Points.of(6))))
                .thresholds(RuleChain.of())
                .build();
        Selection selection = StepCalls.select(
                procedure, StepCalls.documents("a north 20", "b north 15").build());

        assertThat(selection.explain("a").getCutOff()).contains(Fraction.of(4));
        assertThat(selection.explain("b").getCutOff()).isEmpty();
    }

    private static void assertRefused(
            SelectionProcedure procedure, SelectionDocumentsBuilder documents, String... faults) {
        assertThatThrownBy(() -> StepCalls.select(procedure, documents.build()))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly(faults));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files of {@link SmallCall} in two stages, with everything that a second stage can have: what is carried over, a
 * ranking of its own, scores verified on the spot, places for all with a guarantee, a draw, a committee that decides
 * otherwise, an endorsement, bands.
 */
public final class StagedCall {
    private static final CriterionId PLAN = new CriterionId("plan");
    private static final CriterionId TEAM = new CriterionId("team");
    private static final LocalDate DAY = LocalDate.of(2019, 9, 15);

    private StagedCall() {}

    /** The outcome. */
    public static Selection selection() {
        return SelectionEngine.of(procedure()).select(documents());
    }

    public static SelectionProcedure procedure() {
        return procedure("all", "all");
    }

    static SelectionProcedure procedure(String names, String scores) {
        return SelectionProcedure.builder()
                .from(SmallCall.procedure(names, scores))
                .id("staged-call")
                .title(LocalizedText.of(
                        "دعوة للمثال على مرحلتين", "Appel d’exemple en deux phases", "Example call in two stages"))
                .earlierStage(EarlierStage.builder()
                        .procedure(first())
                        .carryOver(RuleUse.of(
                                SelectionRules.EARLIER_TOTAL_COUNTS,
                                Settings.NONE.withPoints("factor", Points.parse("0.5"))))
                        .build())
                .screening(RuleChain.NONE)
                .criteria(List.of(
                        criterion(PLAN, LocalizedText.of("خطة العمل", "Plan d’action", "Plan")),
                        criterion(TEAM, LocalizedText.of("الفريق", "Équipe", "Team"))))
                .ownRecusals(RuleUse.of(SelectionRules.RECUSAL_OWN_AUTHORITY))
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 2).withCount("minimumSheets", 1)))
                .verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES, Settings.NONE.withCodes("criteria", List.of("team"))))
                .thresholds(RuleChain.NONE)
                .ranking(RuleUse.of(
                        SelectionRules.RANK_BY_WEIGHTED_SUM,
                        Settings.NONE.withPointsTable("weights", Map.of("plan", Points.of(2), "team", Points.of(1)))))
                .allocation(RuleUse.of(
                        SelectionRules.GROUP_MINIMUM_AND_CAP,
                        Settings.NONE
                                .withCount("places", 4)
                                .withCount("minimum", 1)
                                .withCount("cap", 3)))
                .tieBreaks(RuleChain.NONE)
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_DRAWN))
                .reserve(RuleUse.of(
                        SelectionRules.RESERVE_LIST,
                        Settings.NONE
                                .withChoice("scope", "in-all")
                                .withCount("size", 1)
                                .withTime("goodUntil", OffsetDateTime.parse("2019-12-31T23:59:59+01:00"))))
                .overrides(RuleUse.of(SelectionRules.COMMITTEE_OVERRIDE, Settings.NONE.withCount("most", 1)))
                .endorsement(RuleUse.of(
                        SelectionRules.ENDORSEMENT,
                        Settings.NONE.withCode("condition", "no-objection").withChoice("silence", "stays-open")))
                .bands(RuleUse.of(
                        SelectionRules.GRADUATED_BANDS,
                        Settings.NONE.withPointsTable("bands", Map.of("full", Points.of(20), "half", Points.of(10)))))
                .build();
    }

    private static SelectionProcedure first() {
        return SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .id("staged-call-first")
                .title(LocalizedText.of(
                        "المذكرات الأولية للمثال", "Notes succinctes d’exemple", "Example concept notes"))
                .allocation(RuleUse.of(SelectionRules.UNLIMITED_PLACES))
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .tieBreaks(RuleChain.NONE)
                .build();
    }

    private static Criterion criterion(CriterionId id, LocalizedText title) {
        return Criterion.builder()
                .id(id)
                .title(title)
                .scale(new Scale(Points.ZERO, Points.of(10), Points.parse("0.25")))
                .weight(Weight.parse("1"))
                .build();
    }

    /** All documents, those of the first stage too. */
    public static SelectionDocuments documents() {
        List<ScoreSheet> sheets = new ArrayList<>();
        List<VerifiedScore> verified = new ArrayList<>();
        second(sheets, verified, "A-01", "8", "7", "6.5");
        second(sheets, verified, "A-02", "6", "6", "6");
        second(sheets, verified, "A-03", "6", "6", "6");
        second(sheets, verified, "A-04", "5", "9", "9");
        second(sheets, verified, "A-06", "9", "4", "4");
        second(sheets, verified, "A-07", "3", "3", "3");
        DrawPool pool = pool();
        return SelectionDocuments.builder()
                .applications(SmallCall.applications(""))
                .sheets(sheets)
                .verifiedScores(verified)
                .affiliations(List.of(
                        new Affiliation(new EvaluatorId("E4"), AffiliationKind.AUTHORITY, "tn-example:9977"),
                        new Affiliation(new EvaluatorId("E5"), AffiliationKind.AUTHORITY, "tn-example:0277")))
                .checks(List.of(agreed("A-01"), agreed("A-02"), agreed("A-03"), agreed("A-06"), agreed("A-07")))
                .overrides(List.of(new CommitteeOverride(
                        new ApplicationId("A-07"),
                        true,
                        LocalizedText.of(
                                "التوازن بين الجهات", "Équilibre entre les régions", "Balance between regions"),
                        "PV 12/2019",
                        DAY)))
                .drawPool(pool)
                .draw(draw(pool))
                .earlierStage(SelectionDocuments.builder()
                        .applications(SmallCall.applications(""))
                        .sheets(SmallCall.sheets())
                        .recusals(SmallCall.recusals())
                        .build())
                .build();
    }

    static DrawPool pool() {
        return DrawPool.of(
                "staged-call@1",
                SmallCall.applications("").stream()
                        .map(application -> application.getId().value())
                        .toList(),
                OffsetDateTime.parse("2019-09-10T10:00:00+01:00"));
    }

    static Draw draw(DrawPool pool) {
        return Draw.of(
                pool,
                "3615 2461 5533 1264 6152",
                "Example: twenty dice thrown in public.",
                OffsetDateTime.parse("2019-09-12T18:30:00+01:00"));
    }

    private static RecordedCheck agreed(String application) {
        return new RecordedCheck(
                new ApplicationId(application),
                new ConditionId("no-objection"),
                CheckResult.MET,
                new EvaluatorId("committee"),
                DAY);
    }

    private static void second(
            List<ScoreSheet> sheets,
            List<VerifiedScore> verified,
            String application,
            String plan,
            String team,
            String found) {
        for (String evaluator : List.of("E4", "E5")) {
            sheets.add(ScoreSheet.builder()
                    .application(new ApplicationId(application))
                    .evaluator(new EvaluatorId(evaluator))
                    .putScores(PLAN, Points.parse(plan))
                    .putScores(TEAM, Points.parse(team))
                    .build());
        }
        verified.add(new VerifiedScore(
                new ApplicationId(application), TEAM, Points.parse(found), new EvaluatorId("V1"), DAY));
    }

    /** Nothing is scored: first come, first served, as long as the money lasts. */
    public static Selection firstComeFirstServed() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .id("money-call")
                .criteria(List.of())
                .panel(RuleUse.of(SelectionRules.UNSCORED))
                .thresholds(RuleChain.NONE)
                .ranking(RuleUse.of(SelectionRules.RANK_BY_FILING_TIME))
                .allocation(RuleUse.of(
                        SelectionRules.BUDGET,
                        Settings.NONE
                                .withMoney("amount", Money.parse("TND 10000"))
                                .withChoice("misfit", "first-misfit-ends")))
                .tieBreaks(RuleChain.NONE)
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .build();
        List<Application> applications = SmallCall.applications("").stream()
                .map(application -> Application.builder()
                        .from(application)
                        .requestedAmount(Money.parse("TND 3000.5"))
                        .build())
                .toList();
        return SelectionEngine.of(procedure)
                .select(SelectionDocuments.builder().applications(applications).build());
    }
}

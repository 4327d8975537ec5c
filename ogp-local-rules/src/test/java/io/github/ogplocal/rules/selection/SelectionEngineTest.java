// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionEngineTest {
    private static final OffsetDateTime CLOSING = OffsetDateTime.parse("2019-07-31T23:59:59+01:00");
    private static final CriterionId QUALITY = new CriterionId("quality");
    private static final CriterionId REACH = new CriterionId("reach");

    @Test
    void select_givesPlacesToTheHighestTotalsOfEachGroup() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(
                                application("a", "TN-11", 1),
                                application("b", "TN-11", 2),
                                application("c", "TN-11", 3),
                                application("d", "TN-81", 4)),
                        List.of(
                                sheet("a", "8", "7"),
                                sheet("b", "9", "9"),
                                sheet("c", "10", "9"),
                                sheet("d", "4", "4")));

        assertThat(selection.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("c");
        assertThat(selection.reserve())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("b");
        assertThat(selection.outcome(new ApplicationId("a")).getStatus()).isEqualTo(SelectionStatus.NOT_SELECTED);
        assertThat(selection.outcome(new ApplicationId("a")).getTotal()).contains(Fraction.of(15));
        assertThat(selection.outcome(new ApplicationId("d")).getStatus()).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        assertThat(selection.groups()).extracting(GroupResult::getSelected).containsExactly(1, 0);
    }

    @Test
    void select_reportsAnUnseparatedTieAndLeavesItToTheCommittee() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(application("a", "TN-11", 1), application("b", "TN-11", 2)),
                        List.of(sheet("a", "9", "8"), sheet("b", "9", "8")));

        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getUnseparated()).extracting(ApplicationId::value).containsExactly("a", "b");
            assertThat(tie.getAdmitted()).isEmpty();
            assertThat(tie.getPlaces()).isEqualTo(1);
        });
        assertThat(selection.counts()).containsEntry(SelectionStatus.UNDECIDED, 2);
        assertThat(selection.explain("a").getFindings())
                .extracting(finding -> finding.rule() + " " + finding.reason())
                .contains("selection/remaining-tie-stays-undecided@1 left-undecided");
    }

    @Test
    void select_breaksATieByTheChainAndSaysSo() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(application("a", "TN-11", 1), application("b", "TN-11", 2)),
                        List.of(sheet("a", "8", "9"), sheet("b", "9", "8")));

        assertThat(selection.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("b");
        assertThat(selection.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.getDecidedBy()).hasToString("selection/tie-by-criterion@1");
            assertThat(tie.getUnseparated()).isEmpty();
        });
        assertThat(selection.explain("a").getFindings())
                .extracting(finding -> finding.rule().name())
                .contains("tie-by-criterion");
    }

    @Test
    void select_leavesOutTheSheetOfARecusedEvaluator() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(procedure())
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 3).withCount("minimumSheets", 2)))
                .build();
        List<ScoreSheet> sheets =
                List.of(sheet("a", "E1", "9", "8"), sheet("a", "E2", "8", "8"), sheet("a", "E3", "0", "0"));
        Recusal recusal = new Recusal(new EvaluatorId("E3"), new ApplicationId("a"), RecusalKind.OWN);

        Selection selection =
                SelectionEngine.of(procedure).select(List.of(application("a", "TN-11", 1)), sheets, List.of(recusal));

        assertThat(selection.outcome(new ApplicationId("a")).getTotal()).contains(Fraction.of(33, 2));
        SelectionExplanation explanation = selection.explain("a");
        assertThat(explanation.getContributions()).hasSize(2);
        assertThat(explanation.getContributions().get(0).getScore()).isEqualTo(Fraction.of(17, 2));
    }

    @Test
    void margin_isTheDistanceToTheRivalOrTheThreshold() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(
                                application("a", "TN-11", 1),
                                application("b", "TN-11", 2),
                                application("d", "TN-81", 4)),
                        List.of(sheet("a", "8", "8"), sheet("b", "10", "9"), sheet("d", "7", "7")));

        Margin ofSelected = selection.margin(new ApplicationId("b")).orElseThrow();
        assertThat(ofSelected.getAmount()).isEqualTo(Fraction.of(3));
        assertThat(ofSelected.getRivals()).extracting(ApplicationId::value).containsExactly("a");
        Margin below = selection.margin(new ApplicationId("d")).orElseThrow();
        assertThat(below.getAmount()).isEqualTo(Fraction.of(1));
        assertThat(below.isExactlyEnough()).isTrue();
        assertThat(below.getRivals()).isEmpty();
    }

    @Test
    void amend_decidesAgainWithTheCorrectedSheet() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(application("a", "TN-11", 1), application("b", "TN-11", 2)),
                        List.of(sheet("a", "8", "8"), sheet("b", "10", "9")));

        Selection amended = selection.amend(sheet("a", "10", "10"));

        assertThat(amended.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("a");
        assertThat(selection.selected())
                .extracting(outcome -> outcome.getApplication().value())
                .containsExactly("b");
        assertThatThrownBy(() -> selection.amend(sheet("a", "E9", "1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet of E9 for a: there is none to correct");
    }

    @Test
    void select_listsAllFaultsOfTheInputAndDecidesNothing() {
        SelectionEngine engine = SelectionEngine.of(procedure());

        assertThatThrownBy(() -> engine.select(
                        List.of(application("a", "TN-11", 1), application("a", "TN-11", 2)),
                        List.of(sheet("a", "10.25", "11"), sheet("z", "1", "1"))))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly(
                                        "application:a#/id: repeated-application",
                                        "sheet:a:G#/scores/quality: off-scale (10.25)",
                                        "sheet:a:G#/scores/reach: off-scale (11)",
                                        "sheet:z:G#/application: unknown-application"));
    }

    @Test
    void check_listsEverythingThatIsLeftOpen() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(procedure())
                .thresholds(RuleChain.of(
                        RuleUse.of(SelectionRules.TOTAL_THRESHOLD, Settings.NONE.withPoints("points", Points.of(21)))))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of("north", 1))))
                .tieBreaks(RuleChain.of(
                        RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", "qualty"))))
                .build();

        assertThat(SelectionEngine.check(procedure, SelectionRules.standard()))
                .containsExactly(
                        new ProcedureFault("/thresholds/0/settings/bound", FaultKind.MISSING, "choice"),
                        new ProcedureFault("/allocation/settings/places", FaultKind.LEFT_OUT, "south"),
                        new ProcedureFault("/tieBreaks/0/settings/criterion", FaultKind.UNKNOWN_REFERENCE, "qualty"));
        assertThatThrownBy(() -> SelectionEngine.of(procedure)).isInstanceOf(InvalidProcedureException.class);
    }

    @Test
    void explain_saysWhichGroupStoppedTheProcedure() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(procedure())
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_STOPS))
                .build();
        Selection selection = SelectionEngine.of(procedure)
                .select(List.of(application("a", "TN-11", 1)), List.of(sheet("a", "9", "8")));

        assertThat(selection.outcome(new ApplicationId("a")).getStatus()).isEqualTo(SelectionStatus.UNDECIDED);
        assertThat(selection.explain("a").getFindings())
                .extracting(finding -> finding.subject() + " " + finding.rule() + " " + finding.reason())
                .endsWith("south selection/shortage-stops@1 stopped");
    }

    @Test
    void explain_tellsAPlaceThatWasPassedOnFromOneOfTheGroup() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(procedure())
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_NEXT_BEST))
                .build();
        Selection selection = SelectionEngine.of(procedure)
                .select(
                        List.of(
                                application("a", "TN-11", 1),
                                application("b", "TN-11", 2),
                                application("c", "TN-11", 3)),
                        List.of(sheet("a", "10", "9"), sheet("b", "9", "8"), sheet("c", "8", "8")));

        assertThat(steps(selection, "a")).containsExactly("a placed");
        assertThat(steps(selection, "b")).containsExactly("b not-placed", "south passed-on", "b passed-on-place-given");
        assertThat(steps(selection, "c"))
                .containsExactly("c not-placed", "south passed-on", "c passed-on-place-missed", "c listed");
    }

    private static List<String> steps(Selection selection, String application) {
        return selection.explain(application).getFindings().stream()
                .filter(finding -> List.of("places-per-group", "shortage-next-best", "reserve-per-group")
                        .contains(finding.rule().name()))
                .map(finding -> finding.subject() + " " + finding.reason())
                .toList();
    }

    @Test
    void toOutcome_explainsEveryApplication() {
        Selection selection = SelectionEngine.of(procedure())
                .select(
                        List.of(application("a", "TN-11", 1), application("b", "TN-99", 2)),
                        List.of(sheet("a", "8", "8"), sheet("b", "10", "9")));

        SelectionOutcome outcome = selection.toOutcome();

        assertThat(outcome.getExplanations())
                .extracting(explanation -> explanation.getOutcome().getStatus())
                .containsExactly(SelectionStatus.SELECTED, SelectionStatus.UNDECIDED);
        assertThat(new ArrayList<>(outcome.getGroups())).hasSize(2);
    }

    static SelectionProcedure procedure() {
        Scale scale = new Scale(Points.ZERO, Points.of(10), Points.parse("0.5"));
        return SelectionProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("en", "Test"))
                .source("Made for this test")
                .pipeline(SelectionRules.PIPELINE_1.info().getId())
                .regionScheme(RegionScheme.builder()
                        .id("tn-test")
                        .revision(1)
                        .title(LocalizedText.of("en", "Two regions"))
                        .source("Made for this test")
                        .addGroups(
                                new RegionGroup(new GroupId("north"), LocalizedText.of("en", "North")),
                                new RegionGroup(new GroupId("south"), LocalizedText.of("en", "South")))
                        .putMembers(new IsoSubdivisionCode("TN-11"), new GroupId("north"))
                        .putMembers(new IsoSubdivisionCode("TN-81"), new GroupId("south"))
                        .build())
                .screening(RuleChain.of(
                        RuleUse.of(
                                SelectionRules.APPLICANT_KIND,
                                Settings.NONE.withCodes("kinds", List.of("local-authority"))),
                        RuleUse.of(
                                SelectionRules.FILED_BY_CLOSING,
                                Settings.NONE.withTime("closesAt", CLOSING).withChoice("bound", "inclusive"))))
                .duplicates(RuleUse.of(SelectionRules.KEEP_FIRST_FILE))
                .addCriteria(criterion(QUALITY, scale), criterion(REACH, scale))
                .panel(RuleUse.of(SelectionRules.AGREED_SHEET))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                .thresholds(RuleChain.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE.withPoints("points", Points.of(15)).withChoice("bound", "inclusive"))))
                .grouping(RuleUse.of(SelectionRules.BY_REGION))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP,
                        Settings.NONE.withCounts("places", Map.of("north", 1, "south", 1))))
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                .tieBreaks(RuleChain.of(
                        RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", "quality"))))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED))
                .reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 1)))
                .publication(RuleUse.of(
                        SelectionRules.PUBLICATION,
                        Settings.NONE.withChoice("names", "all").withChoice("scores", "all")))
                .build();
    }

    private static Criterion criterion(CriterionId id, Scale scale) {
        return Criterion.builder()
                .id(id)
                .title(LocalizedText.of("en", id.value()))
                .scale(scale)
                .weight(Weight.ONE)
                .build();
    }

    static Application application(String id, String subdivision, int minute) {
        Municipality municipality = Municipality.builder()
                .code(new NationalCode("tn-municipality", id))
                .name(LocalizedText.of("en", "Applicant " + id))
                .subdivision(new IsoSubdivisionCode(subdivision))
                .build();
        return Application.builder()
                .id(new ApplicationId(id))
                .call(new CallId("test-call"))
                .applicant(Applicant.of(municipality))
                .receipt(new Receipt(
                        "R" + minute,
                        OffsetDateTime.parse("2019-07-20T10:00:00+01:00").plusMinutes(minute)))
                .build();
    }

    private static ScoreSheet sheet(String application, String quality, String reach) {
        return sheet(application, "G", quality, reach);
    }

    static ScoreSheet sheet(String application, String evaluator, String quality, String reach) {
        return ScoreSheet.builder()
                .application(new ApplicationId(application))
                .evaluator(new EvaluatorId(evaluator))
                .putScores(QUALITY, Points.parse(quality))
                .putScores(REACH, Points.parse(reach))
                .build();
    }
}

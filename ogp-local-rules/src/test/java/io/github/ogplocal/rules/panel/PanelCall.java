// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.rules.selection.SelectionRules.PIPELINE_1;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
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
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A call of a few applications in two regions, with two criteria. */
final class PanelCall {
    private static final OffsetDateTime CLOSING = OffsetDateTime.parse("2019-07-31T23:59:59+01:00");
    static final CriterionId QUALITY = new CriterionId("quality");
    static final CriterionId REACH = new CriterionId("reach");

    private PanelCall() {}

    static SelectionProcedure procedure() {
        Scale scale = new Scale(Points.ZERO, Points.of(10), Points.parse("0.5"));
        return SelectionProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("en", "Test"))
                .source("Made for this test")
                .pipeline(PIPELINE_1.info().getId())
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
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 1).withCount("minimumSheets", 1)))
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

    static ScoreSheet sheet(String application, String evaluator, String quality, String reach) {
        return ScoreSheet.builder()
                .application(new ApplicationId(application))
                .evaluator(new EvaluatorId(evaluator))
                .putScores(QUALITY, Points.parse(quality))
                .putScores(REACH, Points.parse(reach))
                .build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.place.RegionSchemeBuilder;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionProcedureBuilder;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A call for three regions in which as little as possible is open, and changes that open something. */
final class TrialProcedures {
    static final List<String> REGIONS = List.of("north", "centre", "south");
    static final Frequencies NO_MISHAPS = Frequencies.NONE;

    private TrialProcedures() {}

    /** Ten criteria from 0 to 2, at least 15 of 20, four places a region, ties drawn, everything else complete. */
    static SelectionProcedureBuilder settled(String step) {
        return SelectionProcedure.builder()
                .id("trial")
                .revision(1)
                .title(LocalizedText.of("en", "Trial"))
                .source("Made for a test")
                .pipeline(SelectionRules.PIPELINE_1.info().getId())
                .regionScheme(scheme())
                .screening(RuleChain.of(RuleUse.of(
                        SelectionRules.APPLICANT_KIND, Settings.NONE.withCodes("kinds", List.of("local-authority")))))
                .duplicates(RuleUse.of(SelectionRules.REFUSE_DUPLICATE_FILES))
                .criteria(criteria(10, step))
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 2).withCount("minimumSheets", 1)))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                .thresholds(RuleChain.of(threshold("15", "inclusive")))
                .grouping(RuleUse.of(SelectionRules.BY_REGION))
                .allocation(places(4))
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                .tieBreaks(RuleChain.of(tieByCriterion("c0")))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_DRAWN))
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .publication(RuleUse.of(
                        SelectionRules.PUBLICATION,
                        Settings.NONE.withChoice("names", "all").withChoice("scores", "all")));
    }

    static SelectionProcedure settled() {
        return settled("0.25").build();
    }

    static SelectionProcedure settledBut(UnaryOperator<SelectionProcedureBuilder> change) {
        return change.apply(settled("0.25")).build();
    }

    static RuleUse threshold(String points, String bound) {
        return RuleUse.of(
                SelectionRules.TOTAL_THRESHOLD,
                Settings.NONE.withPoints("points", Points.parse(points)).withChoice("bound", bound));
    }

    static RuleUse tieByCriterion(String criterion) {
        return RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", criterion));
    }

    static RuleUse places(int each) {
        Map<String, Integer> places = new TreeMap<>();
        REGIONS.forEach(region -> places.put(region, each));
        return RuleUse.of(SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", places));
    }

    static List<Criterion> criteria(int number, String step) {
        List<Criterion> criteria = new ArrayList<>();
        for (int c = 0; c < number; c++) {
            criteria.add(Criterion.builder()
                    .id(new CriterionId("c" + c))
                    .title(LocalizedText.of("en", "Criterion " + c))
                    .scale(new Scale(Points.ZERO, Points.of(2), Points.parse(step)))
                    .weight(Weight.ONE)
                    .build());
        }
        return criteria;
    }

    static RegionScheme scheme() {
        return scheme(Map.of("XZ-1", "north", "XZ-2", "centre", "XZ-3", "south"));
    }

    static RegionScheme scheme(Map<String, String> members) {
        RegionSchemeBuilder scheme = RegionScheme.builder()
                .id("xz-trial")
                .revision(1)
                .title(LocalizedText.of("en", "Trial regions"))
                .source("Made for a test");
        REGIONS.forEach(region ->
                scheme.addGroups(new RegionGroup(new GroupId(region), LocalizedText.of("en", "The " + region))));
        members.forEach(
                (subdivision, region) -> scheme.putMembers(new IsoSubdivisionCode(subdivision), new GroupId(region)));
        return scheme.build();
    }

    /** Twenty-one complete applications a region, about as good as the threshold asks. */
    static AssumptionsBuilder calls(int runs) {
        Map<GroupId, CountRange> applications = new LinkedHashMap<>();
        REGIONS.forEach(region -> applications.put(new GroupId(region), CountRange.of(21)));
        return Assumptions.builder()
                .runs(runs)
                .seed("trial")
                .applications(applications)
                .addEvaluators(1)
                .scores(new ScoreShape(45, 75, 100, 40, 0, 0))
                .frequencies(NO_MISHAPS)
                .filingSeconds(86_400);
    }
}

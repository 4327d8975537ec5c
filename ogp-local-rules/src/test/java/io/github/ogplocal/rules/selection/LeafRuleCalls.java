// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small calls, one for each way to use a rule that random calls leave out, with applications on both sides of its line. */
final class LeafRuleCalls {
    static final AttributeId FIGURE = new AttributeId("population");
    static final AttributeId CATEGORY = new AttributeId("topic");
    static final ConditionId CONDITION = new ConditionId("visited");
    static final ProgrammeId PROGRAMME = new ProgrammeId("first-round");

    private LeafRuleCalls() {}

    static List<SelectionCall> all() {
        List<SelectionCall> calls = new ArrayList<>();
        for (String bound : List.of("inclusive", "exclusive")) {
            calls.add(screening(
                    SelectionRules.FIGURE_AT_LEAST,
                    Settings.NONE
                            .withCode("figure", FIGURE.value())
                            .withPoints("least", Points.of(5000))
                            .withChoice("bound", bound)));
            calls.add(threshold(
                    SelectionRules.CRITERION_MINIMUM,
                    Settings.NONE
                            .withPointsTable("minimums", Map.of("c", Points.of(12)))
                            .withChoice("bound", bound)));
            calls.add(threshold(
                    SelectionRules.TOTAL_PERCENTAGE,
                    Settings.NONE.withPoints("percent", Points.of(70)).withChoice("bound", bound)));
        }
        calls.add(screening(
                SelectionRules.CONDITIONS_MET, Settings.NONE.withCodes("conditions", List.of(CONDITION.value()))));
        calls.add(screening(
                SelectionRules.CATEGORY_AMONG,
                Settings.NONE.withCode("category", CATEGORY.value()).withCodes("values", List.of("water"))));
        calls.add(screening(SelectionRules.NOT_AWARDED_BEFORE, Settings.NONE.withCode("programme", PROGRAMME.value())));
        calls.add(panel(
                SelectionRules.PANEL_TRIMMED_MEAN,
                Settings.NONE
                        .withCount("sheets", 5)
                        .withCount("minimumSheets", 3)
                        .withCount("dropped", 1)));
        for (String settledBy : List.of("mean", "median")) {
            calls.add(panel(
                    SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR,
                    Settings.NONE
                            .withCount("sheets", 2)
                            .withPoints("maximumGap", Points.of(3))
                            .withChoice("settledBy", settledBy)));
        }
        calls.add(unscored());
        calls.add(call(builder -> builder.total(RuleUse.of(
                SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS,
                Settings.NONE.withCodes("bonus", List.of("c")).withPoints("most", Points.of(5))))));
        calls.add(call(builder -> builder.ranking(RuleUse.of(
                SelectionRules.RANK_BY_WEIGHTED_SUM,
                Settings.NONE.withPointsTable("weights", Map.of("c", Points.parse("1.5")))))));
        for (String mode : List.of("half-up", "half-even", "down")) {
            calls.add(call(builder -> builder.ranking(RuleUse.of(
                    SelectionRules.RANK_BY_ROUNDED_TOTAL,
                    Settings.NONE.withCount("decimals", 1).withChoice("mode", mode)))));
        }
        calls.add(call(builder -> builder.ranking(RuleUse.of(SelectionRules.RANK_BY_FILING_TIME))));
        calls.add(grouping(
                SelectionRules.BY_CATEGORY,
                Settings.NONE.withCode("category", CATEGORY.value()).withCodes("groups", List.of("water")),
                "water"));
        calls.add(grouping(SelectionRules.BY_COUNTRY, Settings.NONE.withCodes("countries", List.of("TN")), "TN"));
        for (String order : List.of("highest-first", "lowest-first")) {
            calls.add(tieBreak(
                    SelectionRules.TIE_BY_FIGURE,
                    Settings.NONE.withCode("figure", FIGURE.value()).withChoice("order", order)));
        }
        calls.add(tieBreak(
                SelectionRules.TIE_BY_UNCOVERED_CATEGORY, Settings.NONE.withCode("category", CATEGORY.value())));
        return calls;
    }

    /** An application with all that can be recorded about it. */
    static List<ApplicationFile> files(Application application) {
        List<ApplicationFile> files = new ArrayList<>();
        files.add(ApplicationFile.of(application));
        LocalDate day = LocalDate.of(2031, 3, 1);
        for (CheckResult result : CheckResult.values()) {
            files.add(new ApplicationFile(
                    application,
                    List.of(new RecordedCheck(application.getId(), CONDITION, result, new EvaluatorId("K1"), day)),
                    List.of(),
                    List.of()));
        }
        application
                .getApplicant()
                .getAuthority()
                .ifPresent(authority -> files.add(new ApplicationFile(
                        application,
                        List.of(),
                        List.of(new PastAward(authority.getCode(), PROGRAMME, day)),
                        List.of())));
        return files;
    }

    private interface Change {
        SelectionProcedureBuilder apply(SelectionProcedureBuilder builder);
    }

    private static SelectionCall screening(ScreeningRule rule, Settings settings) {
        return call(builder -> builder.screening(RuleChain.of(RuleUse.of(rule, settings))));
    }

    private static SelectionCall threshold(ThresholdRule rule, Settings settings) {
        return call(builder -> builder.thresholds(RuleChain.of(RuleUse.of(rule, settings))));
    }

    private static SelectionCall panel(PanelRule rule, Settings settings) {
        return call(builder -> builder.panel(RuleUse.of(rule, settings)));
    }

    private static SelectionCall tieBreak(TieBreakRule rule, Settings settings) {
        return call(builder -> builder.tieBreaks(RuleChain.of(RuleUse.of(rule, settings))));
    }

    private static SelectionCall grouping(GroupingRule rule, Settings settings, String group) {
        return call(builder -> builder.grouping(RuleUse.of(rule, settings))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of(group, 1)))));
    }

    private static SelectionCall unscored() {
        SelectionCall call = call(builder -> builder.criteria(List.of()).panel(RuleUse.of(SelectionRules.UNSCORED)));
        return new SelectionCall(call.procedure(), call.applications(), List.of(), call.recusals());
    }

    private static SelectionCall call(Change change) {
        SelectionCall call = new LawCounterexamples.Example(1, 1)
                .file("a", "north", 15)
                .file("b", "north", 12)
                .file("c", "south", 12)
                .file("d", "south", 15)
                .file("e", "south", 11)
                .call();
        List<Application> applications = new ArrayList<>(call.applications());
        applications.set(0, stated(applications.get(0), 5000, "water"));
        applications.set(1, stated(applications.get(1), 4999, "water"));
        applications.set(2, stated(applications.get(2), 5001, "energy"));
        applications.set(3, outsider(applications.get(3)));
        applications.set(4, abroad(applications.get(4)));
        List<ScoreSheet> sheets = call.sheets();
        SelectionProcedure procedure = change.apply(SelectionProcedure.builder().from(call.procedure()))
                .build();
        return new SelectionCall(procedure, applications, sheets, call.recusals());
    }

    private static Application stated(Application application, int figure, String category) {
        return Application.builder()
                .from(application)
                .putFigures(FIGURE, Points.of(figure))
                .putCategories(CATEGORY, new GroupId(category))
                .build();
    }

    private static Application outsider(Application application) {
        return Application.builder()
                .from(application)
                .applicant(Applicant.builder()
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Example"))
                        .build())
                .build();
    }

    private static Application abroad(Application application) {
        return Application.builder()
                .from(application)
                .applicant(Applicant.of(Municipality.builder()
                        .code(new NationalCode("xx-example", "1"))
                        .name(LocalizedText.of("en", "Example"))
                        .subdivision(new IsoSubdivisionCode("XX-1"))
                        .build()))
                .build();
    }
}

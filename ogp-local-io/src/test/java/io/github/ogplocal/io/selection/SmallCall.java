// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up call of eleven files in two groups, in which everything happens that a reader has to be told. */
public final class SmallCall {
    private static final OffsetDateTime OPENING = OffsetDateTime.parse("2019-07-20T10:00:00+01:00");
    private static final CriterionId QUALITY = new CriterionId("quality");
    private static final CriterionId REACH = new CriterionId("reach");

    private SmallCall() {}

    /** The call with everybody's names and scores published. */
    public static Selection selection() {
        return selection("all", "all", "");
    }

    /**
     * The call.
     *
     * @param names whose names are published
     * @param scores whose scores are published
     * @param mark stands in every applicant's name
     */
    public static Selection selection(String names, String scores, String mark) {
        return SelectionEngine.of(procedure(names, scores)).select(applications(mark), sheets(), recusals());
    }

    public static SelectionProcedure procedure(String names, String scores) {
        Scale tenByQuarters = new Scale(Points.ZERO, Points.of(10), Points.parse("0.25"));
        return SelectionProcedure.builder()
                .id("small-call")
                .revision(1)
                .title(LocalizedText.of("دعوة صغيرة للمثال", "Petit appel d’exemple", "Small example call"))
                .source("Made for tests")
                .pipeline(SelectionRules.PIPELINE_1.info().getId())
                .regionScheme(RegionScheme.builder()
                        .id("tn-example-2groups")
                        .revision(1)
                        .title(LocalizedText.of("تجميع للمثال", "Découpage d’exemple", "Example scheme"))
                        .source("Made for tests")
                        .addGroups(
                                new RegionGroup(new GroupId("north"), LocalizedText.of("الشمال", "Nord", "North")),
                                new RegionGroup(new GroupId("south"), LocalizedText.of("الجنوب", "Sud", "South")))
                        .putMembers(new IsoSubdivisionCode("TN-11"), new GroupId("north"))
                        .putMembers(new IsoSubdivisionCode("TN-12"), new GroupId("north"))
                        .putMembers(new IsoSubdivisionCode("TN-81"), new GroupId("south"))
                        .build())
                .screening(RuleChain.of(
                        RuleUse.of(
                                SelectionRules.APPLICANT_KIND,
                                Settings.NONE.withCodes("kinds", List.of("local-authority", "state-body"))),
                        RuleUse.of(
                                SelectionRules.FILED_BY_CLOSING,
                                Settings.NONE
                                        .withTime("closesAt", OffsetDateTime.parse("2019-07-31T23:59:59+01:00"))
                                        .withChoice("bound", "inclusive")),
                        RuleUse.of(
                                SelectionRules.PIECES_COMPLETE, Settings.NONE.withCodes("pieces", List.of("letter")))))
                .duplicates(RuleUse.of(SelectionRules.KEEP_FIRST_FILE))
                .addCriteria(
                        Criterion.builder()
                                .id(QUALITY)
                                .title(LocalizedText.of("جودة المشروع", "Qualité du projet", "Quality of the project"))
                                .scale(tenByQuarters)
                                .weight(Weight.parse("1.5"))
                                .build(),
                        Criterion.builder()
                                .id(REACH)
                                .title(LocalizedText.of("en", "Reach"))
                                .scale(tenByQuarters)
                                .weight(Weight.parse("0.5"))
                                .build())
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", 3).withCount("minimumSheets", 2)))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_LEFT_OUT))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                .thresholds(RuleChain.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE.withPoints("points", Points.of(12)).withChoice("bound", "inclusive"))))
                .grouping(RuleUse.of(SelectionRules.BY_REGION))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP,
                        Settings.NONE.withCounts("places", Map.of("north", 2, "south", 1))))
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                .tieBreaks(RuleChain.of(
                        RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", "quality")),
                        RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED))
                .reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 1)))
                .publication(RuleUse.of(
                        SelectionRules.PUBLICATION,
                        Settings.NONE.withChoice("names", names).withChoice("scores", scores)))
                .build();
    }

    public static List<Application> applications(String mark) {
        List<Application> applications = new ArrayList<>();
        applications.add(filed("A-01", "TN-11", 1, mark).build());
        applications.add(filed("A-02", "TN-11", 2, mark).build());
        applications.add(filed("A-03", "TN-12", 3, mark).build());
        applications.add(filed("A-04", "TN-12", 4, mark).build());
        applications.add(filed("A-05", "TN-12", 5, mark).build());
        applications.add(filed("A-06", "TN-81", 6, mark).build());
        applications.add(filed("A-07", "TN-81", 6, mark).build());
        applications.add(Application.builder()
                .from(filed("A-08", "TN-11", 8, mark).build())
                .applicant(Applicant.of(municipality("A-01", "TN-11", mark)))
                .build());
        applications.add(filed("A-09", "TN-11", 9, mark)
                .applicant(Applicant.builder()
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Association 09" + mark))
                        .build())
                .build());
        applications.add(filed("A-10", "TN-11", 10, mark)
                .withdrawnAt(OPENING.plusHours(5))
                .build());
        applications.add(filed("A-11", "TN-81", 20_000, mark).build());
        return applications;
    }

    public static List<ScoreSheet> sheets() {
        List<ScoreSheet> sheets = new ArrayList<>();
        panel(sheets, "A-01", "9", "8", "8.25", "7.5", "8.5", "9");
        panel(sheets, "A-02", "8", "6", "8", "6", "8", "6");
        panel(sheets, "A-03", "7", "9", "7", "9", "7", "9");
        panel(sheets, "A-04", "6", "6", "6.25", "6.5", "6", "5");
        panel(sheets, "A-05", "4", "6", "4.25", "6.5", "5", "");
        panel(sheets, "A-06", "7", "8", "7", "8", "7", "8");
        panel(sheets, "A-07", "7", "8", "7", "8", "7", "8");
        return sheets;
    }

    public static List<Recusal> recusals() {
        return List.of(new Recusal(new EvaluatorId("E3"), new ApplicationId("A-04"), RecusalKind.OWN));
    }

    /** A call of the same rules with other files and scores, fixed by {@code seed}. */
    public static Selection generated(long seed) {
        Random random = new Random(seed);
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        int files = 6 + random.nextInt(8);
        for (int i = 1; i <= files; i++) {
            String id = (i < 10 ? "A-0" : "A-") + i;
            applications.add(
                    filed(id, random.nextBoolean() ? "TN-11" : "TN-81", i, "").build());
            String[] points = new String[6];
            for (int p = 0; p < points.length; p++) {
                points[p] = new BigDecimal(16 + random.nextInt(25))
                        .divide(new BigDecimal(4))
                        .toPlainString();
            }
            if (random.nextInt(4) == 0) {
                points[5] = "";
            }
            panel(sheets, id, points);
        }
        return SelectionEngine.of(procedure("all", "all")).select(applications, sheets);
    }

    private static ApplicationBuilder filed(String id, String subdivision, int minute, String mark) {
        return Application.builder()
                .id(new ApplicationId(id))
                .call(new CallId("small-call"))
                .applicant(Applicant.of(municipality(id, subdivision, mark)))
                .receipt(new Receipt("R-" + id, OPENING.plusMinutes(minute)))
                .addPieces(new PieceId("letter"));
    }

    private static Municipality municipality(String id, String subdivision, String mark) {
        String number = id.substring(2);
        return Municipality.builder()
                .code(new NationalCode("tn-example", number + "77"))
                .name(LocalizedText.of(
                        "بلدية المثال " + number + mark,
                        "Commune exemple " + number + mark,
                        "Example " + number + mark))
                .subdivision(new IsoSubdivisionCode(subdivision))
                .build();
    }

    private static void panel(List<ScoreSheet> sheets, String application, String... points) {
        for (int e = 0; e < 3; e++) {
            ScoreSheetBuilder sheet = ScoreSheet.builder()
                    .application(new ApplicationId(application))
                    .evaluator(new EvaluatorId("E" + (e + 1)))
                    .putScores(QUALITY, Points.parse(points[2 * e]));
            if (!points[2 * e + 1].isEmpty()) {
                sheet.putScores(REACH, Points.parse(points[2 * e + 1]));
            }
            sheets.add(sheet.build());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.place.RegionSchemeBuilder;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionProcedureBuilder;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up call of any size: ten criteria of half points, three evaluators a file, 24 regions (or another number) of a
 * country that does not exist. 85 in 100 files come from municipalities, every tenth from one that has filed already, about a quarter of the
 * rest reach the threshold. No two files carry the same instant, so the tie-breaks always end in an order.
 *
 * <p>The same size gives the same call, as the documents that the engine reads and as the records that plain code reads.
 */
public final class GeneratedCall {
    /** Criteria of a sheet. */
    public static final int CRITERIA = 10;

    /** Sheets of an application. */
    public static final int EVALUATORS = 3;

    /** Regions, where no other number is asked for. */
    public static final int REGIONS = 24;

    /** Places of a region. */
    public static final int PLACES = 4;

    /** Places on the reserve list of a region. */
    public static final int RESERVE = 8;

    /** What the total must reach: 15 points in twelfths, as the totals of plain code are. */
    public static final int THRESHOLD_TWELFTHS = 15 * 12;

    static final int[] WEIGHT_HALVES = {3, 3, 2, 2, 2, 2, 2, 2, 1, 1};
    static final int[] TIE_CRITERIA = {0, 4, 7};

    private static final int PANEL = 24;
    private static final long SEED = 2019;
    private static final OffsetDateTime OPENING = OffsetDateTime.parse("2024-01-08T08:00:00+01:00");
    private static final CallId CALL = new CallId("generated-call");
    private static final LocalizedText NAME = LocalizedText.of("en", "Example applicant");

    private final SelectionProcedure procedure;
    private final List<Application> applications;
    private final List<ScoreSheet> sheets;
    private final List<PlainSelection.File> files;
    private final List<PlainSelection.Evaluation> evaluations;

    private GeneratedCall(
            SelectionProcedure procedure,
            List<Application> applications,
            List<ScoreSheet> sheets,
            List<PlainSelection.File> files,
            List<PlainSelection.Evaluation> evaluations) {
        this.procedure = procedure;
        this.applications = List.copyOf(applications);
        this.sheets = List.copyOf(sheets);
        this.files = List.copyOf(files);
        this.evaluations = List.copyOf(evaluations);
    }

    /** The call with this number of applications, in 24 regions. */
    public static GeneratedCall of(int size) {
        return of(size, REGIONS);
    }

    /**
     * The call with this number of applications.
     *
     * @param regions from 1 to 990, as many as codes of three digits tell apart
     */
    public static GeneratedCall of(int size, int regions) {
        Chance chance = new Chance(SEED);
        int[] numbers = chance.permutation(size);
        int[] minutes = chance.permutation(size);
        ScoreGrid grid = ScoreGrid.of(criterionIds());
        List<EvaluatorId> panel = new ArrayList<>();
        for (int e = 0; e < PANEL; e++) {
            panel.add(new EvaluatorId("E" + (10 + e)));
        }
        List<Municipality> municipalities = new ArrayList<>();
        List<Application> applications = new ArrayList<>(size);
        List<ScoreSheet> sheets = new ArrayList<>(size * EVALUATORS);
        List<PlainSelection.File> files = new ArrayList<>(size);
        List<PlainSelection.Evaluation> all = new ArrayList<>(size * EVALUATORS);
        for (int i = 0; i < size; i++) {
            Municipality municipality = municipality(municipalities, regions, chance);
            PlainSelection.Kind kind = kind(chance);
            Application application = application(numbers[i], municipality, kind, minutes[i]);
            applications.add(application);
            int quality = chance.below(1000);
            List<PlainSelection.Evaluation> evaluations = new ArrayList<>(EVALUATORS);
            for (int e = 0; e < EVALUATORS; e++) {
                int[] halfPoints = halfPoints(quality, chance);
                EvaluatorId evaluator = panel.get((i + e * 7) % PANEL);
                sheets.add(sheet(application.getId(), evaluator, grid, halfPoints));
                evaluations.add(
                        new PlainSelection.Evaluation(application.getId().value(), evaluator.value(), halfPoints));
            }
            all.addAll(evaluations);
            files.add(new PlainSelection.File(
                    application.getId().value(),
                    municipality.getCode().value(),
                    municipality.getSubdivision().value(),
                    kind,
                    application.getReceipt().orElseThrow().filedAt().toInstant(),
                    List.copyOf(evaluations)));
        }
        return new GeneratedCall(procedure(regions), applications, sheets, files, all);
    }

    /** The rules of the call, as the engine reads them. */
    public SelectionProcedure rules() {
        return procedure;
    }

    /** The applications, as the engine reads them. */
    public List<Application> applications() {
        return applications;
    }

    /** The sheets, as the engine reads them. */
    public List<ScoreSheet> sheets() {
        return sheets;
    }

    /** The applications, as plain code reads them, each with its evaluations. */
    public List<PlainSelection.File> files() {
        return files;
    }

    /** All evaluations in a list of their own, in the order of the files. */
    public List<PlainSelection.Evaluation> evaluations() {
        return evaluations;
    }

    private static Municipality municipality(List<Municipality> known, int regions, Chance chance) {
        if (!known.isEmpty() && chance.below(10) == 0) {
            return known.get(chance.below(known.size()));
        }
        Municipality municipality = Municipality.builder()
                .code(new NationalCode("zz-municipality", padded(known.size())))
                .name(NAME)
                .subdivision(subdivision(chance.below(regions)))
                .build();
        known.add(municipality);
        return municipality;
    }

    private static PlainSelection.Kind kind(Chance chance) {
        int percent = chance.below(100);
        if (percent < 85) {
            return PlainSelection.Kind.AUTHORITY;
        }
        return percent < 95 ? PlainSelection.Kind.ASSOCIATION : PlainSelection.Kind.PERSON;
    }

    private static Application application(
            int number, Municipality municipality, PlainSelection.Kind kind, int minute) {
        Applicant applicant = switch (kind) {
            case AUTHORITY -> Applicant.of(municipality);
            case ASSOCIATION -> applicant(ApplicantKind.ASSOCIATION);
            case PERSON -> applicant(ApplicantKind.PERSON);
        };
        return Application.builder()
                .id(new ApplicationId("A-" + padded(number)))
                .call(CALL)
                .applicant(applicant)
                .receipt(new Receipt("R-" + padded(number), OPENING.plusMinutes(minute)))
                .build();
    }

    private static Applicant applicant(ApplicantKind kind) {
        return Applicant.builder().kind(kind).name(NAME).build();
    }

    private static int[] halfPoints(int quality, Chance chance) {
        int[] halfPoints = new int[CRITERIA];
        for (int c = 0; c < CRITERIA; c++) {
            int spread = chance.below(1000) + chance.below(1000) - 1000;
            int thousandths = 1200 + 26 * quality / 10 + 16 * spread / 10;
            halfPoints[c] = Math.max(0, Math.min(4, (thousandths + 500) / 1000));
        }
        return halfPoints;
    }

    private static ScoreSheet sheet(
            ApplicationId application, EvaluatorId evaluator, ScoreGrid grid, int[] halfPoints) {
        TreeMap<CriterionId, Points> scores = new TreeMap<>();
        for (int c = 0; c < CRITERIA; c++) {
            scores.put(grid.criterion(c), Points.ofUnscaled(5L * halfPoints[c], 1));
        }
        return ScoreSheet.of(application, evaluator, grid, scores);
    }

    private static SelectionProcedure procedure(int regions) {
        RegionSchemeBuilder scheme = RegionScheme.builder()
                .id("zz-example")
                .revision(1)
                .title(LocalizedText.of("en", "Example regions"))
                .source("Made for the benchmarks");
        Map<String, Integer> places = new TreeMap<>();
        for (int r = 0; r < regions; r++) {
            GroupId group = new GroupId("r" + (10 + r));
            scheme.addGroups(new RegionGroup(group, LocalizedText.of("en", "Example region " + (10 + r))));
            scheme.putMembers(subdivision(r), group);
            places.put(group.value(), PLACES);
        }
        SelectionProcedureBuilder procedure = SelectionProcedure.builder()
                .id("generated-call")
                .revision(1)
                .title(LocalizedText.of("en", "Example call"))
                .source("Made for the benchmarks")
                .pipeline(SelectionRules.PIPELINE_1.info().getId())
                .regionScheme(scheme.build())
                .screening(RuleChain.of(RuleUse.of(
                        SelectionRules.APPLICANT_KIND, Settings.NONE.withCodes("kinds", List.of("local-authority")))))
                .duplicates(RuleUse.of(SelectionRules.KEEP_FIRST_FILE))
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", EVALUATORS).withCount("minimumSheets", EVALUATORS)))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                .thresholds(RuleChain.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE.withPoints("points", Points.of(15)).withChoice("bound", "inclusive"))))
                .grouping(RuleUse.of(SelectionRules.BY_REGION))
                .allocation(RuleUse.of(SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", places)))
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                .tieBreaks(RuleChain.of(
                        byCriterion(TIE_CRITERIA[0]),
                        byCriterion(TIE_CRITERIA[1]),
                        byCriterion(TIE_CRITERIA[2]),
                        RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED))
                .reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", RESERVE)))
                .publication(RuleUse.of(
                        SelectionRules.PUBLICATION,
                        Settings.NONE.withChoice("names", "all").withChoice("scores", "all")));
        Scale scale = new Scale(Points.ZERO, Points.of(2), Points.parse("0.5"));
        List<CriterionId> ids = criterionIds();
        for (int c = 0; c < CRITERIA; c++) {
            procedure.addCriteria(Criterion.builder()
                    .id(ids.get(c))
                    .title(LocalizedText.of("en", "Example criterion " + (c + 1)))
                    .scale(scale)
                    .weight(new Weight(Points.ofUnscaled(5L * WEIGHT_HALVES[c], 1)))
                    .build());
        }
        return procedure.build();
    }

    private static RuleUse byCriterion(int criterion) {
        return RuleUse.of(
                SelectionRules.TIE_BY_CRITERION,
                Settings.NONE.withCode(
                        "criterion", criterionIds().get(criterion).value()));
    }

    private static List<CriterionId> criterionIds() {
        List<CriterionId> ids = new ArrayList<>();
        for (int c = 0; c < CRITERIA; c++) {
            ids.add(new CriterionId("criterion-" + (char) ('a' + c)));
        }
        return ids;
    }

    private static IsoSubdivisionCode subdivision(int region) {
        return new IsoSubdivisionCode("ZZ-" + (10 + region));
    }

    private static String padded(int number) {
        return Integer.toString(10_000_000 + number).substring(1);
    }
}

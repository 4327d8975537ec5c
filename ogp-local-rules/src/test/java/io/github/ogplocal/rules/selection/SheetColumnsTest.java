// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What sums of columns and packed keys say is what scores and pairs say. */
class SheetColumnsTest {
    private static final List<RuleUse> PANELS = List.of(
            RuleUse.of(
                    SelectionRules.PANEL_MEAN,
                    Settings.NONE.withCount("sheets", 3).withCount("minimumSheets", 1)),
            RuleUse.of(
                    SelectionRules.PANEL_MEDIAN,
                    Settings.NONE.withCount("sheets", 3).withCount("minimumSheets", 1)));

    /** Scales that bits can check, that they need not, and that they cannot. */
    private static final List<Scale> SCALES = List.of(
            new Scale(Points.ZERO, Points.of(2), Points.parse("0.5")),
            new Scale(Points.of(-3), Points.of(200), Points.of(1)),
            new Scale(Points.of(1), Points.of(1000), Points.of(3)));

    @Property(tries = 150)
    void totalsAndRanks_areThoseOfScoresAndPairs(@ForAll long seed) {
        Random random = new Random(seed);
        SelectionProcedure procedure = procedure(random);
        SelectionDocuments documents = documents(random, procedure);

        Selection selection = SelectionEngine.of(procedure).select(documents);

        JudgedStage pairs = JudgedStage.of(procedure, SelectionRules.standard(), documents, Optional.empty());
        List<ApplicationOutcome> candidates = selection.outcomes().stream()
                .filter(outcome -> outcome.getRank().isPresent())
                .toList();
        for (ApplicationOutcome one : candidates) {
            assertThat(one.getTotal()).contains(total(selection, one.getApplication()));
            for (ApplicationOutcome other : candidates) {
                int byRank = Integer.compare(
                        one.getRank().orElseThrow(), other.getRank().orElseThrow());
                assertThat(Integer.signum(pairs.compare(one.getApplication(), other.getApplication())))
                        .as("%s and %s", one, other)
                        .isEqualTo(byRank);
            }
        }
    }

    /** The control: a score off any of the scales, and one that is missing, do not pass as part of a sum. */
    @Property(tries = 150)
    void scoreOffItsScale_isFoundInEverySheet(@ForAll long seed) {
        Random random = new Random(seed);
        SelectionProcedure procedure = procedure(random);
        SelectionDocuments documents = documents(random, procedure);
        int number = random.nextInt(documents.getSheets().size());
        Criterion criterion = procedure
                .getCriteria()
                .get(random.nextInt(procedure.getCriteria().size()));
        Scale scale = criterion.getScale();
        List<Points> off = new ArrayList<>(List.of(
                points(scale.most(), scale.step(), 1), points(scale.least(), scale.step(), -1), Points.parse("1.25")));
        if (!scale.step().equals(Points.of(1))) {
            off.add(Points.parse("0.3"));
        }
        ScoreSheet sheet = documents.getSheets().get(number);
        TreeMap<CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
        Points wrong = off.get(random.nextInt(off.size()));
        scores.put(criterion.getId(), wrong);
        List<ScoreSheet> sheets = new ArrayList<>(documents.getSheets());
        sheets.set(
                number,
                ScoreSheet.builder()
                        .application(sheet.getApplication())
                        .evaluator(sheet.getEvaluator())
                        .scores(scores)
                        .build());

        assertThatThrownBy(() -> SelectionEngine.of(procedure).select(documents.getApplications(), sheets))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .singleElement()
                                .hasToString("sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator()
                                        + "#/scores/" + criterion.getId() + ": off-scale (" + wrong + ")"));
    }

    /** The total of a file with a verified score is no sum of its sheets, but its other scores still are. */
    @Test
    void tieBreak_asksForScoresOfSheetsWhereAnotherCriterionIsVerified() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(SelectionEngineTest.procedure())
                .panel(PANELS.get(0))
                .verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES, Settings.NONE.withCodes("criteria", List.of("quality"))))
                .tieBreaks(RuleChain.of(byCriterion("reach")))
                .build();
        SelectionDocumentsBuilder documents = SelectionDocuments.builder();
        for (int reach = 5; reach <= 10; reach++) {
            String id = "reach-" + reach;
            documents
                    .addApplications(SelectionEngineTest.application(id, "TN-11", 1))
                    .addSheets(SelectionEngineTest.sheet(id, "E1", "1", String.valueOf(reach)))
                    .addVerifiedScores(new VerifiedScore(
                            new ApplicationId(id),
                            new CriterionId("quality"),
                            Points.of(15 - reach),
                            new EvaluatorId("V1"),
                            LocalDate.of(2019, 9, 1)));
        }

        Selection selection = SelectionEngine.of(procedure).select(documents.build());

        for (int reach = 5; reach <= 10; reach++) {
            ApplicationOutcome outcome = selection.outcome(new ApplicationId("reach-" + reach));
            assertThat(outcome.getTotal()).contains(Fraction.of(15));
            assertThat(outcome.getRank()).as("%s", outcome).contains(11 - reach);
        }
    }

    @Test
    void correctedSheet_isJudgedAloneWhereThatIsEnough() {
        Random random = new Random(1);
        SelectionProcedure procedure = procedure(random);
        SelectionDocuments documents = documents(random, procedure);
        CompiledProcedure compiled = new CompiledProcedure(procedure, SelectionRules.standard());
        GivenDocuments given = GivenDocuments.of(documents);
        SelectionRun run = new SelectionRun(compiled, given, documents.getApplications(), null);
        run.judge();

        ScoreSheet sheet = documents.getSheets().get(0);
        assertThat(SelectionRun.amended(run, given, sheet)).isNotNull();
        assertThat(SelectionRun.amended(run, given, by(sheet, "nobody"))).isNull();
    }

    private static ScoreSheet by(ScoreSheet sheet, String evaluator) {
        return ScoreSheet.of(sheet.getApplication(), new EvaluatorId(evaluator), sheet.grid(), sheet.getScores());
    }

    private static Fraction total(Selection selection, ApplicationId application) {
        return selection.explain(application).getContributions().stream()
                .map(Contribution::getPoints)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Points points(Points from, Points step, int times) {
        int decimals = Math.max(from.decimals(), step.decimals());
        return Points.ofUnscaled(from.unscaledAt(decimals) + times * step.unscaledAt(decimals), decimals);
    }

    private static SelectionProcedure procedure(Random random) {
        List<Criterion> criteria = new ArrayList<>();
        boolean oneScale = random.nextBoolean();
        for (int c = 0; c < 3; c++) {
            criteria.add(Criterion.builder()
                    .id(new CriterionId("c" + c))
                    .title(LocalizedText.of("en", "Criterion " + c))
                    .scale(SCALES.get(oneScale ? 0 : random.nextInt(SCALES.size())))
                    .weight(new Weight(Points.ofUnscaled(5L * (1 + random.nextInt(4)), 1)))
                    .build());
        }
        return SelectionProcedure.builder()
                .from(SelectionEngineTest.procedure())
                .criteria(criteria)
                .panel(PANELS.get(random.nextInt(4) == 0 ? 1 : 0))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_LEFT_OUT))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .thresholds(RuleChain.of())
                .tieBreaks(RuleChain.of(
                        byCriterion("c0"), byCriterion("c2"), RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)))
                .build();
    }

    private static RuleUse byCriterion(String criterion) {
        return RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", criterion));
    }

    /** Files of one region; low scores, so that totals are often equal; some sheets with a gap, and of one to three evaluators. */
    private static SelectionDocuments documents(Random random, SelectionProcedure procedure) {
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        boolean complete = random.nextBoolean();
        for (int i = 0; i < 25; i++) {
            String id = "f" + (10 + i);
            applications.add(SelectionEngineTest.application(id, "TN-11", random.nextInt(9)));
            int evaluators = complete ? 2 : 1 + random.nextInt(3);
            for (int e = 0; e < evaluators; e++) {
                TreeMap<CriterionId, Points> scores = new TreeMap<>();
                for (Criterion criterion : procedure.getCriteria()) {
                    if (complete || e == 0 || random.nextInt(4) > 0) {
                        Scale scale = criterion.getScale();
                        scores.put(criterion.getId(), points(scale.least(), scale.step(), random.nextInt(3)));
                    }
                }
                if (!scores.isEmpty()) {
                    sheets.add(ScoreSheet.builder()
                            .application(new ApplicationId(id))
                            .evaluator(new EvaluatorId("E" + e))
                            .scores(scores)
                            .build());
                }
            }
        }
        Collections.shuffle(applications, random);
        if (random.nextBoolean()) {
            Collections.shuffle(sheets, random);
        }
        return SelectionDocuments.builder()
                .applications(applications)
                .sheets(sheets)
                .build();
    }
}

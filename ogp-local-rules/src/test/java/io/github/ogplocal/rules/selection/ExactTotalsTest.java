// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A total of exactly the threshold passes and a hair less does not, whatever the steps, the panel and the weights. */
class ExactTotalsTest {
    private static final int TOTALS_A_KIND = 17_000;
    private static final int THRESHOLD = 15;
    private static final ApplicationId A = new ApplicationId("a");

    /** Score sheets whose total is exactly 15, by how it comes about. */
    enum Kind {
        STEPS_OF_A_TENTH("0.1", 1),
        STEPS_OF_A_TWENTIETH("0.05", 1),
        MEAN_OF_3("0.1", 3),
        MEAN_OF_7("0.1", 7),
        MEAN_OF_11("0.1", 11),
        WEIGHTS("0.1", 1);

        private final String step;
        private final int evaluators;

        Kind(String step, int evaluators) {
            this.step = step;
            this.evaluators = evaluators;
        }

        /** Ten criteria to 2 points, of which 15 of 20 make the threshold; weights in tenths where they are the point. */
        List<Criterion> criteria() {
            List<Criterion> criteria = new ArrayList<>();
            for (int c = 0; c < 10; c++) {
                int most = this == WEIGHTS ? (c == 9 ? 30 : 5) : 2;
                String weight = this == WEIGHTS ? (c == 9 ? "0.1" : "0." + (1 + c)) : "1";
                criteria.add(criterion("c" + c, new Scale(Points.ZERO, Points.of(most), Points.parse(step)), weight));
            }
            return criteria;
        }

        /** Scores by evaluator and criterion, in steps; the total is 15 exactly. */
        long[][] scores(Random random) {
            return this == WEIGHTS ? weighted(random) : spread(random);
        }

        private long[][] spread(Random random) {
            int most = step.equals("0.1") ? 20 : 40;
            long[][] scores = new long[evaluators][10];
            long left = 15L * most / 2 * evaluators;
            for (long[] sheet : scores) {
                for (int c = 0; c < 10; c++) {
                    sheet[c] = most * 3L / 4 + random.nextInt(most / 2) - most / 4;
                    left -= sheet[c];
                }
            }
            while (left != 0) {
                long[] sheet = scores[random.nextInt(evaluators)];
                int c = random.nextInt(10);
                long sign = Long.signum(left);
                if (sheet[c] + sign >= 0 && sheet[c] + sign <= most) {
                    sheet[c] += sign;
                    left -= sign;
                }
            }
            return scores;
        }

        private static long[][] weighted(Random random) {
            while (true) {
                long[] sheet = new long[10];
                long left = 1500;
                for (int c = 0; c < 9; c++) {
                    sheet[c] = random.nextInt(51);
                    left -= (1 + c) * sheet[c];
                }
                if (left >= 0 && left <= 300) {
                    sheet[9] = left;
                    return new long[][] {sheet};
                }
            }
        }

        /** What a program says that counts in doubles as it reads: the mean of each criterion, times its weight, added up. */
        boolean passesInDoubles(long[][] scores) {
            double total = 0;
            for (int c = 0; c < 10; c++) {
                double sum = 0;
                for (long[] sheet : scores) {
                    sum += Double.parseDouble(points(sheet[c]).toString());
                }
                double weight = this == WEIGHTS ? (c == 9 ? 0.1 : Double.parseDouble("0." + (1 + c))) : 1;
                total += sum / scores.length * weight;
            }
            return total >= THRESHOLD;
        }

        Points points(long steps) {
            return step.equals("0.1") ? Points.ofUnscaled(steps, 1) : Points.ofUnscaled(5 * steps, 2);
        }
    }

    /** Six kinds make 102,000 totals. The control counts in doubles, and misjudges from 1 to 40 of 100 of each kind. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void totalsOfExactlyTheThreshold_allPass(Kind kind) {
        Random random = new Random(15);
        List<Criterion> criteria = kind.criteria();
        List<CriterionId> ids = criteria.stream().map(Criterion::getId).toList();
        ScoreGrid grid = ScoreGrid.of(ids);
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        int misjudgedInDoubles = 0;
        for (int i = 0; i < TOTALS_A_KIND; i++) {
            ApplicationId id = new ApplicationId("A-" + i);
            applications.add(application(id));
            long[][] scores = kind.scores(random);
            misjudgedInDoubles += kind.passesInDoubles(scores) ? 0 : 1;
            for (int e = 0; e < scores.length; e++) {
                Map<CriterionId, Points> points = new HashMap<>();
                for (int c = 0; c < 10; c++) {
                    points.put(ids.get(c), kind.points(scores[e][c]));
                }
                sheets.add(ScoreSheet.of(id, new EvaluatorId("E" + e), grid, points));
            }
        }
        Selection selection = SelectionEngine.of(procedure(criteria, kind.evaluators, "inclusive"))
                .select(applications, sheets);

        assertThat(selection.counts().get(SelectionStatus.SELECTED)).isEqualTo(TOTALS_A_KIND);
        assertThat(selection.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.getTotal()).contains(Fraction.of(THRESHOLD)));
        assertThat(misjudgedInDoubles * 100.0 / TOTALS_A_KIND)
                .as("percentage that doubles misjudge")
                .isBetween(1.0, 40.0);
    }

    @Test
    void aHairLessThanTheThreshold_fails() {
        Scale fine = new Scale(Points.ZERO, Points.of(15), Points.parse("0.0000000000000001"));
        assertThat(status(fine, "15", "inclusive")).isEqualTo(SelectionStatus.SELECTED);
        assertThat(status(fine, "14.9999999999999999", "inclusive")).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        // Doubles cannot tell them apart, which is what this test would not notice if it used them.
        assertThat(Double.parseDouble("14.9999999999999999")).isEqualTo(15.0);
        Scale further = new Scale(Points.ZERO, Points.of(16), Points.parse("0.0000000000000001"));
        assertThat(status(further, "15", "exclusive")).isEqualTo(SelectionStatus.BELOW_THRESHOLD);
        assertThat(status(further, "15.0000000000000001", "exclusive")).isEqualTo(SelectionStatus.SELECTED);
    }

    @Test
    void totalsThatLeaveTheLongRange_equalTheNaiveOnes() {
        Random random = new Random(7);
        Scale scale = new Scale(Points.ZERO, Points.of(9), Points.parse("0.00000000000000001"));
        List<Criterion> criteria = List.of(criterion("c", scale, "999.999999"), criterion("d", scale, "0.333333"));
        SelectionProcedure procedure = procedure(criteria, 3, "inclusive");
        CompiledProcedure compiled = new CompiledProcedure(procedure, SelectionRules.standard());
        int beyond = 0;
        for (int i = 0; i < 200; i++) {
            List<Application> applications = new ArrayList<>();
            List<ScoreSheet> sheets = new ArrayList<>();
            for (int a = 0; a < 4; a++) {
                ApplicationId id = new ApplicationId("A-" + a);
                applications.add(application(id));
                for (int e = 0; e < 1 + random.nextInt(3); e++) {
                    long score = random.nextLong(900_000_000_000_000_001L);
                    beyond += leavesLongs(compiled.wholeFactor[0], score) ? 1 : 0;
                    sheets.add(ScoreSheet.builder()
                            .application(id)
                            .evaluator(new EvaluatorId("E" + e))
                            .putScores(new CriterionId("c"), Points.ofUnscaled(score, 17))
                            .putScores(new CriterionId("d"), Points.ofUnscaled(random.nextInt(3), 17))
                            .build());
                }
            }
            SelectionCall call = new SelectionCall(procedure, applications, sheets, List.of());
            assertThat(SelectionReport.of(call.select())).isEqualTo(NaiveSelection.report(call));
        }
        assertThat(beyond).as("contributions that do not fit a long").isGreaterThan(1000);
    }

    /** Totals in longs and totals in fractions beside each other, equal and not. */
    @Test
    void totalsOnBothPaths_compareExactly() {
        Scale scale = new Scale(Points.ZERO, Points.of(9), Points.parse("0.00000000000000001"));
        SelectionProcedure procedure =
                procedure(List.of(criterion("c", scale, "999.999999"), criterion("d", scale, "1")), 2, "inclusive");
        Map<String, String[]> scores = new TreeMap<>();
        scores.put("a", new String[] {"0.00000000000000001", "9"});
        scores.put("b", new String[] {"9", "0"});
        scores.put("c", new String[] {"9", "0.00000000000000001"});
        scores.put("d", new String[] {"9", "0"});
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        scores.forEach((id, points) -> {
            applications.add(application(new ApplicationId(id)));
            sheets.add(ScoreSheet.builder()
                    .application(new ApplicationId(id))
                    .evaluator(new EvaluatorId("E1"))
                    .putScores(new CriterionId("c"), Points.parse(points[0]))
                    .putScores(new CriterionId("d"), Points.parse(points[1]))
                    .build());
        });
        Selection selection = SelectionEngine.of(procedure).select(applications, sheets);

        assertThat(selection.outcome(new ApplicationId("b")).getRank())
                .isEqualTo(selection.outcome(new ApplicationId("d")).getRank())
                .contains(2);
        assertThat(selection.outcome(new ApplicationId("c")).getRank()).contains(1);
    }

    private static boolean leavesLongs(long factor, long score) {
        return BigInteger.valueOf(factor).multiply(BigInteger.valueOf(score)).bitLength() > 63;
    }

    private static SelectionStatus status(Scale scale, String score, String bound) {
        ScoreSheet sheet = ScoreSheet.builder()
                .application(A)
                .evaluator(new EvaluatorId("E1"))
                .putScores(new CriterionId("c"), Points.parse(score))
                .build();
        return SelectionEngine.of(procedure(List.of(criterion("c", scale, "1")), 1, bound))
                .select(List.of(application(A)), List.of(sheet))
                .outcome(A)
                .getStatus();
    }

    private static Criterion criterion(String id, Scale scale, String weight) {
        return Criterion.builder()
                .id(new CriterionId(id))
                .title(LocalizedText.of("en", id))
                .scale(scale)
                .weight(Weight.parse(weight))
                .build();
    }

    private static SelectionProcedure procedure(List<Criterion> criteria, int sheets, String bound) {
        return SelectionProcedure.builder()
                .from(new LawCounterexamples.Example(0, 0).call().procedure())
                .criteria(criteria)
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", sheets).withCount("minimumSheets", 1)))
                .thresholds(RuleChain.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE.withPoints("points", Points.of(THRESHOLD)).withChoice("bound", bound))))
                .grouping(RuleUse.of(SelectionRules.SINGLE_GROUP))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of("all", 1_000_000))))
                .build();
    }

    private static Application application(ApplicationId id) {
        return Application.builder()
                .id(id)
                .call(new CallId("exact"))
                .applicant(Applicant.builder()
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Example"))
                        .build())
                .receipt(new Receipt("R-1", RandomCalls.OPENING))
                .build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionArbitraries;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PanelAgreementTest {
    private static final CriterionId CRITERION = CriterionId.parse("quality");

    /** Krippendorff's canonical data: four observers, twelve units, missing scores. */
    private static final int[][] CANONICAL = {
        {1, 1, -1, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {-1, 5, 5, 5},
        {-1, -1, 1, 1},
        {-1, -1, 3, -1}
    };

    /** The data of Shrout and Fleiss 1979: six targets, four judges. */
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void alphas_equalTheReference() {
        CriterionAgreement agreement = agreement(CANONICAL);

        assertThat(agreement.getAlphas())
                .isEqualTo(new Alphas(
                        known("113/152"), known("108577/133160"), known("951/1120"), known("18222619/22852465")));
        assertThat(agreement.getUnits()).isEqualTo(11);
        assertThat(agreement.getRaters()).isEqualTo(4);
        assertThat(agreement.getScores()).isEqualTo(40);
        assertThat(agreement.getSpreads()).hasSize(12);
        assertThat(agreement.getIntraclass().icc2k().state()).isEqualTo(CoefficientState.NOT_CROSSED);
    }

    @Test
    void intraclass_equalsTheReference() {
        assertThat(agreement(SHROUT_FLEISS).getIntraclass())
                .isEqualTo(new IntraclassCorrelations(
                        known("448/2703"),
                        known("184/635"),
                        known("920/1287"),
                        known("1792/4047"),
                        known("736/1187"),
                        known("3680/4047")));
    }

    @Test
    void alphas_ofScoresThatAreAllTheSame_haveNoVarianceAndAreNotOne() {
        CriterionAgreement agreement = agreement(new int[][] {{3, 3, 3}, {3, 3, 3}});

        assertThat(agreement.getAlphas().nominal().state()).isEqualTo(CoefficientState.NO_VARIANCE);
        assertThat(agreement.getAlphas().interval().value()).isEmpty();
        assertThat(agreement.getIntraclass().icc2k().state()).isEqualTo(CoefficientState.NO_VARIANCE);
        assertThat(agreement.getSpreads().get(0).range()).isEqualTo(Fraction.ZERO);
    }

    /** The control: full agreement on files that differ is 1. */
    @Test
    void alphas_ofFullAgreementOnFilesThatDiffer_areOne() {
        CriterionAgreement agreement = agreement(new int[][] {{3, 3, 3}, {5, 5, 5}});

        assertThat(agreement.getAlphas()).isEqualTo(new Alphas(known("1"), known("1"), known("1"), known("1")));
        assertThat(agreement.getIntraclass().icc2k()).isEqualTo(known("1"));
    }

    @Test
    void alphas_ofFilesWithOneScore_haveTooFew() {
        CriterionAgreement agreement = agreement(new int[][] {{3, -1}, {-1, 5}});

        assertThat(agreement.getAlphas().ordinal().state()).isEqualTo(CoefficientState.TOO_FEW);
        assertThat(agreement.getUnits()).isZero();
        assertThat(agreement.getSeverities()).extracting(Severity::shift).containsOnly(Optional.empty());
    }

    @Test
    void ratio_ofScoresBelowZero_hasNoValueAndTheOthersHave() {
        List<ScoreSheet> sheets = List.of(sheet(0, 0, "-1"), sheet(0, 1, "1"), sheet(1, 0, "2"), sheet(1, 1, "2"));

        Alphas alphas = PanelAgreement.of(List.of(CRITERION), sheets, List.of())
                .getCriteria()
                .get(0)
                .getAlphas();

        assertThat(alphas.ratio().state()).isEqualTo(CoefficientState.BELOW_ZERO);
        assertThat(alphas.interval().state()).isEqualTo(CoefficientState.KNOWN);
    }

    @Test
    void intraclass_thatDividesByNothing_isUndefined() {
        CriterionAgreement agreement = agreement(new int[][] {{1, 2}, {2, 1}});

        assertThat(agreement.getIntraclass().icc2k().state()).isEqualTo(CoefficientState.UNDEFINED);
        assertThat(agreement.getIntraclass().icc3k().state()).isEqualTo(CoefficientState.UNDEFINED);
        assertThat(agreement.getIntraclass().icc31()).isEqualTo(known("-1"));
    }

    @Test
    void without_isTheAgreementOfTheOthersAlone() {
        CriterionAgreement all = agreement(CANONICAL);

        for (int e = 0; e < 4; e++) {
            int[][] others = new int[CANONICAL.length][3];
            for (int u = 0; u < CANONICAL.length; u++) {
                for (int i = 0, to = 0; i < 4; i++) {
                    if (i != e) {
                        others[u][to++] = CANONICAL[u][i];
                    }
                }
            }
            assertThat(all.getWithout().get(e).alphas())
                    .isEqualTo(agreement(others).getAlphas());
            assertThat(all.getWithout().get(e).units())
                    .isEqualTo(agreement(others).getUnits());
        }
    }

    @Test
    void severity_isTheMeanShiftAgainstTheOthersOnTheSameFiles() {
        CriterionAgreement agreement = agreement(new int[][] {{2, 4, 5}, {6, 6, -1}, {-1, -1, 9}});

        assertThat(agreement.getSeverities())
                .containsExactly(
                        new Severity(EvaluatorId.parse("E0"), 2, Optional.of(Fraction.of(-5, 4))),
                        new Severity(EvaluatorId.parse("E1"), 2, Optional.of(Fraction.of(1, 4))),
                        new Severity(EvaluatorId.parse("E2"), 1, Optional.of(Fraction.of(2))));
    }

    @Test
    void spread_hasRangeAndMedianAbsoluteDeviation() {
        ScoreSpread spread = agreement(new int[][] {{1, 2, 4, 9}}).getSpreads().get(0);

        assertThat(spread)
                .isEqualTo(new ScoreSpread(
                        ApplicationId.parse("A-00"), 4, Points.of(1), Points.of(9), Fraction.of(8), Fraction.of(3, 2)));
    }

    @Test
    void recused_areLeftOutAndCounted() {
        List<ScoreSheet> sheets = new ArrayList<>(sheets(SHROUT_FLEISS));
        List<ScoreSheet> without = sheets.stream()
                .filter(sheet -> !sheet.getEvaluator().value().equals("E1"))
                .toList();
        List<Recusal> recusals = new ArrayList<>();
        for (int u = 0; u < SHROUT_FLEISS.length; u++) {
            recusals.add(new Recusal(EvaluatorId.parse("E1"), application(u), RecusalKind.OWN));
        }

        PanelAgreement agreement = PanelAgreement.of(List.of(CRITERION), sheets, recusals);

        assertThat(agreement.getLeftOut()).isEqualTo(6);
        assertThat(agreement.getCriteria())
                .isEqualTo(PanelAgreement.of(List.of(CRITERION), without, List.of())
                        .getCriteria());
    }

    @Test
    void sheets_ofOneEvaluatorForOneApplicationTwice_areRefused() {
        assertThatThrownBy(() ->
                        PanelAgreement.of(List.of(CRITERION), List.of(sheet(0, 0, "1"), sheet(0, 0, "2")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two of E0 for A-00");
    }

    @Property(tries = 500)
    void alphas_equalTheirDefinitionOverPairs(@ForAll Random random) {
        int[][] data = data(random);

        assertThat(agreement(data).getAlphas()).isEqualTo(PairwiseAlpha.of(data));
    }

    @Property(tries = 200)
    void agreement_isIndependentOfTheOrderOfTheSheets(@ForAll Random random) {
        List<ScoreSheet> sheets = new ArrayList<>(sheets(data(random)));
        PanelAgreement agreement = PanelAgreement.of(List.of(CRITERION), sheets, List.of());

        Collections.shuffle(sheets, random);

        assertThat(PanelAgreement.of(List.of(CRITERION), sheets, List.of())).isEqualTo(agreement);
    }

    /** The control of the comparison: an alpha that forgets to leave out files with one score is told apart. */
    @Test
    void definition_tellsAnAlphaThatCountsLonelyScores() {
        int[][] lonely = {{1, 1, -1}, {2, 3, -1}, {9, -1, -1}};
        int[][] paired = {{1, 1, -1}, {2, 3, -1}, {9, 9, -1}};

        assertThat(PairwiseAlpha.of(lonely)).isNotEqualTo(PairwiseAlpha.of(paired));
        assertThat(PairwiseAlpha.of(lonely)).isEqualTo(PairwiseAlpha.of(new int[][] {{1, 1, -1}, {2, 3, -1}}));
    }

    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    /** A score that is counted is one of those that the explanation of the outcome shows, and no other. */
    @Property(tries = 100)
    void selection_givesTheAgreementOfTheSheetsThatCount(@ForAll("calls") SelectionCall call) {
        Selection selection = call.select();
        PanelAgreement agreement = PanelAgreement.of(selection);

        for (Application application : call.applications()) {
            boolean staysInAnEarlierStage = selection
                    .earlierStage()
                    .filter(earlier -> earlier.outcome(application.getId()).getStatus() != SelectionStatus.SELECTED)
                    .isPresent();
            if (staysInAnEarlierStage) {
                continue;
            }
            for (Contribution contribution :
                    selection.explain(application.getId()).getContributions()) {
                long shown = contribution.getSheets().stream()
                        .filter(sheet -> sheet.getPoints().isPresent())
                        .count();
                assertThat(counted(agreement, contribution.getCriterion(), application.getId()))
                        .isEqualTo(shown);
            }
        }
        assertThat(agreement.getLeftOut()).isBetween(0, call.sheets().size());
    }

    private static long counted(PanelAgreement agreement, CriterionId criterion, ApplicationId application) {
        return agreement.getCriteria().stream()
                .filter(found -> found.getCriterion().equals(criterion))
                .flatMap(found -> found.getSpreads().stream())
                .filter(spread -> spread.application().equals(application))
                .mapToLong(ScoreSpread::scores)
                .sum();
    }

    private static int[][] data(Random random) {
        int[][] data = new int[1 + random.nextInt(6)][1 + random.nextInt(5)];
        int most = 1 + random.nextInt(5);
        for (int[] row : data) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(4) == 0 ? -1 : random.nextInt(most);
            }
        }
        data[0][0] = Math.max(0, data[0][0]);
        return data;
    }

    private static Coefficient known(String fraction) {
        return new Coefficient(CoefficientState.KNOWN, Optional.of(Fraction.parse(fraction)));
    }

    /** @param data a score a file and evaluator, -1 for none */
    private static CriterionAgreement agreement(int[][] data) {
        return PanelAgreement.of(List.of(CRITERION), sheets(data), List.of())
                .getCriteria()
                .get(0);
    }

    private static List<ScoreSheet> sheets(int[][] data) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int u = 0; u < data.length; u++) {
            for (int e = 0; e < data[u].length; e++) {
                if (data[u][e] >= 0) {
                    sheets.add(sheet(u, e, Integer.toString(data[u][e])));
                }
            }
        }
        return sheets;
    }

    private static ScoreSheet sheet(int application, int evaluator, String score) {
        return ScoreSheet.builder()
                .application(application(application))
                .evaluator(EvaluatorId.parse("E" + evaluator))
                .putScores(CRITERION, Points.parse(score))
                .build();
    }

    private static ApplicationId application(int index) {
        return ApplicationId.parse("A-" + index / 10 + index % 10);
    }
}

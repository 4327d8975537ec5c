// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

final class RankByWeightedSum implements RankingRule {
    static final RankByWeightedSum RULE = new RankByWeightedSum();

    private static final Reason RANKED = Reason.met(
            "ranked-by-weighted-sum",
            "يُرتّب الملف بمجموع الترتيب {score}، وهو غير المجموع {total} المعتمد في الحدود الدنيا.",
            "Le dossier est classé d’après sa note de classement {score}, et non d’après le total {total}, que regardent les seuils.",
            "The application is ranked by its ranking score {score}, and not by its total {total}, which thresholds look at.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/rank-by-weighted-sum@1"))
            .clause(Template.of(
                    "يُرتّب المترشّحون حسب مجموع نقاط المعايير بعد ضرب كل منها في ضارب خاصّ بالترتيب، من الأعلى إلى الأدنى:"
                            + " {weights}.",
                    "Les candidats sont classés, du plus haut au plus bas, d’après la somme des notes des critères, chacune"
                            + " multipliée par un coefficient propre au classement : {weights}.",
                    "Candidates are ranked, highest first, by the sum of the criteria's scores, each multiplied by a weight"
                            + " that is for ranking alone: {weights}."))
            .source(
                    "Horizon Europe: weights are used for the ranking, and not for thresholds; impact counts one and a half"
                            + " times in innovation actions; H2020 SME instrument: the same ranking score")
            .addReasons(RANKED)
            .settings(SettingsForm.of(Setting.pointsTable(
                    "weights",
                    LocalizedText.of(
                            "كم يُحتسب كل معيار في الترتيب؟",
                            "Combien chaque critère compte-t-il dans le classement ?",
                            "How much does each criterion count in the ranking?"),
                    0,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        SortedMap<String, Points> weights = settings.pointsTable("weights");
        List<SettingFault> faults = new ArrayList<>();
        for (Criterion criterion : procedure.getCriteria()) {
            if (!weights.isEmpty() && !weights.containsKey(criterion.getId().value())) {
                faults.add(new SettingFault(
                        "weights", FaultKind.LEFT_OUT, criterion.getId().value()));
            }
        }
        faults.addAll(SettingIds.unknownCriteria("weights", weights, procedure));
        return faults;
    }

    @Override
    public Ranking compile(SelectionContext context) {
        SortedMap<CriterionId, Fraction> weights = new TreeMap<>();
        context.settings()
                .pointsTable("weights")
                .forEach((criterion, weight) -> weights.put(new CriterionId(criterion), weight.toFraction()));
        return new Ranking() {
            @Override
            public Measure measure() {
                return Measure.POINTS;
            }

            @Override
            public Fraction score(Application application, ScoreView scores) {
                Fraction sum = Fraction.ZERO;
                for (Map.Entry<CriterionId, Fraction> weight : weights.entrySet()) {
                    sum = sum.plus(scores.score(weight.getKey()).times(weight.getValue()));
                }
                return sum;
            }

            @Override
            public Reason reason() {
                return RANKED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                return List.of(
                        Evidence.of("score", "", score(application, scores)), Evidence.of("total", "", scores.total()));
            }
        };
    }
}

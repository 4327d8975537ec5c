// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.text.LocalizedText;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

final class WeightedSumWithCappedBonus implements TotalRule {
    static final WeightedSumWithCappedBonus RULE = new WeightedSumWithCappedBonus();

    private static final Reason TOTALLED = Reason.met(
            "totalled",
            "المجموع {total} من {highest}، ومنه نقاط التنفيل: {bonus}، يُحتسب منها {most} على الأكثر، فسقط منها {cut}.",
            "Total : {total} sur {highest}, dont la bonification : {bonus}, comptée jusqu’à {most} ; {cut} n’a pas compté.",
            "Total: {total} out of {highest}; the bonus gives {bonus}, of which at most {most} counts, so {cut} does not.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/weighted-sum-with-capped-bonus@1"))
            .clause(Template.of(
                    "المجموع هو حاصل جمع نقاط المعايير بعد ضرب كل منها في ضاربها، دون تقريب؛ ولا يُحتسب من نقاط التنفيل ({bonus})"
                            + " جملةً أكثر من {most}.",
                    "Le total est la somme des notes des critères, chacune multipliée par son coefficient, sans arrondi ; les"
                            + " critères de bonification ({bonus}) n’y comptent ensemble que jusqu’à {most}.",
                    "The total is the sum of the criteria's scores, each multiplied by its weight, unrounded; the bonus"
                            + " criteria ({bonus}) together count up to {most}."))
            .source("Calls with bonus points and a ceiling on them; no rule book read so far states one, hence both are"
                    + " settings")
            .addReasons(TOTALLED)
            .settings(SettingsForm.of(
                    Setting.codes(
                            "bonus",
                            LocalizedText.of(
                                    "أيّ معايير تمنح نقاط تنفيل؟",
                                    "Quels critères donnent une bonification ?",
                                    "Which criteria give a bonus?")),
                    Setting.points(
                            "most",
                            LocalizedText.of(
                                    "كم يُحتسب من نقاط التنفيل على الأكثر؟",
                                    "Jusqu’à combien la bonification compte-t-elle ?",
                                    "Up to how many points does the bonus count?"),
                            0,
                            999_999_999)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfCriteria(settings, "bonus", procedure);
    }

    @Override
    public Total compile(SelectionContext context) {
        Points most = context.settings().points("most");
        List<Criterion> bonus = new ArrayList<>();
        for (Criterion criterion : context.procedure().getCriteria()) {
            if (context.settings().codes("bonus").contains(criterion.getId().value())) {
                bonus.add(criterion);
            }
        }
        Set<CriterionId> ids = new TreeSet<>();
        bonus.forEach(criterion -> ids.add(criterion.getId()));
        Cap cap = new Cap(ids, most.toFraction());
        return new Total() {
            @Override
            public Fraction factor(Criterion criterion) {
                return WeightedSum.factorOf(criterion);
            }

            @Override
            public Optional<Cap> cap() {
                return Optional.of(cap);
            }

            @Override
            public Reason reason() {
                return TOTALLED;
            }

            @Override
            public List<Evidence> explain(ScoreView scores, Fraction highest) {
                Fraction given = Fraction.ZERO;
                for (Criterion criterion : bonus) {
                    given = given.plus(scores.score(criterion.getId()).times(WeightedSum.factorOf(criterion)));
                }
                return List.of(
                        Evidence.of("total", "", scores.total()),
                        Evidence.of("highest", "", highest),
                        Evidence.of("bonus", "", given),
                        Evidence.of("most", context.settingPointer("most"), most),
                        Evidence.of("cut", "", given.minus(least(given, cap.most()))));
            }
        };
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

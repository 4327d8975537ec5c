// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

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
import java.util.List;

final class TieByCriterion implements TieBreakRule {
    static final TieByCriterion RULE = new TieByCriterion();

    private static final Reason SEPARATED = Reason.met(
            "separated-by-criterion",
            "تساوٍ في النقاط مع {tied}: يفصل بينها المعيار «{criterion}»، ونقطته هنا {score}.",
            "À égalité de points avec {tied} : le critère « {criterion} » départage ; il vaut ici {score}.",
            "Equal points with {tied}: criterion “{criterion}” separates them; here it has {score}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/tie-by-criterion@1"))
            .clause(Template.of(
                    "عند تساوي النقاط، يتقدّم من نال أعلى نقطة في المعيار {criterion}.",
                    "À égalité de points, la note la plus haute au critère {criterion} l’emporte.",
                    "Of those with equal points, the higher score on criterion {criterion} comes first."))
            .source("Horizon Europe: ties by Excellence, then Impact; H2020 SME instrument: impact, excellence,"
                    + " implementation")
            .addReasons(SEPARATED)
            .settings(SettingsForm.of(Setting.code(
                    "criterion",
                    LocalizedText.of(
                            "أيّ معيار يفصل بين المتساوين؟",
                            "Quel critère départage les ex æquo ?",
                            "Which criterion separates equal points?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        String criterion = settings.code("criterion");
        return SettingIds.isCriterion(criterion, procedure)
                ? List.of()
                : List.of(new SettingFault("criterion", FaultKind.UNKNOWN_REFERENCE, criterion));
    }

    @Override
    public TieBreak compile(SelectionContext context) {
        CriterionId id = new CriterionId(context.settings().code("criterion"));
        Criterion criterion = context.procedure().criterion(id).orElseThrow();
        return new TieBreak() {
            @Override
            public int compare(Application first, ScoreView firstScores, Application second, ScoreView secondScores) {
                return secondScores.compareScore(id, firstScores);
            }

            @Override
            public Key key() {
                return new Key() {
                    @Override
                    public long of(Application application, ScoreView scores) {
                        return Math.negateExact(scores.wholeScore(id));
                    }

                    @Override
                    public CriterionId criterion() {
                        return id;
                    }
                };
            }

            @Override
            public Reason reason(Application application) {
                return SEPARATED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                return List.of(
                        Evidence.of("criterion", context.settingPointer("criterion"), criterion.getTitle()),
                        Evidence.of("score", "", scores.score(id)));
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
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

final class BudgetMultiplePlaces implements AllocationRule {
    static final BudgetMultiplePlaces RULE = new BudgetMultiplePlaces();

    private static final int MOST_TIMES = 1_000;

    private static final Reason REACHED = Reason.met(
            "dynamic-threshold-reached",
            "النقاط {score} تبلغ الحدّ الذي أفرزته النتائج ({threshold})؛ ومجموع ما يطلبه كل من بلغوه {asked}: أُسند مقعد.",
            "La note {score} atteint le seuil que donnent les résultats ({threshold}) ; tous ceux qui l’atteignent demandent"
                    + " ensemble {asked}. Une place est attribuée.",
            "The score {score} reaches the threshold that the results give ({threshold}); all who reach it ask together for"
                    + " {asked}. A place is given.");
    private static final Reason MISSED = Reason.notMet(
            "dynamic-threshold-missed",
            "النقاط {score} لا تبلغ الحدّ الذي أفرزته النتائج ({threshold})؛ ومجموع ما يطلبه كل من بلغوه {asked}: لا مقعد.",
            "La note {score} n’atteint pas le seuil que donnent les résultats ({threshold}) ; tous ceux qui l’atteignent"
                    + " demandent ensemble {asked}. Pas de place.",
            "The score {score} does not reach the threshold that the results give ({threshold}); all who reach it ask together"
                    + " for {asked}. No place.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/budget-multiple@1"))
            .clause(Template.of(
                    "يُضبط الحدّ الأدنى حسب النتائج بحيث يكون مجموع ما يطلبه كل من بلغوه أقرب ما يمكن إلى {target} مرّات من {amount}،"
                            + " ولا يقلّ عن {least} مرّات منه، إلا إذا طلب الجميع معًا أقلّ من ذلك فيُختارون كلّهم. وإذا تساوى"
                            + " حدّان في القرب، يُعتمد {equallyNear}.",
                    "Le seuil est fixé d’après les résultats, de sorte que tous ceux qui l’atteignent demandent ensemble un"
                            + " montant aussi proche que possible de {target} fois {amount}, et d’au moins {least} fois ce"
                            + " montant ; si tous ensemble demandent moins, tous sont retenus. De deux seuils également"
                            + " proches, on retient {equallyNear}.",
                    "The threshold is set by the results so that all who reach it together ask for as nearly as possible"
                            + " {target} times {amount}, and for at least {least} times; when all together ask for less, all"
                            + " are selected. Of two thresholds equally near, {equallyNear} is taken."))
            .source(
                    "Horizon Europe evaluation form v2.0, stage 1: an overall threshold such that the budget asked for is as"
                            + " close as possible to 3 times, and at least 2.5 times, what is available")
            .addReasons(REACHED, MISSED)
            .settings(SettingsForm.of(
                    BudgetPlaces.AMOUNT,
                    Setting.points(
                            "target",
                            LocalizedText.of(
                                    "كم مرّة من الاعتماد يُراد أن يبلغ مجموع المطلوب؟",
                                    "À combien de fois le montant disponible vise-t-on ?",
                                    "How many times the money is aimed at?"),
                            0,
                            MOST_TIMES),
                    Setting.points(
                            "least",
                            LocalizedText.of(
                                    "كم مرّة من الاعتماد يجب أن يبلغ مجموع المطلوب على الأقلّ؟",
                                    "Combien de fois le montant disponible faut-il atteindre au moins ?",
                                    "How many times the money must be reached at least?"),
                            0,
                            MOST_TIMES),
                    Setting.choice(
                                    "equallyNear",
                                    LocalizedText.of(
                                            "أيّ حدّ يُعتمد من حدّين متساويين في القرب؟",
                                            "De deux seuils également proches, lequel retient-on ?",
                                            "Which of two thresholds equally near is taken?"))
                            .option("higher", LocalizedText.of("الأعلى منهما", "le plus élevé", "the higher"))
                            .option("lower", LocalizedText.of("الأدنى منهما", "le plus bas", "the lower"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        Points target = settings.points("target");
        return settings.points("least").compareTo(target) > 0
                ? List.of(new SettingFault("least", FaultKind.TOO_LARGE, target.toString()))
                : List.of();
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        Money amount = context.settings().money("amount");
        Points target = context.settings().points("target");
        Points least = context.settings().points("least");
        boolean higher = context.settings().choice("equallyNear").equals("higher");
        return new Allocation() {
            @Override
            public Allotment allotment() {
                return new Allotment.BudgetMultiple(amount, target.toFraction(), least.toFraction(), higher);
            }

            @Override
            public Reason judge(Placement placement) {
                return placement.isPlaced() ? REACHED : MISSED;
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                return List.of(
                        Evidence.of("score", "", standing.score().orElseThrow()),
                        Evidence.of("threshold", "", standing.threshold().orElseThrow()),
                        Evidence.of("asked", "", standing.before().orElseThrow()),
                        Evidence.of("amount", context.settingPointer("amount"), amount),
                        Evidence.of("target", context.settingPointer("target"), target));
            }
        };
    }
}

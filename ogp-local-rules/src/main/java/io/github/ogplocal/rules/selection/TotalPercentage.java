// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class TotalPercentage implements ThresholdRule {
    static final TotalPercentage RULE = new TotalPercentage();

    private static final Reason REACHED = Reason.met(
            "reached",
            "المجموع {total} يبلغ الحدّ الأدنى المطلوب، وهو {percent} بالمائة من {most} ({points}).",
            "Le total {total} atteint le seuil de {percent} pour cent de {most} ({points}).",
            "The total {total} reaches the threshold of {percent} per cent of {most} ({points}).");
    private static final Reason MISSED = Reason.notMet(
            "missed",
            "المجموع {total} لا يبلغ الحدّ الأدنى المطلوب، وهو {percent} بالمائة من {most} ({points})؛ الفارق {distance}.",
            "Le total {total} n’atteint pas le seuil de {percent} pour cent de {most} ({points}) ; il s’en faut de {distance}.",
            "The total {total} does not reach the threshold of {percent} per cent of {most} ({points}); the distance is"
                    + " {distance}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/total-percentage@1"))
            .clause(Template.of(
                    "يجب أن يكون المجموع {bound} {percent} بالمائة من أعلى مجموع ممكن، دون تقريب.",
                    "Le total doit être {bound} {percent} pour cent du total le plus élevé possible, sans arrondi.",
                    "The total must be {bound} {percent} per cent of the highest total there can be, unrounded."))
            .source("OGP Local call of January 2018: shortlist of those with a score of 80 per cent or more")
            .addReasons(REACHED, MISSED)
            .settings(SettingsForm.of(
                    Setting.points(
                            "percent",
                            LocalizedText.of(
                                    "كم بالمائة من أعلى مجموع ممكن يجب بلوغه؟",
                                    "Quel pourcentage du total le plus élevé faut-il atteindre ?",
                                    "Which percentage of the highest total must be reached?"),
                            0,
                            100),
                    LowerBound.setting(TotalThreshold.EXACTLY)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Threshold compile(SelectionContext context, Fraction most) {
        Points percent = context.settings().points("percent");
        Fraction points = most.times(percent.toFraction()).dividedBy(Fraction.of(100));
        boolean inclusive = LowerBound.isInclusive(context.settings());
        return new Threshold() {
            @Override
            public Reason judge(ScoreView scores) {
                return LowerBound.isPassed(scores.compareTotal(points), inclusive) ? REACHED : MISSED;
            }

            @Override
            public List<Evidence> explain(ScoreView scores, Reason reason) {
                Fraction total = scores.total();
                return List.of(
                        Evidence.of("total", "", total),
                        Evidence.of("percent", context.settingPointer("percent"), percent),
                        Evidence.of("most", "", most),
                        Evidence.of("points", "", points),
                        Evidence.of("distance", "", points.minus(total)));
            }

            @Override
            public Optional<Bound> totalBound() {
                return Optional.of(new Bound(points, inclusive));
            }
        };
    }
}

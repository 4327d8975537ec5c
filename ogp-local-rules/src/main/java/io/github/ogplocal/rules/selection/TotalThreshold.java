// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
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

final class TotalThreshold implements ThresholdRule {
    static final TotalThreshold RULE = new TotalThreshold();

    static final LocalizedText EXACTLY = LocalizedText.of(
            "هل يكفي بلوغ الحدّ الأدنى تمامًا؟",
            "Un total exactement égal au seuil suffit-il ?",
            "Is a total of exactly the threshold enough?");

    private static final Reason REACHED = Reason.met(
            "reached",
            "المجموع {total} يبلغ الحدّ الأدنى المطلوب ({points}).",
            "Le total {total} atteint le seuil ({points}).",
            "The total {total} reaches the threshold ({points}).");
    private static final Reason MISSED = Reason.notMet(
            "missed",
            "المجموع {total} لا يبلغ الحدّ الأدنى المطلوب ({points})؛ الفارق {distance}.",
            "Le total {total} n’atteint pas le seuil ({points}) ; il s’en faut de {distance}.",
            "The total {total} does not reach the threshold ({points}); the distance is {distance}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/total-threshold@1"))
            .clause(Template.of(
                    "يجب أن يكون المجموع {bound} {points}.",
                    "Le total doit être {bound} {points}.",
                    "The total must be {bound} {points}."))
            .source(
                    "Tunisia's 2019 call: \"a score equal or exceeding 15 out of 20\"; Youth Action Plans 2022: 70 of 100")
            .addReasons(REACHED, MISSED)
            .settings(SettingsForm.of(
                    Setting.points(
                            "points",
                            LocalizedText.of(
                                    "ما الحدّ الأدنى المطلوب للمجموع؟",
                                    "Quel total faut-il atteindre ?",
                                    "Which total must be reached?")),
                    LowerBound.setting(EXACTLY)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Threshold compile(SelectionContext context, Fraction most) {
        Fraction points = context.settings().points("points").toFraction();
        boolean inclusive = LowerBound.isInclusive(context.settings());
        String pointer = context.settingPointer("points");
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
                        Evidence.of("points", pointer, points),
                        Evidence.of("distance", "", points.minus(total)));
            }

            @Override
            public Optional<Bound> totalBound() {
                return Optional.of(new Bound(points, inclusive));
            }
        };
    }
}

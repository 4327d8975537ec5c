// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

final class RankByRoundedTotal implements RankingRule {
    static final RankByRoundedTotal RULE = new RankByRoundedTotal();

    private static final Reason RANKED = Reason.met(
            "ranked-by-rounded-total",
            "يُرتّب الملف بمجموعه بعد التقريب {score} (المجموع دون تقريب {total}).",
            "Le dossier est classé d’après son total arrondi {score} (total sans arrondi : {total}).",
            "The application is ranked by its rounded total {score} (unrounded: {total}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/rank-by-rounded-total@1"))
            .clause(Template.of(
                    "يُرتّب المترشّحون حسب المجموع، من الأعلى إلى الأدنى، بعد تقريبه إلى {decimals} من الأرقام بعد الفاصل، {mode}؛"
                            + " أما الحدود الدنيا فتُقارن بالمجموع دون تقريب.",
                    "Les candidats sont classés, du plus haut au plus bas, d’après leur total arrondi ; chiffres après la"
                            + " virgule : {decimals}, {mode}. Les seuils regardent le total sans arrondi.",
                    "Candidates are ranked, highest first, by their total rounded; places after the point: {decimals},"
                            + " {mode}. Thresholds look at the unrounded total."))
            .source(
                    "WHRI-ACADEMY (MSCA COFUND): scores with one decimal; rounding stands after the threshold, never before"
                            + " it")
            .addReasons(RANKED)
            .settings(SettingsForm.of(
                    Setting.count(
                            "decimals",
                            LocalizedText.of(
                                    "كم رقمًا بعد الفاصل؟",
                                    "Combien de chiffres après la virgule ?",
                                    "How many places after the point?"),
                            0,
                            6),
                    Setting.choice(
                                    "mode",
                                    LocalizedText.of(
                                            "كيف يُقرّب المجموع؟",
                                            "Comment arrondit-on ?",
                                            "How is the total rounded?"))
                            .option(
                                    "half-up",
                                    LocalizedText.of(
                                            "والنصف إلى أعلى",
                                            "la moitié s’arrondissant vers le haut",
                                            "a half being rounded up"))
                            .option(
                                    "half-even",
                                    LocalizedText.of(
                                            "والنصف إلى أقرب رقم زوجي",
                                            "la moitié s’arrondissant au chiffre pair",
                                            "a half being rounded to the even digit"))
                            .option(
                                    "down",
                                    LocalizedText.of(
                                            "بحذف ما زاد", "le reste étant supprimé", "the rest being cut off"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Ranking compile(SelectionContext context) {
        int decimals = context.settings().count("decimals");
        RoundingMode mode = switch (context.settings().choice("mode")) {
            case "half-up" -> RoundingMode.HALF_UP;
            case "half-even" -> RoundingMode.HALF_EVEN;
            default -> RoundingMode.DOWN;
        };
        return new Ranking() {
            @Override
            public Measure measure() {
                return Measure.POINTS;
            }

            @Override
            public Fraction score(Application application, ScoreView scores) {
                Fraction total = scores.total();
                // The quotient is rounded once, from its exact value.
                BigDecimal rounded =
                        new BigDecimal(total.numerator()).divide(new BigDecimal(total.denominator()), decimals, mode);
                return Fraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(decimals));
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

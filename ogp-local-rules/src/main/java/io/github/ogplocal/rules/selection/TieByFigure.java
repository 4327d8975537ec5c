// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.AttributeId;
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

final class TieByFigure implements TieBreakRule {
    static final TieByFigure RULE = new TieByFigure();

    private static final Reason SEPARATED = Reason.met(
            "separated-by-figure",
            "تساوٍ في النقاط مع {tied}: يفصل بينها المعطى {figure}، وهو هنا {value}.",
            "À égalité de points avec {tied} : le chiffre {figure} départage ; il est ici de {value}.",
            "Equal points with {tied}: the figure {figure} separates them; here it is {value}.");
    private static final Reason NOT_STATED = Reason.met(
            "figure-not-stated",
            "تساوٍ في النقاط مع {tied}: يفصل بينها المعطى {figure}، ولا يذكره هذا الملف، فيتأخّر.",
            "À égalité de points avec {tied} : le chiffre {figure} départage ; ce dossier, qui ne l’indique pas, vient après.",
            "Equal points with {tied}: the figure {figure} separates them; this application does not state it and comes after.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/tie-by-figure@1"))
            .clause(Template.of(
                    "عند تساوي النقاط، يُنظر في المعطى {figure}: يتقدّم {order}، ويتأخّر من لم يذكره.",
                    "À égalité de points, on regarde le chiffre {figure} : {order} l’emporte, et qui ne l’indique pas vient"
                            + " après.",
                    "Of those with equal points, the figure {figure} is looked at: {order} comes first, and who does not state it comes"
                            + " last."))
            .source(
                    "Horizon Europe: ties by gender balance and further factors that proposals state; OGP Local 2020: balance"
                            + " by population")
            .addReasons(SEPARATED, NOT_STATED)
            .settings(SettingsForm.of(
                    Setting.code(
                            "figure",
                            LocalizedText.of(
                                    "أيّ معطى رقمي يفصل بين المتساوين؟",
                                    "Quel chiffre départage les ex æquo ?",
                                    "Which figure separates equal points?")),
                    Setting.choice(
                                    "order",
                                    LocalizedText.of(
                                            "أيّهما يتقدّم: الأعلى أم الأدنى؟",
                                            "Le plus haut ou le plus bas l’emporte-t-il ?",
                                            "Does the highest come first, or the lowest?"))
                            .option("highest-first", LocalizedText.of("الأعلى", "le plus haut", "the highest"))
                            .option("lowest-first", LocalizedText.of("الأدنى", "le plus bas", "the lowest"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfOne(settings, "figure", "attribute id");
    }

    @Override
    public TieBreak compile(SelectionContext context) {
        AttributeId figure = AttributeId.parse(context.settings().code("figure"));
        boolean highestFirst = context.settings().choice("order").equals("highest-first");
        return new TieBreak() {
            @Override
            public int compare(Application first, ScoreView firstScores, Application second, ScoreView secondScores) {
                Points one = first.getFigures().get(figure);
                Points other = second.getFigures().get(figure);
                if (one == null || other == null) {
                    return Boolean.compare(one == null, other == null);
                }
                return highestFirst ? other.compareTo(one) : one.compareTo(other);
            }

            @Override
            public Reason reason(Application application) {
                return application.getFigures().containsKey(figure) ? SEPARATED : NOT_STATED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("figure", context.settingPointer("figure"), figure.value()));
                Points value = application.getFigures().get(figure);
                if (value != null) {
                    evidence.add(Evidence.of("value", "/figures/" + figure, value));
                }
                return evidence;
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
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

final class FigureAtLeast implements ScreeningRule {
    static final FigureAtLeast RULE = new FigureAtLeast();

    private static final Reason REACHED = Reason.met(
            "figure-reached",
            "المعطى {figure} المصرّح به {value} يبلغ الحدّ الأدنى المطلوب ({least}).",
            "Le chiffre {figure} déclaré, {value}, atteint le minimum ({least}).",
            "The figure {figure} stated, {value}, reaches the minimum ({least}).");
    private static final Reason MISSED = Reason.notMet(
            "figure-missed",
            "المعطى {figure} المصرّح به {value} لا يبلغ الحدّ الأدنى المطلوب ({least}).",
            "Le chiffre {figure} déclaré, {value}, n’atteint pas le minimum ({least}).",
            "The figure {figure} stated, {value}, does not reach the minimum ({least}).");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "figure-unknown",
            "لا يذكر الملف المعطى {figure}؛ والمجهول ليس صفرًا.",
            "Le dossier n’indique pas le chiffre {figure} ; inconnu ne veut pas dire zéro.",
            "The application does not state the figure {figure}; unknown is not nought.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/figure-at-least@1"))
            .clause(Template.of(
                    "يجب أن يكون المعطى {figure} المصرّح به في الملف {bound} {least}.",
                    "Le chiffre {figure} que déclare le dossier doit être {bound} {least}.",
                    "The figure {figure} that the application states must be {bound} {least}."))
            .source("OGP's pilot programme of 2016: a population of at least 250,000")
            .addReasons(REACHED, MISSED, UNKNOWN)
            .settings(SettingsForm.of(
                    Setting.code(
                            "figure",
                            LocalizedText.of(
                                    "أيّ معطى رقمي يُنظر فيه؟",
                                    "Quel chiffre regarde-t-on ?",
                                    "Which figure is looked at?")),
                    Setting.points(
                            "least",
                            LocalizedText.of(
                                    "ما الحدّ الأدنى المطلوب لهذا المعطى؟",
                                    "Quel minimum ce chiffre doit-il atteindre ?",
                                    "Which minimum must the figure reach?")),
                    LowerBound.setting(LocalizedText.of(
                            "هل يكفي بلوغ الحدّ الأدنى تمامًا؟",
                            "Un chiffre exactement égal au minimum suffit-il ?",
                            "Is a figure of exactly the minimum enough?"))))
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
    public Screen compile(SelectionContext context) {
        AttributeId figure = AttributeId.parse(context.settings().code("figure"));
        Points least = context.settings().points("least");
        boolean inclusive = LowerBound.isInclusive(context.settings());
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                Points value = file.application().getFigures().get(figure);
                if (value == null) {
                    return UNKNOWN;
                }
                return LowerBound.isPassed(value.compareTo(least), inclusive) ? REACHED : MISSED;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("figure", context.settingPointer("figure"), figure.value()));
                Points value = file.application().getFigures().get(figure);
                if (value != null) {
                    evidence.add(Evidence.of("value", "/figures/" + figure, value));
                }
                evidence.add(Evidence.of("least", context.settingPointer("least"), least));
                return evidence;
            }
        };
    }
}

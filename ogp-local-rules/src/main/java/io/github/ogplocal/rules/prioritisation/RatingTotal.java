// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

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
import java.util.List;

final class RatingTotal implements RatingRule {
    private static final Reason RATED = Reason.met(
            "rated", "مجموع نقاط التقييم {total}.", "Total des notes : {total}.", "Total of the ratings: {total}.");
    private static final Reason UNRATED = Reason.notAssessable(
            "unrated",
            "لم يقيّم أحد هذا المشروع؛ والمجهول ليس صفرًا.",
            "Personne n’a noté ce projet ; inconnu ne veut pas dire zéro.",
            "Nobody has rated this project; unknown is not nought.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/rating-total@1"))
            .clause(Template.of(
                    "يُسند كل مقيّم إلى كل مشروع من {least} إلى {most} نقطة، وتُجمع النقاط. وعند غياب تقييم: {missing}.",
                    "Chaque évaluateur donne à chaque projet de {least} à {most} points, et les points sont additionnés. Quand une"
                            + " note manque, {missing}.",
                    "Everybody who rates gives each project from {least} to {most} points, and the points are added up. Where a"
                            + " rating is missing, {missing}."))
            .source("This library: ratings of commitments by a working group; El Kef's own were not published")
            .addReasons(RATED, UNRATED)
            .settings(SettingsForm.of(
                    Setting.points(
                            "least",
                            LocalizedText.of(
                                    "ما أدنى عدد من النقاط؟",
                                    "Quel est le minimum de points ?",
                                    "What is the least number of points?")),
                    Setting.points(
                            "most",
                            LocalizedText.of(
                                    "ما أقصى عدد من النقاط؟",
                                    "Quel est le maximum de points ?",
                                    "What is the highest number of points?")),
                    Setting.choice(
                                    "missing",
                                    LocalizedText.of(
                                            "ماذا لو لم يقيّم أحدهم مشروعًا؟",
                                            "Que faire quand un évaluateur n’a pas noté un projet ?",
                                            "What if somebody has not rated a project?"))
                            .option(
                                    "refused",
                                    LocalizedText.of("لا يُتّخذ أيّ قرار", "rien n’est décidé", "nothing is decided"))
                            .option(
                                    "adds-nothing",
                                    LocalizedText.of("لا يُضاف شيء", "rien n’est ajouté", "nothing is added"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, PrioritisationProcedure procedure) {
        Points least = settings.points("least");
        return least.compareTo(settings.points("most")) > 0
                ? List.of(new SettingFault("most", FaultKind.TOO_SMALL, least.toString()))
                : List.of();
    }

    @Override
    public Scheme compile(PrioritisationContext context) {
        Settings settings = context.settings();
        return new Scheme(
                settings.points("least"),
                settings.points("most"),
                settings.choice("missing").equals("refused"),
                RATED,
                UNRATED);
    }
}

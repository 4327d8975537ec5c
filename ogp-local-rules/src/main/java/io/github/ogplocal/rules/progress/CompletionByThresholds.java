// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
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

final class CompletionByThresholds implements CompletionScaleRule {
    private static final String LIMITED = "limited";
    private static final String SUBSTANTIAL = "substantial";
    private static final String COMPLETE = "complete";

    private static final Reason TAKEN = Reason.met(
            "taken-for",
            "تُعدّ {percent} % في هذه القواعد: {completion}.",
            "{percent} % vaut ici : {completion}.",
            "By these rules {percent} % is taken for: {completion}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/completion-by-thresholds@1"))
            .clause(
                    Template.of(
                            "سياسة معلنة هنا لا قاعدة من قواعد مبادرة الشراكة من أجل الحكومة المفتوحة: من {limited} % الإنجاز محدود، ومن"
                                    + " {substantial} % معتبر، ومن {complete} % تامّ، ودون ذلك لم يُشرع فيه. ولا تُستنتج نسبة من درجة.",
                            "Choix déclaré ici, et non règle de l’OGP : à partir de {limited} % l’achèvement est limité, à partir de"
                                    + " {substantial} % substantiel, à partir de {complete} % complet, en deçà non commencé. Aucun taux"
                                    + " n’est déduit d’un degré.",
                            "A policy declared here, no rule of OGP: from {limited} % completion is limited, from {substantial} %"
                                    + " substantial, from {complete} % complete, below that not started. No per cent is made of a step."))
            .source("This library: no official mapping between per cent and OGP's completion scale was found")
            .addReasons(TAKEN)
            .settings(SettingsForm.of(
                    Setting.points(
                            LIMITED,
                            LocalizedText.of(
                                    "من أيّ نسبة يُعدّ الإنجاز محدودًا؟",
                                    "À partir de quel taux l’achèvement est-il limité ?",
                                    "From which per cent is completion limited?"),
                            0,
                            100),
                    Setting.points(
                            SUBSTANTIAL,
                            LocalizedText.of(
                                    "من أيّ نسبة يُعدّ معتبرًا؟",
                                    "À partir de quel taux est-il substantiel ?",
                                    "From which per cent is it substantial?"),
                            0,
                            100),
                    Setting.points(
                            COMPLETE,
                            LocalizedText.of(
                                    "من أيّ نسبة يُعدّ تامًّا؟",
                                    "À partir de quel taux est-il complet ?",
                                    "From which per cent is it complete?"),
                            0,
                            100)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        Points limited = settings.points(LIMITED);
        Points substantial = settings.points(SUBSTANTIAL);
        if (substantial.compareTo(limited) <= 0) {
            return List.of(new SettingFault(SUBSTANTIAL, FaultKind.TOO_SMALL, limited.toString()));
        }
        return settings.points(COMPLETE).compareTo(substantial) <= 0
                ? List.of(new SettingFault(COMPLETE, FaultKind.TOO_SMALL, substantial.toString()))
                : List.of();
    }

    @Override
    public Scale compile(Settings settings) {
        Fraction limited = settings.points(LIMITED).toFraction();
        Fraction substantial = settings.points(SUBSTANTIAL).toFraction();
        Fraction complete = settings.points(COMPLETE).toFraction();
        return percent -> percent.compareTo(complete) >= 0
                ? Completion.COMPLETE
                : percent.compareTo(substantial) >= 0
                        ? Completion.SUBSTANTIAL
                        : percent.compareTo(limited) >= 0 ? Completion.LIMITED : Completion.NOT_STARTED;
    }
}

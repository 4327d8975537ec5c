// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class RecordedOverrides implements OverrideRule {
    static final RecordedOverrides RULE = new RecordedOverrides();

    private static final Reason SELECTS = Reason.met(
            "committee-selects",
            "قرّرت اللجنة في {decidedOn} اختيار هذا الملف، خلافًا للترتيب عند الاقتضاء (المحضر: {minutes}). التعليل: {grounds}",
            "La commission a décidé le {decidedOn} de retenir ce dossier, quel que soit son rang (procès-verbal : {minutes})."
                    + " Motif : {grounds}",
            "The committee decided on {decidedOn} to select this application, whatever its rank (minutes: {minutes})."
                    + " Grounds: {grounds}");
    private static final Reason TAKES_AWAY = Reason.notMet(
            "committee-does-not-select",
            "قرّرت اللجنة في {decidedOn} عدم اختيار هذا الملف، مهما كانت رتبته (المحضر: {minutes}). التعليل: {grounds}",
            "La commission a décidé le {decidedOn} de ne pas retenir ce dossier, quel que soit son rang (procès-verbal :"
                    + " {minutes}). Motif : {grounds}",
            "The committee decided on {decidedOn} not to select this application, whatever its rank (minutes: {minutes})."
                    + " Grounds: {grounds}");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/committee-override@1"))
            .clause(Template.of(
                    "للجنة أن تقرّر بشأن مترشّح بلغ الحدّ الأدنى خلافًا لما ينتج عن هذه القواعد، بقرار معلّل ومدوّن في محضر."
                            + " العدد الأقصى لهذه القرارات: {most}.",
                    "La commission peut, par décision motivée et consignée au procès-verbal, s’écarter du résultat de ces"
                            + " règles pour un candidat ayant atteint le seuil ; nombre maximal de ces décisions : {most}.",
                    "The committee may decide otherwise than these rules about a candidate who reached the threshold, with"
                            + " grounds and in its minutes; such decisions at most: {most}."))
            .source(
                    "OGP Local calls 2018 to 2024: criteria are \"not the only deciding factor\"; cohort balancing, regional"
                            + " diversity")
            .addReasons(SELECTS, TAKES_AWAY)
            .settings(SettingsForm.of(Setting.count(
                    "most",
                    LocalizedText.of(
                            "كم قرارًا مخالفًا للنتيجة يجوز للجنة على الأكثر؟",
                            "Combien de décisions contraires au résultat la commission peut-elle prendre au plus ?",
                            "How many decisions against the result may the committee take at most?"),
                    1,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Overrides compile(SelectionContext context) {
        int most = context.settings().count("most");
        return new Overrides() {
            @Override
            public int most() {
                return most;
            }

            @Override
            public Reason judge(CommitteeOverride override) {
                return override.selected() ? SELECTS : TAKES_AWAY;
            }

            @Override
            public List<Evidence> explain(CommitteeOverride override, SelectionStatus proposed, Reason reason) {
                return List.of(
                        Evidence.of("grounds", "", override.grounds()),
                        Evidence.of("minutes", "", LocalizedText.of("und", override.minutes())),
                        Evidence.of("decidedOn", "", override.on()),
                        Evidence.ofCode("proposed", "", proposed.code()));
            }
        };
    }
}

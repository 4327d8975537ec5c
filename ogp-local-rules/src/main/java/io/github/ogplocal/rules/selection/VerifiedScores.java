// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

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
import java.util.List;
import java.util.SortedSet;

final class VerifiedScores implements VerificationRule {
    static final VerifiedScores RULE = new VerifiedScores();

    private static final Reason VERIFIED = Reason.met(
            "verified",
            "تمّت معاينة نقاط هذه المعايير على عين المكان، وهي المعتمدة: {verified}.",
            "Les notes de ces critères ont été vérifiées sur place et font foi : {verified}.",
            "The scores of these criteria were verified on the spot, and count: {verified}.");
    private static final Reason NOT_VERIFIED = Reason.notAssessable(
            "not-yet-verified",
            "لم تُعاين بعد على عين المكان نقاط هذه المعايير: {open}.",
            "Les notes de ces critères n’ont pas encore été vérifiées sur place : {open}.",
            "The scores of these criteria have not been verified on the spot yet: {open}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/verified-scores@1"))
            .clause(Template.of(
                    "تُعاين على عين المكان نقاط المعايير التالية قبل احتسابها، وتعوّض النقطة المعاينة نقطة اللجنة: {criteria}.",
                    "Les notes de ces critères sont vérifiées sur place avant de compter, et la note vérifiée remplace celle"
                            + " de la commission : {criteria}.",
                    "The scores of these criteria are verified on the spot before they count, and a verified score takes the"
                            + " place of the panel's: {criteria}."))
            .source(
                    "Tunisia's annual performance evaluation of communes: desk scoring, then field verification (CGSP manual"
                            + " of procedures, 2017); national prizes 2018: the jury's field visits")
            .addReasons(VERIFIED, NOT_VERIFIED)
            .settings(SettingsForm.of(Setting.codes(
                    "criteria",
                    LocalizedText.of(
                            "نقاط أيّ معايير تُعاين على عين المكان؟",
                            "Les notes de quels critères sont vérifiées sur place ?",
                            "The scores of which criteria are verified on the spot?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfCriteria(settings, "criteria", procedure);
    }

    @Override
    public ScoreVerification compile(SelectionContext context) {
        SortedSet<String> criteria = context.settings().codes("criteria");
        return new ScoreVerification() {
            @Override
            public boolean verifies(String criterion) {
                return criteria.contains(criterion);
            }

            @Override
            public Reason judge(List<String> verified, List<String> open) {
                return open.isEmpty() ? VERIFIED : NOT_VERIFIED;
            }

            @Override
            public List<Evidence> explain(List<String> verified, List<String> open, Reason reason) {
                return List.of(
                        Evidence.ofCodes("verified", "", verified),
                        Evidence.ofCodes("open", "", open),
                        Evidence.ofCodes("criteria", context.settingPointer("criteria"), List.copyOf(criteria)));
            }
        };
    }
}

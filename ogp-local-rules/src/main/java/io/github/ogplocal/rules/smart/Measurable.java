// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class Measurable implements SmartCheckRule {
    private static final int MOST = 100;

    private static final Reason DIVIDED = Reason.met(
            "divided-into-stages",
            "عدد المراحل المؤرّخة: {count}، والمطلوب {stages} على الأقل.",
            "Étapes datées : {count} ; il en faut au moins {stages}.",
            "Dated stages: {count}; at least {stages} needed.");
    private static final Reason TOO_FEW = Reason.notMet(
            "too-few-stages",
            "عدد المراحل المؤرّخة: {count}، دون المطلوب ({stages} على الأقل).",
            "Étapes datées : {count}, moins que les {stages} requises.",
            "Dated stages: {count}, fewer than the {stages} needed.");

    private static final Reason UNDATED = Reason.notAssessable(
            "stages-undated",
            "عدد المراحل المؤرّخة: {count}، والمطلوب {stages} على الأقل؛ وتوجد مراحل لا يُعرف تاريخها: {undated}.",
            "Étapes datées : {count} ; il en faut au moins {stages} ; étapes dont les dates ne sont pas connues : {undated}.",
            "Dated stages: {count}; at least {stages} needed; stages whose dates are not known: {undated}.");

    private static final Template ADVICE = Template.of(
            "تُضاف مراحل إنجاز بتاريخ بداية وتاريخ نهاية، إلى أن يبلغ عددها {stages} على الأقل.",
            "Ajouter des étapes avec date de début et de fin, jusqu’à en avoir au moins {stages}.",
            "Add stages with a first and a last day, until there are at least {stages}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/measurable@1"))
            .clause(Template.of(
                    "ينقسم التعهّد إلى مراحل إنجاز مؤرّخة عددها {stages} على الأقل.",
                    "L’engagement se divise en étapes datées, au moins {stages}.",
                    "The commitment is divided into dated stages, at least {stages}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), SMART test M, Measurable: “The pledge can be divided into specific time stages to verify the extent of progress in its completion.”")
            .addReasons(DIVIDED, TOO_FEW, UNDATED, NothingKnown.REASON)
            .settings(SettingsForm.of(Setting.count(
                    "stages",
                    LocalizedText.of(
                            "كم مرحلة مؤرّخة على الأقل؟",
                            "Combien d’étapes datées au moins ?",
                            "How many dated stages at least?"),
                    1,
                    MOST)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        return reason.equals(TOO_FEW) || reason.equals(UNDATED)
                ? Optional.of(ADVICE)
                : reason.equals(NothingKnown.REASON) ? Optional.of(NothingKnown.ADVICE) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        int stages = settings.count("stages");
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                CommitmentOutline outline = subject.outline().get();
                if (outline.datedMilestones() >= stages) {
                    return DIVIDED;
                }
                return outline.getMilestones().size() < stages ? TOO_FEW : UNDATED;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                return subject.outline().map(this::evidence).orElse(List.of());
            }

            private List<Evidence> evidence(CommitmentOutline outline) {
                int dated = outline.datedMilestones();
                int all = outline.getMilestones().size();
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.of("count", Pointers.MILESTONES, dated));
                evidence.add(Evidence.of("stages", "", stages));
                if (dated < all) {
                    evidence.add(Evidence.of("undated", "", all - dated));
                }
                return evidence;
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;

final class MilestonesEndInPlan implements SmartRule {
    private static final Reason NO_MILESTONES = Reason.notAssessable(
            "no-milestones", "لم تُذكر أيّ مرحلة إنجاز.", "Aucune étape n’est indiquée.", "No milestone is given.");
    private static final Reason ENDS_LATE = Reason.notMet(
            "ends-after-plan",
            "عدد المراحل التي تنتهي بعد نهاية خطة العمل ({planEnd}): {late} من {count}.",
            "Étapes qui finissent après la fin du plan d’action ({planEnd}) : {late} sur {count}.",
            "Milestones that end after the end of the action plan ({planEnd}): {late} of {count}.");
    private static final Reason IN_TIME = Reason.met(
            "ends-within-plan",
            "تنتهي كل المراحل ({count}) في أجل خطة العمل ({planEnd}).",
            "Toutes les étapes ({count}) finissent au plus tard à la fin du plan d’action ({planEnd}).",
            "All milestones ({count}) end by the end of the action plan ({planEnd}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/milestones-end-in-plan@1"))
            .clause(Template.of(
                    "تنتهي كل مرحلة إنجاز في آخر يوم من خطة العمل أو قبله.",
                    "Chaque étape finit au plus tard le dernier jour du plan d’action.",
                    "Every milestone ends on or before the last day of the action plan."))
            .source("El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), "
                    + "SMART test T: a clear calendar, divided into precise stages")
            .addReasons(NO_MILESTONES, ENDS_LATE, IN_TIME)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reason judge(SmartSubject subject, SmartContext context) {
        if (subject.milestones().isEmpty()) {
            return NO_MILESTONES;
        }
        for (Milestone milestone : subject.milestones()) {
            if (milestone.getEnd().isAfter(context.planEnd())) {
                return ENDS_LATE;
            }
        }
        return IN_TIME;
    }

    @Override
    public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("count", "/milestones", subject.milestones().size()));
        evidence.add(Evidence.of("planEnd", "", context.planEnd()));
        int late = 0;
        for (int i = 0; i < subject.milestones().size(); i++) {
            Milestone milestone = subject.milestones().get(i);
            if (milestone.getEnd().isAfter(context.planEnd())) {
                late++;
                evidence.add(Evidence.of("lateEnd" + i, "/milestones/" + i + "/end", milestone.getEnd()));
            }
        }
        evidence.add(Evidence.of("late", "", late));
        return evidence;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MilestonesEndInPlan implements SmartCheckRule {
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
    private static final Reason ENDS_OPEN = Reason.notAssessable(
            "ends-open",
            "عدد المراحل التي لا يُعرف هل تنتهي في أجل خطة العمل ({planEnd})، لأنّ يوم نهايتها غير مذكور: {open} من {count}.",
            "Étapes dont on ne sait pas si elles finissent à temps ({planEnd}), le jour de leur fin n’étant pas donné : {open} sur"
                    + " {count}.",
            "Milestones of which it is not known whether they end in time ({planEnd}), as the day of their end is not given:"
                    + " {open} of {count}.");

    private static final Template GIVE_MILESTONES = Template.of(
            "تُذكر مراحل إنجاز بتواريخها، تنتهي آخرها في {planEnd} أو قبله.",
            "Indiquer des étapes datées, dont la dernière finit au plus tard le {planEnd}.",
            "Give dated milestones, the last of which ends by {planEnd}.");
    private static final Template END_EARLIER = Template.of(
            "تُقدَّم نهاية المراحل المتأخّرة ({late}) إلى {planEnd} أو قبله.",
            "Avancer la fin des étapes en retard ({late}) au plus tard au {planEnd}.",
            "Bring the end of the late milestones ({late}) forward to {planEnd} or before.");
    private static final Template GIVE_ENDS = Template.of(
            "يُذكر يوم نهاية كل مرحلة من المراحل المعنيّة ({open}).",
            "Donner le jour de fin de chaque étape concernée ({open}).",
            "Give the day on which each milestone concerned ends ({open}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/milestones-end-in-plan@1"))
            .clause(Template.of(
                    "تنتهي كل مرحلة إنجاز في آخر يوم من خطة العمل أو قبله.",
                    "Chaque étape finit au plus tard le dernier jour du plan d’action.",
                    "Every milestone ends on or before the last day of the action plan."))
            .source("El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), "
                    + "SMART test T: a clear calendar, divided into precise stages")
            .addReasons(NO_MILESTONES, ENDS_LATE, IN_TIME, ENDS_OPEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        if (reason.equals(NO_MILESTONES)) {
            return Optional.of(GIVE_MILESTONES);
        }
        if (reason.equals(ENDS_LATE)) {
            return Optional.of(END_EARLIER);
        }
        return reason.equals(ENDS_OPEN) ? Optional.of(GIVE_ENDS) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                LocalDate planEnd = planEnd(context);
                List<Milestone> milestones = milestones(subject);
                boolean open = false;
                for (int i = 0; i < milestones.size(); i++) {
                    if (isLate(milestones.get(i), planEnd)) {
                        return ENDS_LATE;
                    }
                    open |= isOpen(milestones.get(i), planEnd);
                }
                return milestones.isEmpty() ? NO_MILESTONES : open ? ENDS_OPEN : IN_TIME;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                LocalDate planEnd = planEnd(context);
                List<Milestone> milestones = milestones(subject);
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.of("count", Pointers.MILESTONES, milestones.size()));
                evidence.add(Evidence.of("planEnd", "", planEnd));
                int late = 0;
                int open = 0;
                for (int i = 0; i < milestones.size(); i++) {
                    Milestone milestone = milestones.get(i);
                    if (isLate(milestone, planEnd)) {
                        late++;
                        evidence.add(FuzzyDays.evidence("lateEnd" + i, Pointers.milestoneEnd(i), milestone.getEnd()));
                    } else if (isOpen(milestone, planEnd)) {
                        open++;
                        evidence.add(FuzzyDays.evidence("openEnd" + i, Pointers.milestoneEnd(i), milestone.getEnd()));
                    }
                }
                evidence.add(Evidence.of("late", "", late));
                if (open > 0) {
                    evidence.add(Evidence.of("open", "", open));
                }
                return evidence;
            }

            @Override
            public boolean needsPlanEnd() {
                return true;
            }
        };
    }

    /** Whether it ends after the plan on whatever day of its last month. */
    private static boolean isLate(Milestone milestone, LocalDate planEnd) {
        return milestone.firstEndOr(LocalDate.MIN).isAfter(planEnd);
    }

    private static boolean isOpen(Milestone milestone, LocalDate planEnd) {
        return milestone.lastEndOr(LocalDate.MAX).isAfter(planEnd);
    }

    private static List<Milestone> milestones(SmartSubject subject) {
        return subject.outline().orElse(CommitmentOutline.EMPTY).getMilestones();
    }

    private static LocalDate planEnd(SmartContext context) {
        return context.planEnd()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule " + INFO.getId() + ": needs the last day of the action plan"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OutlineAttribute;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
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

final class TimeBound implements SmartCheckRule {
    private static final int MOST_MONTHS = 600;

    private static final Reason WITHIN = Reason.met(
            "within-horizon",
            "من {start} إلى {end}؛ وآخر أجل {latest} ({months} شهرًا).",
            "Période : {start} – {end} ; échéance : {latest} ({months} mois).",
            "From {start} to {end}; at the latest {latest} ({months} months).");
    private static final Reason BEYOND = Reason.notMet(
            "beyond-horizon",
            "ينتهي في {end}، بعد آخر أجل {latest} ({months} شهرًا بعد {start}).",
            "Il finit ({end}) après l’échéance ({latest} : {months} mois après {start}).",
            "It ends ({end}) after {latest} ({months} months after {start}).");
    private static final Reason STAGES_OUTSIDE = Reason.notMet(
            "stages-outside",
            "عدد المراحل الخارجة عن المدّة من {start} إلى {end}: {outside} من {count}.",
            "Étapes hors de la période ({start} – {end}) : {outside} sur {count}.",
            "Stages outside the time from {start} to {end}: {outside} of {count}.");
    private static final Reason DATES_MISSING = Reason.notAssessable(
            "dates-missing",
            "لا يُعرف: {dates}. والأجل الأقصى {months} شهرًا.",
            "On ne connaît pas : {dates}. La durée est de {months} mois au plus.",
            "Not known: {dates}. The time is at most {months} months.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "من {start} إلى {end}؛ وآخر أجل {latest} ({months} شهرًا). يتوقّف احترام الأجل ووقوع كل المراحل فيه على أيام غير"
                    + " مذكورة (المراحل المعنيّة: {open} من {count}).",
            "Période : {start} – {end} ; échéance : {latest} ({months} mois). Que le délai soit tenu et que toutes les étapes y tombent"
                    + " dépend de jours qui ne sont pas donnés (étapes concernées : {open} sur {count}).",
            "From {start} to {end}; at the latest {latest} ({months} months). Whether the time is kept, and every stage lies"
                    + " within it, depends on days that are not given (stages concerned: {open} of {count}).");

    private static final Template SHORTEN = Template.of(
            "يُقدَّم آخر يوم إلى {latest} أو قبله ({months} شهرًا بعد البداية)، أو يُكتفى بما يمكن إنجازه في هذا الأجل.",
            "Avancer la fin jusqu’à l’échéance ({latest}, {months} mois après le début), ou se limiter à ce qui peut être fait d’ici là.",
            "Bring the last day forward to {latest} or before ({months} months after the first), or promise what can be done by then.");
    private static final Template MOVE_STAGES = Template.of(
            "تُعدَّل تواريخ المراحل ({outside}) لتقع بين {start} و{end}.",
            "Placer les étapes concernées ({outside}) dans la période ({start} – {end}).",
            "Move the stages concerned ({outside}) to between {start} and {end}.");
    private static final Template GIVE_DATES = Template.of(
            "يُضاف: {dates}؛ على ألّا تتجاوز المدّة {months} شهرًا.",
            "Ajouter : {dates} ; la durée ne dépasse pas {months} mois.",
            "Add: {dates}; the time must not be longer than {months} months.");
    private static final Template GIVE_DAYS = Template.of(
            "يُذكر اليوم حيث لم يُذكر سوى الشهر أو لم يُذكر شيء.",
            "Donner le jour là où seul le mois, ou rien, est donné .",
            "Give the day where only the month is given, or nothing.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/time-bound@1"))
            .clause(
                    Template.of(
                            "للتعهّد بداية ونهاية؛ وينتهي بعد {months} شهرًا من أوّل يوم على أقصى تقدير، وتقع كل مراحله بينهما.",
                            "L’engagement a un début et une fin ; il finit au plus tard {months} mois après son premier jour, et toutes ses étapes tombent entre les deux.",
                            "The commitment has a start and an end; it ends at most {months} months after its first day, and all its stages lie between the two."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), SMART test T, Time-Bound: “A pledge that can be implemented in two years, and a clear calendar for achievement over the two years can be set, and divided into precise stages.”")
            .addReasons(WITHIN, BEYOND, STAGES_OUTSIDE, DATES_MISSING, DAYS_OPEN, NothingKnown.REASON)
            .settings(SettingsForm.of(Setting.count(
                    "months",
                    LocalizedText.of(
                            "كم شهرًا بعد أوّل يوم على أقصى تقدير؟",
                            "Combien de mois après le premier jour, au plus ?",
                            "How many months after the first day at most?"),
                    1,
                    MOST_MONTHS)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        if (reason.equals(BEYOND)) {
            return Optional.of(SHORTEN);
        }
        if (reason.equals(STAGES_OUTSIDE)) {
            return Optional.of(MOVE_STAGES);
        }
        if (reason.equals(DATES_MISSING)) {
            return Optional.of(GIVE_DATES);
        }
        if (reason.equals(DAYS_OPEN)) {
            return Optional.of(GIVE_DAYS);
        }
        return reason.equals(NothingKnown.REASON) ? Optional.of(NothingKnown.ADVICE) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        int months = settings.count("months");
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                CommitmentOutline outline = subject.outline().get();
                if (!outline.says(OutlineAttribute.START) || !outline.says(OutlineAttribute.END)) {
                    return DATES_MISSING;
                }
                if (outline.fewestMonths() > months) {
                    return BEYOND;
                }
                if (outline.hasMilestoneOutside()) {
                    return STAGES_OUTSIDE;
                }
                return outline.mostMonths() > months || outline.mayHaveMilestoneOutside() ? DAYS_OPEN : WITHIN;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                subject.outline().ifPresent(outline -> addEvidence(outline, months, evidence));
                return evidence;
            }
        };
    }

    private static void addEvidence(CommitmentOutline outline, int months, List<Evidence> evidence) {
        List<String> missing = new ArrayList<>();
        outline.getStart()
                .ifPresentOrElse(
                        start -> evidence.add(FuzzyDays.evidence("start", Pointers.START, start)),
                        () -> missing.add("start"));
        outline.getEnd()
                .ifPresentOrElse(
                        end -> evidence.add(FuzzyDays.evidence("end", Pointers.END, end)), () -> missing.add("end"));
        evidence.add(Evidence.of("months", "", months));
        if (!missing.isEmpty()) {
            evidence.add(Evidence.ofCodes("dates", "", missing));
            return;
        }
        evidence.add(latest(outline.getStart().orElseThrow(), months));
        evidence.add(Evidence.of(
                "count", Pointers.MILESTONES, outline.getMilestones().size()));
        int outside = 0;
        int open = 0;
        for (int i = 0; i < outline.getMilestones().size(); i++) {
            Milestone milestone = outline.getMilestones().get(i);
            if (outline.isOutside(milestone)) {
                outside++;
            } else if (outline.mayBeOutside(milestone)) {
                open++;
            } else {
                continue;
            }
            evidence.add(FuzzyDays.evidence("startOf" + i, Pointers.milestoneStart(i), milestone.getStart()));
            evidence.add(FuzzyDays.evidence("endOf" + i, Pointers.milestoneEnd(i), milestone.getEnd()));
        }
        evidence.add(Evidence.of("outside", "", outside));
        if (open > 0 || (outline.mostMonths() > months && outline.fewestMonths() <= months)) {
            evidence.add(Evidence.of("open", "", open));
        }
    }

    private static Evidence latest(DayOrMonth start, int months) {
        return start.day().isPresent()
                ? Evidence.of("latest", "", start.firstDay().plusMonths(months))
                : Evidence.of("latest", "", DayOrMonth.of(start.month().plusMonths(months)));
    }
}

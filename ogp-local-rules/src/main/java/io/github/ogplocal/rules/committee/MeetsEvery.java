// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both rules on how often a committee meets: by what its own rules say, or by what the procedure asks. */
final class MeetsEvery implements CommitteeRule {
    private static final String MONTHS = "months";

    private static final Reason NOT_STATED = Reason.notAssessable(
            "not-stated",
            "لا تقول قواعدها كم مرّة تجتمع.",
            "Ses règles ne disent pas à quel rythme il se réunit.",
            "Its rules do not say how often it meets.");
    private static final Reason NO_MEETINGS = Reason.notAssessable(
            "no-meetings",
            "لا يذكر الملف أيّ جلسة؛ والمطلوب جلسة كل {months} (أشهر).",
            "Le dossier n’indique aucune réunion ; il en faut une tous les {months} mois.",
            "The dossier names no meeting; one is due every {months} month(s).");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف هل عُقدت جلسة هذا الشهر قبل يوم المراجعة؛ والمطلوب جلسة كل {months} (أشهر).",
            "On ne sait pas si la réunion de ce mois a précédé le jour de l’examen ; il en faut une tous les {months} mois.",
            "Whether this month’s meeting was held by the day is not known; one is due every {months} month(s).");
    private static final Reason IN_TIME = Reason.met(
            "in-time",
            "عُقدت {meetings} (جلسات)، والمطلوب جلسة كل {months} (أشهر)؛ ولم تنقطع.",
            "Réunions tenues : {meetings}, une tous les {months} mois au moins, sans interruption.",
            "Meetings held: {meetings}, one every {months} month(s) at least, without a gap.");
    private static final Reason GAPS = Reason.notMet(
            "gaps",
            "فترات دون جلسة رغم وجوب عقدها كل {months} (أشهر): {gaps}، وأوّلها بعد {from0}.",
            "Périodes sans la réunion due tous les {months} mois : {gaps}, la première après {from0}.",
            "Times without the meeting due every {months} month(s): {gaps}, the first after {from0}.");

    private static final RuleInfo AS_STATED = RuleInfo.builder()
            .id(RuleId.parse("committee/meets-as-stated@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: تجتمع كما تقول قواعدها، بحساب الأشهر التقويمية.",
                    "Pour chaque {kind} : il se réunit au rythme que disent ses règles, compté en mois du calendrier.",
                    "For each {kind}: it meets as often as its own rules say, counted in calendar months."))
            .source(
                    "Regueb, OGP Local action plan 2021-2023: “Il se réunira tous les trimestres”; “Les comités de travail se"
                            + " réuniront tous les trois mois”")
            .addReasons(IN_TIME, GAPS, UNCLEAR, NO_MEETINGS, NOT_STATED)
            .settings(SettingsForm.of(CommitteeSettings.kind()))
            .build();

    private static final RuleInfo AS_ASKED = RuleInfo.builder()
            .id(RuleId.parse("committee/meets-every@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: تجتمع مرّة على الأقل كل {months} (أشهر)، بحساب الأشهر التقويمية.",
                    "Pour chaque {kind} : il se réunit au moins une fois tous les {months} mois, comptés en mois du calendrier.",
                    "For each {kind}: it meets at least once every {months} month(s), counted in calendar months."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “Monthly meetings were"
                            + " organized by the leadership committee”")
            .addReasons(IN_TIME, GAPS, UNCLEAR, NO_MEETINGS)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    Setting.count(
                            MONTHS,
                            LocalizedText.of(
                                    "كل كم شهر تجتمع على الأقل؟",
                                    "Tous les combien de mois se réunit-il au moins ?",
                                    "Every how many months does it meet at least?"),
                            1,
                            60)))
            .build();

    private final RuleInfo info;

    private MeetsEvery(RuleInfo info) {
        this.info = info;
    }

    static MeetsEvery asStated() {
        return new MeetsEvery(AS_STATED);
    }

    static MeetsEvery asAsked() {
        return new MeetsEvery(AS_ASKED);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Check compile(Settings settings) {
        RuleUse use = RuleUse.of(this, settings);
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                List<Finding> findings = new ArrayList<>();
                for (CommitteeView view : CommitteeView.ever(settings, dossier, day)) {
                    findings.add(months(settings, view)
                            .map(months -> judge(new Cadence(view, months)))
                            .orElseGet(() -> Finding.of(info, view.subject(), NOT_STATED, List.of(view.name()))));
                }
                return findings;
            }

            @Override
            public List<Duty> duties(Dossier dossier, LocalDate day) {
                List<Duty> duties = new ArrayList<>();
                for (CommitteeView view : CommitteeView.ever(settings, dossier, day)) {
                    months(settings, view)
                            .ifPresent(months -> new Cadence(view, months)
                                    .dues()
                                    .forEach(due -> duties.add(
                                            new Duty(due.by(), use, view.subject(), due.number(), due.standing()))));
                }
                return duties;
            }
        };
    }

    private Optional<Integer> months(Settings settings, CommitteeView view) {
        return info == AS_STATED
                ? view.committee().getMeetsEveryMonths().map(months -> months)
                : Optional.of(settings.count(MONTHS));
    }

    private Finding judge(Cadence cadence) {
        CommitteeView view = cadence.view();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(
                Evidence.of("months", info == AS_STATED ? view.pointer() + "/meetsEveryMonths" : "", cadence.months()));
        if (view.meetings().isEmpty()) {
            return Finding.of(info, view.subject(), NO_MEETINGS, evidence);
        }
        List<Cadence.Gap> gaps = cadence.gaps();
        evidence.add(Evidence.of("meetings", "", cadence.held().size()));
        evidence.add(Evidence.of("gaps", "", gaps.size()));
        for (int i = 0; i < gaps.size(); i++) {
            Cadence.Gap gap = gaps.get(i);
            evidence.add(Evidence.of("from" + i, gap.fromPointer(), gap.from()));
            evidence.add(
                    gap.to().isPresent()
                            ? Evidence.of("to" + i, gap.toPointer(), gap.to().get())
                            : Evidence.of("to" + i, "", view.day()));
        }
        Reason reason = !gaps.isEmpty()
                ? GAPS
                : cadence.isEndUnclear() || cadence.held().isEmpty() ? UNCLEAR : IN_TIME;
        return Finding.of(info, view.subject(), reason, evidence);
    }
}

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
            "لا يذكر الملف أيّ جلسة؛ والمدّة القصوى بين جلستين، بالأشهر: {months}.",
            "Le dossier n’indique aucune réunion ; mois au plus de l’une à l’autre : {months}.",
            "The dossier names no meeting; months at most from one to the next: {months}.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف هل عُقدت جلسة هذا الشهر قبل يوم المراجعة؛ والمدّة القصوى بين جلستين، بالأشهر: {months}.",
            "On ne sait pas si la réunion de ce mois a précédé le jour de l’examen ; mois au plus de l’une à"
                    + " l’autre : {months}.",
            "Whether this month’s meeting was held by the day is not known; months at most from one to the next: {months}.");
    private static final Reason IN_TIME = Reason.met(
            "in-time",
            "عدد الجلسات المنعقدة: {meetings}، دون انقطاع؛ والمدّة القصوى بين جلستين، بالأشهر: {months}.",
            "Réunions tenues : {meetings}, sans interruption ; mois au plus de l’une à l’autre : {months}.",
            "Meetings held: {meetings}, without a gap; months at most from one to the next: {months}.");
    private static final Reason GAPS = Reason.notMet(
            "gaps",
            "عدد الفترات التي تجاوزت المدّة القصوى بين جلستين: {gaps}، وأوّلها بعد {from0}؛ والمدّة القصوى بالأشهر: {months}.",
            "Périodes sans la réunion due : {gaps}, la première après {from0} ; mois au plus de l’une à l’autre : {months}.",
            "Times without the meeting that was due: {gaps}, the first after {from0}; months at most from one to the next: {months}.");

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
            .clause(
                    Template.of(
                            "بالنسبة إلى {kind}: المدّة القصوى بين جلستين، بالأشهر التقويمية: {months}.",
                            "Pour chaque {kind} : il se réunit régulièrement ; mois du calendrier au plus d’une réunion à l’autre : {months}.",
                            "For each {kind}: it meets regularly; calendar months at most from one meeting to the next: {months}."))
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

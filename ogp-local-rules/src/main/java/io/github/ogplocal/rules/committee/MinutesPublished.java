// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
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

final class MinutesPublished implements CommitteeRule {
    private static final String DAYS = "days";

    private static final Reason NOT_RECORDED = Reason.notAssessable(
            "not-recorded",
            "لا يذكر الملف هل نُشر محضر جلسة {on}.",
            "Le dossier ne dit pas si le procès-verbal de la réunion ({on}) a été publié.",
            "The dossier does not say whether the minutes of the meeting ({on}) were published.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "نُشر محضر جلسة {on}، ولا يُعرف هل كان ذلك في الأجل؛ الأجل بالأيام: {days}.",
            "Le procès-verbal de la réunion ({on}) est publié ; si ce fut à temps, on ne le sait pas ; délai en jours : {days}.",
            "The minutes of the meeting ({on}) are published; whether in time is not known; days allowed: {days}.");
    private static final Reason NOT_DUE = Reason.notAssessable(
            "not-due",
            "لم يحلّ بعدُ أجل نشر محضر جلسة {on}: {due}.",
            "Le procès-verbal de la réunion ({on}) n’est pas encore dû : {due}.",
            "The minutes of the meeting ({on}) are not yet due: {due}.");
    private static final Reason PUBLISHED = Reason.met(
            "published",
            "نُشر محضر جلسة {on} في الأجل؛ الأجل بالأيام: {days}.",
            "Le procès-verbal de la réunion ({on}) a été publié à temps ; délai en jours : {days}.",
            "The minutes of the meeting ({on}) were published in time; days allowed: {days}.");
    private static final Reason LATE = Reason.notMet(
            "late",
            "نُشر محضر جلسة {on} بعد الأجل، في {publishedOn}؛ الأجل بالأيام: {days}.",
            "Le procès-verbal de la réunion ({on}) a été publié hors délai, le {publishedOn} ; délai en jours : {days}.",
            "The minutes of the meeting ({on}) were published late, on {publishedOn}; days allowed: {days}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/minutes-published@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يُنشر محضر كل جلسة في أجل محدّد، بالأيام: {days}.",
                    "Pour chaque {kind} : le procès-verbal de chaque réunion est publié ; délai en jours : {days}.",
                    "For each {kind}: the minutes of every meeting are published; days allowed: {days}."))
            .source(
                    "Regueb, OGP Local action plan 2021-2023: “Publication des procès-verbaux des séances du comité de pilotage"
                            + " concernant l'avancement au public”; the number of days is for the procedure to say")
            .addReasons(PUBLISHED, LATE, UNCLEAR, NOT_DUE, NOT_RECORDED)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    Setting.count(
                            DAYS,
                            LocalizedText.of(
                                    "في أجل كم يومًا يُنشر المحضر؟",
                                    "Dans combien de jours le procès-verbal est-il publié ?",
                                    "Within how many days are the minutes published?"),
                            0,
                            3660)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        RuleUse use = RuleUse.of(this, settings);
        int days = settings.count(DAYS);
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                List<Finding> findings = new ArrayList<>();
                for (CommitteeView view : CommitteeView.ever(settings, dossier, day)) {
                    for (CommitteeView.Held held : view.meetings()) {
                        if (held.sure()) {
                            findings.add(finding(view, held, days));
                        }
                    }
                }
                return findings;
            }

            @Override
            public List<Duty> duties(Dossier dossier, LocalDate day) {
                List<Duty> duties = new ArrayList<>();
                for (CommitteeView view : CommitteeView.ever(settings, dossier, day)) {
                    for (CommitteeView.Held held : view.meetings()) {
                        if (held.sure()) {
                            duties.add(new Duty(
                                    held.meeting().getOn().lastDay().plusDays(days),
                                    use,
                                    held.meeting().getId().toString(),
                                    1,
                                    reason(view, held, days).verdict()));
                        }
                    }
                }
                return duties;
            }
        };
    }

    private static Finding finding(CommitteeView view, CommitteeView.Held held, int days) {
        Meeting meeting = held.meeting();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(Evidence.of("on", held.pointer() + "/on", meeting.getOn()));
        evidence.add(Evidence.of("days", "", days));
        evidence.add(Evidence.of("due", "", meeting.getOn().lastDay().plusDays(days)));
        publishedOn(meeting, view.day())
                .ifPresent(
                        date -> evidence.add(Evidence.of("publishedOn", held.pointer() + "/minutesPublishedOn", date)));
        return Finding.of(INFO, meeting.getId().toString(), reason(view, held, days), evidence);
    }

    private static Reason reason(CommitteeView view, CommitteeView.Held held, int days) {
        Meeting meeting = held.meeting();
        Optional<DayOrMonth> published = publishedOn(meeting, view.day());
        if (published.isEmpty()) {
            boolean later = meeting.getMinutesPublishedOn().isPresent();
            if (meeting.getMinutesUrl().isPresent() && !later) {
                return UNCLEAR;
            }
            return meeting.getOn().lastDay().plusDays(days).isBefore(view.day()) ? NOT_RECORDED : NOT_DUE;
        }
        DayOrMonth on = published.get();
        if (!on.lastDay().isAfter(meeting.getOn().firstDay().plusDays(days))) {
            return PUBLISHED;
        }
        return on.firstDay().isAfter(meeting.getOn().lastDay().plusDays(days)) ? LATE : UNCLEAR;
    }

    /** When they were published, as far as that was not after the day. */
    private static Optional<DayOrMonth> publishedOn(Meeting meeting, LocalDate day) {
        return meeting.getMinutesPublishedOn().filter(date -> Then.by(date, day) != Then.NO);
    }
}

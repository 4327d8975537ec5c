// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import java.time.LocalDate;
import java.util.Optional;

final class CountedPlans implements CountedPlansRule {
    private static final Reason COUNTS =
            Reason.met("counts", "تُحتسب هذه الخطة.", "Ce plan compte.", "This plan counts.");
    private static final Reason WIDER = Reason.notMet(
            "wider-plan",
            "لا تُحتسب: خطة أوسع تُحتسب أجزاؤها.",
            "Ne compte pas : plan plus large, dont les parties comptent.",
            "Does not count: a wider plan whose parts count.");
    private static final Reason PART = Reason.notMet(
            "part-of-wider",
            "لا تُحتسب: جزء من خطة أوسع تُحتسب.",
            "Ne compte pas : partie d’un plan plus large, qui compte.",
            "Does not count: part of a wider plan, which counts.");
    private static final Reason WITHDRAWN = Reason.notMet(
            "withdrawn", "لا تُحتسب: سُحبت.", "Ne compte pas : il a été retiré.", "Does not count: it was withdrawn.");
    private static final Reason NOT_RUNNING = Reason.notMet(
            "not-running",
            "لا تُحتسب: لم تكن جارية في ذلك اليوم.",
            "Ne compte pas : il n’était pas en cours ce jour-là.",
            "Does not count: it was not running on the day.");
    private static final Reason PERIOD_OPEN = Reason.notAssessable(
            "period-open",
            "لا تُحتسب: لا يُعرف هل كانت جارية في ذلك اليوم.",
            "Ne compte pas : on ne sait s’il était en cours ce jour-là.",
            "Does not count: it is not known whether it was running on the day.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/counted-plans@1"))
            .clause(Template.of(
                    "من خطط كل جماعة تُحتسب {plans}، {time}؛ ولا يُحتسب تعهّد مرّتين.",
                    "Des plans d’une collectivité comptent {plans}, {time} ; aucun engagement ne compte deux fois.",
                    "Of an authority’s plans {plans} count, {time}; no commitment counts twice."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): 17 commitments, four of"
                            + " which are the OGP Local action plan")
            .addReasons(COUNTS, WIDER, PART, WITHDRAWN, NOT_RUNNING, PERIOD_OPEN)
            .settings(SettingsForm.of(
                    Setting.choice(
                                    "plans",
                                    LocalizedText.of(
                                            "أيّ الخطط تُحتسب إذا كانت إحداها جزءًا من أخرى؟",
                                            "Quels plans comptent si l’un fait partie d’un autre ?",
                                            "Which plans count where one is part of another?"))
                            .option(
                                    "narrowest",
                                    LocalizedText.of(
                                            "الخطط التي لا جزء لها",
                                            "ceux qui n’en contiennent pas d’autre",
                                            "those that contain no other"))
                            .option(
                                    "widest",
                                    LocalizedText.of(
                                            "الخطط التي ليست جزءًا من غيرها",
                                            "ceux qui ne font partie d’aucun autre",
                                            "those that are part of no other")),
                    Setting.choice(
                                    "time",
                                    LocalizedText.of(
                                            "أيّ الخطط تُحتسب بحسب الزمن؟",
                                            "Quels plans comptent selon le temps ?",
                                            "Which plans count by time?"))
                            .option(
                                    "all",
                                    LocalizedText.of(
                                            "أيًّا كانت مدّتها",
                                            "quelle que soit leur période",
                                            "whatever their period"))
                            .option(
                                    "running",
                                    LocalizedText.of(
                                            "إذا كانت جارية في ذلك اليوم",
                                            "s’ils sont en cours ce jour-là",
                                            "if they run on the day"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Counter compile(Settings settings) {
        boolean narrowest = settings.choice("plans").equals("narrowest");
        boolean running = settings.choice("time").equals("running");
        return (plan, hasParts, withdrawn, day) -> {
            if (withdrawn) {
                return WITHDRAWN;
            }
            if (narrowest && hasParts) {
                return WIDER;
            }
            if (!narrowest && plan.getPartOf().isPresent()) {
                return PART;
            }
            return running ? period(plan, day) : COUNTS;
        };
    }

    private static Reason period(ActionPlan plan, LocalDate day) {
        Optional<Boolean> started = plan.getStart().flatMap(start -> Times.isReached(start, day));
        Optional<Boolean> over = plan.getEnd().flatMap(end -> Times.isOver(end, day));
        if (started.equals(Optional.of(false)) || over.equals(Optional.of(true))) {
            return NOT_RUNNING;
        }
        return started.isPresent() && over.isPresent() ? COUNTS : PERIOD_OPEN;
    }
}

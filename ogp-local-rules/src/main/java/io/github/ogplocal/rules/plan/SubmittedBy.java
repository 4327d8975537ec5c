// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class SubmittedBy extends LookingRule {
    private static final Reason IN_TIME = Reason.met(
            "submitted-in-time",
            "قُدّمت الخطة في {submitted}، وآخر أجل {due}.",
            "Le plan a été soumis ({submitted}) ; échéance : {due}.",
            "The plan was submitted ({submitted}); it was due by {due}.");
    private static final Reason LATE = Reason.notMet(
            "submitted-late",
            "قُدّمت الخطة في {submitted}، بعد آخر أجل {due}.",
            "Le plan a été soumis ({submitted}), après l’échéance ({due}).",
            "The plan was submitted ({submitted}), after it was due ({due}).");
    private static final Reason OVERDUE = Reason.notMet(
            "not-submitted",
            "انقضى آخر أجل {due} ولا شيء في الملف يفيد بتقديم الخطة.",
            "L’échéance ({due}) est passée, et rien au dossier ne dit que le plan ait été soumis.",
            "It was due by {due}, and nothing in the dossier says that the plan was submitted.");
    private static final Reason NOT_DUE = Reason.notAssessable(
            "not-yet-due",
            "لم يحلّ آخر أجل بعد: {due}.",
            "L’échéance n’est pas encore passée : {due}.",
            "It is not yet due: {due}.");
    private static final Reason DAYS_OPEN = Reason.notAssessable(
            "days-open",
            "قُدّمت الخطة في {submitted} دون ذكر اليوم؛ وآخر أجل {due}.",
            "Le plan a été soumis ({submitted}), sans que le jour soit donné ; échéance : {due}.",
            "The plan was submitted ({submitted}), and the day is not given; it was due by {due}.");

    SubmittedBy() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/submitted-by@1"))
                .clause(Template.of(
                        "تُقدَّم خطة العمل {plan} في أجل أقصاه {deadline}.",
                        "Le plan d’action {plan} est soumis au plus tard le {deadline}.",
                        "Action plan {plan} is submitted by {deadline}."))
                .source(
                        "Open Government Partnership, Country and OGP Local dates and deadlines (verified: a plan counts as"
                                + " delivered once it stands on the site; there are no extensions); the day is that of the calendar")
                .addReasons(IN_TIME, LATE, OVERDUE, NOT_DUE, DAYS_OPEN)
                .settings(SettingsForm.of(
                        Setting.code(
                                "plan",
                                LocalizedText.of(
                                        "أيّ خطة عمل في الملف؟",
                                        "Quel plan d’action du dossier ?",
                                        "Which action plan of the dossier?")),
                        Setting.time(
                                "deadline",
                                LocalizedText.of(
                                        "متى يحلّ آخر أجل (يُحتسب اليوم كاملًا)؟",
                                        "Quelle est l’échéance (le jour entier compte) ?",
                                        "When is it due (the whole day counts)?"))))
                .build());
    }

    @Override
    void look(PlanLook look) {
        String plan = look.settings().code("plan");
        LocalDate due = look.settings().time("deadline").toLocalDate();
        for (GivenPlan given : look.plans()) {
            if (!given.subject().equals(plan)) {
                continue;
            }
            Optional<Dated> submission = look.submission(given);
            Deadline deadline = new Deadline(new When(due, due), submission.map(Dated::when), look.day());
            List<Evidence> evidence = new ArrayList<>();
            submission.ifPresent(submitted -> evidence.add(submitted.evidence("submitted")));
            evidence.add(Evidence.of("due", "", due));
            Deadline.Standing standing = deadline.standing();
            look.find(
                    given.subject(),
                    switch (standing) {
                        case IN_TIME -> IN_TIME;
                        case LATE -> LATE;
                        case OVERDUE -> OVERDUE;
                        case NOT_DUE -> NOT_DUE;
                        case DAYS_OPEN -> DAYS_OPEN;
                    },
                    evidence);
            look.duty(due, given.subject(), 1, standing.verdict());
        }
    }
}

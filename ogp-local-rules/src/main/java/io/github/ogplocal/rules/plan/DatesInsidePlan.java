// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class DatesInsidePlan extends LookingRule {
    private static final Reason INSIDE = Reason.met(
            "inside-the-plan",
            "التعهّد ومراحله تقع بين {from} و{end}.",
            "L’engagement et ses étapes tombent entre {from} et {end}.",
            "The commitment and its milestones lie between {from} and {end}.");
    private static final Reason OUTSIDE = Reason.notMet(
            "outside-the-plan",
            "عدد التواريخ التي تقع خارج مدّة الخطة من {from} إلى {end}: {outside}.",
            "Dates hors de la période du plan ({from} – {end}) : {outside}.",
            "Dates outside the time of the plan, from {from} to {end}: {outside}.");
    private static final Reason OPEN = Reason.notAssessable(
            "days-open",
            "عدد التواريخ التي لا يُعرف هل تقع بين {from} و{end}، لأنّ أيامًا غير مذكورة: {open}.",
            "Dates dont on ne sait, des jours n’étant pas donnés, si elles tombent entre {from} et {end} : {open}.",
            "Dates of which, as days are not given, it is not known whether they lie between {from} and {end}: {open}.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "dates-unknown",
            "تواريخ الخطة أو التعهّد غير معروفة.",
            "Les dates du plan ou de l’engagement ne sont pas connues.",
            "The dates of the plan or of the commitment are not known.");

    DatesInsidePlan() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/dates-inside-plan@1"))
                .clause(Template.of(
                        "يقع كل تعهّد ومراحله في مدّة خطة العمل.",
                        "Chaque engagement et ses étapes tombent dans la période du plan d’action.",
                        "Every commitment and its milestones lie within the time of the action plan."))
                .source(
                        "Open Government Partnership, glossary, Action Plan (verified: commitments are time-bound); only changes"
                                + " inside the period count (glossary, Completion)")
                .addReasons(INSIDE, OUTSIDE, OPEN, UNKNOWN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan plan : look.programmePlans()) {
            for (GivenCommitment given : plan.commitments()) {
                look(look, plan, given);
            }
        }
    }

    private static void look(PlanLook look, GivenPlan plan, GivenCommitment given) {
        Optional<DayOrMonth> from = plan.plan().getStart().or(() -> plan.plan().getSubmittedOn());
        Optional<DayOrMonth> end = plan.plan().getEnd();
        CommitmentOutline outline = given.commitment().getOutline().orElse(CommitmentOutline.EMPTY);
        Map<String, DayOrMonth> dates = dates(outline, given.pointer() + "/outline");
        if (from.isEmpty() || end.isEmpty() || dates.isEmpty()) {
            look.find(given.subject(), UNKNOWN, List.of());
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(
                "from", plan.pointer() + (plan.plan().getStart().isPresent() ? "/start" : "/submittedOn"), from.get()));
        evidence.add(Evidence.of("end", plan.pointer() + "/end", end.get()));
        int outside = 0;
        int open = 0;
        for (Map.Entry<String, DayOrMonth> entry : dates.entrySet()) {
            DayOrMonth date = entry.getValue();
            if (date.lastDay().isBefore(from.get().firstDay())
                    || date.firstDay().isAfter(end.get().lastDay())) {
                outside++;
                evidence.add(Evidence.of("outside" + outside, entry.getKey(), date));
            } else if (date.firstDay().isBefore(from.get().lastDay())
                    || date.lastDay().isAfter(end.get().firstDay())) {
                open++;
                evidence.add(Evidence.of("open" + open, entry.getKey(), date));
            }
        }
        evidence.add(Evidence.of("outside", "", outside));
        evidence.add(Evidence.of("open", "", open));
        look.find(given.subject(), outside > 0 ? OUTSIDE : open > 0 ? OPEN : INSIDE, evidence);
    }

    /** All dates of the commitment, by where they stand, in its order. */
    private static Map<String, DayOrMonth> dates(CommitmentOutline outline, String pointer) {
        Map<String, DayOrMonth> dates = new LinkedHashMap<>();
        outline.getStart().ifPresent(date -> dates.put(pointer + "/start", date));
        outline.getEnd().ifPresent(date -> dates.put(pointer + "/end", date));
        for (int i = 0; i < outline.getMilestones().size(); i++) {
            String milestone = pointer + "/milestones/" + i;
            outline.getMilestones().get(i).getStart().ifPresent(date -> dates.put(milestone + "/start", date));
            outline.getMilestones().get(i).getEnd().ifPresent(date -> dates.put(milestone + "/end", date));
        }
        return dates;
    }
}

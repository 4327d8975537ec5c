// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class EndsAgree extends LookingRule {
    private static final Reason AGREE = Reason.met(
            "ends-agree",
            "تنتهي الخطة في {end}، وخانة المدّة «{stated}» توافق ذلك.",
            "Fin du plan : {end} ; le champ de la durée, « {stated} », s’y accorde.",
            "The end of the plan is {end}, and the duration field, “{stated}”, agrees with it.");
    private static final Reason DIFFER = Reason.notMet(
            "ends-differ",
            "تنتهي الخطة في {end}، وفي خانة المدّة «{stated}»: نهايتان لا تتّفقان.",
            "Fin du plan : {end}, alors que le champ de la durée dit « {stated} » : deux fins qui ne s’accordent pas.",
            "The end of the plan is {end}, while the duration field says “{stated}”: two ends that do not agree.");
    private static final Reason LENGTH_DIFFERS = Reason.notMet(
            "length-differs",
            "عدد الأشهر من {from} إلى {end}: {months}، وفي خانة المدّة «{stated}».",
            "Début : {from}, fin : {end}, nombre de mois : {months}, alors que le champ de la durée dit « {stated} ».",
            "Months from {from} to {end}: {months}, while the duration field says “{stated}”.");
    private static final Reason NOT_COMPARABLE = Reason.notAssessable(
            "not-comparable",
            "في خانة المدّة «{stated}»؛ ولا يمكن مقارنتها بتواريخ الخطة.",
            "Le champ de la durée dit « {stated} » ; il ne peut être comparé aux dates du plan.",
            "The duration field says “{stated}”; it cannot be compared with the dates of the plan.");

    EndsAgree() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/ends-agree@1"))
                .clause(Template.of(
                        "تتّفق نهاية الخطة مع خانة المدّة.",
                        "La fin du plan et le champ de la durée s’accordent.",
                        "The end of the plan and the duration field agree."))
                .source(
                        "Pages of the Open Government Partnership (verified: El Kef 2024–2027, “Action Plan End June 2027” and"
                                + " “Duration June 2030”; Carthage, “End June 2023” and “Duration Aug 2023”)")
                .addReasons(AGREE, DIFFER, LENGTH_DIFFERS, NOT_COMPARABLE)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan given : look.plans()) {
            given.plan().getStatedDuration().ifPresent(stated -> look(look, given, stated));
        }
    }

    private static void look(PlanLook look, GivenPlan given, LocalizedText stated) {
        StatedDuration read = StatedDuration.of(stated);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("stated", given.pointer() + "/statedDuration", stated));
        DurationIsALength.quote(given, stated).ifPresent(evidence::add);
        Optional<Dated> from = DurationIsALength.beginning(look, given);
        if (given.plan().getEnd().isEmpty()
                || (read.date().isEmpty() && (read.months().isEmpty() || from.isEmpty()))) {
            look.find(given.subject(), NOT_COMPARABLE, evidence);
            return;
        }
        DayOrMonth end = given.plan().getEnd().get();
        evidence.add(Evidence.of("end", given.pointer() + "/end", end));
        PlanLook.quote(
                        "endQuote",
                        given.pointer() + "/endCitations",
                        given.plan().getEndCitations())
                .ifPresent(evidence::add);
        if (read.date().isPresent()) {
            DayOrMonth other = read.date().get();
            evidence.add(Evidence.of("other", given.pointer() + "/statedDuration", other));
            boolean agree = !other.lastDay().isBefore(end.firstDay())
                    && !other.firstDay().isAfter(end.lastDay());
            look.find(given.subject(), agree ? AGREE : DIFFER, evidence);
            return;
        }
        When start = from.orElseThrow().when();
        int months = read.months().orElseThrow();
        evidence.add(from.orElseThrow().evidence("from"));
        evidence.add(Evidence.of("months", "", Lengths.months(start, When.of(end))));
        evidence.add(Evidence.of("statedMonths", "", months));
        boolean agree = !end.lastDay().isBefore(Lengths.complete(start.first(), months))
                && !end.firstDay().isAfter(start.last().plusMonths(months));
        look.find(given.subject(), agree ? AGREE : LENGTH_DIFFERS, evidence);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class FinalAfterEnd extends LookingRule {
    private static final Reason AFTER = Reason.met(
            "final-after-end",
            "التقرير نهائي بعبارته ومؤرّخ في {written}؛ وانتهت الخطة في {end}.",
            "Le rapport se dit final et porte la date {written} ; fin du plan : {end}.",
            "The report calls itself final and is dated {written}; end of the plan: {end}.");
    private static final Reason BEFORE = Reason.notMet(
            "final-before-end",
            "التقرير نهائي بعبارته ومؤرّخ في {written}، بينما امتدّت الخطة إلى {end} (المصدر: {source}).",
            "Le rapport se dit final et porte la date {written}, alors que le plan courait encore (fin : {end} ; source : {source}).",
            "The report calls itself final and is dated {written}, though the plan ran to {end} (source: {source}).");
    private static final Reason BEFORE_UNSOURCED = Reason.notMet(
            "final-before-end-unsourced",
            "التقرير نهائي بعبارته ومؤرّخ في {written}، بينما امتدّت الخطة إلى {end} (دون ذكر مصدر لهذه النهاية).",
            "Le rapport se dit final et porte la date {written}, alors que le plan courait encore (fin : {end}, donnée sans source).",
            "The report calls itself final and is dated {written}, though the plan ran to {end} (an end given without a source).");
    private static final Reason OPEN = Reason.notAssessable(
            "dates-open",
            "التقرير نهائي بعبارته؛ ولا تكفي التواريخ المعروفة لمعرفة هل سبق نهاية الخطة.",
            "Le rapport se dit final ; les dates connues ne suffisent pas à dire s’il précède la fin du plan.",
            "The report calls itself final; the dates that are known do not tell whether it came before the end of the plan.");

    FinalAfterEnd() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/final-after-end@1"))
                .clause(Template.of(
                        "لا يكون التقرير نهائيًّا قبل نهاية خطة العمل.",
                        "Un rapport n’est pas final avant la fin du plan d’action.",
                        "No report is final before the end of the action plan."))
                .source(
                        "El Kef municipality, Final Self-Assessment Report (dated 1 January 2023), and the plan’s page of the Open"
                                + " Government Partnership (verified: 26 August 2021 to May 2023)")
                .addReasons(AFTER, BEFORE, BEFORE_UNSOURCED, OPEN)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (int i = 0; i < look.dossier().getSelfAssessments().size(); i++) {
            SelfAssessmentReport report = look.dossier().getSelfAssessments().get(i);
            boolean later = report.getWrittenOn()
                    .filter(date -> date.firstDay().isAfter(look.day()))
                    .isPresent();
            if (report.isCallsItselfFinal().orElse(false) && !later) {
                look(look, report, "/selfAssessments/" + i);
            }
        }
    }

    private static void look(PlanLook look, SelfAssessmentReport report, String pointer) {
        GivenPlan given = look.plan(report.getPlan());
        Optional<DayOrMonth> written = report.getWrittenOn();
        Optional<DayOrMonth> end = given.plan().getEnd();
        List<Evidence> evidence = new ArrayList<>();
        written.ifPresent(date -> evidence.add(Evidence.of("written", pointer + "/writtenOn", date)));
        end.ifPresent(date -> evidence.add(Evidence.of("end", given.pointer() + "/end", date)));
        PlanLook.quote("finalQuote", pointer + "/citations", report.getCitations())
                .ifPresent(evidence::add);
        Optional<Citation> endSaid =
                given.plan().getEndCitations().stream().min(Comparator.comparing(citation -> citation.toString()));
        endSaid.filter(citation -> citation.getQuote().isPresent())
                .ifPresent(quote -> evidence.add(Evidence.of(
                        "endQuote",
                        given.pointer() + "/endCitations/"
                                + given.plan().getEndCitations().indexOf(quote),
                        quote)));
        String subject = report.getId().value();
        if (written.isEmpty() || end.isEmpty()) {
            look.find(subject, OPEN, evidence);
        } else if (written.get().lastDay().isBefore(end.get().firstDay())) {
            endSaid.ifPresent(citation -> evidence.add(source(look.dossier(), citation)));
            look.find(subject, endSaid.isPresent() ? BEFORE : BEFORE_UNSOURCED, evidence);
        } else {
            look.find(subject, written.get().firstDay().isBefore(end.get().lastDay()) ? OPEN : AFTER, evidence);
        }
    }

    private static Evidence source(Dossier dossier, Citation citation) {
        for (int i = 0; i < dossier.getSources().size(); i++) {
            Source source = dossier.getSources().get(i);
            if (source.getId().equals(citation.getSource())) {
                return Evidence.of("source", "/sources/" + i + "/title", source.getTitle());
            }
        }
        return Evidence.ofCode("source", "", citation.getSource().value());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as it lies in a dossier.
 *
 * @param id the subject of findings about it
 * @param pointer where it stands
 * @param date the date it bears; empty when it bears none
 * @param citations where the sources say so, each at its place under the pointer
 */
record Filed<T>(String id, String pointer, T document, Optional<DayOrMonth> date, List<Citation> citations) {
    /** Whether the document is there on a day. */
    enum Presence {
        /** It bears an earlier date, that of the day, or none. */
        THERE,
        /** It bears a later date, and does not count. */
        LATER,
        /** It bears the month of the day, in which it may have come later. */
        OPEN
    }

    Filed {
        citations = List.copyOf(citations);
    }

    Presence on(LocalDate day) {
        if (date.isEmpty() || !date.get().lastDay().isAfter(day)) {
            return Presence.THERE;
        }
        return date.get().firstDay().isAfter(day) ? Presence.LATER : Presence.OPEN;
    }

    static List<Filed<ActionPlan>> plans(Dossier dossier) {
        List<Filed<ActionPlan>> all = new ArrayList<>();
        for (int i = 0; i < dossier.getPlans().size(); i++) {
            ActionPlan plan = dossier.getPlans().get(i);
            all.add(new Filed<>(
                    plan.getId().toString(), "/plans/" + i, plan, plan.getSubmittedOn(), plan.getCitations()));
        }
        return all;
    }

    static List<Filed<Commitment>> commitments(Dossier dossier) {
        List<Filed<Commitment>> all = new ArrayList<>();
        for (Filed<ActionPlan> plan : plans(dossier)) {
            List<Commitment> commitments = plan.document().getCommitments();
            for (int i = 0; i < commitments.size(); i++) {
                Commitment commitment = commitments.get(i);
                all.add(new Filed<>(
                        plan.id() + "/" + commitment.getId(),
                        plan.pointer() + "/commitments/" + i,
                        commitment,
                        plan.date(),
                        commitment.getCitations()));
            }
        }
        return all;
    }

    static List<Filed<SelfAssessmentReport>> selfAssessments(Dossier dossier) {
        List<Filed<SelfAssessmentReport>> all = new ArrayList<>();
        for (int i = 0; i < dossier.getSelfAssessments().size(); i++) {
            SelfAssessmentReport report = dossier.getSelfAssessments().get(i);
            all.add(new Filed<>(
                    report.getId().toString(),
                    "/selfAssessments/" + i,
                    report,
                    report.getWrittenOn(),
                    report.getCitations()));
        }
        return all;
    }

    static List<Filed<LetterOfSupport>> letters(Dossier dossier) {
        List<Filed<LetterOfSupport>> all = new ArrayList<>();
        for (int i = 0; i < dossier.getLetters().size(); i++) {
            LetterOfSupport letter = dossier.getLetters().get(i);
            all.add(new Filed<>(
                    DocumentForms.id(letter), "/letters/" + i, letter, letter.getWrittenOn(), letter.getCitations()));
        }
        return all;
    }

    static List<Filed<CaseForm>> caseForms(Dossier dossier) {
        List<Filed<CaseForm>> all = new ArrayList<>();
        for (int i = 0; i < dossier.getCaseForms().size(); i++) {
            CaseForm form = dossier.getCaseForms().get(i);
            all.add(new Filed<>(
                    form.getId().toString(), "/caseForms/" + i, form, Optional.empty(), form.getCitations()));
        }
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.Template;
import java.util.List;
import java.util.Optional;

/**
 * The library's own rules on documents.
 *
 * <p>A document that bears a later date than the day of the review is not looked at. Of one that bears the month of that day,
 * whether it was there is not assessable.
 */
public final class ReportRules {
    /**
     * Every field of the plan form is answered.
     *
     * <p>Met when every field that asks for an answer has one. Not met when one has none; each such field has a finding of
     * its own. Not assessable when the plan itself is not in the dossier, or bears the month of the review.
     */
    public static final ReportRule ACTION_PLAN_COMPLETE = new FormComplete<>(
            "report/action-plan-complete@1",
            Template.of(
                    "كل خانات استمارة خطة العمل معمّرة.",
                    "Toutes les rubriques du formulaire de plan d’action sont remplies.",
                    "Every field of the action plan form is answered."),
            "OGP Local action plan form, as filled in by Regueb, Tunisia (2021–2023)",
            DocumentForms.ACTION_PLAN,
            Filed::plans,
            List.of(FormComplete.NOT_HELD, DocumentCheck.DATE_OPEN),
            plan -> true,
            plan -> Optional.empty(),
            plan -> plan.getDocument().isPresent());

    /**
     * An answer that is short and does not end is put before a person.
     *
     * <p>Met when no answer of a document is such. Never not met. Not assessable for each answer that is.
     */
    public static final ReportRule ANSWERS_BREAK_OFF = new AnswersBreakOff();

    /**
     * Every field of the case form is answered.
     *
     * <p>Met when every field that asks for an answer has one. Not met when one has none; each such field has a finding of
     * its own. Never not assessable, since the form bears no date.
     */
    public static final ReportRule CASE_FORM_COMPLETE = new FormComplete<>(
            "report/case-form-complete@1",
            Template.of(
                    "كل خانات استمارة الحالة معمّرة.",
                    "Toutes les rubriques du formulaire de cas sont remplies.",
                    "Every field of the case form is answered."),
            "ESCWA and OECD, sample case submission form (2020), 1.1 to 5.3",
            DocumentForms.CASE_FORM,
            Filed::caseForms,
            List.of(),
            form -> true,
            form -> Optional.empty(),
            form -> true);

    /**
     * The numbers of a self-assessment report agree with what it holds and with the plan.
     *
     * <p>Met for each number that agrees. Not met for each that does not. Not assessable when it states none.
     */
    public static final ReportRule COUNTS_AGREE = new CountsAgree();

    /**
     * Of each part of the file it is said how much is known.
     *
     * <p>Met for each part of which something is known. Never not met. Not assessable for each of which nothing is: that it is not
     * in the file is not that there is none.
     */
    public static final ReportRule FILE_COMPLETE = new FileComplete();

    /**
     * Every part of the letter of support is there.
     *
     * <p>Met when every part that is asked for is there. Not met when one is not; each has a finding of its own. Not
     * assessable when the letter bears the month of the review.
     */
    public static final ReportRule LETTER_COMPLETE = new FormComplete<>(
            "report/letter-complete@1",
            Template.of(
                    "كل أجزاء رسالة المساندة واردة فيها.",
                    "Toutes les parties de la lettre de soutien y figurent.",
                    "Every part of the letter of support is there."),
            "El Kef municipality and the association TWIZA, letter of support for the OGP Local 2020 cohort (24 September"
                    + " 2020): its parts",
            DocumentForms.LETTER,
            Filed::letters,
            List.of(DocumentCheck.DATE_OPEN),
            letter -> true,
            letter -> Optional.empty(),
            letter -> true);

    /**
     * All in whose name a letter of support speaks have signed it.
     *
     * <p>Met when all have. Not met for each that has not. Not assessable when the letter bears the month of the review.
     */
    public static final ReportRule LETTER_SIGNED = new LetterSigned();

    /**
     * A case form has one category.
     *
     * <p>Met when one is ticked. Not met when several are. Not assessable when none is.
     */
    public static final ReportRule ONE_CATEGORY = new OneCategory();

    /**
     * A plan's participation table adds up to its stated total, and counts one thing.
     *
     * <p>Met when the total is that of all rows, or of those of one unit. Not met when it is neither. Not assessable when no
     * total is stated; and, beside the sum being met, when the rows count different things. Numbers that the form states beside
     * the table are not assessable: they are named, with the words that state them.
     */
    public static final ReportRule PARTICIPATION_ADDS_UP = new ParticipationAddsUp();

    /**
     * Every field of a commitment's project sheet is answered.
     *
     * <p>Met when every field that asks for an answer has one. Not met when one has none; each such field has a finding of
     * its own. Not assessable when the sheet itself is not in the dossier, or nothing is known of the commitment but that it
     * exists, or its title.
     */
    public static final ReportRule PROJECT_SHEET_COMPLETE = new FormComplete<>(
            "report/project-sheet-complete@1",
            Template.of(
                    "لكل تعهّد وثيقة مشروع معمّرة، فيها الهيكل المسؤول عن التنفيذ ونقطة الاتصال.",
                    "Chaque engagement a une fiche de projet remplie, avec la structure responsable et le point de contact.",
                    "Every commitment has a project sheet that is filled in, with the structure responsible and the point of"
                            + " contact."),
            "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), 2.2: “a project document was"
                    + " prepared for each pledge”; OGP Local commitment pages",
            DocumentForms.PROJECT_SHEET,
            Filed::commitments,
            List.of(
                    FormComplete.NOTHING_KNOWN,
                    FormComplete.TITLE_KNOWN,
                    FormComplete.NOT_HELD,
                    DocumentCheck.DATE_OPEN),
            CommitmentParts::isKnown,
            Commitment::getTitle,
            commitment -> commitment.getDocument().isPresent());

    /**
     * A case form says whether it may be republished.
     *
     * <p>Met when it may not, or may with a reference. Not met when it may without one. Not assessable when it does not say.
     */
    public static final ReportRule REPUBLICATION_ANSWERED = new RepublicationAnswered();

    /**
     * Every section of the self-assessment report is there.
     *
     * <p>Met when every section that is asked for is there. Not met when one is not; each has a finding of its own. Not
     * assessable when the report bears the month of the review.
     */
    public static final ReportRule SELF_ASSESSMENT_COMPLETE = new FormComplete<>(
            "report/self-assessment-complete@1",
            Template.of(
                    "كل أقسام تقرير التقييم الذاتي واردة فيه.",
                    "Toutes les sections du rapport d’auto-évaluation y figurent.",
                    "Every section of the self-assessment report is there."),
            "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): its sections",
            DocumentForms.SELF_ASSESSMENT,
            Filed::selfAssessments,
            List.of(DocumentCheck.DATE_OPEN),
            report -> true,
            report -> Optional.empty(),
            report -> true);

    /**
     * A document, a report of progress and a source say where what they say is taken from.
     *
     * <p>Met when every citation gives the words of the source, and for each source. Not met when a citation gives none.
     * Not assessable when no source is named, or the document bears the month of the review.
     */
    public static final ReportRule SOURCES_NAMED = new SourcesNamed();

    /**
     * The answer to “anything else” in a case form keeps to its limit.
     *
     * <p>Met when its words are no more than the limit, in each language. Not met when they are more. Not assessable when
     * there is no answer.
     */
    public static final ReportRule WORD_LIMIT = new WordLimit();

    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of(
            ACTION_PLAN_COMPLETE,
            ANSWERS_BREAK_OFF,
            CASE_FORM_COMPLETE,
            COUNTS_AGREE,
            FILE_COMPLETE,
            LETTER_COMPLETE,
            LETTER_SIGNED,
            ONE_CATEGORY,
            PARTICIPATION_ADDS_UP,
            PROJECT_SHEET_COMPLETE,
            REPUBLICATION_ANSWERED,
            SELF_ASSESSMENT_COMPLETE,
            SOURCES_NAMED,
            WORD_LIMIT));

    private ReportRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}

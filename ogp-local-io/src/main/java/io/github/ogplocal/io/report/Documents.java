// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.ReportId;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.report.DocumentForms;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The documents that a local authority publishes, made from its dossier as it is known on a day.
 *
 * <p>A document shows every field of its form in the form's order. What is missing is shown as missing, in words. Every figure
 * has its coverage beside it, and what the dossier cites is listed at the end, with the place and the words. At the end also
 * stands what a review found of the document, when one is given.
 *
 * <p>A {@link io.github.ogplocal.model.dossier.ContactBook} is not asked for: nothing of it can reach a page.
 *
 * <p>Needs {@code com.samskivert:jmustache} at run time, which is an optional dependency.
 *
 * <p>Immutable and thread-safe.
 */
public final class Documents {
    /** The id of the only file that a dossier has. */
    public static final String FILE_ID = "dossier";

    private final Dossier dossier;
    private final LocalDate day;
    private final Optional<Reviewed> reviewed;
    private final Optional<RolledUp> progress;
    private final Optional<LocalizedText> notice;

    private Documents(
            Dossier dossier,
            LocalDate day,
            Optional<Reviewed> reviewed,
            Optional<RolledUp> progress,
            Optional<LocalizedText> notice) {
        this.dossier = dossier;
        this.day = day;
        this.reviewed = reviewed;
        this.progress = progress;
        this.notice = notice;
    }

    /**
     * The documents of a dossier, without findings and without what progress rolls up to.
     *
     * @param day the day on which they are made; progress that was reported after it is not shown
     */
    public static Documents of(Dossier dossier, LocalDate day) {
        return new Documents(
                requireNonNull(dossier, "dossier"),
                requireNonNull(day, "day"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * These documents, each with what a review found of it.
     *
     * @param review of this dossier by this procedure
     * @param rules the rules of the review: {@link io.github.ogplocal.rules.catalogue.StandardRules#all}, and one's own beside
     * @throws IllegalArgumentException if the review is of another procedure
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public Documents withReview(Review review, ReviewProcedure procedure, RuleSet<Rule> rules) {
        ReviewProcedure checked =
                ReviewEngine.of(procedure, requireNonNull(rules, "rules")).procedure();
        if (!review.getProcedure().equals(checked.getId()) || review.getRevision() != checked.getRevision()) {
            throw new IllegalArgumentException("documents: the review is of another procedure");
        }
        Reviewed given = new Reviewed(review, checked, rules);
        return new Documents(dossier, day, Optional.of(given), progress, notice);
    }

    /**
     * These documents with what progress rolls up to: of each plan, and of the wider plan that it is a part of.
     *
     * @param summary of this dossier, alone or among others
     * @param rules the rules of the summary: {@link io.github.ogplocal.rules.catalogue.StandardRules#all}, and one's own beside
     */
    public Documents withProgress(ProgressSummary summary, RuleSet<Rule> rules) {
        RolledUp given = new RolledUp(requireNonNull(summary, "summary"), requireNonNull(rules, "rules"));
        return new Documents(dossier, day, reviewed, Optional.of(given), notice);
    }

    /** These documents with a notice at their heads: for example, that the data are made up. */
    public Documents withNotice(LocalizedText notice) {
        return new Documents(dossier, day, reviewed, progress, Optional.of(requireNonNull(notice, "notice")));
    }

    /** All documents that can be made of the dossier: by kind, then in its own order. */
    public List<PublishedDocument> all() {
        List<PublishedDocument> all = new ArrayList<>();
        dossier.getPlans().forEach(plan -> all.add(actionPlan(plan)));
        dossier.getCaseForms().forEach(form -> all.add(caseForm(form)));
        all.add(file());
        dossier.getLetters().forEach(letter -> all.add(letter(letter)));
        dossier.getPlans()
                .forEach(plan -> plan.getCommitments().forEach(commitment -> all.add(projectSheet(plan, commitment))));
        dossier.getSelfAssessments().forEach(report -> all.add(selfAssessment(report)));
        return all;
    }

    /**
     * The document with an id.
     *
     * @param id {@link #FILE_ID} of the file; of a plan, of a case form, of a self-assessment report; {@code <application>/<piece>} of a letter;
     *     {@code <plan>/<commitment>} of a project sheet
     * @return empty when the dossier has none such
     */
    public Optional<PublishedDocument> document(DocumentKind kind, String id) {
        requireNonNull(id, "id");
        return all().stream()
                .filter(document -> document.kind() == kind && document.id().equals(id))
                .findFirst();
    }

    /**
     * An action plan.
     *
     * @throws IllegalArgumentException if the dossier has no such plan
     */
    public PublishedDocument actionPlan(PlanId id) {
        return required(DocumentKind.ACTION_PLAN, id.toString());
    }

    /**
     * The project sheet of a commitment.
     *
     * @throws IllegalArgumentException if the dossier has no such plan, or the plan no such commitment
     */
    public PublishedDocument projectSheet(PlanId plan, CommitmentId commitment) {
        return required(DocumentKind.PROJECT_SHEET, plan + "/" + commitment);
    }

    /**
     * A self-assessment report.
     *
     * @throws IllegalArgumentException if the dossier has no such report
     */
    public PublishedDocument selfAssessment(ReportId id) {
        return required(DocumentKind.SELF_ASSESSMENT, id.toString());
    }

    /**
     * A case form.
     *
     * @throws IllegalArgumentException if the dossier has no such form
     */
    public PublishedDocument caseForm(ReportId id) {
        return required(DocumentKind.CASE_FORM, id.toString());
    }

    /**
     * A letter of support.
     *
     * @param id its application and piece, with a slash between
     * @throws IllegalArgumentException if the dossier has no such letter
     */
    public PublishedDocument letter(String id) {
        return required(DocumentKind.LETTER, id);
    }

    /** The file of the authority itself: who it is, who sits where, what was agreed and what happened. */
    public PublishedDocument file() {
        return new PublishedDocument(DocumentKind.FILE, FILE_ID, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.parts().words(DocumentPhrase.SOURCES_NUMBERED);
            new FileDocument(maker).write(progress);
            maker.findings(
                    reviewed,
                    finding -> finding.rule().family().equals("committee")
                            || finding.subject().isEmpty()
                            || finding.subject().startsWith("#"));
            return maker.document(
                    DocumentKind.FILE,
                    dossier.getAuthority().map(LocalAuthority::getName),
                    DocumentPhrase.FILE.in(language),
                    first,
                    notice);
        });
    }

    private PublishedDocument required(DocumentKind kind, String id) {
        return document(kind, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "documents: the dossier has no " + kind.code() + " of the id asked for"));
    }

    private PublishedDocument actionPlan(ActionPlan plan) {
        String id = plan.getId().toString();
        return new PublishedDocument(DocumentKind.ACTION_PLAN, id, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.citing(plan.getCitations());
            new ActionPlanDocument(maker, plan).write(progress);
            maker.findings(reviewed, about(List.of("plan", "progress", "report", "committee"), id));
            return maker.document(DocumentKind.ACTION_PLAN, plan.getTitle(), Prose.code(id), first, notice);
        });
    }

    private PublishedDocument projectSheet(ActionPlan plan, Commitment commitment) {
        String id = plan.getId() + "/" + commitment.getId();
        return new PublishedDocument(DocumentKind.PROJECT_SHEET, id, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.citing(commitment.getCitations());
            new ProjectSheetDocument(maker, plan, commitment).write();
            maker.findings(reviewed, about(List.of("plan", "progress", "report"), id));
            Prose otherwise = DocumentPhrase.COMMITMENT.with(
                    language, "id", Prose.code(commitment.getId().toString()));
            return maker.document(DocumentKind.PROJECT_SHEET, commitment.getTitle(), otherwise, first, notice);
        });
    }

    private PublishedDocument selfAssessment(SelfAssessmentReport report) {
        String id = report.getId().toString();
        String plan = report.getPlan().toString();
        return new PublishedDocument(DocumentKind.SELF_ASSESSMENT, id, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.citing(report.getCitations());
            new SelfAssessmentDocument(maker, report).write(progress);
            maker.findings(reviewed, about(List.of("report", "progress"), id).or(about(List.of("progress"), plan)));
            return maker.document(DocumentKind.SELF_ASSESSMENT, report.getTitle(), Prose.code(id), first, notice);
        });
    }

    private PublishedDocument caseForm(CaseForm form) {
        String id = form.getId().toString();
        return new PublishedDocument(DocumentKind.CASE_FORM, id, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.citing(form.getCitations());
            new CaseFormDocument(maker, form).write();
            maker.findings(reviewed, about(List.of("report"), id));
            return maker.document(DocumentKind.CASE_FORM, form.getTitle(), Prose.code(id), first, notice);
        });
    }

    private PublishedDocument letter(LetterOfSupport letter) {
        String id = DocumentForms.id(letter);
        return new PublishedDocument(DocumentKind.LETTER, id, language -> {
            DocumentMaker maker = maker(language);
            View first = maker.citing(letter.getCitations());
            new LetterDocument(maker, letter).write();
            maker.findings(reviewed, about(List.of("report"), id));
            return maker.document(DocumentKind.LETTER, Optional.of(letter.getSubject()), Prose.code(id), first, notice);
        });
    }

    private DocumentMaker maker(Language language) {
        return new DocumentMaker(dossier, day, language);
    }

    /** Findings of these families about a subject, or about a part of it. */
    private static Predicate<Finding> about(List<String> families, String subject) {
        return finding -> families.contains(finding.rule().family())
                && (finding.subject().equals(subject)
                        || finding.subject().startsWith(subject + "/")
                        || finding.subject().startsWith(subject + "#"));
    }
}

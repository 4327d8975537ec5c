// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.record.RecordDigests;
import io.github.ogplocal.io.record.RecordManifest;
import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.dossier.ContactBook;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.CallForApplications;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.FiledSheet;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.Programme;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.ParticipationReport;
import io.github.ogplocal.rules.consultation.Provenance;
import io.github.ogplocal.rules.consultation.PublishedCrosstab;
import io.github.ogplocal.rules.consultation.PublishedParticipation;
import io.github.ogplocal.rules.consultation.ResponseCoverage;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.EvaluationRound;
import io.github.ogplocal.rules.panel.EvaluatorLoad;
import io.github.ogplocal.rules.panel.PanelAgreement;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.Succession;
import io.github.ogplocal.rules.smart.SmartOutcome;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;

/** What a file holds; the name as the command line has it. */
enum DocumentType {
    PROCEDURE("procedure", SelectionProcedure.class, false),
    APPLICATIONS("applications", Application.class, true),
    SHEETS("sheets", ScoreSheet.class, true),
    RECUSALS("recusals", Recusal.class, true),
    EVALUATORS("evaluators", Evaluator.class, true),
    CALL("call", CallForApplications.class, false),
    PROGRAMME("programme", Programme.class, false),
    REGION_SCHEME("region-scheme", RegionScheme.class, false),
    MILESTONES("milestones", Milestone.class, true),
    OUTCOME("outcome", SelectionOutcome.class, false),
    DRAW_POOL("draw-pool", DrawPool.class, false),
    DRAW("draw", Draw.class, false),
    SELECTION_DOCUMENTS("selection-documents", SelectionDocuments.class, false),
    AFFILIATIONS("affiliations", Affiliation.class, true),
    CHECKS("checks", RecordedCheck.class, true),
    PAST_AWARDS("past-awards", PastAward.class, true),
    LETTERS("letters", LetterOfSupport.class, true),
    VERIFIED_SCORES("verified-scores", VerifiedScore.class, true),
    TIE_DECISIONS("tie-decisions", TieDecision.class, true),
    OVERRIDES("overrides", CommitteeOverride.class, true),
    WITHDRAWALS("withdrawals", LateWithdrawal.class, true),
    SUCCESSIONS("successions", Succession.class, true),
    ASSUMPTIONS("assumptions", Assumptions.class, false),
    DRY_RUN("dry-run", DryRunReport.class, false),
    MARGINS("margins", RobustnessReport.class, false),
    DIFFERENCE("difference", SelectionDifference.class, false),
    DECLARATIONS("declarations", InterestDeclaration.class, true),
    RULINGS("rulings", InterestRuling.class, true),
    FILED_SHEETS("filed-sheets", FiledSheet.class, true),
    ROUND("round", EvaluationRound.class, false),
    LOADS("loads", EvaluatorLoad.class, true),
    ASSIGNMENT("assignment", Assignment.class, false),
    AGREEMENT("agreement", PanelAgreement.class, false),
    CONSULTATION("consultation", Consultation.class, false),
    CONSULTATION_DOCUMENTS("consultation-documents", ConsultationDocuments.class, false),
    CONSULTATION_REPORT("consultation-report", ConsultationReport.class, false),
    PROPOSALS("proposals", Proposal.class, true),
    DERIVATIONS("derivations", ProposalDerivation.class, true),
    RESPONSES("responses", ProposalResponse.class, true),
    PROVENANCE("provenance", Provenance.class, false),
    RESPONSE_COVERAGE("response-coverage", ResponseCoverage.class, false),
    PARTICIPATION_REPORT("participation-report", ParticipationReport.class, false),
    PUBLISHED_PARTICIPATION("published-participation", PublishedParticipation.class, false),
    PUBLISHED_CROSSTAB("published-crosstab", PublishedCrosstab.class, false),
    DUPLICATES("duplicates", DuplicateSuggestions.class, false),
    PAPER_DETAILS("paper-details", PaperDetails.class, false),
    RECORD("record", RecordManifest.class, false),
    RECORD_DIGESTS("record-digests", RecordDigests.class, false),
    CERTIFICATE("certificate", SelectionCertificate.class, false),
    BALLOTS("ballots", Ballot.class, true),
    FORUM_LISTS("forum-lists", ForumList.class, true),
    PRIORITISATION("prioritisation", PrioritisationOutcome.class, false),
    PRIORITISATION_DOCUMENTS("prioritisation-documents", PrioritisationDocuments.class, false),
    PRIORITISATION_PROCEDURE("prioritisation-procedure", PrioritisationProcedure.class, false),
    PRIORITY_DECISION("priority-decision", PriorityDecision.class, false),
    DOSSIER("dossier", Dossier.class, false),
    CONTACT_BOOK("contact-book", ContactBook.class, false),
    REVIEW("review", Review.class, false),
    REVIEW_PROCEDURE("review-procedure", ReviewProcedure.class, false),
    PROJECTS("projects", Project.class, true),
    RANKED_TIES("ranked-ties", RankedTie.class, true),
    RATINGS("ratings", Rating.class, true),
    COMMITMENTS("commitments", Commitment.class, true),
    PROGRESS_PROCEDURE("progress-procedure", ProgressProcedure.class, false),
    PROGRESS_SUMMARY("progress-summary", ProgressSummary.class, false),
    SMART_PROCEDURE("smart-procedure", SmartProcedure.class, false),
    SMART_SUBJECTS("smart-subjects", SmartSubject.class, true),
    SMART_OPINIONS("smart-opinions", SmartOpinion.class, true),
    SMART_RECUSALS("smart-recusals", SmartRecusal.class, true),
    SMART_OUTCOME("smart-outcome", SmartOutcome.class, false);

    private final String label;
    private final Class<?> type;
    private final boolean list;

    DocumentType(String label, Class<?> type, boolean list) {
        this.label = label;
        this.type = type;
        this.list = list;
    }

    Class<?> type() {
        return type;
    }

    /** Whether the document is an array of such values. */
    boolean isList() {
        return list;
    }

    /** Whether the document may also be a table. */
    boolean isTable() {
        return this == APPLICATIONS || this == SHEETS || this == RECUSALS;
    }

    @Override
    public String toString() {
        return label;
    }
}

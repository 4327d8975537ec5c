// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.MeetingId;
import io.github.ogplocal.model.committee.MembershipId;
import io.github.ogplocal.model.committee.SeatId;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.committee.TraitId;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.progress.AssessmentId;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.progress.QuestionCode;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.report.ReportId;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.certificate.Assertion;
import io.github.ogplocal.rules.certificate.CertifiedStage;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.committee.FormationRequest;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.RegisteredId;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.dryrun.OpenPoint;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.AssignmentCertificate;
import io.github.ogplocal.rules.panel.AssignmentRequest;
import io.github.ogplocal.rules.panel.CriterionAgreement;
import io.github.ogplocal.rules.panel.EvaluationRound;
import io.github.ogplocal.rules.panel.PanelAgreement;
import io.github.ogplocal.rules.prioritisation.ChoiceStep;
import io.github.ogplocal.rules.prioritisation.ContestOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationExplanation;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRule;
import io.github.ogplocal.rules.prioritisation.ProjectOutcome;
import io.github.ogplocal.rules.prioritisation.ProjectTie;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.robustness.ApplicationMargins;
import io.github.ogplocal.rules.robustness.DocumentChange;
import io.github.ogplocal.rules.robustness.FindingChange;
import io.github.ogplocal.rules.robustness.GroupChange;
import io.github.ogplocal.rules.robustness.LeaveOneOut;
import io.github.ogplocal.rules.robustness.Move;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.robustness.ScoreChange;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import io.github.ogplocal.rules.robustness.StatusChanges;
import io.github.ogplocal.rules.robustness.TotalChange;
import io.github.ogplocal.rules.robustness.WeightCheck;
import io.github.ogplocal.rules.robustness.WeightMargin;
import io.github.ogplocal.rules.robustness.WeightWitness;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SheetScore;
import io.github.ogplocal.rules.selection.Succession;
import io.github.ogplocal.rules.selection.Tie;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartExplanation;
import io.github.ogplocal.rules.smart.SmartOutcome;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRule;
import io.github.ogplocal.rules.smart.SmartTest;
import io.github.ogplocal.rules.smart.SmartTestResult;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What documents need to know of a type and the type does not say itself: which kinds an abstract type comes in, which
 * attribute tells them apart, the order of attributes where no annotation gives it, what is checked of a value as a whole,
 * and what a text looks like that a type parses by code of its own.
 */
final class Registrations {
    private static final Map<Class<?>, Shape> SHAPES = Map.of(
            LocalAuthority.class,
            oneOf(
                    LocalAuthority.class,
                    "kind",
                    Map.of(
                            AuthorityKind.MUNICIPALITY.code(), Municipality.class,
                            AuthorityKind.REGION.code(), RegionalAuthority.class,
                            AuthorityKind.PROVINCE.code(), RegionalAuthority.class,
                            AuthorityKind.COUNTY.code(), RegionalAuthority.class)));

    /** The attributes, in the order in which they are written, of types in the rules, which know nothing of Jackson. */
    private static final Map<Class<?>, List<String>> ORDERS = Map.ofEntries(
            Map.entry(DrawPool.class, List.of("domain", "purpose", "candidates", "publishedAt", "digest")),
            Map.entry(Draw.class, List.of("domain", "pool", "poolPublishedAt", "seed", "origin", "seedKnownAt")),
            Map.entry(
                    SelectionProcedure.class,
                    List.of(
                            "id",
                            "revision",
                            "title",
                            "source",
                            "pipeline",
                            "regionScheme",
                            "screening",
                            "duplicates",
                            "criteria",
                            "panel",
                            "missingScores",
                            "total",
                            "ranking",
                            "thresholds",
                            "grouping",
                            "allocation",
                            "shortage",
                            "tieBreaks",
                            "remainingTies",
                            "reserve",
                            "publication",
                            "earlierStage",
                            "sameApplicant",
                            "ownRecusals",
                            "verification",
                            "bands",
                            "overrides",
                            "endorsement")),
            Map.entry(
                    ReviewProcedure.class,
                    List.of("id", "revision", "title", "source", "pipeline", "validFrom", "validTo", "checks")),
            Map.entry(
                    FormationRequest.class,
                    List.of(
                            "seats",
                            "byOpenCall",
                            "staffCategories",
                            "staff",
                            "offices",
                            "mostPerOrganisation",
                            "balance",
                            "candidates")),
            Map.entry(Review.class, List.of("procedure", "revision", "pipeline", "day", "findings", "duties")),
            Map.entry(
                    ProgressProcedure.class,
                    List.of(
                            "id",
                            "revision",
                            "title",
                            "source",
                            "pipeline",
                            "validFrom",
                            "validTo",
                            "assessors",
                            "latestReport",
                            "commitmentFigure",
                            "completionScale",
                            "toCommitment",
                            "toPlan",
                            "countedPlans",
                            "toRegion",
                            "toProgramme")),
            Map.entry(
                    ProgressSummary.class,
                    List.of("procedure", "revision", "pipeline", "day", "regionScheme", "assessors", "comparisons")),
            Map.entry(EarlierStage.class, List.of("procedure", "carryOver")),
            Map.entry(
                    SelectionDocuments.class,
                    List.of(
                            "applications",
                            "sheets",
                            "recusals",
                            "affiliations",
                            "checks",
                            "pastAwards",
                            "letters",
                            "verifiedScores",
                            "drawPool",
                            "draw",
                            "tieDecisions",
                            "overrides",
                            "earlierStage")),
            Map.entry(
                    PrioritisationProcedure.class,
                    List.of(
                            "id",
                            "revision",
                            "title",
                            "source",
                            "pipeline",
                            "limit",
                            "admission",
                            "ratings",
                            "method",
                            "completions",
                            "tieBreaks",
                            "openTies")),
            Map.entry(
                    PrioritisationDocuments.class,
                    List.of(
                            "projects",
                            "ballots",
                            "ratings",
                            "zoneNames",
                            "decision",
                            "lists",
                            "budget",
                            "drawPool",
                            "draw",
                            "tieDecisions")),
            Map.entry(
                    PrioritisationOutcome.class,
                    List.of("procedure", "revision", "pipeline", "contests", "explanations")),
            Map.entry(PrioritisationExplanation.class, List.of("outcome", "findings")),
            Map.entry(ProjectOutcome.class, List.of("project", "status", "zone", "place", "cost", "votes", "total")),
            Map.entry(
                    ContestOutcome.class,
                    List.of(
                            "zone",
                            "zoneName",
                            "places",
                            "budget",
                            "spent",
                            "unspent",
                            "candidates",
                            "chosen",
                            "undecided",
                            "voters",
                            "endowment",
                            "increments",
                            "outcomes",
                            "everyOutcome",
                            "steps",
                            "ties",
                            "findings")),
            Map.entry(ChoiceStep.class, List.of("project", "phase", "measure", "tied", "payers", "highestPayment")),
            Map.entry(ProjectTie.class, List.of("members", "keys", "decidedBy", "first")),
            Map.entry(
                    SmartProcedure.class,
                    List.of(
                            "id",
                            "revision",
                            "title",
                            "source",
                            "pipeline",
                            "validFrom",
                            "validTo",
                            "tests",
                            "conclusion")),
            Map.entry(SmartTest.class, List.of("id", "title", "checks", "grades", "opinions")),
            Map.entry(SmartOutcome.class, List.of("procedure", "revision", "pipeline", "planEnd", "explanations")),
            Map.entry(SmartExplanation.class, List.of("subject", "steps", "tests", "conclusion")),
            Map.entry(
                    SmartTestResult.class,
                    List.of("test", "state", "grade", "structure", "opinion", "counted", "leftOut")),
            Map.entry(Succession.class, List.of("withdrawn", "promoted", "finding")),
            Map.entry(
                    SelectionOutcome.class,
                    List.of("procedure", "revision", "pipeline", "explanations", "groups", "ties", "margins")),
            Map.entry(
                    SelectionExplanation.class,
                    List.of("outcome", "findings", "contributions", "carriedOver", "cutOff")),
            Map.entry(
                    ApplicationOutcome.class,
                    List.of(
                            "application",
                            "status",
                            "total",
                            "rankingScore",
                            "group",
                            "rank",
                            "band",
                            "proposedStatus")),
            Map.entry(
                    Contribution.class,
                    List.of("criterion", "title", "sheets", "score", "verified", "factor", "points")),
            Map.entry(SheetScore.class, List.of("evaluator", "points")),
            Map.entry(
                    GroupResult.class,
                    List.of(
                            "group",
                            "name",
                            "places",
                            "guaranteed",
                            "candidates",
                            "selected",
                            "undecided",
                            "shortage")),
            Map.entry(
                    Tie.class,
                    List.of("cut", "group", "total", "members", "places", "decidedBy", "unseparated", "admitted")),
            Map.entry(SelectionCertificate.class, List.of("format", "stages")),
            Map.entry(CertifiedStage.class, List.of("procedure", "revision", "assertions", "notCertified")),
            Map.entry(Assertion.class, List.of("says", "application", "line", "rule", "value", "number", "last")),
            Map.entry(
                    Assumptions.class,
                    List.of(
                            "runs",
                            "seed",
                            "applications",
                            "evaluators",
                            "scores",
                            "frequencies",
                            "filingSeconds",
                            "amounts",
                            "figures",
                            "categories")),
            Map.entry(
                    DryRunReport.class,
                    List.of(
                            "procedure",
                            "revision",
                            "generator",
                            "assumptions",
                            "decided",
                            "points",
                            "slips",
                            "untried")),
            Map.entry(
                    OpenPoint.class,
                    List.of(
                            "code",
                            "proven",
                            "stage",
                            "pointer",
                            "rule",
                            "cut",
                            "group",
                            "groupName",
                            "subject",
                            "asked",
                            "against",
                            "runs",
                            "of",
                            "example",
                            "largest",
                            "byGroup")),
            Map.entry(Margin.class, List.of("application", "selected", "border", "amount", "exactlyEnough", "rivals")),
            Map.entry(
                    RobustnessReport.class,
                    List.of("procedure", "margins", "withoutEvaluators", "withoutCriteria", "weights")),
            Map.entry(ApplicationMargins.class, List.of("application", "status", "nearest", "selection", "notJudged")),
            Map.entry(StatusChanges.class, List.of("total", "criterion", "cell")),
            Map.entry(TotalChange.class, List.of("before", "after", "amount", "upwards", "exactlyEnough", "status")),
            Map.entry(
                    ScoreChange.class,
                    List.of(
                            "criterion",
                            "evaluator",
                            "stagesEarlier",
                            "steps",
                            "points",
                            "before",
                            "after",
                            "status",
                            "method")),
            Map.entry(LeaveOneOut.class, List.of("evaluator", "criterion", "obstacles", "moves")),
            Map.entry(WeightMargin.class, List.of("limit", "epsilon", "exactlyEnough", "leaving", "entering")),
            Map.entry(WeightCheck.class, List.of("epsilon", "limit", "witnesses")),
            Map.entry(WeightWitness.class, List.of("weights", "entered", "left")),
            Map.entry(
                    SelectionDifference.class,
                    List.of(
                            "procedureBefore",
                            "procedureAfter",
                            "procedureChanges",
                            "documents",
                            "moves",
                            "groups",
                            "tiesAppeared",
                            "tiesVanished")),
            Map.entry(
                    Move.class,
                    List.of("application", "before", "after", "ownDocuments", "nowAhead", "noLongerAhead", "findings")),
            Map.entry(FindingChange.class, List.of("rule", "subject", "before", "after")),
            Map.entry(GroupChange.class, List.of("group", "before", "after")),
            Map.entry(DocumentChange.class, List.of("document", "pointer", "kind", "applications", "before", "after")),
            Map.entry(
                    EvaluationRound.class,
                    List.of(
                            "procedure",
                            "frozenAt",
                            "revisions",
                            "applications",
                            "evaluators",
                            "declarations",
                            "rulings",
                            "recusals",
                            "sheets",
                            "returns")),
            Map.entry(AssignmentRequest.class, List.of("files", "evaluators", "conflicts", "seed")),
            Map.entry(Assignment.class, List.of("files", "evaluators", "groups", "seed")),
            Map.entry(AssignmentCertificate.class, List.of("kind", "files", "evaluators", "needed", "available")),
            Map.entry(PanelAgreement.class, List.of("applications", "evaluators", "leftOut", "criteria")),
            Map.entry(
                    CriterionAgreement.class,
                    List.of(
                            "criterion",
                            "spreads",
                            "units",
                            "raters",
                            "scores",
                            "alphas",
                            "without",
                            "intraclass",
                            "severities")));

    /** Types whose attribute {@code name} tells one authority or applicant from another. */
    private static final List<Class<?>> NAMED = List.of(Municipality.class, RegionalAuthority.class, Applicant.class);

    private static final Map<Class<?>, WholeCheck> CHECKS = Map.of(
            SelectionProcedure.class,
            (value, rules) -> found(SelectionEngine.check((SelectionProcedure) value, rules.of(SelectionRule.class))),
            PrioritisationProcedure.class,
            (value, rules) -> found(
                    PrioritisationEngine.check((PrioritisationProcedure) value, rules.of(PrioritisationRule.class))),
            SmartProcedure.class,
            (value, rules) -> found(SmartEngine.check((SmartProcedure) value, rules.of(SmartRule.class))),
            ProgressProcedure.class,
            (value, rules) -> found(ProgressEngine.check((ProgressProcedure) value, rules.of(Rule.class))),
            ReviewProcedure.class,
            (value, rules) -> found(ReviewEngine.check((ReviewProcedure) value, rules.of(Rule.class))),
            Dossier.class,
            (value, rules) -> DossierCheck.faults((Dossier) value).stream()
                    .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                    .toList(),
            EvaluationRound.class,
            (value, rules) -> ((EvaluationRound) value)
                    .faults().stream()
                            .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                            .toList(),
            ConsultationDocuments.class,
            (value, rules) -> ProposalRegister.check((ConsultationDocuments) value).stream()
                    .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                    .toList());

    /** Lists that may be empty and decide all the same: leaving one out must not decide. */
    private static final Map<Class<?>, Set<String>> STATED = Map.of(
            SelectionProcedure.class,
            Set.of("criteria"),
            InterestDeclaration.class,
            Set.of("interests"),
            Ballot.class,
            Set.of("approved"),
            PriorityDecision.class,
            Set.of("chosen"),
            SmartTest.class,
            Set.of("grades"));

    private static final String ID = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?";
    private static final String ID_WITH_SLASHES = "[A-Za-z0-9]([A-Za-z0-9._/-]{0,62}[A-Za-z0-9])?";
    private static final String TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";
    private static final String DECIMAL = "(?!-0(\\.0*)?$)-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,17})?";

    /** For schemas: what the text of a value looks like, in what Java and ECMAScript have in common. */
    private static final Map<Class<?>, String> PATTERNS = Map.ofEntries(
            Map.entry(ApplicationId.class, ID),
            Map.entry(BodyId.class, ID),
            Map.entry(CallId.class, ID),
            Map.entry(CommitmentId.class, ID),
            Map.entry(ConsultationId.class, ID),
            Map.entry(CriterionId.class, ID),
            Map.entry(EvaluatorId.class, ID),
            Map.entry(GroupId.class, ID),
            Map.entry(PieceId.class, ID),
            Map.entry(GradeId.class, ID),
            Map.entry(SmartSubjectId.class, ID),
            Map.entry(SmartTestId.class, ID),
            Map.entry(ProgrammeId.class, ID),
            Map.entry(ProjectId.class, ID_WITH_SLASHES),
            Map.entry(VoterId.class, ID),
            Map.entry(io.github.ogplocal.model.prioritisation.ZoneId.class, ID),
            Map.entry(ProposalId.class, ID),
            Map.entry(ThemeId.class, ID),
            Map.entry(CandidateId.class, ID),
            Map.entry(CommitteeId.class, ID),
            Map.entry(MeetingId.class, ID),
            Map.entry(MembershipId.class, ID),
            Map.entry(SeatId.class, ID),
            Map.entry(StaffCategory.class, ID),
            Map.entry(TraitId.class, ID),
            Map.entry(OfficeId.class, ID),
            Map.entry(OrganisationId.class, ID),
            Map.entry(PersonId.class, ID),
            Map.entry(MilestoneId.class, ID),
            Map.entry(PlanId.class, ID),
            Map.entry(ProgressReportId.class, ID),
            Map.entry(AssessmentId.class, ID),
            Map.entry(QuestionCode.class, ID),
            Map.entry(ReportId.class, ID),
            Map.entry(SourceId.class, ID),
            Map.entry(OgpIdentifier.class, "[A-Za-z0-9]{1,40}"),
            Map.entry(AttributeId.class, ID),
            Map.entry(BandId.class, ID),
            Map.entry(ConditionId.class, ID),
            Map.entry(Money.class, "[A-Z]{3} (0|[1-9][0-9]{0,14})(\\.[0-9]{0,2}[1-9])?"),
            Map.entry(
                    NationalCode.class, "[a-z]{2}(-[a-z0-9]{1,30}){1,5}:[A-Za-z0-9]([A-Za-z0-9._-]{0,38}[A-Za-z0-9])?"),
            // Controls and blanks by their numbers: what a class of white space holds differs between Java and
            // ECMAScript.
            Map.entry(
                    RegisteredId.class,
                    "[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]{0,198}[^\\u0000-\\u0020\\u007f])?"),
            Map.entry(IsoSubdivisionCode.class, "[A-Z]{2}-[A-Z0-9]{1,3}"),
            Map.entry(RuleId.class, "([a-z0-9.-]+:)?[a-z0-9-]+/[a-z0-9-]+@[1-9][0-9]{0,5}"),
            Map.entry(Points.class, DECIMAL),
            Map.entry(Weight.class, DECIMAL),
            Map.entry(Fraction.class, "(0|-?[1-9][0-9]{0,9999})(/[1-9][0-9]{0,9999})?"),
            Map.entry(LocalDate.class, "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            Map.entry(DayOrMonth.class, "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"),
            Map.entry(
                    OffsetDateTime.class,
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"),
            Map.entry(ZoneId.class, "[A-Za-z0-9/_:+~.-]{1,60}"),
            Map.entry(LanguageTag.class, TAG),
            // The keys, not the texts.
            Map.entry(LocalizedText.class, TAG));

    private Registrations() {}

    /** Faults of a procedure of any family. */
    private static List<WholeCheck.Found> found(List<ProcedureFault> faults) {
        return faults.stream()
                .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                .toList();
    }

    static Optional<String> pattern(Class<?> type) {
        return Optional.ofNullable(PATTERNS.get(type));
    }

    static Optional<WholeCheck> check(Class<?> type) {
        return Optional.ofNullable(CHECKS.get(type));
    }

    static boolean isName(Class<?> type, String attribute) {
        return attribute.equals("name") && NAMED.contains(type);
    }

    static Optional<List<String>> order(Class<?> type) {
        return Optional.ofNullable(ORDERS.get(type));
    }

    static boolean isStated(Class<?> type, String attribute) {
        return STATED.getOrDefault(type, Set.of()).contains(attribute);
    }

    static Optional<Shape> shape(Class<?> type) {
        return Optional.ofNullable(SHAPES.get(type));
    }

    static Shape oneOf(Class<?> type, String discriminator, Map<String, Class<?>> kinds) {
        return new Shape.OneOf(type, discriminator, Collections.unmodifiableSortedMap(new TreeMap<>(kinds)));
    }
}

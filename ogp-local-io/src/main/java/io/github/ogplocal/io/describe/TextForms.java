// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.MeetingId;
import io.github.ogplocal.model.committee.MembershipId;
import io.github.ogplocal.model.committee.SeatId;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.committee.TraitId;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.model.plan.PlanId;
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
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.draw.RegisteredId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the text of a value looks like that a type parses by code of its own, as a regular expression that Java and
 * ECMAScript read alike; for schemas.
 */
final class TextForms {
    private static final String ID = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?";
    private static final String ID_WITH_SLASHES = "[A-Za-z0-9]([A-Za-z0-9._/-]{0,62}[A-Za-z0-9])?";
    private static final String TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";
    private static final String DECIMAL = "(?!-0(\\.0*)?$)-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,17})?";

    /** What the text of a value looks like, in what Java and ECMAScript have in common. */
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

    private TextForms() {}

    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(PATTERNS.get(type));
    }
}

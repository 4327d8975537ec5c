// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.MunicipalityBuilder;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneBuilder;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.ResponsiblePartyBuilder;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.plan.SupportingPartyBuilder;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantBuilder;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bindings: of applications, sheets and proposals and what they are made of, since these come by the million. */
final class Bindings {
    private static final Map<Class<?>, Binding> BINDINGS = Map.ofEntries(
            Map.entry(Application.class, new Applications()),
            Map.entry(Applicant.class, new Applicants()),
            Map.entry(Municipality.class, new Municipalities()),
            Map.entry(Receipt.class, new Receipts()),
            Map.entry(ScoreSheet.class, new ScoreSheets()),
            Map.entry(Proposal.class, new Proposals()),
            Map.entry(CommitmentOutline.class, new CommitmentOutlines()),
            Map.entry(Milestone.class, new Milestones()),
            Map.entry(ResponsibleParty.class, new ResponsibleParties()),
            Map.entry(SupportingParty.class, new SupportingParties()));

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            ApplicationId.class, ApplicationId::new,
            CallId.class, CallId::new,
            ConsultationId.class, ConsultationId::new,
            CriterionId.class, CriterionId::new,
            DayOrMonth.class, DayOrMonth::parse,
            EvaluatorId.class, EvaluatorId::new,
            IsoSubdivisionCode.class, IsoSubdivisionCode::new,
            LanguageTag.class, LanguageTag::new,
            ProposalId.class, ProposalId::new,
            ThemeId.class, ThemeId::new);

    private Bindings() {}

    /** The binding of a type; null when it is made as its description says. */
    static @Nullable Binding of(Class<?> type) {
        return BINDINGS.get(type);
    }

    /** What makes a value of a type from its text; null when its description says it. */
    static @Nullable Function<String, Object> parse(Class<?> type) {
        return PARSERS.get(type);
    }

    /** A part that is there, as what the description says that it is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T the(@Nullable Object part) {
        return (T) requireNonNull(part);
    }

    private static final class Applications implements Binding {
        @Override
        public List<String> attributes() {
            return List.of(
                    "id",
                    "call",
                    "applicant",
                    "requestedAmount",
                    "figures",
                    "categories",
                    "receipt",
                    "pieces",
                    "pieceRequests",
                    "replacedAt",
                    "replacedBy",
                    "withdrawnAt");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            ApplicationBuilder builder = Application.builder();
            builder.id(Bindings.<ApplicationId>the(parts[base]));
            builder.call(Bindings.<CallId>the(parts[base + 1]));
            builder.applicant(Bindings.<Applicant>the(parts[base + 2]));
            if (parts[base + 3] != null) {
                builder.requestedAmount(Bindings.<Money>the(parts[base + 3]));
            }
            if (parts[base + 4] != null) {
                builder.putAllFigures(Bindings.<Map<AttributeId, Points>>the(parts[base + 4]));
            }
            if (parts[base + 5] != null) {
                builder.putAllCategories(Bindings.<Map<AttributeId, GroupId>>the(parts[base + 5]));
            }
            if (parts[base + 6] != null) {
                builder.receipt(Bindings.<Receipt>the(parts[base + 6]));
            }
            if (parts[base + 7] != null) {
                builder.addAllPieces(Bindings.<Iterable<PieceId>>the(parts[base + 7]));
            }
            if (parts[base + 8] != null) {
                builder.addAllPieceRequests(Bindings.<Iterable<PieceRequest>>the(parts[base + 8]));
            }
            if (parts[base + 9] != null) {
                builder.replacedAt(Bindings.<OffsetDateTime>the(parts[base + 9]));
            }
            if (parts[base + 10] != null) {
                builder.replacedBy(Bindings.<ApplicationId>the(parts[base + 10]));
            }
            if (parts[base + 11] != null) {
                builder.withdrawnAt(Bindings.<OffsetDateTime>the(parts[base + 11]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Application application = (Application) value;
            return switch (index) {
                case 0 -> application.getId();
                case 1 -> application.getCall();
                case 2 -> application.getApplicant();
                case 3 -> application.getRequestedAmount().orElse(null);
                case 4 -> application.getFigures();
                case 5 -> application.getCategories();
                case 6 -> application.getReceipt().orElse(null);
                case 7 -> application.getPieces();
                case 8 -> application.getPieceRequests();
                case 9 -> application.getReplacedAt().orElse(null);
                case 10 -> application.getReplacedBy().orElse(null);
                default -> application.getWithdrawnAt().orElse(null);
            };
        }
    }

    private static final class Applicants implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("kind", "name", "authority");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            ApplicantBuilder builder = Applicant.builder();
            builder.kind(Bindings.<ApplicantKind>the(parts[base]));
            builder.name(Bindings.<LocalizedText>the(parts[base + 1]));
            if (parts[base + 2] != null) {
                builder.authority(Bindings.<LocalAuthority>the(parts[base + 2]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Applicant applicant = (Applicant) value;
            return switch (index) {
                case 0 -> applicant.getKind();
                case 1 -> applicant.getName();
                default -> applicant.getAuthority().orElse(null);
            };
        }
    }

    private static final class Municipalities implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("kind", "code", "name", "subdivision");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            MunicipalityBuilder builder = Municipality.builder();
            builder.code(Bindings.<NationalCode>the(parts[base + 1]));
            builder.name(Bindings.<LocalizedText>the(parts[base + 2]));
            builder.subdivision(Bindings.<IsoSubdivisionCode>the(parts[base + 3]));
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Municipality municipality = (Municipality) value;
            return switch (index) {
                case 0 -> municipality.getKind();
                case 1 -> municipality.getCode();
                case 2 -> municipality.getName();
                default -> municipality.getSubdivision();
            };
        }
    }

    private static final class Receipts implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("number", "filedAt");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            return new Receipt(the(parts[base]), the(parts[base + 1]));
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Receipt receipt = (Receipt) value;
            return switch (index) {
                case 0 -> receipt.number();
                default -> receipt.filedAt();
            };
        }
    }

    private static final class ScoreSheets implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("application", "evaluator", "scores");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            SortedScores scores = the(parts[base + 2]);
            return ScoreSheet.of(the(parts[base]), the(parts[base + 1]), scores.grid(), scores);
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            ScoreSheet scoreSheet = (ScoreSheet) value;
            return switch (index) {
                case 0 -> scoreSheet.getApplication();
                case 1 -> scoreSheet.getEvaluator();
                default -> scoreSheet.getScores();
            };
        }
    }

    private static final class Proposals implements Binding {
        @Override
        public List<String> attributes() {
            return List.of(
                    "id",
                    "consultation",
                    "channel",
                    "municipality",
                    "theme",
                    "submittedOn",
                    "title",
                    "text",
                    "outline",
                    "supports",
                    "withdrawn",
                    "withdrawnOn");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            ProposalBuilder builder = Proposal.builder();
            builder.id(Bindings.<ProposalId>the(parts[base]));
            builder.consultation(Bindings.<ConsultationId>the(parts[base + 1]));
            if (parts[base + 2] != null) {
                builder.channel(Bindings.<ProposalChannel>the(parts[base + 2]));
            }
            if (parts[base + 3] != null) {
                builder.municipality(Bindings.<NationalCode>the(parts[base + 3]));
            }
            if (parts[base + 4] != null) {
                builder.theme(Bindings.<ThemeId>the(parts[base + 4]));
            }
            if (parts[base + 5] != null) {
                builder.submittedOn(Bindings.<LocalDate>the(parts[base + 5]));
            }
            if (parts[base + 6] != null) {
                builder.title(Bindings.<LocalizedText>the(parts[base + 6]));
            }
            if (parts[base + 7] != null) {
                builder.putAllText(Bindings.<Map<LanguageTag, String>>the(parts[base + 7]));
            }
            if (parts[base + 8] != null) {
                builder.outline(Bindings.<CommitmentOutline>the(parts[base + 8]));
            }
            if (parts[base + 9] != null) {
                builder.supports(Bindings.<Long>the(parts[base + 9]));
            }
            builder.withdrawn(Bindings.<Boolean>the(parts[base + 10]));
            if (parts[base + 11] != null) {
                builder.withdrawnOn(Bindings.<LocalDate>the(parts[base + 11]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Proposal proposal = (Proposal) value;
            return switch (index) {
                case 0 -> proposal.getId();
                case 1 -> proposal.getConsultation();
                case 2 -> proposal.getChannel().orElse(null);
                case 3 -> proposal.getMunicipality().orElse(null);
                case 4 -> proposal.getTheme().orElse(null);
                case 5 -> proposal.getSubmittedOn().orElse(null);
                case 6 -> proposal.getTitle().orElse(null);
                case 7 -> proposal.getText();
                case 8 -> proposal.getOutline().orElse(null);
                case 9 -> proposal.getSupports().orElse(null);
                case 10 -> proposal.isWithdrawn();
                default -> proposal.getWithdrawnOn().orElse(null);
            };
        }
    }

    private static final class CommitmentOutlines implements Binding {
        @Override
        public List<String> attributes() {
            return List.of(
                    "problem",
                    "activities",
                    "expectedResults",
                    "milestones",
                    "responsibleParties",
                    "supportingParties",
                    "carriedOutAlone",
                    "values",
                    "start",
                    "end",
                    "expectedChange");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            CommitmentOutlineBuilder builder = CommitmentOutline.builder();
            if (parts[base] != null) {
                builder.problem(Bindings.<LocalizedText>the(parts[base]));
            }
            if (parts[base + 1] != null) {
                builder.addAllActivities(Bindings.<Iterable<LocalizedText>>the(parts[base + 1]));
            }
            if (parts[base + 2] != null) {
                builder.addAllExpectedResults(Bindings.<Iterable<LocalizedText>>the(parts[base + 2]));
            }
            if (parts[base + 3] != null) {
                builder.addAllMilestones(Bindings.<Iterable<Milestone>>the(parts[base + 3]));
            }
            if (parts[base + 4] != null) {
                builder.addAllResponsibleParties(Bindings.<Iterable<ResponsibleParty>>the(parts[base + 4]));
            }
            if (parts[base + 5] != null) {
                builder.addAllSupportingParties(Bindings.<Iterable<SupportingParty>>the(parts[base + 5]));
            }
            if (parts[base + 6] != null) {
                builder.carriedOutAlone(Bindings.<Boolean>the(parts[base + 6]));
            }
            if (parts[base + 7] != null) {
                builder.addAllValues(Bindings.<Iterable<OpenGovernmentValue>>the(parts[base + 7]));
            }
            if (parts[base + 8] != null) {
                builder.start(Bindings.<DayOrMonth>the(parts[base + 8]));
            }
            if (parts[base + 9] != null) {
                builder.end(Bindings.<DayOrMonth>the(parts[base + 9]));
            }
            if (parts[base + 10] != null) {
                builder.expectedChange(Bindings.<LocalizedText>the(parts[base + 10]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            CommitmentOutline commitmentOutline = (CommitmentOutline) value;
            return switch (index) {
                case 0 -> commitmentOutline.getProblem().orElse(null);
                case 1 -> commitmentOutline.getActivities();
                case 2 -> commitmentOutline.getExpectedResults();
                case 3 -> commitmentOutline.getMilestones();
                case 4 -> commitmentOutline.getResponsibleParties();
                case 5 -> commitmentOutline.getSupportingParties();
                case 6 -> commitmentOutline.isCarriedOutAlone().orElse(null);
                case 7 -> commitmentOutline.getValues();
                case 8 -> commitmentOutline.getStart().orElse(null);
                case 9 -> commitmentOutline.getEnd().orElse(null);
                default -> commitmentOutline.getExpectedChange().orElse(null);
            };
        }
    }

    private static final class Milestones implements Binding {
        @Override
        public List<String> attributes() {
            return List.of(
                    "id",
                    "title",
                    "start",
                    "end",
                    "weight",
                    "expectedOutputs",
                    "responsibleParties",
                    "supportingParties");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            MilestoneBuilder builder = Milestone.builder();
            if (parts[base] != null) {
                builder.id(Bindings.<MilestoneId>the(parts[base]));
            }
            builder.title(Bindings.<String>the(parts[base + 1]));
            if (parts[base + 2] != null) {
                builder.start(Bindings.<DayOrMonth>the(parts[base + 2]));
            }
            if (parts[base + 3] != null) {
                builder.end(Bindings.<DayOrMonth>the(parts[base + 3]));
            }
            if (parts[base + 4] != null) {
                builder.weight(Bindings.<Weight>the(parts[base + 4]));
            }
            if (parts[base + 5] != null) {
                builder.addAllExpectedOutputs(Bindings.<Iterable<LocalizedText>>the(parts[base + 5]));
            }
            if (parts[base + 6] != null) {
                builder.addAllResponsibleParties(Bindings.<Iterable<ResponsibleParty>>the(parts[base + 6]));
            }
            if (parts[base + 7] != null) {
                builder.addAllSupportingParties(Bindings.<Iterable<SupportingParty>>the(parts[base + 7]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            Milestone milestone = (Milestone) value;
            return switch (index) {
                case 0 -> milestone.getId().orElse(null);
                case 1 -> milestone.getTitle();
                case 2 -> milestone.getStart().orElse(null);
                case 3 -> milestone.getEnd().orElse(null);
                case 4 -> milestone.getWeight().orElse(null);
                case 5 -> milestone.getExpectedOutputs();
                case 6 -> milestone.getResponsibleParties();
                default -> milestone.getSupportingParties();
            };
        }
    }

    private static final class ResponsibleParties implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("name", "sector", "organisation");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            ResponsiblePartyBuilder builder = ResponsibleParty.builder();
            builder.name(Bindings.<LocalizedText>the(parts[base]));
            if (parts[base + 1] != null) {
                builder.sector(Bindings.<Sector>the(parts[base + 1]));
            }
            if (parts[base + 2] != null) {
                builder.organisation(Bindings.<OrganisationId>the(parts[base + 2]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            ResponsibleParty responsibleParty = (ResponsibleParty) value;
            return switch (index) {
                case 0 -> responsibleParty.getName();
                case 1 -> responsibleParty.getSector().orElse(null);
                default -> responsibleParty.getOrganisation().orElse(null);
            };
        }
    }

    private static final class SupportingParties implements Binding {
        @Override
        public List<String> attributes() {
            return List.of("name", "sector", "organisation");
        }

        @Override
        public Object make(@Nullable Object[] parts, int base) {
            SupportingPartyBuilder builder = SupportingParty.builder();
            builder.name(Bindings.<LocalizedText>the(parts[base]));
            if (parts[base + 1] != null) {
                builder.sector(Bindings.<Sector>the(parts[base + 1]));
            }
            if (parts[base + 2] != null) {
                builder.organisation(Bindings.<OrganisationId>the(parts[base + 2]));
            }
            return builder.build();
        }

        @Override
        public @Nullable Object part(Object value, int index) {
            SupportingParty supportingParty = (SupportingParty) value;
            return switch (index) {
                case 0 -> supportingParty.getName();
                case 1 -> supportingParty.getSector().orElse(null);
                default -> supportingParty.getOrganisation().orElse(null);
            };
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.DossierFault;
import io.github.ogplocal.rules.review.InvalidDossierException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One summary. */
final class ProgressRun {
    private final CompiledProgress compiled;
    private final Optional<RegionScheme> regions;
    private final LocalDate day;
    private final SortedMap<String, Dossier> dossiers;
    private final Map<String, DossierPlans> authorities = new TreeMap<>();

    /**
     * Of dossiers without faults.
     *
     * @param dossiers by the code of their authority
     */
    ProgressRun(
            CompiledProgress compiled,
            SortedMap<String, Dossier> dossiers,
            Optional<RegionScheme> regions,
            LocalDate day) {
        this.compiled = compiled;
        this.regions = regions;
        this.day = day;
        this.dossiers = dossiers;
    }

    /** Dossiers by the code of their authority, after each was found to have no faults. */
    static SortedMap<String, Dossier> checked(Collection<Dossier> dossiers) {
        SortedMap<String, Dossier> checked = new TreeMap<>();
        for (Dossier dossier : dossiers) {
            check(dossier, new ReportIndex(dossier));
            put(checked, dossier, dossier);
        }
        return checked;
    }

    static void check(Dossier dossier, ReportIndex reports) {
        if (!reports.fits() || !DossierCheck.fitsBesideProgress(dossier)) {
            List<DossierFault> faults = DossierCheck.faults(dossier);
            if (!faults.isEmpty()) {
                throw new InvalidDossierException(faults);
            }
        }
    }

    /** Puts what is known of a dossier beside that of the others. */
    static <T> void put(SortedMap<String, T> all, Dossier dossier, T known) {
        String code = codeOf(code(dossier));
        require(
                all.put(code, known) == null,
                "progress summary",
                "dossiers",
                Invariant.REPEATED,
                "must be of different authorities",
                code);
    }

    static String codeOf(Optional<NationalCode> code) {
        return code.map(NationalCode::toString).orElse("");
    }

    /**
     * What the latest reports of a subject say.
     *
     * @param choice which reports
     * @param percent per cent; empty when they give none
     * @param completion the step they state; empty when they state none
     */
    private record Reported(LatestReportRule.Choice choice, Optional<Points> percent, Optional<Completion> completion) {
        boolean isKnown() {
            return choice.reason().verdict() == Verdict.MET;
        }

        List<ReportUsed> used() {
            return choice.reports().stream().map(ReportUsed::of).toList();
        }
    }

    ProgressSummary summary() {
        List<AssessorProgress> assessors = new ArrayList<>();
        for (AssessorKind kind : compiled.procedure.getAssessors()) {
            assessors.add(assessor(kind));
        }
        return ProgressSummary.builder()
                .procedure(compiled.procedure.getId())
                .revision(compiled.procedure.getRevision())
                .pipeline(compiled.procedure.getPipeline())
                .day(day)
                .regionScheme(regions.map(scheme -> scheme.getId() + "@" + scheme.getRevision()))
                .assessors(assessors)
                .comparisons(comparisons(assessors))
                .build();
    }

    private AssessorProgress assessor(AssessorKind kind) {
        List<PlanProgress> plans = new ArrayList<>();
        for (String code : dossiers.keySet()) {
            DossierPlans authority = authority(code);
            for (ActionPlan plan : authority.ordered()) {
                plans.add(plan(authority, plan, kind));
            }
        }
        if (compiled.toRegion.isEmpty() || compiled.counted.isEmpty()) {
            return new AssessorProgress(kind, plans, List.of(), Optional.empty());
        }
        CompiledProgress.Level toRegion = compiled.toRegion.get();
        Map<String, List<PlanProgress>> byRegion = new TreeMap<>();
        for (PlanProgress plan : plans) {
            byRegion.computeIfAbsent(region(plan), any -> new ArrayList<>()).add(plan);
        }
        List<AreaProgress> areas = new ArrayList<>();
        List<RollUpPart> parts = new ArrayList<>();
        for (Map.Entry<String, List<PlanProgress>> entry : byRegion.entrySet()) {
            areas.add(region(toRegion, entry.getKey(), entry.getValue(), parts));
        }
        Optional<AreaProgress> programme = compiled.toProgramme.map(level -> new AreaProgress(
                Optional.empty(),
                Optional.empty(),
                level.figure("", parts),
                areas.stream().mapToInt(AreaProgress::commitmentsKnown).sum(),
                areas.stream().mapToInt(AreaProgress::commitments).sum(),
                List.of()));
        return new AssessorProgress(kind, plans, areas, programme);
    }

    private AreaProgress region(
            CompiledProgress.Level level, String code, List<PlanProgress> plans, List<RollUpPart> regionParts) {
        List<CountedPlan> counted = new ArrayList<>();
        List<RollUpPart> parts = new ArrayList<>();
        int known = 0;
        int commitments = 0;
        for (PlanProgress plan : plans) {
            DossierPlans authority = authority(plan.authority());
            ActionPlan document = authority.ordered().stream()
                    .filter(candidate -> candidate.getId().equals(plan.plan()))
                    .findFirst()
                    .orElseThrow();
            boolean withdrawn = authority
                    .leaving(plan.plan(), Optional.empty(), day)
                    .filter(DossierPlans.Leaving::certain)
                    .isPresent();
            Reason reason =
                    compiled.counted.orElseThrow().judge(document, authority.hasParts(document), withdrawn, day);
            counted.add(new CountedPlan(
                    plan.authority(),
                    plan.plan(),
                    Finding.of(compiled.countedInfo, plan.plan().value(), reason, List.of())));
            if (reason.verdict() == Verdict.MET) {
                Optional<Fraction> weight = weight(plan, false);
                boolean hasValue = plan.figure().value().isPresent();
                parts.add(new RollUpPart(
                        weight,
                        weight.map(all -> !hasValue
                                ? Fraction.ZERO
                                : compiled.toPlan.isMeanByWeight()
                                        ? weight(plan, true).orElse(all)
                                        : all),
                        plan.commitments().size(),
                        !hasValue
                                ? 0
                                : compiled.toPlan.isMeanOfSingleParts()
                                        ? plan.figure().known()
                                        : plan.commitments().size(),
                        plan.figure().value(),
                        plan.figure().lowest(),
                        plan.figure().highest(),
                        Optional.empty()));
                known += plan.figure().known();
                commitments += plan.commitments().size();
            }
        }
        ProgressFigure figure = level.figure(code, parts);
        boolean hasValue = figure.value().isPresent();
        int size = parts.stream().mapToInt(RollUpPart::size).sum();
        Optional<Fraction> weight = sum(parts.stream().map(RollUpPart::weight).toList());
        Optional<Fraction> knownWeight =
                sum(parts.stream().map(RollUpPart::knownWeight).toList());
        regionParts.add(new RollUpPart(
                weight,
                weight.map(all -> !hasValue ? Fraction.ZERO : level.isMeanByWeight() ? knownWeight.orElse(all) : all),
                size,
                !hasValue
                        ? 0
                        : level.isMeanBySize()
                                ? parts.stream().mapToInt(RollUpPart::knownSize).sum()
                                : size,
                figure.value(),
                figure.lowest(),
                figure.highest(),
                Optional.empty()));
        Optional<RegionGroup> group =
                code.isEmpty() ? Optional.empty() : regions.flatMap(scheme -> scheme.group(GroupId.parse(code)));
        return new AreaProgress(
                code.isEmpty() ? Optional.empty() : Optional.of(code),
                group.map(RegionGroup::name),
                figure,
                known,
                commitments,
                counted);
    }

    /** The weights of a plan's commitments together, or of those that are known; empty when one has none. */
    private static Optional<Fraction> weight(PlanProgress plan, boolean known) {
        return sum(plan.commitments().stream()
                .filter(commitment -> !known || commitment.figure().value().isPresent())
                .map(commitment -> commitment.weight().map(ProgressRun::fraction))
                .toList());
    }

    PlanProgress plan(DossierPlans authority, ActionPlan plan, AssessorKind kind) {
        List<CommitmentProgress> commitments = new ArrayList<>();
        List<LeftCommitment> left = new ArrayList<>();
        List<RollUpPart> parts = new ArrayList<>();
        for (Commitment commitment : plan.getCommitments()) {
            Optional<DossierPlans.Leaving> leaving =
                    authority.leaving(plan.getId(), Optional.of(commitment.getId()), day);
            leaving.ifPresent(event -> left.add(new LeftCommitment(
                    DossierPlans.subject(plan.getId(), commitment.getId()),
                    event.event().getKind(),
                    event.event().getOn(),
                    event.certain(),
                    event.event().getCitations())));
            if (leaving.filter(DossierPlans.Leaving::certain).isEmpty()) {
                CommitmentProgress progress = commitment(authority, plan, commitment, kind);
                commitments.add(progress);
                parts.add(new RollUpPart(
                        progress.weight().map(ProgressRun::fraction),
                        1,
                        progress.figure().value(),
                        progress.figure().lowest(),
                        progress.figure().highest(),
                        progress.completion()));
            }
        }
        Reported reported = reported(authority.reports(plan.getId().value()), kind);
        return new PlanProgress(
                code(authority.dossier()),
                plan.getId(),
                plan.getPartOf(),
                compiled.toPlan.figure(plan.getId().value(), parts),
                CompletionCounts.of(
                        commitments.stream().map(CommitmentProgress::completion).toList()),
                commitments,
                left,
                reported.choice().reports().isEmpty()
                        ? Optional.empty()
                        : Optional.of(leaf(authority, plan.getId().value(), Optional.empty(), reported)));
    }

    private CommitmentProgress commitment(
            DossierPlans authority, ActionPlan plan, Commitment commitment, AssessorKind kind) {
        String subject = DossierPlans.subject(plan.getId(), commitment.getId());
        List<DossierPlans.Placed> same = authority.same(plan, commitment);
        List<ProgressReport> own = new ArrayList<>();
        same.forEach(placed -> own.addAll(authority.reports(placed.subject())));
        Reported reported = reported(own, kind);
        List<ReportedProgress> milestones = milestones(authority, same, kind);
        Reason source = compiled.source.judge(reported.isKnown(), milestones.size());
        boolean rolledUp = source.verdict() != Verdict.MET;
        ProgressFigure figure = rolledUp
                ? compiled.toCommitment
                        .orElseThrow()
                        .figure(
                                subject,
                                milestones.stream().map(ProgressRun::part).toList())
                : figure(authority, subject, reported);
        Optional<Completion> mapped = mapped(figure);
        Optional<Completion> stated = rolledUp && !reported.isKnown() ? Optional.empty() : reported.completion();
        return new CommitmentProgress(
                subject,
                commitment.getWeight(),
                figure,
                stated.isPresent() ? stated : mapped,
                stated.isEmpty() && mapped.isPresent(),
                Finding.of(
                        compiled.sourceInfo,
                        subject,
                        source,
                        List.of(Evidence.of("milestones", "", milestones.size()))),
                reported.used(),
                milestones);
    }

    /** Those of the commitment itself, or, where it has none, of the commitments that are it in narrower plans. */
    private List<ReportedProgress> milestones(
            DossierPlans authority, List<DossierPlans.Placed> same, AssessorKind kind) {
        boolean own = !DossierPlans.milestones(same.get(0).commitment()).isEmpty();
        List<ReportedProgress> milestones = new ArrayList<>();
        for (DossierPlans.Placed placed : own ? same.subList(0, 1) : same) {
            List<Milestone> steps = DossierPlans.milestones(placed.commitment());
            for (int i = 0; i < steps.size(); i++) {
                Optional<MilestoneId> id = steps.get(i).getId();
                // A milestone without an id can be reported on by nobody; its place keeps subjects apart.
                String subject =
                        placed.subject() + "/" + id.map(MilestoneId::value).orElse("#" + (i + 1));
                List<ProgressReport> reports = id.isPresent() ? authority.reports(subject) : List.of();
                milestones.add(leaf(authority, subject, steps.get(i).getWeight(), reported(reports, kind)));
            }
        }
        return milestones;
    }

    private static RollUpPart part(ReportedProgress leaf) {
        return new RollUpPart(
                leaf.weight().map(ProgressRun::fraction),
                1,
                leaf.figure().value(),
                leaf.figure().lowest(),
                leaf.figure().highest(),
                leaf.completion());
    }

    private ReportedProgress leaf(DossierPlans authority, String subject, Optional<Weight> weight, Reported reported) {
        ProgressFigure figure = figure(authority, subject, reported);
        return new ReportedProgress(
                subject, weight, figure, reported.completion().or(() -> mapped(figure)), reported.used());
    }

    private ProgressFigure figure(DossierPlans authority, String subject, Reported reported) {
        List<Evidence> evidence = new ArrayList<>();
        List<ProgressReport> reports = reported.choice().reports();
        if (!reports.isEmpty()) {
            evidence.add(Evidence.ofCodes(
                    "reports",
                    "",
                    reports.stream().map(report -> report.getId().value()).toList()));
        }
        reports.stream()
                .filter(report ->
                        reported.percent().isPresent() && report.getPercent().equals(reported.percent()))
                .findFirst()
                .ifPresent(report -> evidence.add(Evidence.of(
                        "percent",
                        prefix(authority) + authority.pointer(report) + "/percent",
                        report.getPercent().orElseThrow())));
        Optional<Fraction> value = reported.percent().map(Points::toFraction);
        return new ProgressFigure(
                value,
                value.orElse(Fraction.ZERO),
                value.orElse(RollUpPart.HUNDRED),
                value.isPresent() ? 1 : 0,
                1,
                compiled.latest(subject, reported.choice().reason(), evidence));
    }

    private Reported reported(Collection<ProgressReport> reports, AssessorKind kind) {
        LatestReportRule.Choice choice = compiled.latest.choose(
                reports.stream().filter(report -> report.getAssessor() == kind).toList(), day);
        boolean known = choice.reason().verdict() == Verdict.MET;
        return new Reported(
                choice,
                known ? LatestReport.percent(choice.reports()) : Optional.empty(),
                known ? LatestReport.completion(choice.reports()) : Optional.empty());
    }

    /** The declared step of a figure; none where what is unknown could make it another. */
    private Optional<Completion> mapped(ProgressFigure figure) {
        return compiled.scale
                .filter(scale -> figure.value().isPresent())
                .filter(scale -> scale.completion(figure.lowest()) == scale.completion(figure.highest()))
                .map(scale -> scale.completion(figure.lowest()));
    }

    private List<AssessorComparison> comparisons(List<AssessorProgress> assessors) {
        List<AssessorComparison> comparisons = new ArrayList<>();
        for (int plan = 0; plan < assessors.get(0).plans().size(); plan++) {
            PlanProgress first = assessors.get(0).plans().get(plan);
            DossierPlans authority = authority(first.authority());
            for (int i = 0; i < first.commitments().size(); i++) {
                String subject = first.commitments().get(i).subject();
                List<ProgressReport> own = authority.reports(subject);
                List<AssessorFigure> figures = new ArrayList<>();
                for (AssessorProgress assessor : assessors) {
                    CommitmentProgress progress =
                            assessor.plans().get(plan).commitments().get(i);
                    figure(assessor.assessor(), progress, own).ifPresent(figures::add);
                }
                // A commitment of a wider plan of which nothing is said there is compared in the narrower one.
                if (figures.size() > 1 && !own.isEmpty()) {
                    comparisons.add(new AssessorComparison(first.authority(), subject, figures, difference(figures)));
                }
            }
        }
        return comparisons;
    }

    private Optional<AssessorFigure> figure(AssessorKind kind, CommitmentProgress progress, List<ProgressReport> own) {
        List<ReportUsed> inWords = own.stream()
                .filter(report -> report.getAssessor() == kind)
                .filter(report ->
                        report.getPercent().isEmpty() && report.getCompletion().isEmpty())
                .filter(report -> report.getStatement().isPresent())
                // Words make no figure, so that an undated report can be shown; it is not known to be later.
                .filter(report -> LatestReport.date(report)
                        .filter(date -> date.lastDay().isAfter(day))
                        .isEmpty())
                .sorted(Comparator.comparing(ProgressReport::getId))
                .map(ReportUsed::of)
                .toList();
        boolean silent =
                progress.figure().value().isEmpty() && progress.reports().isEmpty() && inWords.isEmpty();
        return silent
                ? Optional.empty()
                : Optional.of(new AssessorFigure(
                        kind,
                        progress.figure().value(),
                        progress.completionMapped() ? Optional.empty() : progress.completion(),
                        progress.reports(),
                        inWords));
    }

    private static Optional<Fraction> difference(List<AssessorFigure> figures) {
        List<Fraction> values = figures.stream()
                .flatMap(figure -> figure.value().stream())
                .sorted()
                .toList();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1).minus(values.get(0)));
    }

    DossierPlans authority(Optional<NationalCode> code) {
        return authority(codeOf(code));
    }

    private DossierPlans authority(String code) {
        return authorities.computeIfAbsent(code, any -> {
            Dossier dossier = dossiers.get(code);
            if (dossier == null) {
                throw new IllegalArgumentException("progress: no dossier of " + code);
            }
            return new DossierPlans(dossier);
        });
    }

    private String region(PlanProgress plan) {
        Optional<IsoSubdivisionCode> subdivision =
                authority(plan.authority()).dossier().getAuthority().map(LocalAuthority::getSubdivision);
        return regions.map(scheme -> subdivision.flatMap(scheme::groupOf).map(GroupId::value))
                .orElseGet(() -> subdivision.map(IsoSubdivisionCode::value))
                .orElse("");
    }

    private String prefix(DossierPlans authority) {
        return dossiers.size() == 1 ? "" : "dossier:" + codeOf(code(authority.dossier())) + "#";
    }

    static Optional<NationalCode> code(Dossier dossier) {
        return dossier.getAuthority().map(LocalAuthority::getCode);
    }

    private static Fraction fraction(Weight weight) {
        return weight.factor().toFraction();
    }

    private static Optional<Fraction> sum(List<Optional<Fraction>> weights) {
        Fraction sum = Fraction.ZERO;
        for (Optional<Fraction> weight : weights) {
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(weight.get());
        }
        return Optional.of(sum);
    }
}

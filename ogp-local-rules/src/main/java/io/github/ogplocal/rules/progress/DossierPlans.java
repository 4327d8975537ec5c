// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The plans of a dossier, how they contain each other, and what was reported of each part of them. */
final class DossierPlans {
    private final Dossier dossier;
    private final Map<PlanId, ActionPlan> plans = new TreeMap<>();
    private final Map<String, List<ProgressReport>> reports = new TreeMap<>();
    private final Map<String, Integer> indexes = new TreeMap<>();
    /** What happened to each plan or commitment that made it leave, in the order of the dossier. */
    private final Map<String, List<PlanEvent>> departures = new TreeMap<>();
    /** The commitments of narrower plans by the one of the wider plan that they are, by plan and in the order of the plan. */
    private final Map<String, List<Placed>> narrower = new TreeMap<>();

    private final Set<PlanId> withParts = new TreeSet<>();

    DossierPlans(Dossier dossier) {
        this.dossier = dossier;
        dossier.getPlans().forEach(plan -> plans.put(plan.getId(), plan));
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            ProgressReport report = dossier.getProgress().get(i);
            reports.computeIfAbsent(subject(report), any -> new ArrayList<>()).add(report);
            indexes.put(report.getId().value(), i);
        }
        for (PlanEvent event : dossier.getEvents()) {
            if (event.getKind() == PlanEventKind.WITHDRAWN || event.getKind() == PlanEventKind.MERGED) {
                event.getPlan()
                        .ifPresent(plan -> departures
                                .computeIfAbsent(
                                        plan
                                                + event.getCommitment()
                                                        .map(id -> "/" + id)
                                                        .orElse(""),
                                        any -> new ArrayList<>())
                                .add(event));
            }
        }
        for (ActionPlan part : plans.values()) {
            part.getPartOf().ifPresent(wider -> {
                withParts.add(wider);
                for (Commitment commitment : part.getCommitments()) {
                    commitment
                            .getWiderCommitment()
                            .ifPresent(id -> narrower.computeIfAbsent(subject(wider, id), any -> new ArrayList<>())
                                    .add(new Placed(part, commitment)));
                }
            });
        }
    }

    /**
     * One commitment where it stands.
     *
     * @param plan its plan
     * @param commitment the commitment
     */
    record Placed(ActionPlan plan, Commitment commitment) {
        String subject() {
            return DossierPlans.subject(plan.getId(), commitment.getId());
        }
    }

    /**
     * That a commitment was withdrawn or merged.
     *
     * @param event when and how
     * @param certain whether that was surely by the day
     */
    record Leaving(PlanEvent event, boolean certain) {}

    static String subject(PlanId plan, CommitmentId commitment) {
        return plan + "/" + commitment;
    }

    static String subject(ProgressReport report) {
        return report.getPlan()
                + report.getCommitment().map(id -> "/" + id).orElse("")
                + report.getMilestone().map(id -> "/" + id).orElse("");
    }

    Dossier dossier() {
        return dossier;
    }

    /** All plans, each before the wider one that it is a part of, else by id. */
    List<ActionPlan> ordered() {
        List<ActionPlan> ordered = new ArrayList<>();
        Set<PlanId> seen = new TreeSet<>();
        plans.values().forEach(plan -> add(plan, seen, ordered));
        return ordered;
    }

    boolean hasParts(ActionPlan plan) {
        return withParts.contains(plan.getId());
    }

    /** The commitment itself, and those of narrower plans that are it, by plan. */
    List<Placed> same(ActionPlan plan, Commitment commitment) {
        List<Placed> same = new ArrayList<>();
        addSame(new Placed(plan, commitment), new TreeSet<>(), same);
        return same;
    }

    /** The subjects of a commitment in its own plan and in all narrower and wider ones. */
    Set<String> subjects(ActionPlan plan, Commitment commitment) {
        Placed widest = new Placed(plan, commitment);
        Set<String> climbed = new TreeSet<>();
        while (climbed.add(widest.subject())) {
            widest = wider(widest).orElse(widest);
        }
        Set<String> subjects = new TreeSet<>(climbed);
        same(widest.plan(), widest.commitment()).forEach(placed -> subjects.add(placed.subject()));
        return subjects;
    }

    /** What was reported of a subject, in the order of the dossier; may be empty. */
    List<ProgressReport> reports(String subject) {
        return reports.getOrDefault(subject, List.of());
    }

    /** Where a report stands in the dossier. */
    String pointer(ProgressReport report) {
        return "/progress/" + indexes.getOrDefault(report.getId().value(), 0);
    }

    static List<Milestone> milestones(Commitment commitment) {
        Optional<CommitmentOutline> outline = commitment.getOutline();
        return outline.isPresent() ? outline.get().getMilestones() : List.of();
    }

    /** Whether, and how, a commitment was withdrawn or merged by the day; the surest event, then the earliest. */
    Optional<Leaving> leaving(PlanId plan, Optional<CommitmentId> commitment, LocalDate day) {
        return departures.getOrDefault(plan + commitment.map(id -> "/" + id).orElse(""), List.of()).stream()
                .filter(event -> event.getKind() == PlanEventKind.WITHDRAWN || commitment.isPresent())
                .filter(event -> firstDay(event).filter(day::isBefore).isEmpty())
                .map(event -> new Leaving(
                        event, lastDay(event).filter(last -> !last.isAfter(day)).isPresent()))
                .min(Comparator.comparing(Leaving::certain)
                        .reversed()
                        .thenComparing(leaving -> firstDay(leaving.event()).orElse(LocalDate.MAX))
                        .thenComparing(leaving -> leaving.event().getKind())
                        .thenComparing(leaving -> leaving.event().toString()));
    }

    private static Optional<LocalDate> firstDay(PlanEvent event) {
        return event.getOn().map(DayOrMonth::firstDay).or(() -> event.getYear().map(year -> LocalDate.of(year, 1, 1)));
    }

    private static Optional<LocalDate> lastDay(PlanEvent event) {
        return event.getOn().map(DayOrMonth::lastDay).or(() -> event.getYear().map(year -> LocalDate.of(year, 12, 31)));
    }

    private Optional<Placed> wider(Placed placed) {
        Optional<ActionPlan> wider = placed.plan().getPartOf().map(plans::get);
        return wider.flatMap(plan -> plan.getCommitments().stream()
                .filter(commitment -> placed.commitment().getWiderCommitment().equals(Optional.of(commitment.getId())))
                .map(commitment -> new Placed(plan, commitment))
                .findFirst());
    }

    private void add(ActionPlan plan, Set<PlanId> seen, List<ActionPlan> ordered) {
        if (seen.add(plan.getId())) {
            for (ActionPlan other : plans.values()) {
                if (other.getPartOf().equals(Optional.of(plan.getId()))) {
                    add(other, seen, ordered);
                }
            }
            ordered.add(plan);
        }
    }

    private void addSame(Placed placed, Set<String> seen, List<Placed> same) {
        if (!seen.add(placed.subject())) {
            return;
        }
        same.add(placed);
        for (Placed part : narrower.getOrDefault(placed.subject(), List.of())) {
            addSame(part, seen, same);
        }
    }
}

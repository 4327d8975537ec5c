// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far plans had got on a day. Compact: all figures are worked out, in whole numbers where that can be done exactly; entries
 * and findings are made when somebody asks for them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Progress {
    private final CompiledProgress compiled;
    private final Optional<RegionScheme> regions;
    private final LocalDate day;
    private final SortedMap<String, Dossier> dossiers;
    private final List<Known> plans;

    /**
     * One plan.
     *
     * @param authority whose it is
     * @param sums one for each kind of assessor of the procedure; null where {@code entries} has the entry
     * @param entries what could not be worked out in whole numbers; empty when everything could
     */
    private record Known(Optional<NationalCode> authority, @Nullable PlanSums[] sums, List<PlanInShort> entries) {
        PlanInShort entry(int kind) {
            PlanSums inNumbers = sums[kind];
            return inNumbers == null ? entries.get(kind) : inNumbers.inShort(authority);
        }
    }

    private Progress(
            CompiledProgress compiled,
            Optional<RegionScheme> regions,
            LocalDate day,
            SortedMap<String, Dossier> dossiers,
            List<Known> plans) {
        this.compiled = compiled;
        this.regions = regions;
        this.day = day;
        this.dossiers = dossiers;
        this.plans = plans;
    }

    static Progress of(
            CompiledProgress compiled, List<Dossier> given, Optional<RegionScheme> regions, LocalDate day) {
        PlanSummer summer = new PlanSummer(compiled, day);
        SortedMap<String, Dossier> dossiers = new TreeMap<>();
        SortedMap<String, List<Known>> byAuthority = new TreeMap<>();
        for (Dossier dossier : given) {
            ReportIndex reports = new ReportIndex(dossier);
            ProgressRun.check(dossier, reports);
            ProgressRun.put(dossiers, dossier, dossier);
            byAuthority.put(
                    ProgressRun.codeOf(ProgressRun.code(dossier)), plans(compiled, summer, dossier, reports, day));
        }
        List<Known> plans = new ArrayList<>();
        byAuthority.values().forEach(plans::addAll);
        return new Progress(compiled, regions, day, dossiers, plans);
    }

    private static List<Known> plans(
            CompiledProgress compiled, PlanSummer summer, Dossier dossier, ReportIndex reports, LocalDate day) {
        Map<PlanId, Integer> parts = new HashMap<>();
        Set<PlanId> others = new HashSet<>();
        int part = 0;
        for (ActionPlan plan : dossier.getPlans()) {
            parts.put(plan.getId(), part);
            part = reports.after(part);
            plan.getPartOf().ifPresent(others::add);
        }
        boolean nested = !others.isEmpty();
        for (PlanEvent event : dossier.getEvents()) {
            if (event.getKind() == PlanEventKind.WITHDRAWN || event.getKind() == PlanEventKind.MERGED) {
                event.getPlan().ifPresent(others::add);
            }
        }
        // Made only where it is needed: it names every part.
        DossierPlans named = nested ? new DossierPlans(dossier) : null;
        List<Known> known = new ArrayList<>(parts.size());
        for (ActionPlan plan : named == null ? byId(dossier) : named.ordered()) {
            int kinds = compiled.kinds.length;
            PlanSums[] sums = new PlanSums[kinds];
            List<PlanInShort> entries = new ArrayList<>(0);
            for (int kind = 0; kind < kinds; kind++) {
                sums[kind] = others.contains(plan.getId())
                        ? null
                        : summer.sums(plan, reports, parts.get(plan.getId()), compiled.kinds[kind]);
            }
            if (Arrays.asList(sums).contains(null)) {
                named = named == null ? new DossierPlans(dossier) : named;
                ProgressRun run = new ProgressRun(compiled, single(dossier), Optional.empty(), day);
                for (AssessorKind kind : compiled.kinds) {
                    entries.add(PlanInShort.of(run.plan(named, plan, kind)));
                }
            }
            known.add(new Known(ProgressRun.code(dossier), sums, entries));
        }
        return known;
    }

    private static SortedMap<String, Dossier> single(Dossier dossier) {
        SortedMap<String, Dossier> single = new TreeMap<>();
        ProgressRun.put(single, dossier, dossier);
        return single;
    }

    private static List<ActionPlan> byId(Dossier dossier) {
        List<ActionPlan> plans = dossier.getPlans();
        if (plans.size() < 2) {
            return plans;
        }
        List<ActionPlan> sorted = new ArrayList<>(plans);
        sorted.sort(Comparator.comparing(ActionPlan::getId));
        return sorted;
    }

    /** The procedure that says so. */
    public ProgressProcedure procedure() {
        return compiled.procedure;
    }

    /** The day; nothing that was reported or happened after it counts. */
    public LocalDate day() {
        return day;
    }

    /**
     * Every plan with its commitments as one kind of assessor gives them, in the order of {@link AssessorProgress#plans}. An
     * entry is made anew each time that it is read.
     *
     * @throws IllegalArgumentException if the procedure does not ask for this kind of assessor
     */
    public List<PlanInShort> plans(AssessorKind assessor) {
        int kind = number(assessor);
        return new AbstractList<>() {
            @Override
            public PlanInShort get(int index) {
                return plans.get(index).entry(kind);
            }

            @Override
            public int size() {
                return plans.size();
            }
        };
    }

    /**
     * Everything that is said of one plan by one kind of assessor, and how each figure came about.
     *
     * @param authority whose plan it is; empty for a dossier of no local authority
     * @throws IllegalArgumentException if there is no such plan, or the procedure does not ask for this kind of assessor
     */
    public PlanProgress explain(AssessorKind assessor, Optional<NationalCode> authority, PlanId plan) {
        number(assessor);
        ProgressRun run = new ProgressRun(compiled, dossiers, regions, day);
        DossierPlans named = run.authority(authority);
        return named.ordered().stream()
                .filter(candidate -> candidate.getId().equals(plan))
                .findFirst()
                .map(found -> run.plan(named, found, assessor))
                .orElseThrow(() -> new IllegalArgumentException("progress: no plan " + plan));
    }

    /** Everything, with regions and programme, as a document. */
    public ProgressSummary toSummary() {
        return new ProgressRun(compiled, dossiers, regions, day).summary();
    }

    /** How many plans were put together in whole numbers for each kind of assessor. */
    int plansInNumbers() {
        int count = 0;
        for (Known plan : plans) {
            count += plan.entries().isEmpty() ? 1 : 0;
        }
        return count;
    }

    private int number(AssessorKind assessor) {
        int number = Arrays.asList(compiled.kinds).indexOf(assessor);
        if (number < 0) {
            throw new IllegalArgumentException("progress: the procedure does not ask for " + assessor.code());
        }
        return number;
    }
}

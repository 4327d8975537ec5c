// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

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

    /** One plan. */
    private static final class Known {
        final Optional<NationalCode> authority;
        /** One for each kind of assessor of the procedure; null where there are entries. */
        final @Nullable PlanSums[] sums;
        /** What could not be worked out in whole numbers; empty when everything could. */
        final List<PlanInShort> entries;

        Known(Optional<NationalCode> authority, @Nullable PlanSums[] sums, List<PlanInShort> entries) {
            this.authority = authority;
            this.sums = sums;
            this.entries = entries;
        }

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

    static Progress of(CompiledProgress compiled, List<Dossier> given, Optional<RegionScheme> regions, LocalDate day) {
        PlanSummer summer = new PlanSummer(compiled, day);
        SortedMap<String, Dossier> dossiers = new TreeMap<>();
        SortedMap<String, List<Known>> known = new TreeMap<>();
        for (Dossier dossier : given) {
            ReportIndex reports = new ReportIndex(dossier);
            ProgressRun.check(dossier, reports);
            ProgressRun.put(dossiers, dossier, dossier);
            ProgressRun.put(known, dossier, plans(compiled, summer, dossier, reports, day));
        }
        List<Known> plans = new ArrayList<>();
        known.values().forEach(plans::addAll);
        return new Progress(compiled, regions, day, dossiers, plans);
    }

    private static List<Known> plans(
            CompiledProgress compiled, PlanSummer summer, Dossier dossier, ReportIndex reports, LocalDate day) {
        List<ActionPlan> given = dossier.getPlans();
        int[] parts = new int[given.size() + 1];
        boolean nested = false;
        for (int i = 0; i < given.size(); i++) {
            parts[i + 1] = reports.after(parts[i]);
            nested |= given.get(i).getPartOf().isPresent();
        }
        Set<PlanId> others = nested || !dossier.getEvents().isEmpty() ? inOtherWays(dossier) : Set.of();
        // Made only where it is needed: it names every part.
        DossierPlans named = nested ? new DossierPlans(dossier) : null;
        Known[] known = new Known[given.size()];
        for (int i = 0; i < known.length; i++) {
            ActionPlan plan = given.get(i);
            @Nullable PlanSums[] sums = new PlanSums[compiled.kinds.length];
            boolean all = !others.contains(plan.getId());
            for (int kind = 0; kind < sums.length && all; kind++) {
                sums[kind] = summer.sums(plan, reports, parts[i], compiled.kinds[kind]);
                all = sums[kind] != null;
            }
            List<PlanInShort> entries = List.of();
            if (!all) {
                named = named == null ? new DossierPlans(dossier) : named;
                entries = entries(compiled, dossier, named, plan, day);
                Arrays.fill(sums, null);
            }
            known[i] = new Known(ProgressRun.code(dossier), sums, entries);
        }
        if (nested || known.length > 1) {
            return ordered(given, known, named == null ? byId(given) : named.ordered());
        }
        return Arrays.asList(known);
    }

    /** The plans of which others are parts, and those that something may have left. */
    private static Set<PlanId> inOtherWays(Dossier dossier) {
        Set<PlanId> others = new HashSet<>();
        dossier.getPlans().forEach(plan -> plan.getPartOf().ifPresent(others::add));
        for (PlanEvent event : dossier.getEvents()) {
            if (event.getKind() == PlanEventKind.WITHDRAWN || event.getKind() == PlanEventKind.MERGED) {
                event.getPlan().ifPresent(others::add);
            }
        }
        return others;
    }

    private static List<PlanInShort> entries(
            CompiledProgress compiled, Dossier dossier, DossierPlans named, ActionPlan plan, LocalDate day) {
        SortedMap<String, Dossier> single = new TreeMap<>();
        ProgressRun.put(single, dossier, dossier);
        ProgressRun run = new ProgressRun(compiled, single, Optional.empty(), day);
        List<PlanInShort> entries = new ArrayList<>();
        for (AssessorKind kind : compiled.kinds) {
            entries.add(PlanInShort.of(run.plan(named, plan, kind)));
        }
        return entries;
    }

    private static List<Known> ordered(List<ActionPlan> given, Known[] known, List<ActionPlan> order) {
        Map<PlanId, Known> byId = new HashMap<>();
        for (int i = 0; i < known.length; i++) {
            byId.put(given.get(i).getId(), known[i]);
        }
        List<Known> ordered = new ArrayList<>();
        order.forEach(plan -> ordered.add(requireNonNull(byId.get(plan.getId()))));
        return ordered;
    }

    private static List<ActionPlan> byId(List<ActionPlan> plans) {
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
            count += plan.entries.isEmpty() ? 1 : 0;
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

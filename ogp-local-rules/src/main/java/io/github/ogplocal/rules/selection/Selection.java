// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleSet;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Who is selected, and why: the outcome of one run of a {@link SelectionEngine}.
 *
 * <p>It holds what was decided in a few numbers an application; findings, contributions and margins are made when they are
 * asked for, from those numbers and the documents.
 *
 * <p>Immutable and thread-safe.
 */
public final class Selection {
    private final CompiledProcedure compiled;
    private final SelectionRun run;
    private final Collection<Application> givenApplications;
    private final Collection<ScoreSheet> givenSheets;
    private final Collection<Recusal> givenRecusals;

    Selection(
            SelectionRun run,
            Collection<Application> applications,
            Collection<ScoreSheet> sheets,
            Collection<Recusal> recusals) {
        this.run = run;
        this.compiled = run.compiled;
        this.givenApplications = applications;
        this.givenSheets = sheets;
        this.givenRecusals = recusals;
    }

    /** The procedure that decided. */
    public SelectionProcedure procedure() {
        return compiled.procedure;
    }

    /** The rules that the procedure could use: where the templates of the findings' reasons are. */
    public RuleSet<SelectionRule> rules() {
        return compiled.rules;
    }

    /** All applications, in natural order of their ids. */
    public List<Application> applications() {
        return view(run.applications.length, i -> run.applications[i]);
    }

    /** One outcome an application, in natural order of the ids. */
    public List<ApplicationOutcome> outcomes() {
        return view(run.applications.length, this::outcome);
    }

    /**
     * The outcome of an application.
     *
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public ApplicationOutcome outcome(ApplicationId application) {
        return outcome(indexOf(application));
    }

    /** The outcomes with a status: by group in the procedure's order, then by rank, then by id. */
    public List<ApplicationOutcome> withStatus(SelectionStatus status) {
        requireNonNull(status, "status");
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < run.status.length; i++) {
            if (run.status[i] == status) {
                indices.add(i);
            }
        }
        indices.sort(Comparator.<Integer>comparingInt(i -> run.group[i]).thenComparingInt(i -> run.allocator.rank[i]));
        return indices.stream().map(this::outcome).toList();
    }

    /** The selected: by group in the procedure's order, then by rank, then by id. */
    public List<ApplicationOutcome> selected() {
        return withStatus(SelectionStatus.SELECTED);
    }

    /** The reserve: by group in the procedure's order, then by place on the list. */
    public List<ApplicationOutcome> reserve() {
        return withStatus(SelectionStatus.RESERVE);
    }

    /** How many applications have each status; every status is there. */
    public Map<SelectionStatus, Integer> counts() {
        EnumMap<SelectionStatus, Integer> counts = new EnumMap<>(SelectionStatus.class);
        for (SelectionStatus status : SelectionStatus.values()) {
            counts.put(status, 0);
        }
        for (SelectionStatus status : run.status) {
            counts.merge(status, 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /** What became of each group's places, in the procedure's order of the groups. */
    public List<GroupResult> groups() {
        int groups = compiled.groups.size();
        int[] candidates = new int[groups];
        int[] selected = new int[groups];
        int[] undecided = new int[groups];
        for (int i = 0; i < run.status.length; i++) {
            int group = run.group[i];
            if (group >= 0) {
                candidates[group] += run.candidate[i] ? 1 : 0;
                selected[group] += run.status[i] == SelectionStatus.SELECTED ? 1 : 0;
                undecided[group] += run.status[i] == SelectionStatus.UNDECIDED ? 1 : 0;
            }
        }
        SelectionExplainer explainer = explainer();
        List<GroupResult> results = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            GroupId id = compiled.groups.get(g);
            int places = compiled.allocation.places(id);
            results.add(GroupResult.builder()
                    .group(id)
                    .name(compiled.grouping.name(id))
                    .places(places)
                    .candidates(candidates[g])
                    .selected(selected[g])
                    .undecided(undecided[g])
                    .shortage(explainer.shortage(id, candidates[g]))
                    .build());
        }
        return List.copyOf(results);
    }

    /** The ties that mattered, in the order in which the cuts were made; empty when there was none. */
    public List<Tie> ties() {
        return List.copyOf(run.allocator.ties);
    }

    /**
     * Why an application has its status.
     *
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public SelectionExplanation explain(ApplicationId application) {
        return explainer().explain(indexOf(application));
    }

    /** {@link #explain(ApplicationId)} for an id as text. */
    public SelectionExplanation explain(String application) {
        requireNonNull(application, "application");
        return explain(ApplicationId.parse(application));
    }

    /** One explanation an application, in natural order of the ids; each is made when it is fetched. */
    public List<SelectionExplanation> explanations() {
        return view(run.applications.length, i -> explainer().explain(i));
    }

    /**
     * How far an application's total is from the other side.
     *
     * @return the margin; empty when the application was not scored, is undecided, would be selected with any total or
     *     with none, or a threshold rule looks at more than the total
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public Optional<Margin> margin(ApplicationId application) {
        return new Margins(run).of(indexOf(application));
    }

    /** All margins there are, in natural order of the applications' ids. */
    public List<Margin> margins() {
        Margins margins = new Margins(run);
        List<Margin> all = new ArrayList<>();
        for (int i = 0; i < run.applications.length; i++) {
            margins.of(i).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** What the procedure lets a published page show of whom. */
    public PublicationRule.Publication publication() {
        return compiled.publication;
    }

    /**
     * The outcome with one corrected sheet; this outcome stays as it is.
     *
     * @param corrected takes the place of the sheet of the same evaluator for the same application
     * @throws IllegalArgumentException if there was no such sheet
     * @throws InvalidSelectionInputException if the corrected sheet does not fit the procedure
     */
    public Selection amend(ScoreSheet corrected) {
        requireNonNull(corrected, "corrected");
        List<ScoreSheet> sheets = new ArrayList<>();
        boolean found = false;
        for (ScoreSheet sheet : givenSheets) {
            boolean same = sheet.getApplication().equals(corrected.getApplication())
                    && sheet.getEvaluator().equals(corrected.getEvaluator());
            sheets.add(same ? corrected : sheet);
            found |= same;
        }
        if (!found) {
            throw new IllegalArgumentException("sheet of " + corrected.getEvaluator() + " for "
                    + corrected.getApplication() + ": there is none to correct");
        }
        return SelectionRun.run(compiled, givenApplications, sheets, givenRecusals);
    }

    /** The whole outcome as a plain value, every explanation made. */
    public SelectionOutcome toOutcome() {
        return SelectionOutcome.builder()
                .procedure(compiled.procedure.getId())
                .revision(compiled.procedure.getRevision())
                .pipeline(compiled.procedure.getPipeline())
                .explanations(explanations())
                .groups(groups())
                .ties(ties())
                .margins(margins())
                .build();
    }

    private SelectionExplainer explainer() {
        return new SelectionExplainer(run);
    }

    private ApplicationOutcome outcome(int i) {
        return new SelectionExplainer(run).outcome(i);
    }

    private int indexOf(ApplicationId application) {
        return run.input.indexOf(requireNonNull(application, "application"));
    }

    private static <T> List<T> view(int size, IntFunction<T> element) {
        return new LazyList<>(size, element);
    }

    private static final class LazyList<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> element;

        LazyList(int size, IntFunction<T> element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public T get(int index) {
            Objects.checkIndex(index, size);
            return element.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}

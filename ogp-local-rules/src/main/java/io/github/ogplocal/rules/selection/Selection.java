// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.draw.Draw;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

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
    private final GivenDocuments documents;
    private final @Nullable Selection earlier;
    /** All applications of all stages by id; the documents of the last stage that each got to. */
    private final List<Application> applications;

    private volatile @Nullable SelectionExplainer explainer;

    Selection(SelectionRun run, GivenDocuments documents, @Nullable Selection earlier) {
        this.run = run;
        this.compiled = run.compiled;
        this.documents = documents;
        this.earlier = earlier;
        this.applications = earlier == null
                ? view(run.applications.length, i -> run.applications[run.input.byId()[i]])
                : earlier.applications.stream()
                        .map(application -> isHere(application.getId())
                                ? run.applications[run.input.indexOf(application.getId())]
                                : application)
                        .toList();
    }

    /** The procedure that decided. */
    public SelectionProcedure procedure() {
        return compiled.procedure;
    }

    /** The rules that the procedure could use: where the templates of the findings' reasons are. */
    public RuleSet<SelectionRule> rules() {
        return compiled.rules;
    }

    /** The outcome of the stage before; empty when there was none. */
    public Optional<Selection> earlierStage() {
        return Optional.ofNullable(earlier);
    }

    /**
     * The documents that were judged, in the order in which they were given; with the procedure they give this outcome
     * again. The lists are copied at each call.
     */
    public SelectionDocuments documents() {
        return SelectionDocuments.builder()
                .from(documents.rest())
                .applications(documents.applications())
                .sheets(documents.sheets())
                .recusals(documents.recusals())
                .build();
    }

    /** All applications, in natural order of their ids; those that got to a later stage as they stood there. */
    public List<Application> applications() {
        return applications;
    }

    /** One outcome an application, in natural order of the ids. */
    public List<ApplicationOutcome> outcomes() {
        return earlier == null
                ? view(applications.size(), place -> outcome(indexAt(place)))
                : view(applications.size(), i -> outcome(applications.get(i).getId()));
    }

    /**
     * The outcome of an application, in the last stage that it got to.
     *
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public ApplicationOutcome outcome(ApplicationId application) {
        return earlier == null || isHere(application) ? outcome(indexOf(application)) : earlier.outcome(application);
    }

    /**
     * The outcomes with a status: by group in the procedure's order, then by rank, then by id; those that got to the last
     * stage first.
     */
    public List<ApplicationOutcome> withStatus(SelectionStatus status) {
        requireNonNull(status, "status");
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < run.status.length; i++) {
            if (run.status[i] == status) {
                indices.add(i);
            }
        }
        indices.sort(Comparator.<Integer>comparingInt(i -> run.groupOf(i))
                .thenComparingInt(i -> run.allocator.rank[i])
                .thenComparing(i -> run.applications[i].getId()));
        List<ApplicationOutcome> found = new ArrayList<>();
        indices.forEach(i -> found.add(outcome(i)));
        if (earlier != null) {
            for (ApplicationOutcome outcome : earlier.withStatus(status)) {
                if (!isHere(outcome.getApplication())) {
                    found.add(outcome);
                }
            }
        }
        return List.copyOf(found);
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
        if (earlier != null) {
            for (ApplicationOutcome outcome : earlier.outcomes()) {
                counts.merge(outcome.getStatus(), isHere(outcome.getApplication()) ? 0 : 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /** What became of each group's places in the last stage, in the procedure's order of the groups. */
    public List<GroupResult> groups() {
        int groups = compiled.groups.size();
        int[] candidates = new int[groups];
        int[] selected = new int[groups];
        int[] undecided = new int[groups];
        for (int i = 0; i < run.status.length; i++) {
            int group = run.groupOf(i);
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
            boolean own = compiled.allotment instanceof Allotment.PerGroup;
            boolean guaranteed = !own && compiled.places(id) > 0;
            results.add(GroupResult.builder()
                    .group(id)
                    .name(compiled.grouping.name(id))
                    .places(own ? Optional.of(compiled.places(id)) : Optional.empty())
                    .guaranteed(guaranteed ? Optional.of(compiled.places(id)) : Optional.empty())
                    .candidates(candidates[g])
                    .selected(selected[g])
                    .undecided(undecided[g])
                    .shortage(own || guaranteed ? Optional.of(explainer.shortage(id, candidates[g])) : Optional.empty())
                    .build());
        }
        return List.copyOf(results);
    }

    /** The ties that mattered, in the order in which the cuts were made, earlier stages first; empty when there was none. */
    public List<Tie> ties() {
        List<Tie> ties = new ArrayList<>(earlier == null ? List.of() : earlier.ties());
        ties.addAll(run.allocator.ties());
        return List.copyOf(ties);
    }

    /**
     * Why an application has its status: through all stages that it got to.
     *
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public SelectionExplanation explain(ApplicationId application) {
        requireNonNull(application, "application");
        if (earlier == null) {
            return explainer().explain(indexOf(application), null);
        }
        SelectionExplanation before = earlier.explain(application);
        return isHere(application) ? explainer().explain(indexOf(application), before) : before;
    }

    /** {@link #explain(ApplicationId)} for an id as text. */
    public SelectionExplanation explain(String application) {
        requireNonNull(application, "application");
        return explain(ApplicationId.parse(application));
    }

    /** One explanation an application, in natural order of the ids; each is made when it is fetched. */
    public List<SelectionExplanation> explanations() {
        return earlier == null
                ? new Explanations()
                : view(applications.size(), i -> explain(applications.get(i).getId()));
    }

    /**
     * How far an application's total is from the other side.
     *
     * @return the margin; empty when the application was not scored, is undecided, would be selected with any total or
     *     with none, or where more than the total says where it stands: a threshold rule that looks at the scores, a ranking
     *     by something else, an earlier stage, places that are not each group's own, a committee or an endorsement
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public Optional<Margin> margin(ApplicationId application) {
        requireNonNull(application, "application");
        return earlier == null || isHere(application)
                ? new Margins(run).of(indexOf(application))
                : earlier.margin(application);
    }

    /** All margins there are, in natural order of the applications' ids. */
    public List<Margin> margins() {
        Margins margins = new Margins(run);
        List<Margin> all = new ArrayList<>();
        for (Application application : applications) {
            ApplicationId id = application.getId();
            Optional<Margin> margin = earlier == null || isHere(id) ? margins.of(indexOf(id)) : earlier.margin(id);
            margin.ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /**
     * The status that an application would have with another total, all else unchanged.
     *
     * @return the status; empty where there is no {@link #margin} because more than the total says where it stands, where it
     *     has no total or no group, and where a committee decided ties: its decisions are about the totals there are
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public Optional<SelectionStatus> statusWithTotal(ApplicationId application, Fraction total) {
        requireNonNull(application, "application");
        requireNonNull(total, "total");
        return earlier == null || isHere(application)
                ? new Margins(run).statusWith(indexOf(application), total)
                : earlier.statusWithTotal(application, total);
    }

    /**
     * The totals at which a status can change: those of the other candidates of the stage that an application got to, and
     * the least totals of its thresholds.
     *
     * @return ascending, each once; may be empty
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public List<Fraction> borders(ApplicationId application) {
        requireNonNull(application, "application");
        return earlier == null || isHere(application)
                ? new Margins(run).bordersOf(indexOf(application))
                : earlier.borders(application);
    }

    /** Whether the last stage ranks candidates by their total. */
    public boolean ranksByTotal() {
        return compiled.ranksByTotal();
    }

    /** In which way the last stage limits places. */
    public Allotment allotment() {
        return compiled.allotment;
    }

    /** The threshold that the results of the last stage gave; empty where its procedure lets them give none. */
    public Optional<Fraction> threshold() {
        return Optional.ofNullable(run.allocator.threshold);
    }

    /** The draw that settles ties of the last stage; empty while it is not held, and where its procedure has no draws. */
    public Optional<Draw> draw() {
        return Optional.ofNullable(run.input.settledTies.draw());
    }

    /**
     * What a tie's tickets are drawn for, as {@link Draw#ticket} takes it.
     *
     * @param tie one of the last stage's {@link #ties}
     * @return the context; empty when no draw was held, or a tie-break separated the tied
     */
    public Optional<String> drawContext(Tie tie) {
        requireNonNull(tie, "tie");
        return draw().isEmpty() || tie.getUnseparated().isEmpty()
                ? Optional.empty()
                : Optional.of(run.allocator.contextOf(tie));
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
        Selection amended = SelectionRun.amended(run, documents, corrected);
        if (amended != null) {
            return amended;
        }
        List<ScoreSheet> sheets = new ArrayList<>();
        boolean found = false;
        for (ScoreSheet sheet : documents.sheets()) {
            boolean same = sheet.getApplication().equals(corrected.getApplication())
                    && sheet.getEvaluator().equals(corrected.getEvaluator());
            sheets.add(same ? corrected : sheet);
            found |= same;
        }
        if (found) {
            return SelectionRun.run(
                    compiled,
                    new GivenDocuments(documents.applications(), sheets, documents.recusals(), documents.rest()));
        }
        if (earlier != null) {
            SelectionDocuments before = earlier.amend(corrected).documents();
            return SelectionRun.run(
                    compiled,
                    new GivenDocuments(
                            documents.applications(),
                            documents.sheets(),
                            documents.recusals(),
                            SelectionDocuments.builder()
                                    .from(documents.rest())
                                    .earlierStage(before)
                                    .build()));
        }
        throw new IllegalArgumentException("sheet of " + corrected.getEvaluator() + " for " + corrected.getApplication()
                + ": there is none to correct");
    }

    /**
     * Who takes the place of those who withdrew after they were selected.
     *
     * <p>Each is replaced from the reserve list of its group, or from the list for all, in the order of the withdrawals; who
     * withdraws from the list itself is passed over from then on.
     * Nobody is promoted beyond the most that a group can have, or beyond the money that is left; a place that is guaranteed to
     * a group goes to that group.
     *
     * @param withdrawals in any order
     * @return one succession for each withdrawal of one selected or promoted, in the order of the withdrawals
     * @throws InvalidSelectionInputException if a withdrawal is of somebody who is neither selected nor on a reserve list,
     *     or stands twice, or the procedure says nothing of places given back
     */
    public List<Succession> successions(Collection<LateWithdrawal> withdrawals) {
        return new Successions(run, earlier).of(withdrawals);
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

    /** Made when something is first explained; two threads may both make one, which serve alike. */
    private SelectionExplainer explainer() {
        SelectionExplainer known = explainer;
        if (known == null) {
            known = new SelectionExplainer(run);
            explainer = known;
        }
        return known;
    }

    private ApplicationOutcome outcome(int i) {
        return new RunOutcome(run, i);
    }

    /** The index of an application by its place in natural order of the ids. */
    private int indexAt(int place) {
        return run.input.byId()[place];
    }

    private boolean isHere(ApplicationId application) {
        return run.input.has(application);
    }

    private int indexOf(ApplicationId application) {
        return run.input.indexOf(requireNonNull(application, "application"));
    }

    private static <T> List<T> view(int size, IntFunction<T> element) {
        return new LazyList<>(size, element);
    }

    /** The explanations of a call of one stage. */
    private final class Explanations extends LazyList<SelectionExplanation> {
        /** So many ids are read in a row: far apart in memory, they come together, and not one after the other. */
        private static final int AHEAD = 16;

        Explanations() {
            super(applications.size(), place -> explainer().explain(indexAt(place), null));
        }

        @Override
        public Iterator<SelectionExplanation> iterator() {
            SelectionExplainer explainer = explainer();
            String[] subjects = new String[AHEAD];
            int size = size();
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public SelectionExplanation next() {
                    if (next >= size) {
                        throw new NoSuchElementException();
                    }
                    int place = next++;
                    if (place % AHEAD == 0) {
                        for (int k = 0; k < Math.min(AHEAD, size - place); k++) {
                            subjects[k] = explainer.subject(indexAt(place + k));
                        }
                    }
                    return explainer.explain(indexAt(place), subjects[place % AHEAD], null);
                }
            };
        }
    }

    private static class LazyList<T> extends AbstractList<T> implements RandomAccess {
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

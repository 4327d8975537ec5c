// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near the outcome of a selection is to another one: by how little a score would have changed a status, and what becomes
 * of it without an evaluator, without a criterion, or with weights that differ a little.
 *
 * <p>Everything it says was found by deciding the call anew, with the same procedure, rules and documents but for the one
 * thing that is changed.
 *
 * <p>Immutable and thread-safe. Each answer is computed when it is asked for.
 */
public final class Robustness {
    private final Selection selection;
    private final SelectionEngine engine;
    private final SelectionDocuments documents;

    private Robustness(Selection selection) {
        this.selection = selection;
        this.engine = SelectionEngine.of(selection.procedure(), selection.rules());
        this.documents = selection.documents();
    }

    /** Of an outcome. */
    public static Robustness of(Selection selection) {
        return new Robustness(requireNonNull(selection, "selection"));
    }

    /**
     * How little would change the status of each application: one after the other, in natural order of the ids.
     *
     * <p>Where totals are plain sums and each group has its own places (a weighted sum of agreed sheets or of plain means, ranked by
     * the total, in one stage, without verified scores, endorsement or a committee's decisions), the scores that can matter are
     * computed, and the call is decided anew for those; elsewhere it is decided anew for one step of one score after the other
     * until the status changes, which takes as many decisions as there are steps.
     */
    public List<ApplicationMargins> margins() {
        MarginSearch search = search();
        return selection.outcomes().stream().map(search::of).toList();
    }

    /**
     * How little would change the status of one application.
     *
     * @throws IllegalArgumentException if the application was not among the documents
     */
    public ApplicationMargins margins(ApplicationId application) {
        ApplicationOutcome outcome = selection.outcome(requireNonNull(application, "application"));
        return search().of(outcome);
    }

    /**
     * What becomes of the statuses without one evaluator: all sheets of that evaluator are left out, in every stage, and the
     * procedure stays as it is; where it then has too few sheets for an application, that is undecided.
     *
     * @throws IllegalArgumentException if there is no sheet of that evaluator
     */
    public LeaveOneOut withoutEvaluator(EvaluatorId evaluator) {
        if (!evaluators().contains(requireNonNull(evaluator, "evaluator"))) {
            throw new IllegalArgumentException("evaluator " + evaluator + ": there is no sheet to leave out");
        }
        LeaveOneOutBuilder result = LeaveOneOut.builder().evaluator(evaluator);
        return compare(result, engine, withoutSheets(documents, evaluator));
    }

    /** {@link #withoutEvaluator} for each evaluator with a sheet, in natural order. */
    public List<LeaveOneOut> withoutEachEvaluator() {
        return evaluators().stream().map(this::withoutEvaluator).toList();
    }

    /**
     * What becomes of the statuses without one criterion of the last stage.
     *
     * <p>Its scores are left out, also verified ones. What the procedure says of that criterion alone goes with it: its minimum,
     * its weight in a ranking, its part in a bonus, its verification, a tie-break by it. Every other criterion keeps its scale
     * and its weight. A threshold in points keeps its proportion to the highest total there can be, exactly: 15 of 20 becomes
     * 13.5 of 18. Bands, which are about what the selected get, stay as they are.
     *
     * @return with obstacles and without moves where no procedure is left that could decide
     * @throws IllegalArgumentException if the last stage has no such criterion
     */
    public LeaveOneOut withoutCriterion(CriterionId criterion) {
        requireNonNull(criterion, "criterion");
        if (selection.procedure().criterion(criterion).isEmpty()) {
            throw new IllegalArgumentException("criterion " + criterion + ": not in the procedure");
        }
        ReducedProcedure reduced = new ReducedProcedure(selection.procedure(), selection.rules(), criterion);
        LeaveOneOutBuilder result = LeaveOneOut.builder().criterion(criterion);
        SelectionProcedure left = reduced.procedure();
        return left == null
                ? result.obstacles(reduced.obstacles()).build()
                : compare(result, SelectionEngine.of(left, selection.rules()), reduced.documents(documents));
    }

    /** {@link #withoutCriterion} for each criterion of the last stage, in the order of the procedure. */
    public List<LeaveOneOut> withoutEachCriterion() {
        return selection.procedure().getCriteria().stream()
                .map(criterion -> withoutCriterion(criterion.getId()))
                .toList();
    }

    /** How far weights can be from the published ones without another set of selected applications. */
    public WeightMargin weights() {
        return new Weights(selection, documents).margin();
    }

    /**
     * Whether the same applications are selected with all weights within an epsilon of the published ones, and who could enter
     * and leave.
     *
     * @param epsilon how far from itself each weight may be, as a share of it: 1/10 for ten per cent; 0 to 1
     * @throws IllegalArgumentException if epsilon is not 0 to 1
     */
    public WeightCheck weightsWithin(Fraction epsilon) {
        requireNonNull(epsilon, "epsilon");
        if (epsilon.signum() < 0 || epsilon.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("epsilon: must be 0 to 1, got " + epsilon);
        }
        return new Weights(selection, documents).within(epsilon);
    }

    /** Everything but {@link #weightsWithin} as a plain value: what is written as JSON. */
    public RobustnessReport report() {
        return RobustnessReport.builder()
                .procedure(ProcedureRevision.of(selection.procedure()))
                .margins(margins())
                .withoutEvaluators(withoutEachEvaluator())
                .withoutCriteria(withoutEachCriterion())
                .weights(weights())
                .build();
    }

    private LeaveOneOut compare(LeaveOneOutBuilder result, SelectionEngine other, SelectionDocuments left) {
        Selection after;
        try {
            after = other.select(left);
        } catch (InvalidSelectionInputException misfit) {
            return result.obstacles(misfit.faults().stream()
                            .map(fault -> new Obstacle(
                                    Obstacle.Kind.DOCUMENT_DOES_NOT_FIT,
                                    fault.document(),
                                    fault.kind().code()))
                            .toList())
                    .build();
        }
        for (ApplicationOutcome outcome : selection.outcomes()) {
            SelectionStatus status = after.outcome(outcome.getApplication()).getStatus();
            if (status != outcome.getStatus()) {
                result.addMoves(new StatusMove(outcome.getApplication(), outcome.getStatus(), status));
            }
        }
        return result.build();
    }

    private static SelectionDocuments withoutSheets(SelectionDocuments documents, EvaluatorId evaluator) {
        return SelectionDocuments.builder()
                .from(documents)
                .sheets(documents.getSheets().stream()
                        .filter(sheet -> !sheet.getEvaluator().equals(evaluator))
                        .toList())
                .earlierStage(documents.getEarlierStage().map(earlier -> withoutSheets(earlier, evaluator)))
                .build();
    }

    private Set<EvaluatorId> evaluators() {
        TreeSet<EvaluatorId> evaluators = new TreeSet<>();
        Optional<SelectionDocuments> stage = Optional.of(documents);
        while (stage.isPresent()) {
            stage.get().getSheets().forEach(sheet -> evaluators.add(sheet.getEvaluator()));
            stage = stage.get().getEarlierStage();
        }
        return evaluators;
    }

    private MarginSearch search() {
        return new MarginSearch(selection, documents, new Rerun(engine, documents));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import java.util.List;

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

    private MarginSearch search() {
        return new MarginSearch(selection, documents, new Rerun(engine, documents));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.Source;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a document of another format holds of plans and their progress, and what of it the model cannot hold.
 *
 * <p>Nothing of the document is lost unsaid: what is not in the plans, reports and sources is in {@code kept}, and
 * {@code notes} says where it stood and why; fields about accounts and technical upkeep, which are never taken over, are
 * counted in {@code leftOut}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plans in the order in which the document first names them
 * @param progress in the order of the document
 * @param sources the pages that the document names, in its order
 * @param kept what the model cannot hold, in the order of the document
 * @param notes what could not be mapped, or is not written as the model writes it, with its place, in document order; none is
 *     a fault
 * @param leftOut of each known field that is never taken over, in how many records it held something, by its name
 * @param unknown where the first of each unknown field stands; empty where unknown fields are refused
 * @param otherRecords how many records are of others than those asked for
 * @param lineEnds how many line ends were written anew: carriage returns become line feeds
 * @param invisible how many invisible characters were left out of texts
 */
public record ImportedPlans(
        List<ActionPlan> plans,
        List<ProgressReport> progress,
        List<Source> sources,
        List<KeptValue> kept,
        List<Problem> notes,
        SortedMap<String, Integer> leftOut,
        List<Problem> unknown,
        int otherRecords,
        long lineEnds,
        long invisible) {
    /** Copies. */
    public ImportedPlans {
        plans = List.copyOf(plans);
        progress = List.copyOf(progress);
        sources = List.copyOf(sources);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        unknown = List.copyOf(unknown);
    }

    /** Leaves out what is held, which may be what somebody wrote. */
    @Override
    public String toString() {
        return "ImportedPlans[" + plans.size() + " plans, " + progress.size() + " reports, " + kept.size()
                + " kept values, " + notes.size() + " notes]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BandId;
import java.util.Optional;

/** An outcome that is read from the columns of its run. */
final class RunOutcome extends ApplicationOutcome {
    private final SelectionRun run;
    private final int index;

    RunOutcome(SelectionRun run, int index) {
        this.run = run;
        this.index = index;
    }

    @Override
    public ApplicationId getApplication() {
        return run.applications[index].getId();
    }

    @Override
    public SelectionStatus getStatus() {
        return run.status[index];
    }

    @Override
    public Optional<Fraction> getTotal() {
        return hasTotal(run, index) ? Optional.of(run.scores.total(index)) : Optional.empty();
    }

    /** Whether there is a total to show: where nothing is scored and nothing carried over, nought would say too much. */
    static boolean hasTotal(SelectionRun run, int i) {
        return run.scores.hasTotal(i)
                && (!run.compiled.criteria.isEmpty()
                        || run.scores.carriedOver(i).isPresent());
    }

    @Override
    public Optional<Fraction> getRankingScore() {
        boolean shown = run.candidate[index] && run.compiled.ranking.measure() == RankingRule.Measure.POINTS;
        return shown ? run.allocator.shownScore(index) : Optional.empty();
    }

    @Override
    public Optional<BandId> getBand() {
        return run.compiled.bands != null && run.status[index] == SelectionStatus.SELECTED
                ? Optional.ofNullable(run.compiled.bands.bandOf(run.scores.total(index)))
                : Optional.empty();
    }

    @Override
    public Optional<SelectionStatus> getProposedStatus() {
        return run.allocated[index] == run.status[index]
                        || !run.input.overrides().containsKey(getApplication())
                ? Optional.empty()
                : Optional.of(run.allocated[index]);
    }

    @Override
    public Optional<GroupId> getGroup() {
        int group = run.groupOf(index);
        return group < 0 ? Optional.empty() : Optional.of(run.compiled.groups.get(group));
    }

    @Override
    public Optional<Integer> getRank() {
        return run.candidate[index] ? Optional.of(run.allocator.rank[index]) : Optional.empty();
    }
}

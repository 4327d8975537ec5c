// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSmart;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Answer;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Proposal;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Stage;
import io.github.ogplocal.model.plan.OpenGovernmentValue;

/**
 * One proposal as a bean that rules read. A rule says what is missing or wrong; what no rule has spoken on is met. What needs
 * a loop or a calendar is asked of Java.
 */
public final class ProposalFact {
    private final Proposal proposal;
    private Answer specific = Answer.MET;
    private Answer measurable = Answer.MET;
    private Answer answerable = Answer.MET;
    private Answer relevant = Answer.MET;
    private Answer timeBound = Answer.MET;
    private Answer impact = Answer.MET;

    ProposalFact(Proposal proposal) {
        this.proposal = proposal;
    }

    /** Read by rules. */
    public String getProblem() {
        return proposal.problem();
    }

    /** Read by rules. */
    public int getActivities() {
        return proposal.activities().size();
    }

    /** Read by rules. */
    public int getResults() {
        return proposal.results().size();
    }

    /** Read by rules. */
    public int getStages() {
        return proposal.stages().size();
    }

    /** Read by rules. */
    public String getResponsible() {
        return proposal.responsible();
    }

    /** Read by rules. */
    public int getSupporting() {
        return proposal.supporting().size();
    }

    /** Read by rules. */
    public boolean isAlone() {
        return proposal.alone();
    }

    /** Read by rules: whether a value is named that counts. */
    public boolean isValued() {
        return proposal.values().contains(OpenGovernmentValue.TRANSPARENCY)
                || proposal.values().contains(OpenGovernmentValue.ACCOUNTABILITY)
                || proposal.values().contains(OpenGovernmentValue.PARTICIPATION);
    }

    /** Read by rules: whether start and end are stated. */
    public boolean isDated() {
        return proposal.start().isPresent() && proposal.end().isPresent();
    }

    /** Read by rules: whether it takes more than the months that it may; asked of what is dated only. */
    public boolean isTooLong() {
        return isDated()
                && proposal.end()
                        .orElseThrow()
                        .isAfter(proposal.start().orElseThrow().plusMonths(PlainSmart.MONTHS));
    }

    /** Read by rules: whether a stage lies outside; asked of what is dated only. */
    public boolean isOutside() {
        if (isDated()) {
            for (Stage stage : proposal.stages()) {
                if (stage.start().isBefore(proposal.start().orElseThrow())
                        || stage.end().isAfter(proposal.end().orElseThrow())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Read by rules. */
    public String getChange() {
        return proposal.change();
    }

    /** Written by rules. */
    public void notSpecific() {
        specific = Answer.NOT_MET;
    }

    /** Written by rules. */
    public void notMeasurable() {
        measurable = Answer.NOT_MET;
    }

    /** Written by rules. */
    public void notAnswerable() {
        answerable = Answer.NOT_MET;
    }

    /** Written by rules. */
    public void relevanceOpen() {
        relevant = Answer.OPEN;
    }

    /** Written by rules. */
    public void timeOpen() {
        timeBound = Answer.OPEN;
    }

    /** Written by rules. */
    public void notTimeBound() {
        timeBound = Answer.NOT_MET;
    }

    /** Written by rules. */
    public void impactOpen() {
        impact = Answer.OPEN;
    }

    PlainSmart.Result result() {
        return PlainSmart.Result.of(proposal.id(), specific, measurable, answerable, relevant, timeBound, impact);
    }
}

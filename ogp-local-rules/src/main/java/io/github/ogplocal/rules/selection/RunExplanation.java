// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.explain.FindingMaker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An explanation that is read from the columns of its run: what each rule says is asked when it is made, on what it rests
 * when that is read.
 */
final class RunExplanation extends SelectionExplanation implements FindingMaker {
    private final SelectionExplainer explainer;
    private final int index;
    private final List<Finding> findings;
    private @Nullable List<Contribution> contributions;

    /**
     * @param subject the application's id
     * @param before what the stage before says of the application; null where there is none
     */
    RunExplanation(SelectionExplainer explainer, int index, String subject, @Nullable SelectionExplanation before) {
        this.explainer = explainer;
        this.index = index;
        this.findings = explainer.findings(index, subject, before, this);
    }

    @Override
    public ApplicationOutcome getOutcome() {
        return explainer.outcome(index);
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public Finding withEvidence(int step) {
        return explainer.finding(index, step);
    }

    @Override
    public List<Contribution> getContributions() {
        List<Contribution> known = contributions;
        if (known == null) {
            known = explainer.contributions(index);
            requireSum(known);
            contributions = known;
        }
        return known;
    }

    @Override
    public Optional<Fraction> getCarriedOver() {
        return explainer.carriedOver(index);
    }

    @Override
    public Optional<Fraction> getCutOff() {
        return explainer.cutOff(index);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A procedure without faults, compiled. */
final class CompiledProgress {
    final ProgressProcedure procedure;
    final AssessorKind[] kinds;
    final RuleInfo latestInfo;
    final LatestReportRule.Chooser latest;
    final RuleInfo sourceInfo;
    final CommitmentFigureRule.Source source;
    final Optional<CompletionScaleRule.Scale> scale;
    final Optional<Level> toCommitment;
    final Level toPlan;
    final RuleInfo countedInfo;
    final Optional<CountedPlansRule.Counter> counted;
    final Optional<Level> toRegion;
    final Optional<Level> toProgramme;

    /**
     * A roll-up rule at its place.
     *
     * @param info the rule
     * @param rollUp compiled
     */
    record Level(RuleInfo info, RollUpRule.RollUp rollUp) {
        /**
         * Whether a figure of parts of size 1 is their mean, so that the known among them can be counted apart one level up.
         *
         * <p>Of any other figure they cannot: it would come to lie outside its interval.
         */
        boolean isMeanOfSingleParts() {
            return rollUp instanceof Mean
                    || rollUp instanceof MeanBySize
                    || rollUp instanceof ShareCompleted
                    || rollUp instanceof ShareAtHighCompletion;
        }

        boolean isMeanBySize() {
            return rollUp instanceof MeanBySize;
        }

        boolean isMeanByWeight() {
            return rollUp instanceof NormalisedWeights;
        }

        /** Whether a figure of parts of size 1 is their mean by weight, or each counting the same. */
        boolean isPlain() {
            return isMeanByWeight() || isMeanBySize() || rollUp instanceof Mean;
        }

        ProgressFigure figure(String subject, Collection<RollUpPart> parts) {
            RolledUp sum = rollUp.rollUp(parts);
            return new ProgressFigure(
                    sum.value(),
                    sum.lowest(),
                    sum.highest(),
                    sum.known(),
                    sum.of(),
                    Finding.of(info, subject, sum.reason(), sum.evidence()));
        }
    }

    CompiledProgress(ProgressProcedure procedure, RuleSet<Rule> rules) {
        this.procedure = procedure;
        kinds = procedure.getAssessors().toArray(new AssessorKind[0]);
        LatestReportRule latestRule =
                (LatestReportRule) rules.get(procedure.getLatestReport().rule());
        latestInfo = latestRule.info();
        latest = latestRule.compile(procedure.getLatestReport().settings());
        CommitmentFigureRule sourceRule =
                (CommitmentFigureRule) rules.get(procedure.getCommitmentFigure().rule());
        sourceInfo = sourceRule.info();
        source = sourceRule.compile(procedure.getCommitmentFigure().settings());
        scale = procedure
                .getCompletionScale()
                .map(use -> ((CompletionScaleRule) rules.get(use.rule())).compile(use.settings()));
        toCommitment = procedure.getToCommitment().map(use -> level(use, rules));
        toPlan = level(procedure.getToPlan(), rules);
        countedInfo = procedure
                .getCountedPlans()
                .map(use -> rules.get(use.rule()).info())
                .orElse(ProgressRules.COUNTED_PLANS.info());
        counted = procedure
                .getCountedPlans()
                .map(use -> ((CountedPlansRule) rules.get(use.rule())).compile(use.settings()));
        toRegion = procedure.getToRegion().map(use -> level(use, rules));
        toProgramme = procedure.getToProgramme().map(use -> level(use, rules));
    }

    Finding latest(String subject, Reason reason, List<Evidence> evidence) {
        return Finding.of(latestInfo, subject, reason, evidence);
    }

    private static Level level(RuleUse use, RuleSet<Rule> rules) {
        RollUpRule rule = (RollUpRule) rules.get(use.rule());
        return new Level(rule.info(), rule.compile(use.settings()));
    }
}

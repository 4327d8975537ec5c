// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.JudgedStage.Judged;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an outcome says of the applications of a stage. */
final class StageClaims implements StageView {
    private static final GroupId NO_LINE = new GroupId("none");

    private final SelectionProcedure procedure;
    private final Map<ApplicationId, SelectionExplanation> explanations = new TreeMap<>();
    private final Optional<StageFacts> ranksInAll;

    /**
     * The claims of one stage.
     *
     * @param explanations of those whom the stage judged
     * @param ranksInAll where the ranks come from when all groups stand in one line: an outcome tells the rank in the group
     *     only
     */
    StageClaims(
            SelectionProcedure procedure, List<SelectionExplanation> explanations, Optional<StageFacts> ranksInAll) {
        this.procedure = procedure;
        this.ranksInAll = ranksInAll;
        explanations.forEach(
                explanation -> this.explanations.put(explanation.getOutcome().getApplication(), explanation));
    }

    @Override
    public List<ApplicationId> applications() {
        return List.copyOf(explanations.keySet());
    }

    @Override
    public Judged judged(ApplicationId id) {
        return switch (outcome(id).getStatus()) {
            case NOT_IN_POOL -> Judged.NOT_IN_POOL;
            case INADMISSIBLE -> Judged.INADMISSIBLE;
            case BELOW_THRESHOLD -> Judged.BELOW_THRESHOLD;
            case UNDECIDED -> outcome(id).getRank().isPresent() ? Judged.CANDIDATE : Judged.OPEN;
            // Who has a place or none stood in line, whatever else is said; without a rank that is found to be false.
            default -> Judged.CANDIDATE;
        };
    }

    @Override
    public SelectionStatus status(ApplicationId id) {
        return outcome(id).getStatus();
    }

    @Override
    public Optional<Fraction> total(ApplicationId id) {
        return outcome(id).getTotal();
    }

    @Override
    public Optional<RuleId> missedThreshold(ApplicationId id) {
        for (RuleUse use : procedure.getThresholds().uses()) {
            for (Finding finding : explanation(id).getFindings()) {
                if (finding.rule().equals(use.rule()) && finding.verdict() != Verdict.MET) {
                    return Optional.of(use.rule());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Fraction> rankingScore(ApplicationId id) {
        return outcome(id).getRankingScore();
    }

    @Override
    public GroupId line(ApplicationId id) {
        return ranksInAll
                .map(facts -> facts.line(id))
                .or(() -> outcome(id).getGroup())
                .orElse(NO_LINE);
    }

    @Override
    public int rank(ApplicationId id) {
        return ranksInAll
                .map(facts -> facts.rank(id))
                .or(() -> outcome(id).getRank())
                .orElse(0);
    }

    private ApplicationOutcome outcome(ApplicationId id) {
        return explanation(id).getOutcome();
    }

    private SelectionExplanation explanation(ApplicationId id) {
        SelectionExplanation explanation = explanations.get(id);
        if (explanation == null) {
            throw new IllegalArgumentException("application " + id + ": is not in the outcome");
        }
        return explanation;
    }
}

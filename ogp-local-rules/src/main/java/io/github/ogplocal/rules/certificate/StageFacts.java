// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.JudgedStage.Judged;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the documents say of the applications of a stage. */
final class StageFacts implements StageView {
    private final JudgedStage stage;
    private final Lines lines;
    private final Map<ApplicationId, SelectionStatus> placed;
    private final Map<ApplicationId, Integer> ranks = new TreeMap<>();
    private final Map<ApplicationId, GroupId> lineOf = new TreeMap<>();

    StageFacts(JudgedStage stage, Lines lines) {
        this.stage = stage;
        this.lines = lines;
        this.placed = GivenPlaces.of(stage, lines);
        for (Lines.Line line : lines.lines()) {
            int rank = 1;
            for (List<ApplicationId> equals : line.equals()) {
                for (ApplicationId id : equals) {
                    ranks.put(id, rank);
                    lineOf.put(id, line.id());
                }
                rank += equals.size();
            }
        }
    }

    @Override
    public List<ApplicationId> applications() {
        return stage.applications();
    }

    @Override
    public Judged judged(ApplicationId id) {
        return stage.judged(id);
    }

    @Override
    public SelectionStatus status(ApplicationId id) {
        SelectionStatus status = switch (stage.judged(id)) {
            case NOT_IN_POOL -> SelectionStatus.NOT_IN_POOL;
            case INADMISSIBLE -> SelectionStatus.INADMISSIBLE;
            case OPEN -> SelectionStatus.UNDECIDED;
            case BELOW_THRESHOLD -> SelectionStatus.BELOW_THRESHOLD;
            case CANDIDATE -> placed.getOrDefault(id, SelectionStatus.UNDECIDED);
        };
        Boolean override = stage.overrides().get(id);
        if (override != null) {
            status = override ? SelectionStatus.SELECTED : SelectionStatus.NOT_SELECTED;
        }
        if (status == SelectionStatus.SELECTED && stage.hasEndorsement()) {
            Verdict verdict = stage.endorsement(id);
            status = verdict == Verdict.MET
                    ? SelectionStatus.SELECTED
                    : verdict == Verdict.NOT_MET ? SelectionStatus.NOT_SELECTED : SelectionStatus.UNDECIDED;
        }
        return status;
    }

    @Override
    public Optional<Fraction> total(ApplicationId id) {
        return stage.total(id);
    }

    @Override
    public Optional<RuleId> missedThreshold(ApplicationId id) {
        return stage.missedThreshold(id);
    }

    @Override
    public Optional<Fraction> rankingScore(ApplicationId id) {
        return stage.rankingScore(id);
    }

    @Override
    public GroupId line(ApplicationId id) {
        return lineOf.getOrDefault(id, lines.lines().get(0).id());
    }

    @Override
    public int rank(ApplicationId id) {
        return ranks.getOrDefault(id, 0);
    }
}

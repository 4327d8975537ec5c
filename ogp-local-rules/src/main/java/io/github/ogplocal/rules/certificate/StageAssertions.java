// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.JudgedStage.Judged;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what is said of a stage into assertions, in their order. */
final class StageAssertions {
    private final JudgedStage stage;
    private final StageView view;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Map<GroupId, Map<Integer, Integer>> atRank = new TreeMap<>();

    private StageAssertions(JudgedStage stage, StageView view) {
        this.stage = stage;
        this.view = view;
    }

    static List<Assertion> of(JudgedStage stage, Lines lines, StageView view) {
        return new StageAssertions(stage, view).make(lines);
    }

    private List<Assertion> make(Lines lines) {
        for (ApplicationId id : view.applications()) {
            if (view.judged(id) == Judged.CANDIDATE) {
                atRank.computeIfAbsent(view.line(id), line -> new TreeMap<>()).merge(view.rank(id), 1, Integer::sum);
            }
        }
        view.applications().forEach(this::application);
        lines.lines().forEach(this::line);
        return List.copyOf(assertions);
    }

    private void application(ApplicationId id) {
        switch (view.judged(id)) {
            case NOT_IN_POOL -> say(AssertionKind.NOT_IN_POOL, id);
            case INADMISSIBLE -> say(AssertionKind.INADMISSIBLE, id);
            case OPEN -> {
                say(AssertionKind.NOT_JUDGED, id);
                total(id);
            }
            case BELOW_THRESHOLD -> {
                say(AssertionKind.ELIGIBLE, id);
                total(id);
                assertions.add(of(AssertionKind.BELOW_THRESHOLD, id)
                        .rule(view.missedThreshold(id))
                        .build());
            }
            case CANDIDATE -> candidate(id);
        }
    }

    private void candidate(ApplicationId id) {
        say(AssertionKind.ELIGIBLE, id);
        total(id);
        say(AssertionKind.REACHES_THRESHOLDS, id);
        view.rankingScore(id)
                .ifPresent(score -> assertions.add(
                        of(AssertionKind.RANKING_SCORE, id).value(score).build()));
        int rank = view.rank(id);
        int equals = atRank.getOrDefault(view.line(id), Map.of()).getOrDefault(rank, 1);
        assertions.add(of(AssertionKind.RANK, id)
                .line(view.line(id))
                .number(rank)
                .last(rank + equals - 1)
                .build());
        afterwards(id);
        say(
                switch (view.status(id)) {
                    case SELECTED -> AssertionKind.SELECTED;
                    case RESERVE -> AssertionKind.RESERVE;
                    case NOT_SELECTED -> AssertionKind.NOT_SELECTED;
                    default -> AssertionKind.UNDECIDED;
                },
                id);
    }

    /** What a committee and those who must agree have on file about a candidate. */
    private void afterwards(ApplicationId id) {
        Boolean override = stage.overrides().get(id);
        if (override != null) {
            say(override ? AssertionKind.COMMITTEE_SELECTS : AssertionKind.COMMITTEE_REMOVES, id);
        }
        if (stage.hasEndorsement()) {
            say(
                    switch (stage.endorsement(id)) {
                        case MET -> AssertionKind.ENDORSED;
                        case NOT_MET -> AssertionKind.NOT_ENDORSED;
                        case NOT_ASSESSABLE -> AssertionKind.ENDORSEMENT_OPEN;
                    },
                    id);
        }
    }

    private void total(ApplicationId id) {
        view.total(id)
                .ifPresent(total ->
                        assertions.add(of(AssertionKind.TOTAL, id).value(total).build()));
    }

    private void line(Lines.Line line) {
        if (line.places() != Integer.MAX_VALUE) {
            say(AssertionKind.PLACES, line.id(), Optional.of(line.places()));
        }
        if (line.reserve() > 0) {
            say(AssertionKind.RESERVE_PLACES, line.id(), Optional.of(line.reserve()));
        }
        int candidates = 0;
        int lastSelected = 0;
        int firstOutside = Integer.MAX_VALUE;
        for (ApplicationId id : view.applications()) {
            if (view.judged(id) == Judged.CANDIDATE && view.line(id).equals(line.id())) {
                candidates++;
                if (view.status(id) == SelectionStatus.SELECTED) {
                    lastSelected = Math.max(lastSelected, view.rank(id));
                } else {
                    firstOutside = Math.min(firstOutside, view.rank(id));
                }
            }
        }
        say(AssertionKind.CANDIDATES, line.id(), Optional.of(candidates));
        if (lastSelected > 0) {
            say(AssertionKind.LAST_SELECTED, line.id(), Optional.of(lastSelected));
        }
        if (firstOutside < Integer.MAX_VALUE) {
            say(AssertionKind.FIRST_OUTSIDE, line.id(), Optional.of(firstOutside));
        }
    }

    private void say(AssertionKind kind, ApplicationId application) {
        assertions.add(of(kind, application).build());
    }

    private void say(AssertionKind kind, GroupId line, Optional<Integer> number) {
        assertions.add(Assertion.builder().says(kind).line(line).number(number).build());
    }

    private static AssertionBuilder of(AssertionKind kind, ApplicationId application) {
        return Assertion.builder().says(kind).application(application);
    }
}

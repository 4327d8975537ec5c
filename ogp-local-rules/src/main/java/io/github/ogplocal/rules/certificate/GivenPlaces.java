// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.RemainingTieRule.Policy;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.ShortageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What rank, places and the rule for ties leave no choice about: the status of every candidate, line by line, in one pass.
 *
 * <p>Written apart from the engine's own way of giving places, so that a fault there is seen here.
 */
final class GivenPlaces {
    private final JudgedStage stage;
    private final boolean ranksTakeOnePlace;
    private final Map<ApplicationId, SelectionStatus> statuses = new TreeMap<>();
    private boolean stopped;

    private GivenPlaces(JudgedStage stage) {
        this.stage = stage;
        this.ranksTakeOnePlace = stage.remainingTies() == Policy.SHARE_RANK;
    }

    /** The statuses that the procedure itself gives, before a committee or an endorsement changes them. */
    static Map<ApplicationId, SelectionStatus> of(JudgedStage stage, Lines lines) {
        GivenPlaces places = new GivenPlaces(stage);
        boolean isShort = false;
        for (Lines.Line line : lines.lines()) {
            boolean limited = line.places() != Integer.MAX_VALUE;
            isShort |= limited && line.places() > line.candidates() && isOwn(stage);
        }
        places.stopped = isShort && stage.shortage() == ShortageRule.Policy.STOP;
        for (Lines.Line line : lines.lines()) {
            places.fill(line);
        }
        if (places.stopped) {
            places.statuses.replaceAll((id, status) -> SelectionStatus.UNDECIDED);
        }
        return places.statuses;
    }

    /** Only places of a group's own can fall short. */
    private static boolean isOwn(JudgedStage stage) {
        return stage.allotment() instanceof io.github.ogplocal.rules.selection.Allotment.PerGroup;
    }

    private void fill(Lines.Line line) {
        line.equals().forEach(equals -> equals.forEach(id -> statuses.put(id, SelectionStatus.NOT_SELECTED)));
        int losersOfOpenTie = 0;
        int openTie = -1;
        int taken = 0;
        for (int k = 0; k < line.equals().size() && taken < line.places(); k++) {
            List<ApplicationId> equals = line.equals().get(k);
            if (settles(equals, line.places() - taken, SelectionStatus.SELECTED)) {
                openTie = k;
                losersOfOpenTie = equals.size() - (line.places() - taken);
            }
            taken += ranksTakeOnePlace ? 1 : equals.size();
        }
        taken = 0;
        for (int k = 0; k < line.equals().size() && taken < line.reserve(); k++) {
            if (k == openTie) {
                // Whoever of them loses is on the list, or is tied there; it is open who.
                taken += losersOfOpenTie;
                continue;
            }
            List<ApplicationId> waiting = new ArrayList<>(line.equals().get(k));
            waiting.removeIf(id -> statuses.get(id) != SelectionStatus.NOT_SELECTED);
            if (!waiting.isEmpty()) {
                settles(waiting, line.reserve() - taken, SelectionStatus.RESERVE);
                taken += ranksTakeOnePlace ? 1 : waiting.size();
            }
        }
    }

    /** Gives equals what there is; whether it stays open who of them gets it. */
    private boolean settles(List<ApplicationId> equals, int places, SelectionStatus got) {
        Policy policy = stage.remainingTies();
        boolean enough = equals.size() <= places;
        if (enough || policy == Policy.ADMIT_ALL || policy == Policy.SHARE_RANK) {
            equals.forEach(id -> statuses.put(id, got));
            return false;
        }
        if (policy == Policy.ADMIT_NONE) {
            return false;
        }
        if (policy == Policy.STOP) {
            stopped = true;
            return false;
        }
        Optional<TieDecision> decision = policy == Policy.COMMITTEE_DECIDES ? stage.decision(equals) : Optional.empty();
        decision.ifPresent(decided -> decided.admitted().forEach(id -> statuses.put(id, got)));
        if (decision.isEmpty()) {
            equals.forEach(id -> statuses.put(id, SelectionStatus.UNDECIDED));
        }
        return decision.isEmpty();
    }
}

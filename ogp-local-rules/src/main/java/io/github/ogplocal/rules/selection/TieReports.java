// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ties that mattered, in the order in which the cuts were made. */
final class TieReports {
    /**
     * Where in a sorted line a tie stands.
     *
     * @param from the first of those with the score
     * @param to the end of those with the score, exclusive
     * @param head the first of those whom no tie-break separates
     * @param tail their end, exclusive; equal to {@code head} when a tie-break separates the last inside from the first outside
     */
    record Span(int from, int to, int head, int tail) {}

    private final CompiledProcedure compiled;
    private final Application[] applications;
    private final SelectionStatus[] status;
    private final CandidateOrder order;
    private final List<Tie> ties = new ArrayList<>();
    private @Nullable Tie stoppedBy;

    TieReports(CompiledProcedure compiled, Application[] applications, SelectionStatus[] status, CandidateOrder order) {
        this.compiled = compiled;
        this.applications = applications;
        this.status = status;
        this.order = order;
    }

    List<Tie> all() {
        return ties;
    }

    /** The tie that stops the procedure; null when none does. */
    @Nullable
    Tie stoppedBy() {
        return stoppedBy;
    }

    /** Notes that the last tie stops the procedure, where the rule for remaining ties does. */
    void stopWhereTiesDo() {
        if (compiled.remainingTies.policy() == RemainingTieRule.Policy.STOP) {
            stoppedBy = ties.get(ties.size() - 1);
        }
    }

    /** Reports a tie that a tie-break or a draw has broken, between the first outside and the one before it. */
    void addBroken(int[] line, int from, int firstOut, int places, Stake stake) {
        int last = line[firstOut - 1];
        int next = line[firstOut];
        int to = order.endOfScore(line, from);
        if (order.separator(last, next) >= 0) {
            add(line, new Span(from, to, firstOut, firstOut), places, stake);
            return;
        }
        // Only a draw separates them: equal but for it are all whom no tie-break separates from the last inside.
        int head = firstOut - 1;
        while (head > from && order.separator(line[head - 1], last) < 0) {
            head--;
        }
        int tail = firstOut + 1;
        while (tail < line.length
                && order.compareScores(line[tail], last) == 0
                && order.separator(line[tail], last) < 0) {
            tail++;
        }
        add(line, new Span(from, to, head, tail), places, stake);
    }

    /** Reports a tie. */
    void add(int[] line, Span span, int places, Stake stake) {
        if (span.to() - span.from() < 2) {
            // Somebody waits for an open tie, and nobody else has that score.
            return;
        }
        RuleId decidedBy = span.head() == span.tail()
                ? compiled.procedure
                        .getTieBreaks()
                        .uses()
                        .get(order.separator(line[span.head() - 1], line[span.head()]))
                        .rule()
                : compiled.procedure.getRemainingTies().rule();
        List<ApplicationId> admitted = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            if (status[line[i]] == stake.gives()) {
                admitted.add(applications[line[i]].getId());
            }
        }
        admitted.sort(null);
        ties.add(Tie.builder()
                .cut(stake.cut())
                .group(Optional.ofNullable(stake.group()))
                .total(order.shownScore(line[span.from()]))
                .members(ids(line, span.from(), span.to()))
                .places(places)
                .decidedBy(decidedBy)
                .unseparated(ids(line, span.head(), span.tail()))
                .admitted(admitted)
                .build());
    }

    /** Whether a tie about this was reported with a candidate in it. */
    boolean isReported(int member, Stake stake) {
        ApplicationId id = applications[member].getId();
        return ties.stream().anyMatch(tie -> stake.isOf(tie) && tie.getMembers().contains(id));
    }

    /** The ids of a part of a line, in natural order. */
    List<ApplicationId> ids(int[] line, int from, int to) {
        List<ApplicationId> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ids.add(applications[line[i]].getId());
        }
        ids.sort(null);
        return ids;
    }
}

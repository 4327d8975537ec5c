// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a committee met, counted in calendar months, so that a month whose day is not said suffices.
 *
 * <p>A committee that is to meet every three months and met in March has until the last day of June.
 */
record Cadence(CommitteeView view, int months) {
    /** A time in which no meeting took place although one was due. */
    record Gap(String fromPointer, DayOrMonth from, String toPointer, Optional<DayOrMonth> to) {}

    /** A meeting that was due, whether it was held in time, and which one it is, from 1. */
    record Due(LocalDate by, int number, Verdict standing) {}

    /** The meetings that surely were held, the earliest first. */
    List<CommitteeView.Held> held() {
        return view.meetings().stream().filter(CommitteeView.Held::sure).toList();
    }

    /** Whether a meeting of the month of the day may have been held by it, which would settle whether one is overdue. */
    boolean isEndUnclear() {
        List<CommitteeView.Held> held = held();
        return !held.isEmpty() && view.meetings().size() > held.size() && end().isAfter(dueAfter(last(held)));
    }

    /** The times between meetings that were too long, and the one up to the end; an unclear end is left out. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Optional<DayOrMonth> before = view.committee().getEstablishedOn();
        String pointer = view.pointer() + "/establishedOn";
        for (CommitteeView.Held held : held()) {
            DayOrMonth on = held.meeting().getOn();
            if (before.isPresent() && on.firstDay().isAfter(dueAfter(before.get()))) {
                gaps.add(new Gap(pointer, before.get(), held.pointer() + "/on", Optional.of(on)));
            }
            before = Optional.of(on);
            pointer = held.pointer() + "/on";
        }
        if (!held().isEmpty() && before.isPresent() && end().isAfter(dueAfter(before.get())) && !isEndUnclear()) {
            gaps.add(new Gap(
                    pointer,
                    before.get(),
                    "",
                    view.committee()
                            .getDissolvedOn()
                            .filter(date -> date.lastDay().isBefore(view.day()))));
        }
        return gaps;
    }

    /** The meetings that were due, the earliest first, and the next one while the committee lasts. */
    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        Optional<DayOrMonth> before = view.committee().getEstablishedOn();
        List<CommitteeView.Held> held = held();
        for (int i = 0; i < held.size(); i++) {
            DayOrMonth on = held.get(i).meeting().getOn();
            int number = i + 1;
            before.ifPresent(date -> dues.add(new Due(
                    dueAfter(date), number, on.firstDay().isAfter(dueAfter(date)) ? Verdict.NOT_MET : Verdict.MET)));
            before = Optional.of(on);
        }
        boolean lasts =
                Then.covers(Optional.empty(), view.committee().getDissolvedOn(), view.day(), view.day()) == Then.YES;
        if (lasts && before.isPresent()) {
            LocalDate next = dueAfter(before.get());
            boolean late = view.day().isAfter(next) && !held.isEmpty() && !isEndUnclear();
            dues.add(new Due(next, held.size() + 1, late ? Verdict.NOT_MET : Verdict.NOT_ASSESSABLE));
        }
        return dues;
    }

    private LocalDate end() {
        return view.committee()
                .getDissolvedOn()
                .map(DayOrMonth::firstDay)
                .filter(date -> date.isBefore(view.day()))
                .orElse(view.day());
    }

    private LocalDate dueAfter(DayOrMonth date) {
        return date.month().plusMonths(months).atEndOfMonth();
    }

    private static DayOrMonth last(List<CommitteeView.Held> held) {
        return held.get(held.size() - 1).meeting().getOn();
    }
}

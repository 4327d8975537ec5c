// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Finding;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Hands on the places that were given back after the selection, from the reserve lists. */
final class Successions {
    private static final Comparator<LateWithdrawal> BY_TIME = Comparator.comparing(
                    LateWithdrawal::at, OffsetDateTime.timeLineOrder())
            .thenComparing(LateWithdrawal::application);

    private final SelectionRun run;
    private final CompiledProcedure compiled;
    private final TreeSet<ApplicationId> gone = new TreeSet<>();
    private final TreeSet<ApplicationId> promoted = new TreeSet<>();

    Successions(SelectionRun run) {
        this.run = run;
        this.compiled = run.compiled;
    }

    List<Succession> of(Collection<LateWithdrawal> withdrawals) {
        List<LateWithdrawal> sorted = new ArrayList<>(withdrawals);
        sorted.sort(BY_TIME);
        check(sorted);
        List<Succession> successions = new ArrayList<>();
        for (LateWithdrawal withdrawal : sorted) {
            ApplicationId id = withdrawal.application();
            int i = run.input.indexOf(id);
            boolean hadPlace = run.status[i] == SelectionStatus.SELECTED || promoted.contains(id);
            gone.add(id);
            if (hadPlace) {
                successions.add(succession(withdrawal, i));
            }
        }
        return List.copyOf(successions);
    }

    private Succession succession(LateWithdrawal withdrawal, int i) {
        List<Integer> next = next(i);
        boolean late = compiled.reserve
                .goodUntil()
                .filter(until -> withdrawal.at().isAfter(until))
                .isPresent();
        ReserveRule.Succession what;
        if (late) {
            what = ReserveRule.Succession.EXPIRED;
        } else if (next.isEmpty()) {
            what = ReserveRule.Succession.NOBODY_LEFT;
        } else {
            what = next.size() == 1 ? ReserveRule.Succession.PROMOTED : ReserveRule.Succession.TIED;
        }
        Optional<ApplicationId> successor = Optional.empty();
        if (what == ReserveRule.Succession.PROMOTED) {
            successor = Optional.of(run.applications[next.get(0)].getId());
            promoted.add(successor.get());
        }
        List<String> ids =
                next.stream().map(n -> run.applications[n].getId().value()).toList();
        Reason reason = compiled.reserve.succession(what).orElseThrow();
        return Succession.builder()
                .withdrawn(withdrawal.application())
                .promoted(successor)
                .finding(Finding.of(
                        compiled.rules
                                .get(compiled.procedure.getReserve().rule())
                                .info(),
                        withdrawal.application().value(),
                        reason,
                        compiled.reserve.explainSuccession(withdrawal.at(), ids, reason)))
                .build();
    }

    /** Those with the lowest place on the list that are still there. */
    private List<Integer> next(int withdrawn) {
        boolean inAll = compiled.reserve.scope() == ReserveRule.Scope.IN_ALL;
        List<Integer> next = new ArrayList<>();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < run.status.length; i++) {
            ApplicationId id = run.applications[i].getId();
            boolean listed = run.status[i] == SelectionStatus.RESERVE
                    && (inAll || run.group[i] == run.group[withdrawn])
                    && !gone.contains(id)
                    && !promoted.contains(id);
            int place = run.allocator.reservePlace[i];
            if (listed && place <= best) {
                if (place < best) {
                    next.clear();
                }
                best = place;
                next.add(i);
            }
        }
        return next;
    }

    private void check(List<LateWithdrawal> withdrawals) {
        List<InputFault> faults = new ArrayList<>();
        TreeSet<ApplicationId> seen = new TreeSet<>();
        for (LateWithdrawal withdrawal : withdrawals) {
            ApplicationId id = withdrawal.application();
            String document = "late-withdrawal:" + id;
            SelectionStatus status = run.input.has(id) ? run.status[run.input.indexOf(id)] : null;
            if (compiled.reserve.succession(ReserveRule.Succession.PROMOTED).isEmpty()) {
                faults.add(new InputFault(InputFault.Kind.NOT_PROVIDED_FOR, document, "", "reserve"));
            } else if (status == null) {
                faults.add(new InputFault(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", ""));
            } else if (status != SelectionStatus.SELECTED && status != SelectionStatus.RESERVE) {
                faults.add(new InputFault(InputFault.Kind.NOT_A_CANDIDATE, document, "/application", ""));
            } else if (!seen.add(id)) {
                faults.add(new InputFault(InputFault.Kind.REPEATED_RECORD, document, "", ""));
            }
        }
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Finding;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hands on the places that were given back after the selection, from the reserve lists. */
final class Successions {
    private static final Comparator<LateWithdrawal> BY_TIME = Comparator.comparing(
                    LateWithdrawal::at, OffsetDateTime.timeLineOrder())
            .thenComparing(LateWithdrawal::application);

    private final SelectionRun run;
    private final @Nullable Selection earlier;
    private final CompiledProcedure compiled;
    private final TreeSet<ApplicationId> gone = new TreeSet<>();
    private final TreeSet<ApplicationId> promoted = new TreeSet<>();

    Successions(SelectionRun run, @Nullable Selection earlier) {
        this.run = run;
        this.earlier = earlier;
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
            boolean sure = next.size() == 1 && run.status[next.get(0)] == SelectionStatus.RESERVE;
            what = sure ? ReserveRule.Succession.PROMOTED : ReserveRule.Succession.TIED;
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

    /**
     * Those with the lowest place on the list that are still there and can have the place; also those of an open tie, of
     * whom it is not known yet who has a place and who is on the list.
     */
    private List<Integer> next(int withdrawn) {
        boolean inAll = compiled.reserve.scope() == ReserveRule.Scope.IN_ALL;
        List<Integer> waiting = new ArrayList<>();
        for (int i : run.input.byId()) {
            ApplicationId id = run.applications[i].getId();
            boolean open = run.status[i] == SelectionStatus.UNDECIDED && run.allocator.reservePlace[i] > 0;
            boolean listed = (open || run.status[i] == SelectionStatus.RESERVE)
                    && (inAll || run.groupOf(i) == run.groupOf(withdrawn))
                    && !gone.contains(id)
                    && !promoted.contains(id);
            if (listed) {
                waiting.add(i);
            }
        }
        if (compiled.allotment instanceof Allotment.InAll places) {
            return first(withinGroups(places, waiting, run.groupOf(withdrawn)));
        }
        if (compiled.allotment instanceof Allotment.Budget budget) {
            long left = left(budget);
            List<Integer> candidates = budget.skips() ? waiting : first(waiting);
            return first(candidates.stream().filter(i -> requested(i) <= left).toList());
        }
        return first(waiting);
    }

    private List<Integer> first(List<Integer> waiting) {
        int best = waiting.stream()
                .mapToInt(i -> run.allocator.reservePlace[i])
                .min()
                .orElse(0);
        return waiting.stream()
                .filter(i -> run.allocator.reservePlace[i] == best)
                .toList();
    }

    /** Those whose group is not full; only those of the group that the place is guaranteed to, when it is. */
    private List<Integer> withinGroups(Allotment.InAll places, List<Integer> waiting, int groupOfWithdrawn) {
        int[] holders = new int[compiled.groups.size()];
        for (int i = 0; i < run.status.length; i++) {
            holders[Math.max(0, run.groupOf(i))] += holdsPlace(i) ? 1 : 0;
        }
        if (holders[groupOfWithdrawn] < places.minimum()) {
            List<Integer> own = waiting.stream()
                    .filter(i -> run.groupOf(i) == groupOfWithdrawn)
                    .toList();
            boolean passedOn = compiled.shortage.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE;
            if (!own.isEmpty() || !passedOn) {
                return own;
            }
        }
        return waiting.stream()
                .filter(i -> holders[run.groupOf(i)] < places.cap())
                .toList();
    }

    private long left(Allotment.Budget budget) {
        BigInteger left = BigInteger.valueOf(budget.amount().thousandths());
        for (int i = 0; i < run.status.length; i++) {
            left = holdsPlace(i) ? left.subtract(BigInteger.valueOf(requested(i))) : left;
        }
        return left.max(BigInteger.ZERO).longValueExact();
    }

    private boolean holdsPlace(int i) {
        ApplicationId id = run.applications[i].getId();
        return !gone.contains(id) && (run.status[i] == SelectionStatus.SELECTED || promoted.contains(id));
    }

    private long requested(int i) {
        return run.applications[i].getRequestedAmount().orElseThrow().thousandths();
    }

    private boolean fellEarlier(ApplicationId id) {
        return earlier != null
                && earlier.applications().stream()
                        .anyMatch(application -> application.getId().equals(id));
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
            } else if (status == null && !fellEarlier(id)) {
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

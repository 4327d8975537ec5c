// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every two settings of different places, together in at least one procedure, each held against the naive engine.
 *
 * <p>Procedures are chosen greedily: one that has a pair that no procedure before had, and by chance others. The choice
 * hangs on a fixed seed only.
 */
class ProcedurePairsTest {
    private static final int ATTEMPTS = 60;

    private static final Map<Set<String>, String> INFEASIBLE = infeasible();

    /** Two settings that no procedure without faults has together, with the fault that a procedure with both has. */
    private static Map<Set<String>, String> infeasible() {
        Map<Set<String>, String> pairs = new HashMap<>();
        String unscored = "selection/unscored@1";
        for (String needsCriteria : List.of(
                "selection/tie-by-criterion@1",
                "selection/criterion-minimum@1 inclusive",
                "selection/criterion-minimum@1 exclusive",
                "selection/verified-scores@1",
                "selection/weighted-sum-with-capped-bonus@1",
                "selection/rank-by-weighted-sum@1")) {
            pairs.put(pair(unscored, needsCriteria), "/criteria: needs (panel)");
        }
        for (String shape : ProcedureSettings.byPlace().get("allocation")) {
            if (!shape.equals("selection/places-per-group@1")) {
                pairs.put(pair("selection/remaining-tie-shares-rank@1", shape), "/remainingTies: needs (allocation)");
            }
        }
        pairs.put(
                pair("selection/rank-by-filing-time@1", "selection/budget-multiple@1"), "/allocation: needs (ranking)");
        return pairs;
    }

    @Test
    void infeasiblePairs_areRefusedWithTheirFault() {
        Map<String, Map.Entry<String, SelectionRule>> put = Map.of(
                "selection/unscored@1", Map.entry("/panel", SelectionRules.UNSCORED),
                "selection/remaining-tie-shares-rank@1",
                        Map.entry("/remainingTies", SelectionRules.REMAINING_TIE_SHARES_RANK),
                "selection/rank-by-filing-time@1", Map.entry("/ranking", SelectionRules.RANK_BY_FILING_TIME));
        INFEASIBLE.forEach((pair, fault) -> {
            String one = pair.stream().filter(put::containsKey).findFirst().orElseThrow();
            String other = pair.stream().filter(s -> !s.equals(one)).findFirst().orElseThrow();
            SelectionProcedure with = RandomCalls.any().having(other).next(1).procedure();
            SelectionProcedure both = ProcedureSlots.with(
                    with, put.get(one).getKey(), RuleUse.of(put.get(one).getValue()));
            assertThat(SelectionEngine.check(both, SelectionRules.standard()))
                    .as("%s", pair)
                    .extracting(ProcedureFault::toString)
                    .contains(fault);
        });
    }

    private static Set<String> pair(String one, String other) {
        return new TreeSet<>(Set.of(one, other));
    }

    @Test
    void everyPairOfSettings_agreesWithTheNaiveEngine() {
        Map<String, List<String>> places = ProcedureSettings.byPlace();
        Set<Set<String>> open = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        List<String> names = new ArrayList<>(places.keySet());
        for (int p = 0; p < names.size(); p++) {
            for (int q = p + 1; q < names.size(); q++) {
                for (String one : places.get(names.get(p))) {
                    for (String other : places.get(names.get(q))) {
                        if (!RandomCalls.NOT_GENERATED.contains(one) && !RandomCalls.NOT_GENERATED.contains(other)) {
                            open.add(pair(one, other));
                        }
                    }
                }
            }
        }
        Random random = new Random(20190720);
        Set<Set<String>> missed = new HashSet<>();
        int procedures = 0;
        while (!open.isEmpty()) {
            Set<String> next = open.iterator().next();
            Optional<SelectionCall> call = callWith(next, random);
            if (call.isEmpty()) {
                open.remove(next);
                missed.add(next);
                continue;
            }
            procedures++;
            Set<String> settings = ProcedureSettings.of(call.get().procedure());
            open.removeIf(settings::containsAll);
            for (SelectionCall same : List.of(call.get(), call.get().shuffled(random))) {
                assertThat(NaiveSelectionTest.agree(same, same.select()))
                        .as("%s", same)
                        .isTrue();
            }
        }
        assertThat(missed).isEqualTo(INFEASIBLE.keySet());
        assertThat(procedures).isGreaterThan(100);
    }

    /** A procedure with these settings; empty when none is found. */
    private static Optional<SelectionCall> callWith(Set<String> settings, Random random) {
        RandomCalls calls = RandomCalls.any().having(settings.toArray(new String[0]));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<SelectionCall> call = calls.attempt(random);
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }
}

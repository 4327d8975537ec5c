// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Generators of procedures over all rules of the library, with small calls for them, for property tests of this library
 * and of its users.
 *
 * <p>Calls have at most 14 applications and are rich in what is rare in life: equal totals, one instant of filing, several
 * files of an authority, recusals, missing sheets and scores. A failing call is shrunk by taking applications, sheets,
 * recusals and rules of chains away.
 */
public final class SelectionArbitraries {
    private SelectionArbitraries() {}

    /** Calls of procedures of every kind. */
    public static Arbitrary<SelectionCall> calls() {
        return calls(RandomCalls.any());
    }

    /** Procedures of every kind; none has faults. */
    public static Arbitrary<SelectionProcedure> procedures() {
        return calls().map(SelectionCall::procedure);
    }

    /** Calls of procedures that have none of these combinations of settings. */
    static Arbitrary<SelectionCall> callsAvoiding(List<Set<String>> combinations) {
        return calls(RandomCalls.any().avoiding(combinations));
    }

    /** Calls of procedures with all of these settings. */
    static Arbitrary<SelectionCall> callsHaving(String... settings) {
        return calls(RandomCalls.any().having(settings));
    }

    private static Arbitrary<SelectionCall> calls(RandomCalls calls) {
        return Arbitraries.fromGenerator(random -> new Shrunk(calls.next(random)));
    }

    private record Shrunk(SelectionCall value) implements Shrinkable<SelectionCall> {
        @Override
        public Stream<Shrinkable<SelectionCall>> shrink() {
            List<SelectionCall> smaller = new ArrayList<>();
            for (Application application : value.applications()) {
                smaller.add(value.without(application.getId()));
            }
            for (ScoreSheet sheet : value.sheets()) {
                smaller.add(value.withSheets(without(value.sheets(), sheet)));
            }
            for (Recusal recusal : value.recusals()) {
                smaller.add(value.withRecusals(without(value.recusals(), recusal)));
            }
            SelectionProcedure procedure = value.procedure();
            shrinkChain(procedure.getScreening(), chain -> with(b -> b.screening(chain)), smaller);
            shrinkChain(procedure.getThresholds(), chain -> with(b -> b.thresholds(chain)), smaller);
            shrinkChain(procedure.getTieBreaks(), chain -> with(b -> b.tieBreaks(chain)), smaller);
            // What a committee's decision was about may be gone.
            return smaller.stream().filter(call -> !call.isRefused()).map(Shrunk::new);
        }

        private SelectionCall with(UnaryOperator<SelectionProcedureBuilder> change) {
            return value.with(change.apply(SelectionProcedure.builder().from(value.procedure()))
                    .build());
        }

        private static void shrinkChain(
                RuleChain chain,
                java.util.function.Function<RuleChain, SelectionCall> change,
                List<SelectionCall> smaller) {
            for (RuleUse use : chain.uses()) {
                smaller.add(change.apply(new RuleChain(without(chain.uses(), use))));
            }
        }

        private static <T> List<T> without(List<T> list, T element) {
            return list.stream().filter(other -> !other.equals(element)).toList();
        }

        @Override
        public ShrinkingDistance distance() {
            SelectionProcedure procedure = value.procedure();
            return ShrinkingDistance.of(
                    value.applications().size(),
                    value.sheets().size() + value.recusals().size(),
                    procedure.getScreening().uses().size()
                            + procedure.getThresholds().uses().size()
                            + procedure.getTieBreaks().uses().size());
        }
    }
}

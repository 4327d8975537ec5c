// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine agrees with a second, naive implementation; and a bug planted in the engine does not go unseen. */
class NaiveSelectionTest {
    private static final int CONTROL_CALLS = 1000;

    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    /** 1,000 calls in the ordinary build; {@code -Dogp.oracle.calls=10000} for more, which {@link #moreCalls} tries. */
    @Property(tries = 1000)
    void engine_agreesWithTheNaiveOne(@ForAll("calls") SelectionCall call) {
        assertThat(agree(call, call.select())).isTrue();
    }

    @Test
    void moreCalls_agreeToo() {
        int calls = Integer.getInteger("ogp.oracle.calls", 0);
        int seed = 1_000_000;
        for (; seed < 1_000_000 + calls; seed++) {
            SelectionCall call = RandomCalls.any().next(seed);
            assertThat(agree(call, call.select())).as("seed %s", seed).isTrue();
        }
        assertThat(seed - 1_000_000).isEqualTo(calls);
    }

    static Stream<String> bugs() {
        return PlantedBugs.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void comparison_catchesAPlantedBug(String name) {
        Function<SelectionCall, Selection> broken = PlantedBugs.all().get(name);
        int caught = 0;
        for (int seed = 0; seed < 3 * CONTROL_CALLS && caught < 3; seed++) {
            SelectionCall call = RandomCalls.any().next(seed);
            caught += isUnseen(call, broken) ? 0 : 1;
        }
        assertThat(caught)
                .as("of %s calls, caught with: %s", CONTROL_CALLS, name)
                .isEqualTo(3);
    }

    private static boolean isUnseen(SelectionCall call, Function<SelectionCall, Selection> broken) {
        try {
            return agree(call, broken.apply(call));
        } catch (InvalidSelectionInputException refused) {
            // What the right engine takes the broken one refuses.
            return false;
        }
    }

    /** What a comparison over generated calls is worth depends on what the calls reach. */
    @Test
    void generatedCalls_reachEverySettingStatusAndCut() {
        TreeSet<String> settings = new TreeSet<>();
        Map<String, Integer> reached = new TreeMap<>();
        int tooMany = 0;
        for (int seed = 0; seed < CONTROL_CALLS; seed++) {
            SelectionCall call = RandomCalls.any().next(seed);
            settings.addAll(ProcedureSettings.of(call.procedure()));
            Selection selection = call.select();
            tooMany += isTooMuch(call) ? 1 : 0;
            selection
                    .outcomes()
                    .forEach(outcome -> reached.merge(outcome.getStatus().code(), 1, Integer::sum));
            selection.ties().forEach(tie -> {
                String how = tie.getUnseparated().isEmpty() ? " separated" : " unseparated";
                reached.merge(tie.getCut().code() + how, 1, Integer::sum);
            });
        }
        assertThat(tooMany).as("calls with too many ways to resolve ties").isLessThan(CONTROL_CALLS / 100);
        TreeSet<String> generated = new TreeSet<>(ProcedureSettings.all());
        generated.removeAll(RandomCalls.NOT_GENERATED);
        assertThat(settings).isEqualTo(generated);
        TreeSet<String> all = new TreeSet<>();
        for (SelectionStatus status : SelectionStatus.values()) {
            all.add(status.code());
        }
        for (Cut cut : Cut.values()) {
            all.add(cut.code() + " separated");
            all.add(cut.code() + " unseparated");
        }
        assertThat(reached.keySet()).isEqualTo(all);
        assertThat(reached.values())
                .as("%s", reached)
                .allSatisfy(times -> assertThat(times).isPositive());
    }

    private static boolean isTooMuch(SelectionCall call) {
        try {
            NaiveSelection.report(call);
            return false;
        } catch (NaiveSelection.TooManyWorldsException tooMany) {
            return true;
        }
    }

    /** A call whose open ties can be resolved in too many ways to try tells nothing; a test counts that they are few. */
    static boolean agree(SelectionCall call, Selection selection) {
        try {
            return NaiveSelection.agrees(call, selection);
        } catch (NaiveSelection.TooManyWorldsException tooMany) {
            return true;
        }
    }
}

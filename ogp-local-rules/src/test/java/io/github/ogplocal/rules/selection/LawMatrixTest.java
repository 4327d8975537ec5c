// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.selection.LawCounterexamples.Counterexample;
import io.github.ogplocal.rules.selection.LawMatrix.Cell;
import io.github.ogplocal.rules.selection.LawMatrix.Verdict;
import io.github.ogplocal.rules.selection.SelectionLaw.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine does what the matrix of settings and laws says, cell by cell, and the matrix says all there is to say. */
class LawMatrixTest {
    /** Few in the ordinary build; {@code -Dogp.law.trials=10000} for the long run. */
    private static final int TRIALS_A_CELL = Integer.getInteger("ogp.law.trials", 40);

    /** So many calls on which a law says nothing, one after the other, are too many. */
    private static final int MOST_IDLE = 5000;

    private static final int CHOICES = 300;

    static Stream<Counterexample> counterexamples() {
        return LawCounterexamples.all().stream();
    }

    /**
     * Tries a law on calls with each setting for which it is said to hold. A call is a trial of every setting that it has, and
     * the next one has the setting that was tried least.
     */
    @ParameterizedTest
    @EnumSource(SelectionLaw.class)
    void cells_hold(SelectionLaw law) {
        Map<String, Integer> trials = new TreeMap<>();
        LawMatrix.cells().stream()
                .filter(cell -> cell.law() == law)
                .filter(cell -> cell.verdict() == Verdict.HOLDS || cell.verdict() == Verdict.HOLDS_IF)
                .forEach(cell -> trials.put(cell.setting(), 0));
        List<Set<String>> breakers = new ArrayList<>(LawMatrix.unstated(law));
        breakers.addAll(LawMatrix.breakers().get(law));
        Map<String, RandomCalls> calls = new HashMap<>();
        int idle = 0;
        long seed = 1_000_003L * law.name().hashCode();
        String least = least(trials);
        while (trials.get(least) < TRIALS_A_CELL) {
            SelectionCall call = calls.computeIfAbsent(
                            least, setting -> RandomCalls.any().having(setting).avoiding(breakers))
                    .next(++seed);
            Set<String> settings = ProcedureSettings.of(call.procedure());
            assertThat(settings).contains(least);
            Result result = law.trial(call, new Random(seed));
            assertThat(result).as("%s with %s, seed %s", law, least, seed).isNotEqualTo(Result.BROKEN);
            idle = result == Result.IDLE ? idle + 1 : 0;
            assertThat(idle).as("%s with %s", law, least).isLessThan(MOST_IDLE);
            if (result == Result.HELD) {
                settings.forEach(setting -> trials.computeIfPresent(setting, (key, number) -> number + 1));
                least = least(trials);
            }
        }
        assertThat(trials.values()).allMatch(number -> number >= TRIALS_A_CELL);
    }

    private static String least(Map<String, Integer> trials) {
        return trials.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void counterexample_breaksTheLawAndIsMinimal(Counterexample example) {
        assertThat(ProcedureSettings.of(example.call().procedure())).containsAll(example.settings());
        assertThat(isBroken(example.law(), example.call())).isTrue();
        example.call()
                .applications()
                .forEach(application -> assertThat(
                                isBroken(example.law(), example.call().without(application.getId())))
                        .as("without %s", application.getId())
                        .isFalse());
    }

    @Test
    void counterexamples_areThoseThatTheMatrixNeeds() {
        Map<SelectionLaw, Set<Set<String>>> pinned = new TreeMap<>();
        LawCounterexamples.all()
                .forEach(example -> pinned.computeIfAbsent(example.law(), law -> new HashSet<>())
                        .add(example.settings()));
        Map<SelectionLaw, Set<Set<String>>> needed = new TreeMap<>();
        LawMatrix.breakers().forEach((law, breakers) -> {
            if (!breakers.isEmpty()) {
                needed.put(law, breakers);
            }
        });
        assertThat(pinned).isEqualTo(needed);
    }

    /** A condition that no counterexample needs would make a cell weaker than it is. */
    @Test
    void conditions_nameOnlyWhatBreaksTheLaw() {
        Map<SelectionLaw, Set<Set<String>>> breakers = LawMatrix.breakers();
        for (Cell cell : LawMatrix.cells()) {
            assertThat(cell.unless().isEmpty()).isEqualTo(cell.verdict() != Verdict.HOLDS_IF);
            for (Set<String> combination : cell.unless()) {
                Set<String> together = new HashSet<>(combination);
                together.add(cell.setting());
                assertThat(breakers.get(cell.law()))
                        .as("%s unless %s", cell, combination)
                        .anyMatch(breaker -> together.containsAll(breaker));
            }
        }
    }

    @Test
    void matrix_hasEachLawAndEachSettingOnce() {
        List<String> expected = new ArrayList<>();
        for (SelectionLaw law : SelectionLaw.values()) {
            ProcedureSettings.all().forEach(setting -> expected.add(law + " " + setting));
        }
        assertThat(LawMatrix.cells())
                .extracting(cell -> cell.law() + " " + cell.setting())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void page_showsTheMatrix() {
        String page = LawMatrix.read("laws.md");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Cell cell : LawMatrix.cells()) {
            rows.computeIfAbsent(cell.setting(), setting -> new ArrayList<>())
                    .add(
                            switch (cell.verdict()) {
                                case HOLDS -> "yes";
                                case HOLDS_IF -> "if";
                                case FAILS -> "no";
                                case NOT_STATED -> "–";
                            });
        }
        String table = rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + String.join(" | ", row.getValue()) + " |\n")
                .collect(Collectors.joining());
        assertThat(page).contains(table + "<!-- matrix: end -->");
        Map<SelectionLaw, List<String>> named = new TreeMap<>();
        LawCounterexamples.all()
                .forEach(example -> named.computeIfAbsent(example.law(), law -> new ArrayList<>())
                        .add(String.join(" + ", new TreeSet<>(example.settings()))));
        named.forEach((law, breakers) -> assertThat(page.lines().filter(line -> line.startsWith("- " + law + ":")))
                .singleElement()
                .satisfies(line -> assertThat(Stream.of(
                                        line.substring(line.indexOf(':') + 2).split("; "))
                                .map(breaker -> String.join(" + ", new TreeSet<>(List.of(breaker.split(" \\+ "))))))
                        .containsExactlyInAnyOrderElementsOf(breakers)));
    }

    private static boolean isBroken(SelectionLaw law, SelectionCall call) {
        for (int seed = 0; seed < CHOICES; seed++) {
            if (law.trial(call, new Random(seed * 7919L)) == Result.BROKEN) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.prioritisation.PrioritisationBugs.Bug;
import io.github.ogplocal.rules.prioritisation.PrioritisationCounterexamples.Counterexample;
import io.github.ogplocal.rules.prioritisation.PrioritisationLaw.Result;
import io.github.ogplocal.rules.prioritisation.PrioritisationMatrix.Cell;
import io.github.ogplocal.rules.prioritisation.PrioritisationMatrix.Verdict;
import java.util.ArrayList;
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

/** The methods do what the matrix of methods and laws says, cell by cell, and the matrix says all there is to say. */
class PrioritisationLawsTest {
    /** Few in the ordinary build; {@code -Dogp.law.trials=10000} for the long run. */
    private static final int TRIALS_A_CELL = Integer.getInteger("ogp.law.trials", 40);

    /** So many contests on which a law says nothing, one after the other, are too many. */
    private static final int MOST_IDLE = 500;

    private static final int CHOICES = 300;
    private static final int CONTROL_CONTESTS = 5000;
    private static final Map<String, Chooser> ENGINE = EngineChoosers.all();

    static Stream<Counterexample> counterexamples() {
        return PrioritisationCounterexamples.all().stream();
    }

    static Stream<String> bugs() {
        return PrioritisationBugs.all().keySet().stream();
    }

    /** What is not claimed is tried too: should it ever fail, the contest that breaks it belongs to the counterexamples. */
    @ParameterizedTest
    @EnumSource(PrioritisationLaw.class)
    void cells_hold(PrioritisationLaw law) {
        List<Cell> held = cells(law, Set.of(Verdict.HOLDS, Verdict.NOT_CLAIMED));
        int tried = 0;
        for (Cell cell : held) {
            Chooser chooser = ENGINE.get(cell.setting());
            int trials = 0;
            int idle = 0;
            long seed = 1_000_003L * cell.toString().hashCode();
            while (trials < TRIALS_A_CELL) {
                Random random = new Random(++seed);
                SmallContest contest = contest(law, chooser, random);
                Result result = law.trial(chooser, contest, random);
                assertThat(result).as("%s, %s, seed %s", cell, contest, seed).isNotEqualTo(Result.BROKEN);
                idle = result == Result.IDLE ? idle + 1 : 0;
                assertThat(idle).as("%s", cell).isLessThan(MOST_IDLE);
                trials += result == Result.HELD ? 1 : 0;
            }
            tried += trials;
        }
        assertThat(tried).isEqualTo(held.size() * TRIALS_A_CELL);
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void counterexample_breaksTheLaw(Counterexample example) {
        assertThat(example.settings()).isNotEmpty();
        example.settings()
                .forEach(setting -> assertThat(isBroken(example.law(), ENGINE.get(setting), example.contest()))
                        .as("%s with %s", example.law(), setting)
                        .isTrue());
    }

    @Test
    void counterexamples_areThoseThatTheMatrixNeeds() {
        Map<PrioritisationLaw, Set<String>> pinned = new TreeMap<>();
        PrioritisationCounterexamples.all()
                .forEach(example -> example.settings()
                        .forEach(setting -> assertThat(pinned.computeIfAbsent(example.law(), law -> new TreeSet<>())
                                        .add(setting))
                                .as("%s %s, a second time", example.law(), setting)
                                .isTrue()));
        Map<PrioritisationLaw, Set<String>> needed = new TreeMap<>();
        PrioritisationMatrix.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.FAILS)
                .forEach(cell -> needed.computeIfAbsent(cell.law(), law -> new TreeSet<>())
                        .add(cell.setting()));
        assertThat(pinned).isEqualTo(needed);
    }

    /** A bug is a control of the laws: the right method obeys them, the one with the bug does not. */
    @ParameterizedTest
    @MethodSource("bugs")
    void bug_breaksLawsThatTheRightMethodObeys(String name) {
        Bug bug = PrioritisationBugs.all().get(name);
        for (PrioritisationLaw law : bug.laws()) {
            assertThat(cells(law, Set.of(Verdict.HOLDS)))
                    .extracting(Cell::setting)
                    .as("%s", law)
                    .contains(bug.broken().setting());
            boolean isCaught = false;
            for (long seed = 0; seed < CONTROL_CONTESTS && !isCaught; seed++) {
                Random random = new Random(seed);
                isCaught = law.trial(bug.broken(), contest(law, bug.broken(), random), random) == Result.BROKEN;
            }
            assertThat(isCaught).as("%s", law).isTrue();
        }
    }

    /** A law that nothing breaks might as well say nothing. */
    @Test
    void laws_areEachBrokenBySomething() {
        Set<PrioritisationLaw> broken = new TreeSet<>();
        PrioritisationCounterexamples.all().forEach(example -> broken.add(example.law()));
        PrioritisationBugs.all().values().forEach(bug -> broken.addAll(bug.laws()));
        assertThat(broken).containsExactly(PrioritisationLaw.values());
        assertThat(PrioritisationBugs.all().values())
                .filteredOn(bug -> bug.laws().isEmpty())
                .hasSizeLessThan(2);
    }

    @Test
    void matrix_hasEachLawAndEachMethodOnce() {
        List<String> expected = new ArrayList<>();
        for (PrioritisationLaw law : PrioritisationLaw.values()) {
            ENGINE.keySet().forEach(setting -> expected.add(law + " " + setting));
        }
        assertThat(PrioritisationMatrix.cells())
                .extracting(cell -> cell.law() + " " + cell.setting())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void page_showsTheMatrix() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Cell cell : PrioritisationMatrix.cells()) {
            rows.computeIfAbsent(cell.setting(), setting -> new ArrayList<>())
                    .add(cell.verdict().sign());
        }
        String table = rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + String.join(" | ", row.getValue()) + " |\n")
                .collect(Collectors.joining());
        assertThat(PrioritisationMatrix.read("laws.md")).contains(table + "<!-- prioritisation: end -->");
    }

    private static List<Cell> cells(PrioritisationLaw law, Set<Verdict> verdicts) {
        return PrioritisationMatrix.cells().stream()
                .filter(cell -> cell.law() == law && verdicts.contains(cell.verdict()))
                .toList();
    }

    private static SmallContest contest(PrioritisationLaw law, Chooser chooser, Random random) {
        return law.isOfPlaces() || chooser.isOfPlaces() ? RandomContests.ofPlaces(random) : RandomContests.any(random);
    }

    private static boolean isBroken(PrioritisationLaw law, Chooser chooser, SmallContest contest) {
        for (int seed = 0; seed < CHOICES; seed++) {
            if (law.trial(chooser, contest, new Random(seed * 7919L)) == Result.BROKEN) {
                return true;
            }
        }
        return false;
    }
}

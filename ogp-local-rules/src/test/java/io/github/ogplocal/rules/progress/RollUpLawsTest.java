// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The roll-up rules do what the matrix of rules and laws says, and agree with a second implementation. */
class RollUpLawsTest {
    private static final int TRIES_OF_CONTROLS = 3000;

    /**
     * A cell of the matrix.
     *
     * @param law the law
     * @param rule the roll-up rule
     * @param holds whether the rule obeys it
     */
    private record Cell(RollUpLaw law, String rule, boolean holds) {}

    /**
     * Parts on which a rule breaks a law.
     *
     * @param law the law
     * @param rule the roll-up rule
     * @param seed what the law changes
     * @param values per cent of the parts, each of weight and size 1
     */
    private record Counterexample(RollUpLaw law, String rule, long seed, int... values) {}

    private static final List<Counterexample> COUNTEREXAMPLES = List.of(
            new Counterexample(RollUpLaw.D2, "progress/share-completed@1", 1, 50),
            new Counterexample(RollUpLaw.D2, "progress/share-at-high-completion@1", 1, 50),
            new Counterexample(RollUpLaw.D4, "progress/mean@1", 1, 50, 90),
            new Counterexample(RollUpLaw.D4, "progress/median@1", 3, 10, 40, 90),
            new Counterexample(RollUpLaw.D4, "progress/minimum@1", 1, 50),
            new Counterexample(RollUpLaw.D4, "progress/share-completed@1", 1, 50),
            new Counterexample(RollUpLaw.D4, "progress/share-at-high-completion@1", 1, 50),
            new Counterexample(RollUpLaw.D7, "progress/mean@1", 1, 10, 20, 90),
            new Counterexample(RollUpLaw.D7, "progress/median@1", 1, 10, 20, 90),
            new Counterexample(RollUpLaw.D7, "progress/share-completed@1", 1, 100, 50, 100),
            new Counterexample(RollUpLaw.D7, "progress/share-at-high-completion@1", 1, 100, 10, 100),
            new Counterexample(RollUpLaw.D8, "progress/median@1", 11, 100, 100, 10),
            new Counterexample(RollUpLaw.D8, "progress/share-at-high-completion@1", 11, 60));

    static Map<String, RollUpRule> rules() {
        Map<String, RollUpRule> rules = new TreeMap<>();
        for (Rule rule : ProgressRules.standard()) {
            if (rule instanceof RollUpRule rollUp) {
                rules.put(rule.info().getId().toString(), rollUp);
            }
        }
        return rules;
    }

    private static RollUpRule.RollUp compiled(String rule) {
        return rules().get(rule).compile(Settings.NONE);
    }

    private static RollUpPart part(Fraction weight, int size, Optional<Fraction> value) {
        return value.map(known ->
                        new RollUpPart(Optional.of(weight), size, value, known, known, RollUpLaw.completion(known)))
                .orElseGet(() -> new RollUpPart(
                        Optional.of(weight),
                        size,
                        Optional.empty(),
                        Fraction.ZERO,
                        RollUpPart.HUNDRED,
                        Optional.empty()));
    }

    @Provide
    Arbitrary<List<RollUpPart>> parts() {
        Arbitrary<Fraction> weights = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 4))
                .as(Fraction::of);
        Arbitrary<Optional<Fraction>> values = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.integers().between(0, 400).map(quarters -> Optional.of(Fraction.of(quarters, 4)))),
                Tuple.of(2, Arbitraries.of(0, 50, 100).map(value -> Optional.of(Fraction.of(value)))),
                Tuple.of(2, Arbitraries.just(Optional.<Fraction>empty())));
        return Combinators.combine(weights, Arbitraries.integers().between(1, 5), values)
                .as(RollUpLawsTest::part)
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void law_holdsWhereTheMatrixSaysSo(@ForAll("parts") List<RollUpPart> parts, @ForAll long seed) {
        for (Cell cell : matrix()) {
            if (cell.holds()) {
                assertThat(cell.law().isBroken(compiled(cell.rule()), parts, new Random(seed)))
                        .as("%s %s", cell.law(), cell.rule())
                        .isFalse();
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void figure_isThatOfASecondImplementation(@ForAll("parts") List<RollUpPart> parts) {
        rules().forEach((id, rule) -> {
            RolledUp sum = rule.compile(Settings.NONE).rollUp(parts);
            List<Optional<Fraction>> naive = NaiveRollUp.figures(id, parts);
            assertThat(sum.value()).as(id).isEqualTo(naive.get(0));
            assertThat(sum.lowest()).as(id).isEqualTo(naive.get(1).orElse(Fraction.ZERO));
            assertThat(sum.highest()).as(id).isEqualTo(naive.get(2).orElse(RollUpPart.HUNDRED));
            assertThat(sum.reason().verdict() == Verdict.MET)
                    .isEqualTo(sum.value().isPresent());
        });
    }

    @Example
    void law_isBrokenByItsPinnedCounterexample() {
        List<String> pinned = new ArrayList<>();
        for (Counterexample example : COUNTEREXAMPLES) {
            List<RollUpPart> parts = new ArrayList<>();
            for (int value : example.values()) {
                parts.add(part(Fraction.ONE, 1, Optional.of(Fraction.of(value))));
            }
            assertThat(example.law().isBroken(compiled(example.rule()), parts, new Random(example.seed())))
                    .as("%s %s", example.law(), example.rule())
                    .isTrue();
            pinned.add(example.law() + " " + example.rule());
        }
        assertThat(matrix().stream().filter(cell -> !cell.holds()).map(cell -> cell.law() + " " + cell.rule()))
                .containsExactlyInAnyOrderElementsOf(pinned);
    }

    @Example
    void weights_thatAreMissingMakeNoFigureAndAreNeverOne() {
        RollUpPart without = RollUpPart.known(Optional.empty(), Fraction.of(100), Optional.empty());
        RollUpPart with = RollUpPart.known(Optional.of(Fraction.ONE), Fraction.of(20), Optional.empty());
        RolledUp sum = ProgressRules.NORMALISED_WEIGHTS.compile(Settings.NONE).rollUp(List.of(without, with));
        assertThat(sum.value()).isEmpty();
        assertThat(sum.reason().code()).isEqualTo("weights-missing");
        assertThat(sum.lowest()).isEqualTo(Fraction.of(20));
        assertThat(sum.highest()).isEqualTo(Fraction.of(100));
    }

    /** Bugs that were seen in the field, or are easily made; each is caught by a law. */
    @Example
    void bug_breaksALawThatTheRightRuleObeys() {
        RollUpRule.RollUp mean = compiled("progress/mean@1");
        RollUpRule.RollUp weights = compiled("progress/normalised-weights@1");
        Map<RollUpLaw, RollUpRule.RollUp> bugs = new EnumMap<>(RollUpLaw.class);
        // An unknown part counts as nought.
        bugs.put(
                RollUpLaw.D10,
                parts -> mean.rollUp(parts.stream()
                        .map(part -> part.value().isPresent() ? part : RollUpLaw.withValue(part, Fraction.ZERO))
                        .toList()));
        // The sum is not divided by the weights.
        bugs.put(RollUpLaw.D6, changed(weights, value -> value.times(Fraction.of(2)), true));
        // The first part counts alone.
        bugs.put(RollUpLaw.D5, parts -> mean.rollUp(new ArrayList<>(parts).subList(0, Math.min(1, parts.size()))));
        // The interval is forgotten.
        bugs.put(RollUpLaw.D9, parts -> {
            RolledUp sum = mean.rollUp(parts);
            Fraction value = sum.value().orElse(Fraction.ZERO);
            return new RolledUp(sum.reason(), sum.value(), value, value, sum.known(), sum.of(), List.of());
        });
        // What is done counts against.
        bugs.put(RollUpLaw.D3, changed(mean, RollUpPart.HUNDRED::minus, false));
        // Rounded up, as some do.
        bugs.put(RollUpLaw.D2, changed(mean, value -> value.plus(Fraction.of(1, 2)), false));
        // Seventy is as good as all.
        bugs.put(
                RollUpLaw.D8,
                changed(mean, value -> value.compareTo(Fraction.of(70)) >= 0 ? RollUpPart.HUNDRED : value, false));
        // The square, which no group can be taken together by.
        bugs.put(RollUpLaw.D7, changed(weights, value -> value.times(value).dividedBy(RollUpPart.HUNDRED), false));
        bugs.put(
                RollUpLaw.D4,
                parts -> weights.rollUp(parts.stream()
                        .map(part -> RollUpLaw.withValue(
                                part,
                                part.value()
                                        .map(value -> value.times(value).dividedBy(RollUpPart.HUNDRED))
                                        .orElse(Fraction.ZERO)))
                        .toList()));
        // Above all there can be.
        bugs.put(RollUpLaw.D1, changed(mean, value -> value.plus(RollUpPart.HUNDRED), false));
        assertThat(bugs.keySet()).containsExactly(RollUpLaw.values());
        bugs.forEach((law, bug) -> {
            boolean caught = false;
            for (long seed = 0; seed < TRIES_OF_CONTROLS && !caught; seed++) {
                Random random = new Random(seed);
                List<RollUpPart> parts = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    Optional<Fraction> value =
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Fraction.of(random.nextInt(101)));
                    parts.add(part(Fraction.of(random.nextInt(5) + 1), 1, value));
                }
                caught = law.isBroken(bug, parts, random);
            }
            assertThat(caught).as("%s", law).isTrue();
        });
    }

    private static RollUpRule.RollUp changed(
            RollUpRule.RollUp right, UnaryOperator<Fraction> change, boolean byWeight) {
        return parts -> {
            RolledUp sum = right.rollUp(parts);
            Fraction weight = Fraction.ZERO;
            for (RollUpPart part : parts) {
                weight = weight.plus(part.weight().orElseThrow());
            }
            Fraction factor = byWeight ? weight : Fraction.ONE;
            return new RolledUp(
                    sum.reason(),
                    sum.value().map(change).map(factor::times),
                    sum.lowest(),
                    sum.highest(),
                    sum.known(),
                    sum.of(),
                    List.of());
        };
    }

    @Example
    void matrix_hasEachLawAndEachRuleOnceAndIsOnThePage() {
        List<String> expected = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        for (RollUpLaw law : RollUpLaw.values()) {
            rules().keySet().forEach(rule -> expected.add(law + " " + rule));
        }
        assertThat(matrix().stream().map(cell -> cell.law() + " " + cell.rule()))
                .containsExactlyElementsOf(expected);
        for (String rule : new TreeSet<>(rules().keySet())) {
            table.append("| ").append(rule);
            for (RollUpLaw law : RollUpLaw.values()) {
                boolean holds = matrix().contains(new Cell(law, rule, true));
                table.append(" | ").append(holds ? "yes" : "no");
            }
            table.append(" |\n");
        }
        assertThat(read("laws.md")).contains(table + "<!-- progress: end -->");
    }

    private static List<Cell> matrix() {
        List<String> laws = new ArrayList<>();
        for (RollUpLaw law : RollUpLaw.values()) {
            laws.add(law.name());
        }
        List<Cell> cells = new ArrayList<>();
        for (String line : read("laws.csv").lines().toList()) {
            String[] parts = line.split(",", -1);
            if (laws.contains(parts[0])) {
                assertThat(parts[2]).isIn("holds", "fails");
                cells.add(new Cell(RollUpLaw.valueOf(parts[0]), parts[1], parts[2].equals("holds")));
            }
        }
        return cells;
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("../docs").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

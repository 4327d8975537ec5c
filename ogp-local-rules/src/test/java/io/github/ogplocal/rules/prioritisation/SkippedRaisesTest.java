// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Whole outcomes, every explanation made, beside those of an engine that passes over no raise. */
class SkippedRaisesTest {
    private static final int OUTCOMES = 400;

    /** Equal Shares, with what its runs tell of those that repeat them changed; counts the runs. */
    private static final class Changed implements MethodRule {
        private final IntUnaryOperator repeats;
        private int runs;

        private Changed(IntUnaryOperator repeats) {
            this.repeats = repeats;
        }

        private RuleSet<PrioritisationRule> rules() {
            return PrioritisationRules.standard()
                    .without(List.of(info().getId()))
                    .plus(this);
        }

        @Override
        public RuleInfo info() {
            return PrioritisationRules.EQUAL_SHARES.info();
        }

        @Override
        public EndowedMethod compile(Settings settings) {
            EndowedMethod right = (EndowedMethod) PrioritisationRules.EQUAL_SHARES.compile(settings);
            return new EndowedMethod() {
                @Override
                public Course choose(Contest contest, TieBreaker ties) {
                    return right.choose(contest, ties);
                }

                @Override
                public Course choose(Contest contest, Fraction endowment, TieBreaker ties) {
                    return right.choose(contest, endowment, ties);
                }

                @Override
                public Runs runs(Contest contest, TieBreaker ties) {
                    return changed(right.runs(contest, ties));
                }

                @Override
                public Reason judge(Contest contest, Course course, int project) {
                    return right.judge(contest, course, project);
                }

                @Override
                public List<Evidence> explain(Contest contest, Course course, int project, Reason reason) {
                    return right.explain(contest, course, project, reason);
                }
            };
        }

        private Runs changed(Runs right) {
            return new Runs() {
                @Override
                public int[] chosen(Fraction endowment) {
                    runs++;
                    return right.chosen(endowment);
                }

                @Override
                public int repeats(Fraction increment) {
                    return repeats.applyAsInt(right.repeats(increment));
                }
            };
        }
    }

    private record Case(PrioritisationProcedure procedure, PrioritisationDocuments documents) {
        PrioritisationOutcome outcome(Changed method) {
            return PrioritisationEngine.of(procedure, method.rules())
                    .prioritise(documents)
                    .toOutcome();
        }
    }

    @Test
    void outcomes_areThoseOfAllRaises() {
        Changed skipping = new Changed(repeats -> repeats);
        Changed plain = new Changed(repeats -> 0);
        int raised = 0;
        int open = 0;
        int zones = 0;
        for (int seed = 0; seed < OUTCOMES; seed++) {
            Case one = random(new Random(seed));
            PrioritisationOutcome outcome = one.outcome(skipping);
            assertThat(outcome).as("seed %d", seed).isEqualTo(one.outcome(plain));
            raised += outcome.getContests().stream().anyMatch(contest -> contest.getIncrements() > 10) ? 1 : 0;
            open += outcome.getContests().stream().anyMatch(contest -> contest.getUndecided() > 0) ? 1 : 0;
            zones += outcome.getContests().size() > 1 ? 1 : 0;
        }
        assertThat(raised).isGreaterThan(OUTCOMES / 10);
        assertThat(open).isGreaterThan(OUTCOMES / 20);
        assertThat(zones).isGreaterThan(OUTCOMES / 10);
        assertThat(plain.runs).isGreaterThan(3 * skipping.runs);
    }

    /** The control: one raise passed over that changes something shows in outcomes. */
    @Test
    void outcomes_tellAWrongBreakpoint() {
        Changed wrong = new Changed(repeats -> repeats == 0 ? 0 : repeats + 1);
        Changed plain = new Changed(repeats -> 0);
        int found = 0;
        for (int seed = 0; seed < OUTCOMES; seed++) {
            Case one = random(new Random(seed));
            found += isEqual(one, wrong, plain) ? 0 : 1;
        }
        assertThat(found).isGreaterThan(10);
    }

    private static boolean isEqual(Case one, Changed wrong, Changed plain) {
        try {
            return one.outcome(wrong).equals(one.outcome(plain));
        } catch (InvalidValueException tooMuchChosen) {
            return false;
        }
    }

    private static Case random(Random random) {
        int limits = random.nextInt(3);
        SmallContest small = limits == 0 ? RandomContests.ofPlaces(random) : RandomContests.ofCosts(random);
        PrioritisationProcedureBuilder procedure = PrioritisationProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("اختبار", "Essai", "Test"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(limit(limits, small.budget()))
                .admission(RuleChain.NONE)
                .method(RuleUse.of(
                        PrioritisationRules.EQUAL_SHARES,
                        Settings.NONE.withChoice("satisfaction", random.nextBoolean() ? "cost" : "cardinality")))
                .completions(completions(random))
                .tieBreaks(
                        switch (random.nextInt(3)) {
                            case 0 -> RuleChain.NONE;
                            case 1 ->
                                RuleChain.of(RuleUse.of(
                                        PrioritisationRules.TIE_BY_COST,
                                        Settings.NONE.withChoice("order", "lowest-first")));
                            default -> RuleChain.of(RuleUse.of(PrioritisationRules.TIE_BY_ID));
                        })
                .openTies(
                        random.nextBoolean()
                                ? RuleUse.of(PrioritisationRules.STOP)
                                : RuleUse.of(PrioritisationRules.ALL_OUTCOMES, Settings.NONE.withCount("most", 30)));
        return new Case(procedure.build(), documents(small));
    }

    private static RuleUse limit(int which, long budget) {
        return switch (which) {
            case 0 ->
                RuleUse.of(PrioritisationRules.PLACES, Settings.NONE.withCount("places", Math.toIntExact(budget)));
            case 1 ->
                RuleUse.of(PrioritisationRules.BUDGET, Settings.NONE.withMoney("budget", Money.parse("TND " + budget)));
            default ->
                RuleUse.of(
                        PrioritisationRules.BUDGET_PER_ZONE,
                        Settings.NONE
                                .withMoneyTable(
                                        "envelopes",
                                        Map.of(
                                                "north", Money.parse("TND " + budget / 2),
                                                "south", Money.parse("TND " + budget)))
                                .withChoice("voters", "every-ballot"));
        };
    }

    private static RuleChain completions(Random random) {
        RuleUse byVotes =
                RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out"));
        RuleUse addOne = RuleUse.of(
                PrioritisationRules.ADD_ONE,
                Settings.NONE
                        .withPoints("increment", Points.ofUnscaled(3 + random.nextInt(30), 3))
                        .withChoice("until", random.nextBoolean() ? "exceeded" : "exhausted"));
        return switch (random.nextInt(4)) {
            case 0 -> RuleChain.of(RuleUse.of(PrioritisationRules.ADD_PLACE));
            case 1 -> RuleChain.of(addOne, byVotes);
            default -> RuleChain.of(addOne);
        };
    }

    private static PrioritisationDocuments documents(SmallContest small) {
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder();
        for (int project = 0; project < small.costs().size(); project++) {
            documents.addProjects(Project.builder()
                    .id(id(project))
                    .cost(Money.parse("TND " + small.costs().get(project)))
                    .zone(ZoneId.parse(project % 2 == 0 ? "north" : "south"))
                    .build());
        }
        List<Ballot> ballots = new ArrayList<>();
        for (SortedSet<Integer> ballot : small.ballots()) {
            ballots.add(new Ballot(
                    VoterId.parse("V" + ballots.size()),
                    ballot.stream().map(SkippedRaisesTest::id).toList()));
        }
        return documents.ballots(ballots).build();
    }

    private static ProjectId id(int project) {
        return ProjectId.parse("p" + project);
    }
}

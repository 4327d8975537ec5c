// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What stays open of ties, beside what plainly comes out under every strict order of all projects. */
class OpenTiesTest {
    private static final RuleUse ALL_OUTCOMES =
            RuleUse.of(PrioritisationRules.ALL_OUTCOMES, Settings.NONE.withCount("most", 1000));

    private static final List<RuleUse> METHODS = List.of(
            RuleUse.of(PrioritisationRules.APPROVAL, Settings.NONE.withChoice("withoutVotes", "left-out")),
            RuleUse.of(
                    PrioritisationRules.GREEDY_BY_VOTES,
                    Settings.NONE.withChoice("doesNotFit", "skip").withChoice("withoutVotes", "last")),
            RuleUse.of(
                    PrioritisationRules.GREEDY_BY_VOTES_PER_COST,
                    Settings.NONE.withChoice("doesNotFit", "stop").withChoice("withoutVotes", "last")),
            RuleUse.of(PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", "cost")),
            RuleUse.of(PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", "cardinality")),
            RuleUse.of(PrioritisationRules.PHRAGMEN, Settings.NONE.withChoice("doesNotFit", "stop")),
            RuleUse.of(PrioritisationRules.PHRAGMEN, Settings.NONE.withChoice("doesNotFit", "skip")));

    private static final List<RuleUse> AFTER_EQUAL_SHARES = List.of(
            RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out")),
            RuleUse.of(PrioritisationRules.BY_PHRAGMEN, Settings.NONE.withChoice("doesNotFit", "stop")));

    @Property(tries = 1000)
    void statuses_areThoseOfAllStrictOrders(@ForAll long seed) {
        Random random = new Random(seed);
        PrioritisationProcedureBuilder procedure = PrioritisationProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("اختبار", "Essai", "Test"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .admission(RuleChain.NONE)
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .openTies(ALL_OUTCOMES);
        RuleUse method = METHODS.get(random.nextInt(METHODS.size()));
        procedure.method(method);
        boolean places = random.nextBoolean();
        if (method.rule().equals(PrioritisationRules.EQUAL_SHARES.info().getId()) && random.nextInt(3) > 0) {
            procedure.completions(RuleChain.of(completion(places, random)));
        }
        SmallContest small = places ? RandomContests.ofPlaces(random) : RandomContests.ofCosts(random);
        procedure.limit(
                places
                        ? RuleUse.of(
                                PrioritisationRules.PLACES,
                                Settings.NONE.withCount("places", Math.toIntExact(small.budget())))
                        : RuleUse.of(
                                PrioritisationRules.BUDGET,
                                Settings.NONE.withMoney("budget", Money.parse("TND " + small.budget()))));
        PrioritisationDocuments documents = documents(small);
        CompiledPrioritisation compiled = new CompiledPrioritisation(procedure.build(), PrioritisationRules.standard());
        PrioritisationInput input = new PrioritisationInput(compiled, documents);

        Prioritisation outcome = PrioritisationEngine.of(procedure.build()).prioritise(documents);

        Set<BitSet> chosen =
                underAllOrders(compiled, input.contests.get(0).contest().contest());
        for (int project = 0; project < small.costs().size(); project++) {
            int number = project;
            long in = chosen.stream().filter(one -> one.get(number)).count();
            PriorityStatus expected = in == chosen.size() ? PriorityStatus.CHOSEN : PriorityStatus.UNDECIDED;
            assertThat(outcome.outcome(id(project)).getStatus())
                    .as(
                            "project %d of %s by %s",
                            project, small, procedure.build().uses())
                    .isEqualTo(in == 0 ? PriorityStatus.NOT_CHOSEN : expected);
        }
        ContestOutcome contest = outcome.contests().get(0);
        assertThat(contest.getOutcomes()).isEqualTo(chosen.size());
        assertThat(contest.isEveryOutcome()).isTrue();
    }

    private static RuleUse completion(boolean places, Random random) {
        int which = random.nextInt(AFTER_EQUAL_SHARES.size() + 1);
        if (which < AFTER_EQUAL_SHARES.size()) {
            return AFTER_EQUAL_SHARES.get(which);
        }
        return places
                ? RuleUse.of(PrioritisationRules.ADD_PLACE)
                : RuleUse.of(
                        PrioritisationRules.ADD_ONE,
                        Settings.NONE
                                .withPoints("increment", Points.parse("1"))
                                .withChoice("until", random.nextBoolean() ? "exceeded" : "exhausted"));
    }

    /** The control: an order that is left out shows. */
    @Test
    void underAllOrders_findsWhatOneOrderHides() {
        Contest contest = MethodContests.of(1, new long[] {1, 1}, List.of(List.of(0), List.of(1)));
        PrioritisationProcedure procedure = PrioritisationProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("اختبار", "Essai", "Test"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(RuleUse.of(PrioritisationRules.PLACES, Settings.NONE.withCount("places", 1)))
                .admission(RuleChain.NONE)
                .method(METHODS.get(0))
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .openTies(ALL_OUTCOMES)
                .build();

        assertThat(underAllOrders(new CompiledPrioritisation(procedure, PrioritisationRules.standard()), contest))
                .containsExactlyInAnyOrder(BitSet.valueOf(new long[] {1}), BitSet.valueOf(new long[] {2}));
    }

    private static ProjectId id(int project) {
        return ProjectId.parse("p" + project);
    }

    private static PrioritisationDocuments documents(SmallContest small) {
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder();
        for (int project = 0; project < small.costs().size(); project++) {
            documents.addProjects(Project.builder()
                    .id(id(project))
                    .cost(Money.parse("TND " + small.costs().get(project)))
                    .build());
        }
        int voter = 0;
        for (SortedSet<Integer> ballot : small.ballots()) {
            documents.addBallots(new Ballot(
                    VoterId.parse("V" + voter++),
                    ballot.stream().map(OpenTiesTest::id).toList()));
        }
        return documents.build();
    }

    private static Set<BitSet> underAllOrders(CompiledPrioritisation compiled, Contest contest) {
        Set<BitSet> results = new HashSet<>();
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), contest.projects().size(), orders);
        for (List<Integer> order : orders) {
            TieBreaker strict = tied -> {
                int first = tied[0];
                for (int one : tied) {
                    first = order.indexOf(one) < order.indexOf(first) ? one : first;
                }
                return first;
            };
            Course course = compiled.method.choose(contest, strict);
            for (int i = 0; i < compiled.completions.size(); i++) {
                course = compiled.completions.get(i).rule().complete(contest, compiled.method, course, i + 1, strict);
            }
            BitSet chosen = new BitSet();
            course.chosen().forEach(chosen::set);
            results.add(chosen);
        }
        return results;
    }

    private static void permute(List<Integer> begun, int size, List<List<Integer>> orders) {
        if (begun.size() == size) {
            orders.add(List.copyOf(begun));
            return;
        }
        for (int next = 0; next < size; next++) {
            if (!begun.contains(next)) {
                begun.add(next);
                permute(begun, size, orders);
                begun.remove(begun.size() - 1);
            }
        }
    }
}

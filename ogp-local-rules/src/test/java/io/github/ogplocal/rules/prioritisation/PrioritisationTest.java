// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrioritisationTest {
    private static final RuleUse EQUAL_SHARES =
            RuleUse.of(PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", "cost"));

    private static PrioritisationProcedureBuilder procedure(RuleUse limit, int most) {
        return PrioritisationProcedure.builder()
                .id("test")
                .revision(3)
                .title(LocalizedText.of("اختبار", "Essai", "Test"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(limit)
                .admission(RuleChain.NONE)
                .method(EQUAL_SHARES)
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .openTies(
                        most == 1
                                ? RuleUse.of(PrioritisationRules.STOP)
                                : RuleUse.of(PrioritisationRules.ALL_OUTCOMES, Settings.NONE.withCount("most", most)));
    }

    private static RuleUse places(int places) {
        return RuleUse.of(PrioritisationRules.PLACES, Settings.NONE.withCount("places", places));
    }

    private static RuleUse zones(String voters) {
        return RuleUse.of(
                PrioritisationRules.BUDGET_PER_ZONE,
                Settings.NONE
                        .withMoneyTable(
                                "envelopes", Map.of("north", Money.parse("TND 60"), "south", Money.parse("TND 60")))
                        .withChoice("voters", voters));
    }

    private static Project project(String id, String cost, String zone) {
        return Project.builder()
                .id(ProjectId.parse(id))
                .cost(Money.parse(cost))
                .zone(ZoneId.parse(zone))
                .build();
    }

    private static List<Ballot> ballots(String... approved) {
        List<Ballot> ballots = new ArrayList<>();
        for (String each : approved) {
            ballots.add(new Ballot(
                    VoterId.parse("V" + ballots.size()),
                    each.chars()
                            .mapToObj(letter -> ProjectId.parse(Character.toString(letter)))
                            .toList()));
        }
        return ballots;
    }

    private static PrioritisationDocuments twoZones() {
        return PrioritisationDocuments.builder()
                .addProjects(
                        project("A", "TND 40", "north"),
                        project("B", "TND 20", "north"),
                        project("C", "TND 60", "south"))
                .ballots(ballots("A", "A", "AB", "C", "C", "C"))
                .build();
    }

    @Test
    void zones_areContestsOfTheirOwnWithTheVotersThatTheLimitNames() {
        Prioritisation all = PrioritisationEngine.of(
                        procedure(zones("every-ballot"), 1).build())
                .prioritise(twoZones());
        Prioritisation own = PrioritisationEngine.of(
                        procedure(zones("ballots-for-the-zone"), 1).build())
                .prioritise(twoZones());

        // Six voters have 10 each: three cannot pay 40 or 60. Three voters have 20 each: they can.
        assertThat(all.chosen()).isEmpty();
        assertThat(own.chosen()).containsExactly(ProjectId.parse("A"), ProjectId.parse("C"));
        ContestOutcome north = own.contests().get(0);
        assertThat(north.getVoters()).isEqualTo(3);
        assertThat(north.getEndowment()).isEqualTo(Fraction.of(20));
        assertThat(north.getSpent()).contains(Money.parse("TND 40"));
        assertThat(north.getUnspent()).contains(Money.parse("TND 20"));
        assertThat(north.getSteps().get(0).highestPayment()).isEqualTo(Fraction.of(40, 3));
    }

    @Test
    void completion_isExplainedBesideTheMethod() {
        RuleUse byVotes =
                RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out"));
        Prioritisation outcome = PrioritisationEngine.of(procedure(zones("ballots-for-the-zone"), 1)
                        .completions(RuleChain.of(byVotes))
                        .build())
                .prioritise(twoZones());

        assertThat(outcome.chosen()).extracting(ProjectId::value).containsExactly("A", "B", "C");
        assertThat(outcome.contests().get(0).getSteps())
                .extracting(ChoiceStep::phase)
                .containsExactly(0, 1);
        assertThat(outcome.explain(ProjectId.parse("B")).getFindings())
                .extracting(finding -> finding.rule().name())
                .containsExactly("pipeline", "budget-per-zone", "equal-shares", "by-votes");
    }

    @Test
    void openTie_thatDecidesNothingIsShownAndLeavesNothingOpen() {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(project("A", "TND 1", "north"), project("B", "TND 1", "north"))
                .ballots(ballots("A", "B"))
                .build();
        Prioritisation outcome =
                PrioritisationEngine.of(procedure(places(2), 10).build()).prioritise(documents);

        assertThat(outcome.chosen()).hasSize(2);
        ContestOutcome contest = outcome.contests().get(0);
        assertThat(contest.getTies()).hasSize(1).allMatch(ProjectTie::isOpen);
        assertThat(contest.getOutcomes()).isEqualTo(1);
        assertThat(contest.isEveryOutcome()).isTrue();
        assertThat(contest.getSteps()).hasSize(2);
    }

    @Test
    void openTies_beyondTheMostStayUndecided() {
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder();
        for (char letter = 'A'; letter <= 'F'; letter++) {
            documents.addProjects(project(Character.toString(letter), "TND 1", "north"));
        }
        documents.ballots(ballots("A", "A", "A", "BCDEF", "BCDEF"));
        RuleUse approval =
                RuleUse.of(PrioritisationRules.APPROVAL, Settings.NONE.withChoice("withoutVotes", "left-out"));

        Prioritisation few = PrioritisationEngine.of(
                        procedure(places(3), 2).method(approval).build())
                .prioritise(documents.build());
        Prioritisation enough = PrioritisationEngine.of(
                        procedure(places(3), 100).method(approval).build())
                .prioritise(documents.build());

        assertThat(few.chosen()).extracting(ProjectId::value).containsExactly("A");
        assertThat(few.contests().get(0).isEveryOutcome()).isFalse();
        assertThat(few.withStatus(PriorityStatus.UNDECIDED)).hasSize(5);
        // Two of five.
        assertThat(enough.contests().get(0).getOutcomes()).isEqualTo(10);
        assertThat(enough.contests().get(0).isEveryOutcome()).isTrue();
        assertThat(enough.withStatus(PriorityStatus.UNDECIDED)).hasSize(5);
        assertThat(few.explain(ProjectId.parse("B")).getFindings())
                .extracting(Finding::reason)
                .contains("too-many-outcomes");
    }

    @Property(tries = 200)
    void outcome_isIndependentOfTheOrderOfDocuments(@ForAll long seed) {
        Random random = new Random(seed);
        List<Project> projects = new ArrayList<>();
        for (char letter = 'A'; letter <= 'F'; letter++) {
            projects.add(project(
                    Character.toString(letter),
                    "TND " + (1 + random.nextInt(4)),
                    random.nextBoolean() ? "north" : "south"));
        }
        String[] approved = new String[1 + random.nextInt(8)];
        for (int i = 0; i < approved.length; i++) {
            StringBuilder one = new StringBuilder();
            for (char letter = 'A'; letter <= 'F'; letter++) {
                one.append(random.nextInt(3) == 0 ? Character.toString(letter) : "");
            }
            approved[i] = one.toString();
        }
        List<Ballot> ballots = new ArrayList<>(ballots(approved));
        RuleUse envelopes = RuleUse.of(
                PrioritisationRules.BUDGET_PER_ZONE,
                Settings.NONE
                        .withMoneyTable(
                                "envelopes", Map.of("north", Money.parse("TND 4"), "south", Money.parse("TND 5")))
                        .withChoice("voters", random.nextBoolean() ? "every-ballot" : "ballots-for-the-zone"));
        PrioritisationEngine engine = PrioritisationEngine.of(
                procedure(envelopes, 1 + 99 * random.nextInt(2)).build());
        PrioritisationOutcome outcome = engine.prioritise(PrioritisationDocuments.builder()
                        .projects(projects)
                        .ballots(ballots)
                        .build())
                .toOutcome();

        Collections.shuffle(projects, random);
        Collections.shuffle(ballots, random);

        assertThat(engine.prioritise(PrioritisationDocuments.builder()
                                .projects(projects)
                                .ballots(ballots)
                                .build())
                        .toOutcome())
                .isEqualTo(outcome);
    }

    @Test
    void tie_isToldToThoseWhomTheKeySeparated() {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(
                        project("A", "TND 1", "north"),
                        project("B", "TND 1", "north"),
                        project("C", "TND 2", "north"),
                        project("D", "TND 2", "north"))
                .ballots(ballots("ABCD"))
                .build();
        Prioritisation outcome = PrioritisationEngine.of(procedure(places(1), 1)
                        .method(RuleUse.of(
                                PrioritisationRules.APPROVAL, Settings.NONE.withChoice("withoutVotes", "left-out")))
                        .tieBreaks(RuleChain.of(
                                RuleUse.of(
                                        PrioritisationRules.TIE_BY_COST,
                                        Settings.NONE.withChoice("order", "lowest-first")),
                                RuleUse.of(PrioritisationRules.TIE_BY_ID)))
                        .build())
                .prioritise(documents);

        assertThat(outcome.chosen()).extracting(ProjectId::value).containsExactly("A");
        assertThat(separations(outcome, "A")).containsExactly("tie-by-cost [B, C, D]", "tie-by-id [B]");
        assertThat(separations(outcome, "B")).containsExactly("tie-by-cost [A, C, D]", "tie-by-id [A]");
        // The cost put it last; its id was never looked at.
        assertThat(separations(outcome, "C")).containsExactly("tie-by-cost [A, B, D]");
    }

    private static List<String> separations(Prioritisation outcome, String project) {
        return outcome.explain(ProjectId.parse(project)).getFindings().stream()
                .filter(finding -> finding.rule().name().startsWith("tie-"))
                .map(finding -> finding.rule().name() + " "
                        + ((EvidenceValue.CodesValue) finding.evidence().get(0).value()).codes())
                .toList();
    }

    @Test
    void recordedDecision_putsNothingInOrder() {
        Prioritisation outcome = PrioritisationEngine.of(procedure(places(2), 1)
                        .method(RuleUse.of(PrioritisationRules.RECORDED_DECISION))
                        .build())
                .prioritise(PrioritisationDocuments.builder()
                        .addProjects(project("A", "TND 1", "north"), project("B", "TND 1", "north"))
                        .decision(PriorityDecision.builder()
                                .source("A test")
                                .addChosen(ProjectId.parse("B"), ProjectId.parse("A"))
                                .build())
                        .build());

        assertThat(outcome.outcomes())
                .allMatch(one -> one.getStatus() == PriorityStatus.CHOSEN)
                .allMatch(one -> one.getPlace().isEmpty());
    }

    /** Whatever number of a written outcome is changed, the rest of it says otherwise. */
    @Test
    void outcome_refusesCountsAndPlacesThatDoNotAgree() {
        PrioritisationOutcome outcome = PrioritisationEngine.of(
                        procedure(zones("ballots-for-the-zone"), 1).build())
                .prioritise(twoZones())
                .toOutcome();
        ContestOutcome north = outcome.getContests().get(0);
        ContestOutcome south = outcome.getContests().get(1);

        refused(
                outcome,
                List.of(ContestOutcome.builder().from(north).candidates(3).build(), south),
                "candidates");
        refused(outcome, List.of(ContestOutcome.builder().from(north).chosen(2).build(), south), "chosen");
        refused(
                outcome,
                List.of(ContestOutcome.builder().from(north).undecided(1).build(), south),
                "undecided");
        refused(outcome, List.of(north), "each zone");
        refused(outcome, List.of(north, south, south), "one for each zone");
        refused(
                outcome,
                List.of(
                        ContestOutcome.builder()
                                .from(north)
                                .steps(south.getSteps())
                                .build(),
                        south),
                "no step");
        List<PrioritisationExplanation> explanations = outcome.getExplanations();
        PrioritisationExplanation first = explanations.get(0);
        List<PrioritisationExplanation> moved = new ArrayList<>(explanations);
        moved.set(
                0,
                PrioritisationExplanation.builder()
                        .from(first)
                        .outcome(ProjectOutcome.builder()
                                .from(first.getOutcome())
                                .place(2)
                                .build())
                        .build());
        assertThatThrownBy(() -> PrioritisationOutcome.builder()
                        .from(outcome)
                        .explanations(moved)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("place of the step");
        List<PrioritisationExplanation> turned = new ArrayList<>(explanations);
        Collections.reverse(turned);
        assertThatThrownBy(() -> PrioritisationOutcome.builder()
                        .from(outcome)
                        .explanations(turned)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("natural order");
        assertThatThrownBy(() -> ContestOutcome.builder().from(north).voters(-1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("voters");
    }

    private static void refused(PrioritisationOutcome outcome, List<ContestOutcome> contests, String words) {
        assertThatThrownBy(() -> PrioritisationOutcome.builder()
                        .from(outcome)
                        .contests(contests)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(words);
    }

    @Test
    void outcome_refusesSumsThatDoNotAgree() {
        Prioritisation own = PrioritisationEngine.of(
                        procedure(zones("ballots-for-the-zone"), 1).build())
                .prioritise(twoZones());
        PrioritisationOutcome outcome = own.toOutcome();
        ContestOutcome north = outcome.getContests().get(0);

        assertThatThrownBy(() -> ContestOutcome.builder()
                        .from(north)
                        .unspent(Money.parse("TND 21"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        ContestOutcome wrong = ContestOutcome.builder()
                .from(north)
                .spent(Money.parse("TND 39"))
                .unspent(Money.parse("TND 21"))
                .build();
        assertThatThrownBy(() -> PrioritisationOutcome.builder()
                        .from(outcome)
                        .contests(List.of(wrong))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("40");
        ChoiceStep paid = north.getSteps().get(0);
        ContestOutcome cheap = ContestOutcome.builder()
                .from(north)
                .steps(List.of(new ChoiceStep(
                        paid.project(), paid.phase(), paid.measure(), paid.tied(), paid.payers(), Fraction.of(13))))
                .build();
        assertThatThrownBy(() -> PrioritisationOutcome.builder()
                        .from(outcome)
                        .contests(List.of(cheap))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }
}

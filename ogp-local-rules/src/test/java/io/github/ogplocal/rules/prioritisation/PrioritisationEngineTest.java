// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedProject;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrioritisationEngineTest {
    private static final ZoneId NORTH = ZoneId.parse("north");
    private static final ZoneId SOUTH = ZoneId.parse("south");

    private static final RuleUse ALL_OUTCOMES =
            RuleUse.of(PrioritisationRules.ALL_OUTCOMES, Settings.NONE.withCount("most", 100));

    private static PrioritisationProcedure forum(String misfit, RuleUse openTies, RuleUse... keys) {
        return PrioritisationProcedure.builder()
                .id("forum")
                .revision(1)
                .title(LocalizedText.of("قائمات المنتديات", "Listes des forums", "Lists of the forums"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(RuleUse.of(
                        PrioritisationRules.BUDGET_PER_ZONE,
                        Settings.NONE
                                .withMoneyTable(
                                        "envelopes",
                                        Map.of(
                                                "north", Money.parse("TND 100"),
                                                "south", Money.parse("TND 50")))
                                .withChoice("voters", "every-ballot")))
                .admission(RuleChain.NONE)
                .method(RuleUse.of(PrioritisationRules.FORUM_LIST, Settings.NONE.withChoice("misfit", misfit)))
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.of(keys))
                .openTies(openTies)
                .build();
    }

    private static Project project(String id, String cost, ZoneId zone) {
        return Project.builder()
                .id(ProjectId.parse(id))
                .cost(Money.parse(cost))
                .zone(zone)
                .build();
    }

    private static RankedProject line(String id, int rank) {
        return new RankedProject(ProjectId.parse(id), rank);
    }

    private static PrioritisationDocuments documents(RankedProject... north) {
        return PrioritisationDocuments.builder()
                .addProjects(
                        project("A", "TND 60", NORTH),
                        project("B", "TND 50", NORTH),
                        project("C", "TND 40", NORTH),
                        project("D", "TND 40", SOUTH))
                .addLists(ForumList.builder().zone(NORTH).addRanking(north).build())
                .build();
    }

    @Test
    void forumList_skipsWhatDoesNotFitAndGoesOn() {
        Prioritisation outcome = PrioritisationEngine.of(forum("skip", ALL_OUTCOMES))
                .prioritise(documents(line("A", 1), line("B", 2), line("C", 3)));

        assertThat(outcome.chosen()).containsExactly(ProjectId.parse("A"), ProjectId.parse("C"));
        ContestOutcome north = outcome.contests().get(0);
        assertThat(north.getZone()).contains(NORTH);
        assertThat(north.getUnspent()).contains(Money.parse("TND 0"));
        assertThat(outcome.outcome(ProjectId.parse("D")).getStatus()).isEqualTo(PriorityStatus.UNDECIDED);
        assertThat(outcome.explain(ProjectId.parse("B")).getFindings())
                .extracting(Finding::reason)
                .containsExactly("candidate", "envelope", "does-not-fit");
    }

    @Test
    void forumList_stopsAtWhatDoesNotFit() {
        Prioritisation outcome = PrioritisationEngine.of(forum("stop", ALL_OUTCOMES))
                .prioritise(documents(line("A", 1), line("B", 2), line("C", 3)));

        assertThat(outcome.chosen()).containsExactly(ProjectId.parse("A"));
        assertThat(outcome.contests().get(0).getUnspent()).contains(Money.parse("TND 40"));
    }

    @Test
    void openTie_leavesUndecidedWhatIsChosenInSomeOutcomesOnly() {
        Prioritisation outcome = PrioritisationEngine.of(forum("stop", ALL_OUTCOMES))
                .prioritise(documents(line("A", 1), line("B", 1), line("C", 2)));

        assertThat(outcome.contests().get(0).getOutcomes()).isEqualTo(2);
        assertThat(outcome.withStatus(PriorityStatus.UNDECIDED))
                .extracting(ProjectOutcome::getProject)
                .containsExactly(ProjectId.parse("A"), ProjectId.parse("B"), ProjectId.parse("D"));
        assertThat(outcome.outcome(ProjectId.parse("C")).getStatus()).isEqualTo(PriorityStatus.NOT_CHOSEN);
        assertThat(outcome.contests().get(0).getTies()).hasSize(1).allMatch(ProjectTie::isOpen);
    }

    @Test
    void openTie_isSeparatedByAKey() {
        Prioritisation outcome = PrioritisationEngine.of(forum(
                        "stop",
                        ALL_OUTCOMES,
                        RuleUse.of(PrioritisationRules.TIE_BY_COST, Settings.NONE.withChoice("order", "lowest-first"))))
                .prioritise(documents(line("A", 1), line("B", 1), line("C", 2)));

        assertThat(outcome.chosen()).containsExactly(ProjectId.parse("B"));
        ProjectTie tie = outcome.contests().get(0).getTies().get(0);
        assertThat(tie.decidedBy())
                .contains(PrioritisationRules.TIE_BY_COST.info().getId());
    }

    @Test
    void prioritise_listsAllFaults() {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(Project.builder().id(ProjectId.parse("A")).build())
                .addLists(ForumList.builder()
                        .zone(ZoneId.parse("west"))
                        .addRanking(line("X", 1))
                        .build())
                .decision(PriorityDecision.builder().source("A test").build())
                .budget(Money.parse("TND 1"))
                .build();

        assertThatThrownBy(() ->
                        PrioritisationEngine.of(forum("stop", ALL_OUTCOMES)).prioritise(documents))
                .isInstanceOfSatisfying(
                        InvalidPrioritisationInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(PrioritisationFault::toString)
                                .containsExactly(
                                        "budget: not-provided-for (limit)",
                                        "decision: not-provided-for (method)",
                                        "list:west#/ranking/0/project: unknown-project (X)",
                                        "list:west#/zone: unknown-zone (west)",
                                        "project:A#/cost: missing-cost",
                                        "project:A#/zone: missing-zone"));
    }
}

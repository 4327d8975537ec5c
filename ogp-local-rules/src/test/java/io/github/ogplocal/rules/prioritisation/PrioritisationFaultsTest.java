// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrioritisationFaultsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2031-05-01T10:00:00Z");

    private static PrioritisationProcedureBuilder places(int places) {
        return PrioritisationProcedure.builder()
                .id("test")
                .revision(1)
                .title(LocalizedText.of("اختبار", "Essai", "Test"))
                .source("A test")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(RuleUse.of(PrioritisationRules.PLACES, Settings.NONE.withCount("places", places)))
                .admission(RuleChain.NONE)
                .method(RuleUse.of(PrioritisationRules.APPROVAL, Settings.NONE.withChoice("withoutVotes", "left-out")))
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .openTies(RuleUse.of(PrioritisationRules.STOP));
    }

    private static RuleUse ratings(String missing) {
        return RuleUse.of(
                PrioritisationRules.RATING_TOTAL,
                Settings.NONE
                        .withPoints("least", Points.of(0))
                        .withPoints("most", Points.of(10))
                        .withChoice("missing", missing));
    }

    private static RuleUse budget(String budget) {
        return RuleUse.of(PrioritisationRules.BUDGET, Settings.NONE.withMoney("budget", Money.parse(budget)));
    }

    private static ProjectId id(String id) {
        return ProjectId.parse(id);
    }

    private static Project project(String id) {
        return Project.builder().id(id(id)).build();
    }

    private static Project project(String id, String cost) {
        return Project.builder().id(id(id)).cost(Money.parse(cost)).build();
    }

    private static Ballot ballot(String voter, String... approved) {
        return new Ballot(
                VoterId.parse(voter),
                List.of(approved).stream().map(ProjectId::parse).toList());
    }

    private static Rating rating(String voter, String project, String points) {
        return new Rating(VoterId.parse(voter), id(project), Points.parse(points));
    }

    private static void assertRefused(
            PrioritisationProcedure procedure, PrioritisationDocuments documents, String... faults) {
        assertThatThrownBy(() -> PrioritisationEngine.of(procedure).prioritise(documents))
                .isInstanceOfSatisfying(
                        InvalidPrioritisationInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(PrioritisationFault::toString)
                                .containsExactly(faults));
    }

    @Test
    void ballotsAndRatings_areRefusedCompletely() {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(project("A"), project("B"), project("A"))
                .addBallots(ballot("V1", "A", "X"), ballot("V1", "B"))
                .addRatings(
                        rating("M1", "A", "10.5"),
                        rating("M1", "A", "-1"),
                        rating("M2", "A", "10"),
                        rating("M2", "Y", "0"))
                .build();

        assertRefused(
                places(1).ratings(ratings("refused")).build(),
                documents,
                "ballot:V1: repeated-ballot",
                "ballot:V1#/approved/1: unknown-project (X)",
                "project:A: repeated-project",
                "project:B: missing-rating (2)",
                "rating:M1:A: repeated-rating",
                "rating:M1:A#/points: off-scale (-1)",
                "rating:M1:A#/points: off-scale (10.5)",
                "rating:M2:Y#/project: unknown-project (Y)");
    }

    @Test
    void ratings_needARuleForThem() {
        assertRefused(
                places(1).build(),
                PrioritisationDocuments.builder()
                        .addProjects(project("A"))
                        .addRatings(rating("M1", "A", "1"))
                        .build(),
                "rating:M1:A: not-provided-for (ratings)");
    }

    @Test
    void money_mustBeKnownAndOfOneCurrency() {
        assertRefused(
                places(1).limit(budget("TND 100")).build(),
                PrioritisationDocuments.builder()
                        .addProjects(project("A"), project("B", "EUR 5"), project("C", "TND 5"))
                        .build(),
                "project:A#/cost: missing-cost",
                "project:B#/cost: other-currency (TND)");
        assertRefused(
                places(1).limit(RuleUse.of(PrioritisationRules.GIVEN_BUDGET)).build(),
                PrioritisationDocuments.builder()
                        .addProjects(project("C", "TND 5"))
                        .build(),
                "budget: missing-budget");
        assertRefused(
                places(1).limit(budget("TND 999999999999999")).build(),
                PrioritisationDocuments.builder()
                        .addProjects(project("A", "TND 999999999999999"), project("B", "TND 999999999999999"))
                        .build(),
                "budget: too-much-money (all)");
    }

    @Test
    void decision_isHeldToCandidatesPlacesAndBudget() {
        PriorityDecision decision = PriorityDecision.builder()
                .source("A test")
                .addChosen(id("A"), id("B"), id("X"))
                .putReasons(id("Z"), LocalizedText.of("سبب", "Motif", "Reason"))
                .build();
        RuleUse recorded = RuleUse.of(PrioritisationRules.RECORDED_DECISION);
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(project("A", "TND 60"), project("B", "TND 50"))
                .addBallots(ballot("V1", "A"))
                .decision(decision)
                .build();

        assertRefused(
                places(2)
                        .method(recorded)
                        .admission(RuleChain.of(RuleUse.of(
                                PrioritisationRules.VOTES_AT_LEAST,
                                Settings.NONE.withCount("least", 0).withChoice("bound", "exclusive"))))
                        .build(),
                documents,
                "decision#/chosen: too-many-chosen (2)",
                "decision#/chosen/1: not-admitted (B)",
                "decision#/chosen/2: unknown-project (X)",
                "decision#/reasons/Z: unknown-project (Z)");
        assertRefused(
                places(2).method(recorded).limit(budget("TND 109.999")).build(),
                documents,
                "decision#/chosen: over-budget (TND 109.999)",
                "decision#/chosen/2: unknown-project (X)",
                "decision#/reasons/Z: unknown-project (Z)");
        assertRefused(
                places(2).method(recorded).build(),
                PrioritisationDocuments.builder().addProjects(project("A")).build(),
                "decision: missing-decision");
    }

    @Test
    void tieDecisions_mustBeAboutATieThatIsThere() {
        PrioritisationProcedure procedure = places(1)
                .tieBreaks(RuleChain.of(RuleUse.of(PrioritisationRules.TIE_BY_DECISION)))
                .build();
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder()
                .addProjects(project("A"), project("B"), project("C"))
                .addBallots(ballot("V1", "A", "B"), ballot("V2", "A", "B"), ballot("V3", "C"));
        RankedTie fits = new RankedTie(List.of(id("B"), id("A")), "Minutes 1", DAY);

        assertThat(PrioritisationEngine.of(procedure)
                        .prioritise(documents.tieDecisions(List.of(fits)).build())
                        .chosen())
                .containsExactly(id("B"));
        assertRefused(
                procedure,
                documents
                        .tieDecisions(List.of(new RankedTie(List.of(id("A"), id("C")), "Minutes 2", DAY)))
                        .build(),
                "tie-decision:A#/order: no-such-tie");
        assertRefused(
                procedure,
                documents
                        .tieDecisions(
                                List.of(fits, new RankedTie(List.of(id("C"), id("A"), id("X")), "Minutes 3", DAY)))
                        .build(),
                "tie-decision:C#/order/1: repeated-record (A)",
                "tie-decision:C#/order/2: unknown-project (X)");
        assertRefused(
                places(1).build(),
                documents.tieDecisions(List.of(fits)).build(),
                "tie-decision:B: not-provided-for (tieBreaks)");
    }

    @Test
    void draw_mustBeOfThePublishedPoolOfThisProcedure() {
        PrioritisationProcedure procedure = places(1)
                .tieBreaks(RuleChain.of(RuleUse.of(PrioritisationRules.TIE_BY_DRAW)))
                .build();
        DrawPool pool = DrawPool.of("test@1", List.of("A", "B"), MORNING);
        DrawPool other = DrawPool.of("other@1", List.of("A", "B", "C"), MORNING);
        Draw draw = Draw.of(pool, "3 1 4 1 5 9 2 6 5 3 5", "Dice before witnesses", MORNING.plusDays(1));
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder()
                .addProjects(project("A"), project("B"))
                .addBallots(ballot("V1", "A", "B"));

        assertThat(PrioritisationEngine.of(procedure)
                        .prioritise(documents.build())
                        .withStatus(PriorityStatus.UNDECIDED))
                .hasSize(2);
        assertThat(PrioritisationEngine.of(procedure)
                        .prioritise(documents.drawPool(pool).draw(draw).build())
                        .chosen())
                .containsExactly(
                        id(draw.order("prioritisation", List.of("A", "B")).get(0)));
        assertRefused(
                procedure,
                documents.addProjects(project("C")).drawPool(pool).draw(draw).build(),
                "project:C: not-in-pool");
        assertRefused(
                procedure,
                documents.drawPool(other).build(),
                "draw#/pool: other-pool (test@1)",
                "draw#/pool/purpose: other-pool (test@1)");
        assertRefused(procedure, documents.drawPool(Optional.empty()).build(), "draw#/pool: missing-pool");
        assertRefused(places(1).build(), documents.build(), "draw: not-provided-for (tieBreaks)");
    }

    @Test
    void check_listsAllFaultsOfAProcedure() {
        PrioritisationProcedure procedure = places(-1)
                .pipeline(PrioritisationRules.PLACES.info().getId())
                .ratings(RuleUse.of(
                        PrioritisationRules.RATING_TOTAL,
                        Settings.NONE
                                .withPoints("least", Points.of(5))
                                .withPoints("most", Points.of(4))
                                .withChoice("missing", "maybe")))
                .method(RuleUse.of(PrioritisationRules.STOP))
                .tieBreaks(RuleChain.of(
                        RuleUse.of(PrioritisationRules.TIE_BY_COST),
                        RuleUse.of(PrioritisationRules.TIE_BY_ID),
                        RuleUse.of(PrioritisationRules.TIE_BY_ID)))
                .build();

        assertThatThrownBy(() -> PrioritisationEngine.of(procedure))
                .isInstanceOfSatisfying(
                        InvalidProcedureException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault ->
                                        fault.pointer() + " " + fault.kind().code())
                                .containsExactly(
                                        "/pipeline unknown-rule",
                                        "/limit/settings/places too-small",
                                        "/ratings/settings/missing not-an-option",
                                        "/method/rule wrong-slot",
                                        "/tieBreaks/0/settings/order missing-setting",
                                        "/tieBreaks/2 repeated"));
    }

    @Test
    void check_findsRulesThatDoNotFitEachOther() {
        RuleUse recorded = RuleUse.of(PrioritisationRules.RECORDED_DECISION);
        RuleUse lists = RuleUse.of(PrioritisationRules.FORUM_LIST, Settings.NONE.withChoice("misfit", "skip"));
        RuleUse total = RuleUse.of(PrioritisationRules.TOTAL_SCORE, Settings.NONE.withChoice("doesNotFit", "stop"));
        RuleUse byVotes =
                RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out"));
        RuleUse zones = RuleUse.of(
                PrioritisationRules.BUDGET_PER_ZONE,
                Settings.NONE
                        .withMoneyTable("envelopes", Map.of("a:b", Money.parse("TND 1"), "north", Money.parse("EUR 1")))
                        .withChoice("voters", "every-ballot"));

        assertThat(faults(places(1).method(recorded).completions(RuleChain.of(byVotes))))
                .containsExactly("/completions/0 needs method");
        assertThat(faults(places(1).method(lists))).containsExactly("/method needs limit");
        assertThat(faults(places(1).method(total))).containsExactly("/method needs ratings");
        assertThat(faults(places(1).limit(zones)))
                .containsExactly(
                        "/limit/settings/envelopes/a:b wrong-kind zone id",
                        "/limit/settings/envelopes/north not-an-option TND");
    }

    private static List<String> faults(PrioritisationProcedureBuilder procedure) {
        return PrioritisationEngine.check(procedure.build(), PrioritisationRules.standard()).stream()
                .map((ProcedureFault fault) ->
                        fault.pointer() + " " + fault.kind().code() + " " + fault.argument())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.DrawPool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every way in which a procedure or its documents are refused; and that nothing else is refused. */
class SelectionFaultsTest {
    private static final SelectionCall CALL = new LawCounterexamples.Example(1, 1)
            .threshold(15)
            .file("a", "north", 15)
            .call();

    @Test
    void check_findsEachKindOfFault() {
        Map<FaultKind, String> found = new EnumMap<>(FaultKind.class);
        faults().forEach((kind, change) -> {
            SelectionProcedure changed = change.apply(
                            SelectionProcedure.builder().from(CALL.procedure()))
                    .build();
            List<ProcedureFault> faults = SelectionEngine.check(changed, SelectionRules.standard());
            assertThat(faults).as("%s", kind).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(kind);
                found.put(kind, fault.toString());
            });
            assertThatThrownBy(() -> SelectionEngine.of(changed))
                    .isInstanceOfSatisfying(
                            InvalidProcedureException.class,
                            refusal -> assertThat(refusal.faults()).isEqualTo(faults));
        });
        assertThat(found.keySet()).containsExactly(FaultKind.values());
        assertThat(found)
                .containsEntry(FaultKind.MISSING, "/thresholds/0/settings/bound: missing-setting (choice)")
                .containsEntry(FaultKind.UNKNOWN, "/reserve/settings/sizes: unknown-setting (size)")
                .containsEntry(FaultKind.UNREACHABLE, "/thresholds/0: unreachable (20)")
                .containsEntry(FaultKind.LEFT_OUT, "/allocation/settings/places: left-out (south)")
                .containsEntry(FaultKind.NEEDS, "/grouping: needs (regionScheme)")
                .containsEntry(FaultKind.UNKNOWN_RULE, "/total/rule: unknown-rule (selection/weighted-sum@1)")
                .containsEntry(FaultKind.WRONG_SLOT, "/panel/rule: wrong-slot (PanelRule)");
    }

    private static Map<FaultKind, UnaryOperator<SelectionProcedureBuilder>> faults() {
        Map<FaultKind, UnaryOperator<SelectionProcedureBuilder>> faults = new EnumMap<>(FaultKind.class);
        Settings points = Settings.NONE.withPoints("points", Points.of(15));
        faults.put(FaultKind.MISSING, b -> b.thresholds(threshold(points)));
        faults.put(
                FaultKind.UNKNOWN,
                b -> b.reserve(RuleUse.of(
                        SelectionRules.RESERVE_PER_GROUP,
                        Settings.NONE.withCount("size", 1).withCount("sizes", 1))));
        faults.put(
                FaultKind.WRONG_KIND,
                b -> b.reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCode("size", "one"))));
        faults.put(
                FaultKind.TOO_SMALL,
                b -> b.reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 0))));
        faults.put(
                FaultKind.TOO_LARGE,
                b -> b.reserve(
                        RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", 1_000_001))));
        faults.put(
                FaultKind.UNREACHABLE,
                b -> b.thresholds(threshold(
                        Settings.NONE.withPoints("points", Points.parse("20.1")).withChoice("bound", "inclusive"))));
        faults.put(FaultKind.NOT_AN_OPTION, b -> b.thresholds(threshold(points.withChoice("bound", "about"))));
        faults.put(
                FaultKind.UNKNOWN_REFERENCE,
                b -> b.tieBreaks(RuleChain.of(
                        RuleUse.of(SelectionRules.TIE_BY_CRITERION, Settings.NONE.withCode("criterion", "x")))));
        faults.put(
                FaultKind.LEFT_OUT,
                b -> b.allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of("north", 1)))));
        RuleUse time = RuleUse.of(SelectionRules.TIE_BY_FILING_TIME);
        faults.put(FaultKind.REPEATED, b -> b.tieBreaks(RuleChain.of(time, time)));
        faults.put(FaultKind.NEEDS, b -> b.regionScheme(Optional.empty()));
        faults.put(
                FaultKind.UNKNOWN_RULE,
                b -> b.total(new RuleUse(RuleId.parse("selection/weighted-sum@2"), Settings.NONE)));
        faults.put(FaultKind.WRONG_SLOT, b -> b.panel(RuleUse.of(SelectionRules.NO_RESERVE)));
        return faults;
    }

    private static RuleChain threshold(Settings settings) {
        return RuleChain.of(RuleUse.of(SelectionRules.TOTAL_THRESHOLD, settings));
    }

    @Test
    void check_refusesAThresholdOutOfReach() {
        assertThat(faultsOfThreshold("20", "inclusive")).isEmpty();
        assertThat(faultsOfThreshold("20", "exclusive")).containsExactly(FaultKind.UNREACHABLE);
        assertThat(faultsOfThreshold("19.99999", "exclusive")).isEmpty();
    }

    private static List<FaultKind> faultsOfThreshold(String points, String bound) {
        SelectionProcedure changed = SelectionProcedure.builder()
                .from(CALL.procedure())
                .thresholds(threshold(
                        Settings.NONE.withPoints("points", Points.parse(points)).withChoice("bound", bound)))
                .build();
        return SelectionEngine.check(changed, SelectionRules.standard()).stream()
                .map(ProcedureFault::kind)
                .toList();
    }

    @Test
    void check_refusesScalesThatHaveNoCommonUnitInALong() {
        SelectionProcedure changed = SelectionProcedure.builder()
                .from(CALL.procedure())
                .addCriteria(Criterion.builder()
                        .id(new CriterionId("fine"))
                        .title(LocalizedText.of("en", "Fine"))
                        .scale(new Scale(Points.ZERO, Points.of(1), Points.parse("0.00000000000000001")))
                        .weight(Weight.ONE)
                        .build())
                .addCriteria(Criterion.builder()
                        .id(new CriterionId("long"))
                        .title(LocalizedText.of("en", "Long"))
                        .scale(new Scale(Points.ZERO, Points.of(100), Points.of(1)))
                        .weight(Weight.ONE)
                        .build())
                .build();
        assertThat(SelectionEngine.check(changed, SelectionRules.standard()))
                .containsExactly(new ProcedureFault("/criteria/2/scale", FaultKind.TOO_LARGE, "46"));
    }

    /** A procedure changed at random is refused with its faults, or decides any documents that fit it. */
    @Property(tries = 1000)
    void procedure_thatIsAcceptedNeverMakesTheEngineThrow(@ForAll("calls") SelectionCall call, @ForAll long choice) {
        Random random = new Random(choice);
        SelectionProcedure procedure = call.procedure();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            procedure = changed(procedure, random);
        }
        List<ProcedureFault> faults = SelectionEngine.check(procedure, SelectionRules.standard());
        if (faults.isEmpty()) {
            // What a committee decided, or a draw, may not fit the changed procedure; then the documents are refused.
            Assume.that(!call.with(procedure).isRefused());
            SelectionOutcome outcome = call.with(procedure).select().toOutcome();
            assertThat(outcome.getExplanations()).hasSameSizeAs(call.applications());
        } else {
            SelectionProcedure refused = procedure;
            assertThatThrownBy(() -> SelectionEngine.of(refused))
                    .isInstanceOfSatisfying(
                            InvalidProcedureException.class,
                            refusal -> assertThat(refusal.faults()).isEqualTo(faults));
        }
    }

    private static SelectionProcedure changed(SelectionProcedure procedure, Random random) {
        Map<String, RuleUse> uses = procedure.uses();
        List<String> pointers = new ArrayList<>(uses.keySet());
        String pointer = pointers.get(random.nextInt(pointers.size()));
        RuleUse use = uses.get(pointer);
        Map<String, SettingValue> settings = new TreeMap<>(use.settings().toMap());
        List<RuleUse> others = new ArrayList<>(
                RandomCalls.any().next(random).procedure().uses().values());
        return switch (random.nextInt(5)) {
            case 0 -> ProcedureSlots.with(procedure, pointer, others.get(random.nextInt(others.size())));
            case 1 -> {
                settings.keySet().removeIf(name -> random.nextBoolean());
                yield ProcedureSlots.with(procedure, pointer, new RuleUse(use.rule(), Settings.of(settings)));
            }
            case 2 -> {
                settings.replaceAll((name, value) -> value instanceof SettingValue.CountSetting
                        ? new SettingValue.CountSetting(random.nextInt(5) - 1)
                        : value);
                yield ProcedureSlots.with(procedure, pointer, new RuleUse(use.rule(), Settings.of(settings)));
            }
            case 3 ->
                SelectionProcedure.builder()
                        .from(procedure)
                        .regionScheme(Optional.empty())
                        .build();
            default ->
                SelectionProcedure.builder()
                        .from(procedure)
                        .thresholds(RuleChain.NONE)
                        .build();
        };
    }

    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    @Test
    void select_findsEachKindOfFault() {
        Application a = CALL.applications().get(0);
        ScoreSheet sheet = CALL.sheets().get(0);
        ApplicationId nobody = new ApplicationId("z");
        EvaluatorId evaluator = sheet.getEvaluator();
        Recusal recusal = new Recusal(new EvaluatorId("R"), a.getId(), RecusalKind.OWN);
        Map<InputFault.Kind, SelectionCall> broken = new EnumMap<>(InputFault.Kind.class);
        broken.put(InputFault.Kind.REPEATED_APPLICATION, withApplications(List.of(a, a)));
        broken.put(
                InputFault.Kind.OTHER_CALL,
                withApplications(List.of(
                        a,
                        Application.builder()
                                .from(a)
                                .id(nobody)
                                .call(new CallId("other"))
                                .build())));
        broken.put(InputFault.Kind.UNKNOWN_APPLICATION, CALL.withSheets(List.of(sheet(nobody, evaluator, "c", "1"))));
        broken.put(InputFault.Kind.REPEATED_SHEET, CALL.withSheets(List.of(sheet, sheet)));
        broken.put(InputFault.Kind.REPEATED_RECUSAL, CALL.withRecusals(List.of(recusal, recusal)));
        broken.put(InputFault.Kind.UNKNOWN_CRITERION, CALL.withSheets(List.of(sheet(a.getId(), evaluator, "x", "1"))));
        broken.put(InputFault.Kind.OFF_SCALE, CALL.withSheets(List.of(sheet(a.getId(), evaluator, "c", "20.5"))));
        broken.put(InputFault.Kind.TOO_MANY_SHEETS, manySheets(a.getId()));
        addFaultsOfSteps(broken);
        broken.forEach((kind, call) -> assertThatThrownBy(call::select)
                .as("%s", kind)
                .isInstanceOfSatisfying(InvalidSelectionInputException.class, refusal -> {
                    assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(kind);
                        assertThat(refusal).hasMessage("selection input: " + fault);
                    });
                }));
        assertThat(broken.keySet()).containsExactly(InputFault.Kind.values());
    }

    /** Two tied for one place, and what may be said about them. */
    private static void addFaultsOfSteps(Map<InputFault.Kind, SelectionCall> broken) {
        LocalDate day = LocalDate.of(2019, 8, 1);
        ApplicationId a = new ApplicationId("a");
        ApplicationId b = new ApplicationId("b");
        CommitteeOverride override = new CommitteeOverride(a, true, LocalizedText.of("en", "x"), "PV", day);
        RecordedCheck check = new RecordedCheck(a, new ConditionId("x"), CheckResult.MET, new EvaluatorId("R"), day);
        broken.put(InputFault.Kind.NOT_PROVIDED_FOR, CALL.with(d -> d.addOverrides(override)));
        broken.put(InputFault.Kind.REPEATED_RECORD, CALL.with(endorsed("x")).with(d -> d.addChecks(check, check)));
        broken.put(InputFault.Kind.UNKNOWN_CONDITION, CALL.with(endorsed("y")).with(d -> d.addChecks(check)));
        broken.put(
                InputFault.Kind.UNKNOWN_AFFILIATION,
                CALL.with(changed(CALL, p -> p.ownRecusals(RuleUse.of(SelectionRules.RECUSAL_OWN_COUNTRY)))));
        SelectionProcedure budget = changed(
                CALL,
                p -> p.allocation(RuleUse.of(
                        SelectionRules.BUDGET,
                        Settings.NONE
                                .withMoney("amount", Money.parse("TND 1"))
                                .withChoice("misfit", "misfit-skipped"))));
        broken.put(InputFault.Kind.MISSING_AMOUNT, CALL.with(budget));
        broken.put(
                InputFault.Kind.OTHER_CURRENCY,
                CALL.with(budget)
                        .mapApplications(application -> Application.builder()
                                .from(application)
                                .requestedAmount(Money.parse("EUR 1"))
                                .build()));
        LawCounterexamples.Example tied = new LawCounterexamples.Example(1, 0)
                .noReserve()
                .file("a", "north", 15)
                .file("b", "north", 15);
        SelectionCall drawn = tied.remaining(SelectionRules.REMAINING_TIE_DRAWN).call();
        broken.put(
                InputFault.Kind.OTHER_POOL,
                drawn.with(
                        d -> d.drawPool(DrawPool.of("example@2", List.of("a", "b"), RandomCalls.CLOSING.plusDays(1)))));
        broken.put(
                InputFault.Kind.NOT_IN_POOL,
                drawn.with(d -> d.drawPool(DrawPool.of("example@1", List.of("a"), RandomCalls.CLOSING.plusDays(1)))));
        SelectionCall committee =
                tied.remaining(SelectionRules.REMAINING_TIE_COMMITTEE).call();
        broken.put(
                InputFault.Kind.NO_SUCH_TIE,
                committee.with(d -> d.addTieDecisions(new TieDecision(
                        new TreeSet<>(List.of(a, new ApplicationId("c"))), new TreeSet<>(List.of(a)), "PV", day))));
        SelectionCall three = tied.file("c", "north", 15).call();
        broken.put(
                InputFault.Kind.OTHER_NUMBER_OF_PLACES,
                three.with(d -> d.addTieDecisions(new TieDecision(
                        new TreeSet<>(List.of(a, b, new ApplicationId("c"))),
                        new TreeSet<>(List.of(a, b)),
                        "PV",
                        day))));
        SelectionProcedure overrides = changed(
                drawn,
                p -> p.overrides(RuleUse.of(SelectionRules.COMMITTEE_OVERRIDE, Settings.NONE.withCount("most", 1))));
        broken.put(
                InputFault.Kind.TOO_MANY_OVERRIDES,
                drawn.with(overrides)
                        .with(d -> d.addOverrides(
                                override, new CommitteeOverride(b, true, LocalizedText.of("en", "x"), "PV", day))));
        broken.put(
                InputFault.Kind.NOT_A_CANDIDATE,
                drawn.with(overrides).with(d -> d.sheets(List.of()).addOverrides(override)));
        broken.put(
                InputFault.Kind.MISSING_POOL,
                drawn.with(d -> d.draw(StepCalls.draw(
                        DrawPool.of("example@1", List.of("a", "b"), StepCalls.POOL_AT), "0123456789abcdef"))));
        broken.put(
                InputFault.Kind.NO_SUCH_STAGE,
                CALL.with(d -> d.earlierStage(SelectionDocuments.builder().build())));
        SelectionCall staged = CALL.with(changed(
                        CALL,
                        p -> p.earlierStage(EarlierStage.builder()
                                .procedure(CALL.procedure())
                                .carryOver(RuleUse.of(SelectionRules.SCORES_START_ANEW))
                                .build())))
                .with(d -> d.earlierStage(CALL.documents()));
        broken.put(InputFault.Kind.MISSING_STAGE, staged.with(d -> d.earlierStage(Optional.empty())));
        broken.put(
                InputFault.Kind.NOT_IN_EARLIER_STAGE,
                staged.with(d -> d.addApplications(Application.builder()
                        .from(CALL.applications().get(0))
                        .id(new ApplicationId("z"))
                        .build())));
        broken.put(InputFault.Kind.NOT_IN_NEXT_STAGE, staged.with(d -> d.applications(List.of())));
    }

    private static SelectionProcedure endorsed(String condition) {
        return changed(
                CALL,
                p -> p.endorsement(RuleUse.of(
                        SelectionRules.ENDORSEMENT,
                        Settings.NONE.withCode("condition", condition).withChoice("silence", "consents"))));
    }

    private static SelectionProcedure changed(SelectionCall call, UnaryOperator<SelectionProcedureBuilder> change) {
        return change.apply(SelectionProcedure.builder().from(call.procedure())).build();
    }

    @Test
    void scores_offTheScaleByStepBoundOrDecimals() {
        ApplicationId a = CALL.applications().get(0).getId();
        for (String score : List.of("-1", "21", "0.5", "14.9999999999999999", "999999999", "-0.00000000000000001")) {
            SelectionCall call = CALL.withSheets(List.of(sheet(a, new EvaluatorId("E1"), "c", score)));
            assertThatThrownBy(call::select)
                    .as(score)
                    .isInstanceOf(InvalidSelectionInputException.class)
                    .hasMessage("selection input: sheet:a:E1#/scores/c: off-scale (" + score + ")");
        }
        for (String score : List.of("0", "20", "1")) {
            assertThat(CALL.withSheets(List.of(sheet(a, new EvaluatorId("E1"), "c", score)))
                            .select()
                            .outcome(a)
                            .getTotal())
                    .map(Object::toString)
                    .contains(score);
        }
    }

    private static SelectionCall withApplications(List<Application> applications) {
        return new SelectionCall(CALL.procedure(), applications, CALL.sheets(), CALL.recusals());
    }

    /** A scale so fine that two of its scores fill a long. */
    @Test
    void check_refusesPanelsThatCannotBeAddedUp() {
        assertThat(SelectionEngine.check(fine(2), SelectionRules.standard())).isEmpty();
        assertThat(SelectionEngine.check(fine(3), SelectionRules.standard()))
                .containsExactly(new ProcedureFault("/panel", FaultKind.TOO_LARGE, "2"));
    }

    private static SelectionProcedure fine(int sheets) {
        return SelectionProcedure.builder()
                .from(CALL.procedure())
                .criteria(List.of(Criterion.builder()
                        .id(new CriterionId("c"))
                        .title(LocalizedText.of("en", "c"))
                        .scale(new Scale(Points.ZERO, Points.of(40), Points.parse("0.00000000000000001")))
                        .weight(Weight.ONE)
                        .build()))
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEAN,
                        Settings.NONE.withCount("sheets", sheets).withCount("minimumSheets", 1)))
                .build();
    }

    private static SelectionCall manySheets(ApplicationId a) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int e = 0; e < 3; e++) {
            sheets.add(sheet(a, new EvaluatorId("E" + e), "c", "40"));
        }
        return CALL.with(fine(2)).withSheets(sheets);
    }

    private static ScoreSheet sheet(ApplicationId application, EvaluatorId evaluator, String criterion, String score) {
        return ScoreSheet.builder()
                .application(application)
                .evaluator(evaluator)
                .putScores(new CriterionId(criterion), Points.parse(score))
                .build();
    }
}

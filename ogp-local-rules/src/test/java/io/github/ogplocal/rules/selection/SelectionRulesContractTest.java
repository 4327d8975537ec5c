// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Every rule of selection, compiled from the settings of generated procedures, keeps the contract of a rule: it judges and
 * explains alike, gives declared reasons only, and each of those it declares.
 */
class SelectionRulesContractTest {
    private static final LocalizedText NAME = LocalizedText.of("en", "A group");

    private static final int CALLS = 200;

    /** Rules that judge nobody here: the pipeline's reasons are the engine's, publication changes no status. */
    private static final TreeSet<String> GIVEN_ELSEWHERE =
            new TreeSet<>(List.of("pipeline", "publication", "publication-with-consent"));

    /** Rules that look at documents which no generated call has; their cases give each of their reasons. */
    private static final TreeSet<String> NOT_GENERATED = new TreeSet<>(List.of("letter-of-support"));

    @Test
    void everyRule_keepsItsContractAndGivesEachOfItsReasons() {
        Map<String, TreeSet<String>> given = new TreeMap<>();
        for (SelectionCall call : calls()) {
            exercise(
                    call,
                    finding -> given.computeIfAbsent(finding.rule().toString(), rule -> new TreeSet<>())
                            .add(finding.reason()));
        }
        Map<String, TreeSet<String>> declared = new TreeMap<>();
        for (SelectionRule rule : SelectionRules.standard()) {
            String name = rule.info().getId().name();
            if (!GIVEN_ELSEWHERE.contains(name) && !NOT_GENERATED.contains(name)) {
                TreeSet<String> codes = new TreeSet<>();
                rule.info().getReasons().forEach(reason -> codes.add(reason.code()));
                declared.put(rule.info().getId().toString(), codes);
            }
        }
        assertThat(given).isEqualTo(declared);
    }

    private static List<SelectionCall> calls() {
        List<SelectionCall> calls = new ArrayList<>(LeafRuleCalls.all());
        calls.addAll(StepCalls.all());
        for (int seed = 0; seed < CALLS; seed++) {
            calls.add(RandomCalls.any().next(seed));
        }
        return calls;
    }

    @Test
    void pipeline_givesEachOfItsReasons() {
        TreeSet<String> given = new TreeSet<>();
        for (int seed = 0; seed < CALLS; seed++) {
            for (SelectionExplanation explanation :
                    RandomCalls.any().next(seed).select().explanations()) {
                given.add(explanation.getFindings().get(0).reason());
            }
        }
        assertThat(given).containsExactly("draft", "in-pool", "replaced", "withdrawn");
    }

    /** Every answer of every form: left out, of another kind, or given where nobody asks. */
    @Test
    void everySetting_isAskedForByKindAndName() {
        TreeSet<String> tried = new TreeSet<>();
        for (SelectionCall call : calls()) {
            SelectionProcedure procedure = call.procedure();
            procedure.uses().forEach((pointer, use) -> {
                for (String name : use.settings().toMap().keySet()) {
                    tried.add(use.rule() + " " + name);
                    Map<String, SettingValue> rest =
                            new TreeMap<>(use.settings().toMap());
                    SettingValue right = rest.remove(name);
                    assertFault(procedure, pointer, use, rest, name, FaultKind.MISSING);
                    rest.put(
                            name,
                            right instanceof SettingValue.TimeSetting
                                    ? new SettingValue.CountSetting(1)
                                    : new SettingValue.TimeSetting(RandomCalls.OPENING));
                    assertFault(procedure, pointer, use, rest, name, FaultKind.WRONG_KIND);
                }
                Map<String, SettingValue> more = new TreeMap<>(use.settings().toMap());
                more.put("surplus", new SettingValue.CountSetting(1));
                assertFault(procedure, pointer, use, more, "surplus", FaultKind.UNKNOWN);
            });
        }
        TreeSet<String> asked = new TreeSet<>();
        for (SelectionRule rule : SelectionRules.standard()) {
            if (NOT_GENERATED.contains(rule.info().getId().name())) {
                continue;
            }
            rule.info()
                    .getSettings()
                    .names()
                    .forEach(name -> asked.add(rule.info().getId() + " " + name));
        }
        assertThat(tried).isEqualTo(asked);
    }

    private static void assertFault(
            SelectionProcedure procedure,
            String pointer,
            RuleUse use,
            Map<String, SettingValue> settings,
            String name,
            FaultKind kind) {
        SelectionProcedure changed =
                ProcedureSlots.with(procedure, pointer, new RuleUse(use.rule(), Settings.of(settings)));
        assertThat(SelectionEngine.check(changed, SelectionRules.standard())).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer + "/settings/" + name);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    private interface Sink {
        void take(Finding finding);
    }

    private static void exercise(SelectionCall call, Sink sink) {
        SelectionProcedure procedure = call.procedure();
        List<Application> filed = call.applications().stream()
                .filter(application -> application.stage() != ApplicationStage.DRAFT)
                .toList();
        procedure.uses().forEach((pointer, use) -> {
            SelectionRule rule = SelectionRules.standard().get(use.rule());
            SelectionContext context = new SelectionContext(use.settings(), pointer, procedure);
            assertThat(rule.faults(use.settings(), procedure)).isEmpty();
            if (rule instanceof ScreeningRule screening) {
                ScreeningRule.Screen screen = screening.compile(context);
                filed.stream()
                        .flatMap(a -> LeafRuleCalls.files(a).stream())
                        .forEach(a -> keep(rule, sink, () -> screen.judge(a), reason -> screen.explain(a, reason)));
            } else if (rule instanceof DuplicateRule duplicate) {
                DuplicateRule.Duplicates judge = duplicate.compile(context);
                for (int i = 0; i < filed.size(); i++) {
                    Application a = filed.get(i);
                    for (List<Application> files :
                            List.of(List.of(a), filed.subList(i, Math.min(i + 3, filed.size())))) {
                        keep(rule, sink, () -> judge.judge(a, files), reason -> judge.explain(a, files, reason));
                    }
                }
            } else if (rule instanceof PanelRule panel) {
                exercisePanel(rule, panel.compile(context), sink);
            } else if (rule instanceof MissingScoreRule missing) {
                MissingScoreRule.MissingScores judge = missing.compile(context);
                for (int n = 0; n < 3; n++) {
                    for (int empty = 0; empty <= n; empty++) {
                        int number = n;
                        int none = empty;
                        List<String> cells = List.of("E1:c0", "E2:c0").subList(0, n);
                        keep(rule, sink, () -> judge.judge(number, none), reason -> judge.explain(cells, 4, reason));
                    }
                }
            } else if (rule instanceof TotalRule total) {
                TotalRule.Total judge = total.compile(context);
                keep(
                        rule,
                        sink,
                        judge::reason,
                        reason -> judge.explain(new TotalOnly(Fraction.of(1, 3)), Fraction.ONE));
            } else if (rule instanceof ThresholdRule threshold) {
                exerciseThreshold(rule, threshold.compile(context, Fraction.of(60)), use.settings(), sink);
            } else if (rule instanceof GroupingRule grouping) {
                GroupingRule.Grouping judge = grouping.compile(context);
                filed.forEach(a -> {
                    Finding finding = keep(rule, sink, () -> judge.judge(a), reason -> judge.explain(a, reason));
                    assertThat(judge.groupOf(a) != null).isEqualTo(finding.isMet());
                    assertThat(judge.groupOf(a) == null
                                    || grouping.groups(procedure).contains(judge.groupOf(a)))
                            .isTrue();
                });
            } else if (rule instanceof AllocationRule allocation) {
                AllocationRule.Allocation judge = allocation.compile(context, groups(procedure));
                groups(procedure).forEach(group -> {
                    for (Placement placement : placements(judge.allotment())) {
                        Finding finding = keep(
                                rule,
                                sink,
                                () -> judge.judge(placement),
                                reason -> judge.explain(standing(group), reason));
                        assertThat(finding.isMet()).isEqualTo(placement.isPlaced());
                    }
                });
            } else if (rule instanceof ShortageRule shortage) {
                ShortageRule.Shortage judge = shortage.compile(context);
                for (int candidates = 0; candidates < 4; candidates++) {
                    int number = candidates;
                    Finding finding = keep(
                            rule,
                            sink,
                            () -> judge.judge(number, 2),
                            reason -> judge.explain(groups(procedure).get(0), NAME, number, 2, reason));
                    assertThat(finding.isMet()).isEqualTo(candidates >= 2);
                }
                if (judge.policy() == ShortageRule.Policy.NEXT_BEST_ANYWHERE) {
                    for (boolean given : new boolean[] {true, false}) {
                        keep(
                                rule,
                                sink,
                                () -> judge.judgePassedOn(given),
                                reason -> judge.explainPassedOn(1, 1, 2, reason));
                    }
                } else {
                    assertThatThrownBy(() -> judge.judgePassedOn(true)).isInstanceOf(IllegalStateException.class);
                }
            } else if (rule instanceof TieBreakRule tieBreak) {
                ScoreView view = new TotalOnly(Fraction.ONE);
                TieBreakRule.TieBreak alone = tieBreak.compile(context);
                for (TieBreakRule.TieBreak judge : List.of(alone, alone.over((a, category) -> true))) {
                    filed.forEach(a -> {
                        keep(rule, sink, () -> judge.reason(a), reason -> withTied(judge.explain(a, view)));
                        filed.forEach(b -> assertThat(Integer.signum(judge.compare(a, view, b, view)))
                                .isEqualTo(-Integer.signum(judge.compare(b, view, a, view))));
                    });
                }
            } else if (rule instanceof RemainingTieRule remaining) {
                RemainingTieRule.RemainingTie judge = remaining.compile(context);
                for (RemainingTieRule.Resolution resolution : resolutions(judge.policy())) {
                    keep(
                            rule,
                            sink,
                            () -> judge.judge(resolution),
                            reason -> withSettled(judge.explain(List.of("a", "b"), 1, reason)));
                }
            } else if (rule instanceof ReserveRule reserve) {
                ReserveRule.Reserve judge = reserve.compile(context);
                groups(procedure).forEach(group -> {
                    for (boolean listed : new boolean[] {true, false}) {
                        keep(rule, sink, () -> judge.judge(listed), r -> judge.explain(group, NAME, listed ? 1 : 0, r));
                    }
                });
                for (ReserveRule.Succession succession : ReserveRule.Succession.values()) {
                    if (judge.succession(succession).isPresent()) {
                        keep(
                                rule,
                                sink,
                                () -> judge.succession(succession).orElseThrow(),
                                reason -> judge.explainSuccession(RandomCalls.OPENING, List.of("b"), reason));
                    }
                }
            } else if (rule instanceof RankingRule ranking) {
                RankingRule.Ranking judge = ranking.compile(context);
                ScoreView view = new TotalOnly(Fraction.ONE);
                filed.forEach(a -> keep(rule, sink, judge::reason, reason -> judge.explain(a, view)));
            } else if (!exerciseStep(rule, context, filed, sink)) {
                PublicationRule.Publication publication = ((PublicationRule) rule).compile(context);
                boolean all = use.settings().choice("names").equals("all");
                Application silent = SelectionEngineTest.application("a", "TN-11", 1);
                Application consents = rule == SelectionRules.PUBLICATION
                        ? silent
                        : Application.builder()
                                .from(silent)
                                .addPieces(PieceId.parse(use.settings().code("piece")))
                                .build();
                assertThat(publication.showsName(SelectionStatus.SELECTED, consents))
                        .isTrue();
                assertThat(publication.showsName(SelectionStatus.RESERVE, consents))
                        .isTrue();
                assertThat(publication.showsName(SelectionStatus.INADMISSIBLE, consents))
                        .isEqualTo(all);
                assertThat(publication.showsName(SelectionStatus.SELECTED, silent))
                        .isEqualTo(rule == SelectionRules.PUBLICATION);
                boolean nobody = use.settings().choice("scores").equals("nobody");
                assertThat(publication.showsScores(SelectionStatus.SELECTED)).isEqualTo(!nobody);
                assertThat(publication.showsScores(SelectionStatus.BELOW_THRESHOLD))
                        .isEqualTo(use.settings().choice("scores").equals("all"));
            }
        });
    }

    /** Puts a rule of a step that a procedure may leave out through its contract; says whether it is one. */
    private static boolean exerciseStep(
            SelectionRule rule, SelectionContext context, List<Application> filed, Sink sink) {
        if (rule instanceof SameApplicantRule same) {
            SameApplicantRule.SameApplicant judge = same.compile(context);
            for (Application application : filed) {
                for (List<String> others : List.of(List.<String>of(), List.of("b"))) {
                    keep(
                            rule,
                            sink,
                            () -> judge.judge(!others.isEmpty()),
                            reason -> judge.explain(application, others, reason));
                }
            }
        } else if (rule instanceof RecusalRule recusals) {
            RecusalRule.OwnRecusals judge = recusals.compile(context);
            for (Application application : filed) {
                boolean hasOwn = application.getApplicant().getAuthority().isPresent();
                // Nobody belongs to an applicant that is no authority.
                for (List<String> evaluators :
                        hasOwn ? List.of(List.<String>of(), List.of("E1")) : List.of(List.<String>of())) {
                    keep(
                            rule,
                            sink,
                            () -> judge.judge(!evaluators.isEmpty()),
                            reason -> judge.explain(application, evaluators, reason));
                }
            }
        } else if (rule instanceof VerificationRule verification) {
            VerificationRule.ScoreVerification judge = verification.compile(context);
            context.procedure().getCriteria().forEach(criterion -> {
                String id = criterion.getId().value();
                assertThat(judge.verifies(id))
                        .isEqualTo(context.settings().codes("criteria").contains(id));
            });
            for (List<String> open : List.of(List.<String>of(), List.of("reach"))) {
                List<String> done = open.isEmpty() ? List.of("reach") : List.of();
                keep(rule, sink, () -> judge.judge(done, open), reason -> judge.explain(done, open, reason));
            }
        } else if (rule instanceof BandRule bands) {
            BandRule.Bands judge = bands.compile(context);
            for (int points = 14; points < 20; points++) {
                Fraction total = Fraction.of(points);
                Finding finding = keep(rule, sink, () -> judge.judge(total), reason -> judge.explain(total, reason));
                assertThat(judge.bandOf(total) != null).isEqualTo(finding.isMet());
            }
        } else if (rule instanceof OverrideRule overrides) {
            OverrideRule.Overrides judge = overrides.compile(context);
            for (boolean selected : new boolean[] {true, false}) {
                CommitteeOverride override =
                        new CommitteeOverride(StepCalls.id("a"), selected, NAME, "Minutes 4", LocalDate.of(2031, 3, 1));
                Finding finding = keep(
                        rule,
                        sink,
                        () -> judge.judge(override),
                        reason -> judge.explain(override, SelectionStatus.SELECTED, reason));
                assertThat(finding.isMet()).isEqualTo(selected);
            }
        } else if (rule instanceof EndorsementRule endorsement) {
            EndorsementRule.Endorsement judge = endorsement.compile(context);
            filed.stream()
                    .flatMap(a -> LeafRuleCalls.files(a).stream())
                    .forEach(file -> keep(rule, sink, () -> judge.judge(file), reason -> judge.explain(file, reason)));
        } else if (rule instanceof CarryOverRule carryOver) {
            CarryOverRule.CarryOver judge = carryOver.compile(context);
            assertThat(judge.factor().signum()).isNotNegative();
            keep(rule, sink, judge::reason, reason -> judge.explain(Fraction.of(17)));
        } else {
            return false;
        }
        return true;
    }

    /** What can become of a candidate where places are limited in this way. */
    private static List<Placement> placements(Allotment allotment) {
        boolean unlimited = allotment instanceof Allotment.InAll places && places.places() == Integer.MAX_VALUE;
        return unlimited ? List.of(Placement.PLACED) : List.of(Placement.values());
    }

    /** Just below, at and just above each line that the rule draws. */
    private static void exerciseThreshold(
            SelectionRule rule, ThresholdRule.Threshold judge, Settings settings, Sink sink) {
        Fraction hair = Fraction.of(1, 1_000_000_007);
        boolean inclusive = settings.choice("bound").equals("inclusive");
        Fraction points = judge.totalBound()
                .map(ThresholdRule.Bound::points)
                .orElseGet(() -> highest(settings.pointsTable("minimums").values()));
        for (Fraction total : List.of(points.minus(hair), points, points.plus(hair))) {
            ScoreView view = new TotalOnly(total);
            Finding finding = keep(rule, sink, () -> judge.judge(view), reason -> judge.explain(view, reason));
            int comparison = total.compareTo(points);
            assertThat(finding.isMet()).isEqualTo(comparison > 0 || (comparison == 0 && inclusive));
        }
        assertThat(judge.totalBound().map(ThresholdRule.Bound::inclusive).orElse(inclusive))
                .isEqualTo(inclusive);
    }

    private static Fraction highest(Collection<Points> points) {
        return Collections.max(points).toFraction();
    }

    private static void exercisePanel(SelectionRule rule, PanelRule.Panel judge, Sink sink) {
        for (int sheets = 0; sheets < 7; sheets++) {
            List<EvaluatorId> evaluators = new ArrayList<>();
            for (int e = 0; e < sheets; e++) {
                evaluators.add(new EvaluatorId("E" + e));
            }
            for (Fraction gap : List.of(Fraction.ZERO, Fraction.of(1_000_000))) {
                SheetTotals totals = new Sheets(sheets, gap);
                keep(
                        rule,
                        sink,
                        () -> judge.judge(totals),
                        reason -> judge.explain(evaluators, List.of(new EvaluatorId("R")), totals, reason));
            }
            if (sheets >= judge.leastScores()) {
                assertThat(judge.divisor(sheets)).isPositive();
            }
        }
        if (judge.mostSheets() > 0) {
            // What stands behind the scores that count is no score.
            int least = judge.leastScores();
            long[] scores = new long[least + 1];
            Arrays.fill(scores, 7);
            scores[least] = 1_000_000;
            assertThat(judge.sum(scores, least)).isEqualTo(7L * judge.divisor(least));
        }
    }

    private static List<GroupId> groups(SelectionProcedure procedure) {
        return ((GroupingRule)
                        SelectionRules.standard().get(procedure.getGrouping().rule()))
                .groups(procedure);
    }

    private static Standing standing(GroupId group) {
        return new Standing(
                group,
                NAME,
                1,
                2,
                1,
                2,
                Optional.of(Fraction.ONE),
                Optional.of(new Money("XXX", 1000)),
                Optional.of(new Money("XXX", 0)),
                Optional.of(Fraction.ONE));
    }

    private static List<RemainingTieRule.Resolution> resolutions(RemainingTieRule.Policy policy) {
        return switch (policy) {
            case ADMIT_ALL, SHARE_RANK -> List.of(RemainingTieRule.Resolution.ADMITTED);
            case ADMIT_NONE -> List.of(RemainingTieRule.Resolution.NOT_ADMITTED);
            case LEAVE_UNDECIDED, STOP -> List.of(RemainingTieRule.Resolution.OPEN);
            case DRAW, COMMITTEE_DECIDES -> List.of(RemainingTieRule.Resolution.values());
        };
    }

    /** What the engine adds of a draw or a committee's decision. */
    private static List<Evidence> withSettled(List<Evidence> evidence) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(Evidence.ofCode("ticket", "", "0"));
        more.add(Evidence.of("minutes", "", NAME));
        more.add(Evidence.of("decidedOn", "", LocalDate.of(2031, 3, 1)));
        return more;
    }

    private static List<Evidence> withTied(List<Evidence> evidence) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(Evidence.ofCodes("tied", "", List.of("b")));
        return more;
    }

    private static Finding keep(
            SelectionRule rule, Sink sink, Supplier<Reason> judge, Function<Reason, List<Evidence>> explain) {
        Finding finding = RuleContract.assertKeeps(rule, "a", judge, explain);
        sink.take(finding);
        return finding;
    }

    /** Scores that are all alike. */
    private record TotalOnly(Fraction total) implements ScoreView {
        @Override
        public int compareTotal(Fraction other) {
            return total.compareTo(other);
        }

        @Override
        public Fraction score(CriterionId criterion) {
            return total;
        }
    }
}

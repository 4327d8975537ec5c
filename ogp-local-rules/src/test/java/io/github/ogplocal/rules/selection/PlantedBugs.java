// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Evidence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Engines with one bug each, of the kinds that real selection software has.
 *
 * <p>Most are rules that stand under the id of one of ours and decide a little differently; one hands the engine other
 * documents than it was given. Each is a control: the comparison that passes the engine must fail every one of them.
 */
public final class PlantedBugs {
    private PlantedBugs() {}

    /** By name: what the broken engine makes of a call. */
    public static Map<String, Function<SelectionCall, Selection>> all() {
        Map<String, Function<SelectionCall, Selection>> bugs = new TreeMap<>();
        bugs.put("more than for at least", call -> call.select(in(new MoreForAtLeast())));
        bugs.put("threshold in doubles", call -> call.select(in(new ThresholdInDoubles())));
        bugs.put("order of ids breaks ties", call -> call.select(in(new ByIdAtLast())));
        bugs.put("truncating division", call -> call.select(in(new TruncatedMean())));
        bugs.put("nought for a missing score", call -> call.select(in(new NoughtForMissing())));
        bugs.put("one place too many", call -> call.select(in(new OneMorePlace())));
        bugs.put("lower median", call -> call.select(in(new LowerMedian())));
        bugs.put(
                "cap one too high",
                call -> call.select(in(new OtherShape(SelectionRules.GROUP_MINIMUM_AND_CAP) {
                    @Override
                    Allotment other(Allotment right) {
                        Allotment.InAll places = (Allotment.InAll) right;
                        return new Allotment.InAll(places.places(), places.minimum(), places.cap() + 1);
                    }
                })));
        bugs.put(
                "guarantee not held",
                call -> call.select(in(new OtherShape(SelectionRules.GROUP_MINIMUM_AND_CAP) {
                    @Override
                    Allotment other(Allotment right) {
                        Allotment.InAll places = (Allotment.InAll) right;
                        return new Allotment.InAll(places.places(), 0, places.cap());
                    }
                })));
        bugs.put(
                "misfit not looked at",
                call -> call.select(in(new OtherShape(SelectionRules.BUDGET) {
                    @Override
                    Allotment other(Allotment right) {
                        Allotment.Budget budget = (Allotment.Budget) right;
                        return new Allotment.Budget(budget.amount(), !budget.skips());
                    }
                })));
        bugs.put("rounded before the threshold", call -> call.select(in(new RoundedThreshold())));
        bugs.put("earlier total dropped", call -> call.select(in(new DroppedCarryOver())));
        bugs.put("nothing trimmed", call -> call.select(in(new NothingTrimmed())));
        bugs.put("another seed than the published one", PlantedBugs::withAnotherSeed);
        bugs.put(
                "sheets of recused evaluators count",
                call -> call.withRecusals(List.of()).select());
        return bugs;
    }

    /** The library's rules with this one in the place of that with its id. */
    private static RuleSet<SelectionRule> in(SelectionRule broken) {
        return SelectionRules.standard().without(List.of(broken.info().getId())).plus(broken);
    }

    private static final class MoreForAtLeast implements ThresholdRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.TOTAL_THRESHOLD.info();
        }

        @Override
        public Threshold compile(SelectionContext context, Fraction most) {
            return SelectionRules.TOTAL_THRESHOLD.compile(
                    new SelectionContext(
                            context.settings().withChoice("bound", "exclusive"),
                            context.pointer(),
                            context.procedure()),
                    most);
        }
    }

    private static final class ThresholdInDoubles implements ThresholdRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.TOTAL_THRESHOLD.info();
        }

        @Override
        public Threshold compile(SelectionContext context, Fraction most) {
            Threshold right = SelectionRules.TOTAL_THRESHOLD.compile(context, most);
            double points =
                    Double.parseDouble(context.settings().points("points").toString());
            boolean inclusive = context.settings().choice("bound").equals("inclusive");
            return new Threshold() {
                @Override
                public Reason judge(ScoreView scores) {
                    double total = 0;
                    for (Criterion criterion : context.procedure().getCriteria()) {
                        Fraction score = scores.score(criterion.getId());
                        double value = new BigDecimal(score.numerator()).doubleValue()
                                / new BigDecimal(score.denominator()).doubleValue();
                        total +=
                                value * Double.parseDouble(criterion.getWeight().toString());
                    }
                    boolean passes = inclusive ? total >= points : total > points;
                    return info().reason(passes ? "reached" : "missed");
                }

                @Override
                public List<Evidence> explain(ScoreView scores, Reason reason) {
                    return right.explain(scores, reason);
                }
            };
        }
    }

    private static final class ByIdAtLast implements TieBreakRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.TIE_BY_FILING_TIME.info();
        }

        @Override
        public TieBreak compile(SelectionContext context) {
            TieBreak right = SelectionRules.TIE_BY_FILING_TIME.compile(context);
            return new TieBreak() {
                @Override
                public int compare(
                        Application first, ScoreView firstScores, Application second, ScoreView secondScores) {
                    int byTime = right.compare(first, firstScores, second, secondScores);
                    return byTime != 0 ? byTime : first.getId().compareTo(second.getId());
                }

                @Override
                public Reason reason(Application application) {
                    return right.reason(application);
                }

                @Override
                public List<Evidence> explain(Application application, ScoreView scores) {
                    return right.explain(application, scores);
                }
            };
        }
    }

    private static final class NoughtForMissing implements MissingScoreRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.MISSING_SCORE_LEFT_OUT.info();
        }

        @Override
        public MissingScores compile(SelectionContext context) {
            MissingScores right = SelectionRules.MISSING_SCORE_LEFT_OUT.compile(context);
            return new MissingScores() {
                @Override
                public Treatment treatment() {
                    return Treatment.COUNT_AS_ZERO;
                }

                @Override
                public Reason judge(int missing, int emptyCriteria) {
                    return right.judge(missing, 0);
                }

                @Override
                public List<Evidence> explain(List<String> missing, int cells, Reason reason) {
                    return right.explain(missing, cells, reason);
                }
            };
        }
    }

    private static final class OneMorePlace implements AllocationRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.PLACES_PER_GROUP.info();
        }

        @Override
        public Allocation compile(SelectionContext context, List<GroupId> groups) {
            Allocation right = SelectionRules.PLACES_PER_GROUP.compile(context, groups);
            return new Allocation() {
                @Override
                public Allotment allotment() {
                    Map<GroupId, Integer> more = new HashMap<>(((Allotment.PerGroup) right.allotment()).places());
                    more.replaceAll((group, places) -> places + 1);
                    return new Allotment.PerGroup(more);
                }

                @Override
                public Reason judge(Placement placement) {
                    return right.judge(placement);
                }

                @Override
                public List<Evidence> explain(Standing standing, Reason reason) {
                    return right.explain(standing, reason);
                }
            };
        }
    }

    /** A panel whose score is one whole number of the unit. */
    private abstract static class WholePanel implements PanelRule {
        private final PanelRule right;

        WholePanel(PanelRule right) {
            this.right = right;
        }

        abstract long score(long[] scores, int count);

        @Override
        public RuleInfo info() {
            return right.info();
        }

        @Override
        public Panel compile(SelectionContext context) {
            Panel panel = right.compile(context);
            return new Panel() {
                @Override
                public Reason judge(SheetTotals sheets) {
                    return panel.judge(sheets);
                }

                @Override
                public List<Evidence> explain(
                        List<EvaluatorId> evaluators, List<EvaluatorId> recused, SheetTotals sheets, Reason reason) {
                    return panel.explain(evaluators, recused, sheets, reason);
                }

                @Override
                public int mostSheets() {
                    return panel.mostSheets();
                }

                @Override
                public int divisor(int count) {
                    return 1;
                }

                @Override
                public long sum(long[] scores, int count) {
                    return score(scores, count);
                }
            };
        }
    }

    private static final class TruncatedMean extends WholePanel {
        TruncatedMean() {
            super(SelectionRules.PANEL_MEAN);
        }

        @Override
        long score(long[] scores, int count) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum += scores[i];
            }
            return sum / count;
        }
    }

    private static final class LowerMedian extends WholePanel {
        LowerMedian() {
            super(SelectionRules.PANEL_MEDIAN);
        }

        @Override
        long score(long[] scores, int count) {
            Arrays.sort(scores, 0, count);
            return scores[(count - 1) / 2];
        }
    }

    private static Selection withAnotherSeed(SelectionCall call) {
        return call.with(documents -> documents.draw(call.documents()
                        .getDraw()
                        .map(draw -> Draw.builder()
                                .from(draw)
                                .seed(draw.getSeed() + " 1")
                                .build())))
                .select();
    }

    /** Places in another shape than the settings say. */
    private abstract static class OtherShape implements AllocationRule {
        private final AllocationRule right;

        OtherShape(AllocationRule right) {
            this.right = right;
        }

        abstract Allotment other(Allotment right);

        @Override
        public RuleInfo info() {
            return right.info();
        }

        @Override
        public Allocation compile(SelectionContext context, List<GroupId> groups) {
            Allocation compiled = right.compile(context, groups);
            return new Allocation() {
                @Override
                public Allotment allotment() {
                    return other(compiled.allotment());
                }

                @Override
                public Reason judge(Placement placement) {
                    return compiled.judge(placement);
                }

                @Override
                public List<Evidence> explain(Standing standing, Reason reason) {
                    return compiled.explain(standing, reason);
                }
            };
        }
    }

    private static final class RoundedThreshold implements ThresholdRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.TOTAL_THRESHOLD.info();
        }

        @Override
        public Threshold compile(SelectionContext context, Fraction most) {
            Threshold right = SelectionRules.TOTAL_THRESHOLD.compile(context, most);
            return new Threshold() {
                @Override
                public Reason judge(ScoreView scores) {
                    Fraction rounded = Fraction.of(new BigDecimal(scores.total().toRoundedDecimal(0))
                            .toBigIntegerExact()
                            .longValueExact());
                    int comparison = rounded.compareTo(
                            context.settings().points("points").toFraction());
                    boolean inclusive = context.settings().choice("bound").equals("inclusive");
                    return info().reason(comparison > 0 || (comparison == 0 && inclusive) ? "reached" : "missed");
                }

                @Override
                public List<Evidence> explain(ScoreView scores, Reason reason) {
                    return right.explain(scores, reason);
                }
            };
        }
    }

    private static final class DroppedCarryOver implements CarryOverRule {
        @Override
        public RuleInfo info() {
            return SelectionRules.EARLIER_TOTAL_COUNTS.info();
        }

        @Override
        public CarryOver compile(SelectionContext context) {
            CarryOver right = SelectionRules.EARLIER_TOTAL_COUNTS.compile(context);
            return new CarryOver() {
                @Override
                public Fraction factor() {
                    return Fraction.ZERO;
                }

                @Override
                public Reason reason() {
                    return right.reason();
                }

                @Override
                public List<Evidence> explain(Fraction total) {
                    return right.explain(total);
                }
            };
        }
    }

    private static final class NothingTrimmed extends WholePanel {
        NothingTrimmed() {
            super(SelectionRules.PANEL_TRIMMED_MEAN);
        }

        @Override
        long score(long[] scores, int count) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum += scores[i];
            }
            return sum / count;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a complete set of assumptions from a procedure; what each number is made from stands in decision 24. */
final class PlausibleAssumptions {
    private static final int THIRTY_DAYS = 2_592_000;
    /** Up to so many places, four to six applications come for each; for more places two to three. */
    private static final int FEW_PLACES = 10;
    /** How many applications come where no number of places is given. */
    private static final CountRange WITHOUT_PLACES = new CountRange(20, 40);

    private static final int MODE_WITHOUT_THRESHOLD = 60;
    private static final int VALUES_OF_A_CATEGORY = 5;

    private final Stages stages;

    PlausibleAssumptions(Stages stages) {
        this.stages = stages;
    }

    Assumptions make(int runs, String seed) {
        List<Integer> evaluators = stages.all.stream().map(this::evaluators).toList();
        boolean panel = evaluators.stream().anyMatch(number -> number > 1);
        return Assumptions.builder()
                .runs(runs)
                .seed(seed)
                .applications(applications())
                .evaluators(evaluators)
                .scores(scores())
                .frequencies(new Frequencies(
                        Points.of(12),
                        Points.of(2),
                        Points.of(2),
                        Points.of(2),
                        Points.of(1),
                        Points.parse("0.5"),
                        Points.of(panel ? 2 : 0),
                        Points.of(2)))
                .filingSeconds(THIRTY_DAYS)
                .amounts(amounts())
                .figures(figures())
                .categories(categories())
                .build();
    }

    private SortedMap<GroupId, CountRange> applications() {
        Stage last = stages.last();
        int most = stages.all.stream()
                .map(Stage::places)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        SortedMap<GroupId, CountRange> applications = new TreeMap<>();
        boolean perGroup = stages.all.size() == 1 && last.allotment instanceof Allotment.PerGroup;
        for (GroupId group : last.groups) {
            int groups = perGroup ? 1 : last.groups.size();
            int places = last.allotment instanceof Allotment.PerGroup own && perGroup
                    ? own.places().getOrDefault(group, 0)
                    : most;
            applications.put(group, most == 0 ? WITHOUT_PLACES : contesting(places, groups));
        }
        return applications;
    }

    private static CountRange contesting(int places, int groups) {
        int least = places > FEW_PLACES ? 2 : 4;
        int most = places > FEW_PLACES ? 3 : 6;
        return new CountRange(
                Math.min(10_000, shared(least, places, groups)),
                Math.min(10_000, shared(most, Math.max(1, places), groups)));
    }

    private static int shared(int times, int places, int groups) {
        return (int) Math.min(Integer.MAX_VALUE, ((long) times * places + groups - 1) / groups);
    }

    private int evaluators(Stage stage) {
        RuleUse panel = stage.procedure.getPanel();
        int sheets = stage.is(panel, SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR)
                ? panel.settings().count("sheets")
                : stage.panel.mostSheets();
        return Math.min(100, sheets);
    }

    /** Most applications are about as good as the highest threshold asks, so that it is neither missed nor reached by all. */
    private ScoreShape scores() {
        int mode = 0;
        for (Stage stage : stages.all) {
            mode = Math.max(mode, mode(stage));
        }
        int about = mode == 0 ? MODE_WITHOUT_THRESHOLD : Math.max(20, Math.min(90, mode));
        return new ScoreShape(Math.max(0, about - 30), about, Math.min(100, about + 30), 15, 5, 10);
    }

    private static int mode(Stage stage) {
        int mode = stage.leastTotal()
                .filter(points -> stage.highest.compareTo(stage.lowest) > 0)
                .map(points -> percent(points, stage.lowest, stage.highest))
                .orElse(0);
        for (RuleUse use : stage.procedure.getThresholds().uses()) {
            if (stage.is(use, SelectionRules.CRITERION_MINIMUM)) {
                for (var minimum : use.settings().pointsTable("minimums").entrySet()) {
                    for (Criterion criterion : stage.procedure.getCriteria()) {
                        if (criterion.getId().value().equals(minimum.getKey())) {
                            Scale scale = criterion.getScale();
                            mode = Math.max(
                                    mode,
                                    percent(
                                            minimum.getValue().toFraction(),
                                            scale.least().toFraction(),
                                            scale.most().toFraction()));
                        }
                    }
                }
            }
        }
        return mode;
    }

    private static int percent(Fraction points, Fraction lowest, Fraction highest) {
        Fraction share = points.minus(lowest).dividedBy(highest.minus(lowest)).times(Fraction.of(100));
        return share.numerator().divide(share.denominator()).intValue();
    }

    /** From a twelfth to a quarter of the money, so that it lasts for about six. */
    private Optional<MoneyRange> amounts() {
        for (Stage stage : stages.all) {
            Money amount = stage.allotment instanceof Allotment.Budget budget
                    ? budget.amount()
                    : stage.allotment instanceof Allotment.BudgetMultiple multiple ? multiple.amount() : null;
            if (amount != null) {
                long step = 1;
                while (step <= amount.thousandths() / 1200) {
                    step *= 10;
                }
                long least = Math.max(1, amount.thousandths() / 12 / step) * step;
                long most = Math.max(least, amount.thousandths() / 4 / step * step);
                return Optional.of(new MoneyRange(
                        new Money(amount.currency(), least),
                        new Money(amount.currency(), most),
                        new Money(amount.currency(), step)));
            }
        }
        return Optional.empty();
    }

    private SortedMap<AttributeId, Scale> figures() {
        SortedMap<AttributeId, Scale> figures = new TreeMap<>();
        for (AttributeId figure : stages.figures()) {
            figures.put(figure, new Scale(Points.ZERO, Points.of(100), Points.of(1)));
        }
        for (Stage stage : stages.all) {
            for (RuleUse use : stage.procedure.getScreening().uses()) {
                if (stage.is(use, SelectionRules.FIGURE_AT_LEAST)) {
                    figures.put(
                            AttributeId.parse(use.settings().code("figure")),
                            above(use.settings().points("least")));
                }
            }
        }
        return figures;
    }

    /** From what is asked to about three times as much: whoever is to fail fails by the frequency of it, not by chance. */
    private static Scale above(Points least) {
        int decimals = Math.min(8, least.decimals());
        long asked = Math.max(0, least.decimals() > 8 ? 1 : least.unscaledAt(decimals));
        long step = 1;
        while (2 * asked / step > 100_000) {
            step *= 10;
        }
        long steps = Math.max(100, 2 * asked / step);
        return new Scale(
                Points.ofUnscaled(asked + step, decimals),
                Points.ofUnscaled(asked + step + steps * step, decimals),
                Points.ofUnscaled(step, decimals));
    }

    private SortedMap<AttributeId, Integer> categories() {
        SortedMap<AttributeId, Integer> categories = new TreeMap<>();
        stages.categories().forEach((category, values) -> {
            if (values.isEmpty()) {
                categories.put(category, VALUES_OF_A_CATEGORY);
            }
        });
        return categories;
    }
}

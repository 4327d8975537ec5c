// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionProcedureBuilder;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A procedure and its documents without one criterion of the last stage. */
final class ReducedProcedure {
    private final SelectionProcedure procedure;
    private final RuleSet<SelectionRule> rules;
    private final CriterionId gone;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private @Nullable SelectionProcedure reduced;

    ReducedProcedure(SelectionProcedure procedure, RuleSet<SelectionRule> rules, CriterionId gone) {
        this.procedure = procedure;
        this.rules = rules;
        this.gone = gone;
        reduce();
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** The procedure; null when there is an obstacle. */
    @Nullable
    SelectionProcedure procedure() {
        return reduced;
    }

    private void reduce() {
        if (procedure.getCriteria().size() == 1) {
            obstacles.add(new Obstacle(Obstacle.Kind.ONLY_CRITERION, "/criteria/0", ""));
            return;
        }
        SelectionProcedureBuilder builder = SelectionProcedure.builder()
                .from(procedure)
                .criteria(procedure.getCriteria().stream()
                        .filter(criterion -> !criterion.getId().equals(gone))
                        .toList())
                .total(total())
                .ranking(ranking())
                .tieBreaks(tieBreaks())
                .verification(procedure.getVerification().flatMap(this::verification))
                .thresholds(RuleChain.NONE);
        SelectionProcedure open = builder.build();
        if (hasFaults(open)) {
            return;
        }
        RuleChain thresholds = thresholds(SelectionEngine.of(open, rules).highestTotal());
        SelectionProcedure all = builder.thresholds(thresholds).build();
        if (obstacles.isEmpty() && !hasFaults(all)) {
            reduced = all;
        }
    }

    private boolean hasFaults(SelectionProcedure other) {
        for (ProcedureFault fault : SelectionEngine.check(other, rules)) {
            obstacles.add(new Obstacle(
                    Obstacle.Kind.RULE_NEEDS_IT, fault.pointer(), fault.kind().code()));
        }
        return !obstacles.isEmpty();
    }

    private boolean is(RuleUse use, SelectionRule rule) {
        return rules.means(use, rule);
    }

    /** Every threshold in points keeps its proportion to the highest total there can be. */
    private RuleChain thresholds(Fraction highestLeft) {
        Fraction highest = SelectionEngine.of(procedure, rules).highestTotal();
        List<RuleUse> uses = new ArrayList<>();
        for (int i = 0; i < procedure.getThresholds().uses().size(); i++) {
            RuleUse use = procedure.getThresholds().uses().get(i);
            if (is(use, SelectionRules.TOTAL_THRESHOLD) && highest.signum() > 0) {
                Optional<Points> points = points(use.settings()
                        .points("points")
                        .toFraction()
                        .times(highestLeft)
                        .dividedBy(highest));
                if (points.isEmpty()) {
                    obstacles.add(new Obstacle(Obstacle.Kind.THRESHOLD_NOT_EXACT, "/thresholds/" + i, ""));
                } else {
                    uses.add(new RuleUse(use.rule(), use.settings().withPoints("points", points.get())));
                }
            } else if (is(use, SelectionRules.CRITERION_MINIMUM)) {
                TreeMap<String, Points> minimums = new TreeMap<>(use.settings().pointsTable("minimums"));
                minimums.remove(gone.value());
                if (!minimums.isEmpty()) {
                    uses.add(new RuleUse(use.rule(), use.settings().withPointsTable("minimums", minimums)));
                }
            } else {
                uses.add(use);
            }
        }
        return new RuleChain(uses);
    }

    private static Optional<Points> points(Fraction number) {
        int decimals = number.exactDecimals();
        if (decimals < 0 || decimals > 17) {
            return Optional.empty();
        }
        BigInteger unscaled = number.times(Fraction.of(BigInteger.TEN.pow(decimals), BigInteger.ONE))
                .numerator();
        // Points have at most 18 digits, 9 of them before the point.
        boolean fits = unscaled.abs().compareTo(BigInteger.TEN.pow(18)) < 0
                && unscaled.abs().divide(BigInteger.TEN.pow(decimals)).compareTo(BigInteger.TEN.pow(9)) < 0;
        return fits ? Optional.of(Points.ofUnscaled(unscaled.longValueExact(), decimals)) : Optional.empty();
    }

    private RuleUse total() {
        RuleUse use = procedure.getTotal();
        if (!is(use, SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS)) {
            return use;
        }
        SortedSet<String> bonus = new TreeSet<>(use.settings().codes("bonus"));
        bonus.remove(gone.value());
        return bonus.isEmpty()
                ? RuleUse.of(SelectionRules.WEIGHTED_SUM)
                : new RuleUse(use.rule(), use.settings().withCodes("bonus", bonus));
    }

    private RuleUse ranking() {
        RuleUse use = procedure.getRanking();
        if (!is(use, SelectionRules.RANK_BY_WEIGHTED_SUM)) {
            return use;
        }
        TreeMap<String, Points> weights = new TreeMap<>(use.settings().pointsTable("weights"));
        weights.remove(gone.value());
        return new RuleUse(use.rule(), use.settings().withPointsTable("weights", weights));
    }

    private RuleChain tieBreaks() {
        return new RuleChain(procedure.getTieBreaks().uses().stream()
                .filter(use -> !is(use, SelectionRules.TIE_BY_CRITERION)
                        || !use.settings().code("criterion").equals(gone.value()))
                .toList());
    }

    private Optional<RuleUse> verification(RuleUse use) {
        if (!is(use, SelectionRules.VERIFIED_SCORES)) {
            return Optional.of(use);
        }
        SortedSet<String> criteria = new TreeSet<>(use.settings().codes("criteria"));
        criteria.remove(gone.value());
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleUse(use.rule(), use.settings().withCodes("criteria", criteria)));
    }

    /** The documents without its scores; a sheet on which nothing else stands is left out. */
    SelectionDocuments documents(SelectionDocuments documents) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : documents.getSheets()) {
            TreeMap<CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
            scores.remove(gone);
            if (!scores.isEmpty()) {
                sheets.add(ScoreSheet.builder()
                        .application(sheet.getApplication())
                        .evaluator(sheet.getEvaluator())
                        .scores(scores)
                        .build());
            }
        }
        return SelectionDocuments.builder()
                .from(documents)
                .sheets(sheets)
                .verifiedScores(documents.getVerifiedScores().stream()
                        .filter(score -> !score.criterion().equals(gone))
                        .toList())
                .build();
    }
}

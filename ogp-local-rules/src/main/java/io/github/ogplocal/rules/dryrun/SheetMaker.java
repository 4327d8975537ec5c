// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.TotalRule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes up what evaluators hand in at one stage: sheets, recusals, where they belong, and scores that are verified. */
final class SheetMaker {
    private static final int PERCENT = Chance.WHOLE / 100;

    private final Stage stage;
    private final ScoreShape shape;
    private final Frequencies often;
    private final int evaluators;
    private final List<Criterion> criteria;
    private final @Nullable ScoreGrid grid;
    private final int[] steps;
    private final boolean[] verified;
    /** How far apart sheets may be before a further evaluator scores too; null where nobody does. */
    private final @Nullable Fraction maximumGap;

    SheetMaker(Stage stage, Assumptions assumptions) {
        this.stage = stage;
        this.shape = assumptions.getScores();
        this.often = assumptions.getFrequencies();
        this.criteria = stage.procedure.getCriteria();
        this.evaluators = criteria.isEmpty() ? 0 : assumptions.getEvaluators().get(stage.number - 1);
        this.grid = criteria.isEmpty()
                ? null
                : ScoreGrid.of(criteria.stream().map(Criterion::getId).toList());
        this.steps = new int[criteria.size()];
        this.verified = new boolean[criteria.size()];
        Optional<RuleUse> verification =
                stage.procedure.getVerification().filter(use -> stage.is(use, SelectionRules.VERIFIED_SCORES));
        for (int c = 0; c < steps.length; c++) {
            Criterion criterion = criteria.get(c);
            steps[c] = steps(criterion.getScale());
            verified[c] = verification
                    .filter(use -> use.settings()
                            .codes("criteria")
                            .contains(criterion.getId().value()))
                    .isPresent();
        }
        RuleUse panel = stage.procedure.getPanel();
        this.maximumGap = stage.is(panel, SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR)
                ? panel.settings().points("maximumGap").toFraction()
                : null;
    }

    /** An application's quality, in millionths of a scale. */
    static long quality(ScoreShape shape, Chance chance) {
        long bell = chance.bell();
        long reach = bell < 0 ? shape.mode() - shape.least() : shape.most() - shape.mode();
        return (long) shape.mode() * PERCENT + bell * reach / 100;
    }

    /** Any value of a scale, each equally likely. */
    static Points anyOf(Scale scale, Chance chance) {
        return at(scale, chance.below(steps(scale) + 1));
    }

    /** Any amount of a range, each equally likely. */
    static Money anyOf(MoneyRange range, Chance chance) {
        long step = range.step().thousandths();
        int steps = (int) ((range.most().thousandths() - range.least().thousandths()) / step);
        return new Money(range.least().currency(), range.least().thousandths() + step * chance.below(steps + 1));
    }

    /** One step below a number; a step of the scale, or one unit of the last place if that is less. */
    static Points below(Points number, Scale scale) {
        int decimals = Math.max(number.decimals(), scale.step().decimals());
        return Points.ofUnscaled(number.unscaledAt(decimals) - scale.step().unscaledAt(decimals), decimals);
    }

    /** How many steps a scale has; a scale of more than a million is scored in its first million. */
    private static int steps(Scale scale) {
        Fraction length = scale.most().toFraction().minus(scale.least().toFraction());
        BigInteger steps =
                length.dividedBy(scale.step().toFraction()).numerator().min(BigInteger.valueOf(Chance.WHOLE));
        return steps.intValueExact();
    }

    private static Points at(Scale scale, int step) {
        int decimals = Math.max(scale.least().decimals(), scale.step().decimals());
        return Points.ofUnscaled(
                scale.least().unscaledAt(decimals) + step * scale.step().unscaledAt(decimals), decimals);
    }

    /**
     * Adds the papers of a stage.
     *
     * @param belonging to what evaluators can belong, the last of it without any tie; null where nobody asks
     */
    void add(
            Chance chance,
            List<ApplicationDraft> drafts,
            SelectionDocumentsBuilder documents,
            @Nullable List<String> belonging,
            AffiliationKind affiliation) {
        if (grid == null) {
            return;
        }
        int panel = evaluators + (maximumGap == null ? 0 : 1);
        List<EvaluatorId> ids = new ArrayList<>();
        long[] severity = new long[panel];
        for (int e = 0; e < panel; e++) {
            EvaluatorId evaluator = new EvaluatorId("E" + (e + 1));
            ids.add(evaluator);
            severity[e] = chance.departure(shape.byEvaluator());
            if (belonging != null) {
                boolean tied = chance.happens(often.recused());
                String code = tied ? chance.oneOf(belonging) : belonging.get(belonging.size() - 1);
                documents.addAffiliations(new Affiliation(evaluator, affiliation, code));
            }
        }
        for (ApplicationDraft draft : drafts) {
            addSheets(chance, draft, ids, severity, documents);
        }
    }

    private void addSheets(
            Chance chance,
            ApplicationDraft draft,
            List<EvaluatorId> ids,
            long[] severity,
            SelectionDocumentsBuilder documents) {
        long[] worth = new long[criteria.size()];
        for (int c = 0; c < worth.length; c++) {
            worth[c] = draft.quality + chance.departure(shape.byCriterion());
        }
        Fraction highest = null;
        Fraction lowest = null;
        int delivered = 0;
        for (int e = 0; e < evaluators; e++) {
            boolean recused = chance.happens(often.recused());
            boolean missing = chance.happens(often.missingSheet());
            if (recused) {
                documents.addRecusals(new Recusal(
                        ids.get(e), draft.id, chance.below(4) == 0 ? RecusalKind.REQUESTED : RecusalKind.OWN));
            }
            int[] given = score(chance, worth, severity[e]);
            if (!recused && !missing) {
                documents.addSheets(sheet(draft.id, ids.get(e), given));
                delivered++;
                if (maximumGap != null) {
                    Fraction total = total(given);
                    highest = highest == null || total.compareTo(highest) > 0 ? total : highest;
                    lowest = lowest == null || total.compareTo(lowest) < 0 ? total : lowest;
                }
            }
        }
        boolean apart = maximumGap != null
                && highest != null
                && lowest != null
                && highest.minus(lowest).compareTo(maximumGap) > 0;
        if (apart && delivered == evaluators && !chance.happens(often.missingSheet())) {
            documents.addSheets(sheet(draft.id, ids.get(evaluators), score(chance, worth, severity[evaluators])));
        }
        for (int c = 0; c < worth.length; c++) {
            if (verified[c] && !chance.happens(often.unstated())) {
                documents.addVerifiedScores(new VerifiedScore(
                        draft.id,
                        criteria.get(c).getId(),
                        at(criteria.get(c).getScale(), step(c, worth[c] + chance.departure(shape.byScore()))),
                        new EvaluatorId("R2"),
                        LocalDate.of(2001, 3, 1)));
            }
        }
    }

    /** The scores of one evaluator in steps; -1 for one that is left out, which not all are. */
    private int[] score(Chance chance, long[] worth, long severity) {
        int[] given = new int[worth.length];
        boolean any = false;
        for (int c = 0; c < worth.length; c++) {
            int step = step(c, worth[c] + severity + chance.departure(shape.byScore()));
            boolean unscored = chance.happens(often.unscored()) && (any || c < worth.length - 1);
            given[c] = unscored ? -1 : step;
            any |= !unscored;
        }
        return given;
    }

    private int step(int criterion, long share) {
        long within = Math.max(0, Math.min(Chance.WHOLE, share));
        return (int) ((within * steps[criterion] + Chance.WHOLE / 2) / Chance.WHOLE);
    }

    private ScoreSheet sheet(ApplicationId application, EvaluatorId evaluator, int[] given) {
        Map<CriterionId, Points> scores = new TreeMap<>();
        for (int c = 0; c < given.length; c++) {
            if (given[c] >= 0) {
                Criterion criterion = criteria.get(c);
                scores.put(criterion.getId(), at(criterion.getScale(), given[c]));
            }
        }
        ScoreGrid shared = grid;
        if (shared == null) {
            throw new IllegalStateException("sheet: nothing is scored");
        }
        return ScoreSheet.of(application, evaluator, shared, scores);
    }

    /** The total that a sheet alone would give, as the panel rule sees it: what is left out adds nothing. */
    private Fraction total(int[] given) {
        Fraction sum = Fraction.ZERO;
        Fraction capped = Fraction.ZERO;
        TotalRule.Cap cap = stage.total.cap().orElse(null);
        TreeSet<CriterionId> limited = cap == null ? new TreeSet<>() : new TreeSet<>(cap.criteria());
        for (int c = 0; c < given.length; c++) {
            Criterion criterion = criteria.get(c);
            if (given[c] >= 0) {
                Fraction points =
                        at(criterion.getScale(), given[c]).toFraction().times(stage.total.factor(criterion));
                if (limited.contains(criterion.getId())) {
                    capped = capped.plus(points);
                } else {
                    sum = sum.plus(points);
                }
            }
        }
        return sum.plus(cap != null && capped.compareTo(cap.most()) > 0 ? cap.most() : capped);
    }
}

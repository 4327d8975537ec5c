// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SheetScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Sentences and tables of explanations.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplanationProse {
    private final RuleSet<? extends Rule> rules;
    private final SortedMap<GroupId, LocalizedText> groups;
    private final LocalizedText score;

    /**
     * What of an explanation is shown.
     *
     * @param scores whether totals, scores and margins are
     * @param findings which findings' sentences are; of the others only rule and verdict
     */
    public record Shown(boolean scores, Predicate<Finding> findings) {
        /** All of it. */
        public static final Shown ALL = new Shown(true, finding -> true);

        /** Refuses null. */
        public Shown {
            requireNonNull(findings, "findings");
        }
    }

    /**
     * Makes sentences by the templates of {@code rules}.
     *
     * @param groups names for groups; a group without one is shown by its id
     * @param score what a score is called in headings
     */
    public ExplanationProse(RuleSet<? extends Rule> rules, Map<GroupId, LocalizedText> groups, LocalizedText score) {
        this.rules = requireNonNull(rules, "rules");
        this.groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        this.score = requireNonNull(score, "score");
    }

    /** These sentences with another word for a score. */
    public ExplanationProse withScore(LocalizedText heading) {
        return new ExplanationProse(rules, groups, heading);
    }

    /** A whole explanation: status, steps in order, how the total is made up, margin. */
    public List<Block> blocks(
            SelectionExplanation explanation, Optional<Margin> margin, Shown shown, Language language) {
        ApplicationOutcome outcome = explanation.getOutcome();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Phrase.APPLICATION_IS.with(
                language,
                Map.of(
                        "application", Prose.code(outcome.getApplication().value()),
                        "status", word(ClosedWords.of(outcome.getStatus()), language)))));
        Prose summary = summary(outcome, shown, language);
        if (!summary.spans().isEmpty()) {
            blocks.add(new Block.Paragraph(summary));
        }
        List<Block.Step> steps = new ArrayList<>();
        for (Finding finding : explanation.getFindings()) {
            steps.add(new Block.Step(
                    shown.findings().test(finding)
                            ? sentence(finding, language)
                            : Prose.text(Phrase.WITHHELD.text(language)),
                    finding.rule().toString(),
                    word(ClosedWords.of(finding.verdict()), language)));
        }
        blocks.add(new Block.Steps(steps));
        if (shown.scores() && !explanation.getContributions().isEmpty()) {
            blocks.add(table(explanation, language));
            blocks.add(new Block.Paragraph(sum(explanation, language)));
        }
        if (shown.scores()) {
            margin.ifPresent(given -> blocks.add(new Block.Paragraph(margin(given, language))));
        }
        return blocks;
    }

    private Prose summary(ApplicationOutcome outcome, Shown shown, Language language) {
        List<Prose> parts = new ArrayList<>();
        if (shown.scores()) {
            outcome.getTotal()
                    .ifPresent(total ->
                            parts.add(Phrase.TOTAL_IS.with(language, "total", Figures.number(total, language))));
        }
        outcome.getGroup()
                .ifPresent(group -> parts.add(Phrase.GROUP_IS.with(language, "group", group(group, language))));
        outcome.getRank()
                .ifPresent(rank -> parts.add(Phrase.RANK_IS.with(language, "rank", Figures.count(rank, language))));
        return Prose.join(parts, " ");
    }

    private Block.Table table(SelectionExplanation explanation, Language language) {
        List<Contribution> contributions = explanation.getContributions();
        List<EvaluatorId> evaluators = contributions.get(0).getSheets().stream()
                .map(SheetScore::getEvaluator)
                .toList();
        Prose heading = word(score, language);
        List<Prose> headers = new ArrayList<>();
        headers.add(Prose.text(Phrase.CRITERION.text(language)));
        for (EvaluatorId evaluator : evaluators) {
            headers.add(
                    Phrase.SCORE_OF.with(language, Map.of("score", heading, "whose", Prose.code(evaluator.value()))));
        }
        headers.add(Phrase.SCORE_OF_PANEL.with(language, "score", heading));
        headers.add(Prose.text(Phrase.FACTOR.text(language)));
        headers.add(Phrase.SCORE_TIMES_FACTOR.with(language, "score", heading));
        List<List<Prose>> rows = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Contribution contribution : contributions) {
            List<Prose> row = new ArrayList<>();
            row.add(titled(contribution.getTitle(), contribution.getCriterion().value(), language));
            for (SheetScore sheet : contribution.getSheets()) {
                row.add(sheet.getPoints()
                        .map(points -> Figures.number(points, language))
                        .orElse(Prose.text(Phrase.NOT_SCORED.text(language))));
            }
            row.add(Figures.number(contribution.getScore(), language));
            row.add(Figures.number(contribution.getFactor(), language));
            row.add(Figures.number(contribution.getPoints(), language));
            rows.add(row);
            sum = sum.plus(contribution.getPoints());
        }
        List<Prose> sums = new ArrayList<>(Collections.nCopies(headers.size(), Prose.EMPTY));
        sums.set(0, Prose.text(Phrase.SUM.text(language)));
        sums.set(headers.size() - 1, Figures.number(sum, language));
        return new Block.Table(Prose.text(Phrase.HOW_THE_TOTAL_IS_MADE.text(language)), headers, rows, sums);
    }

    private static Prose sum(SelectionExplanation explanation, Language language) {
        List<Prose> terms = new ArrayList<>();
        for (Contribution contribution : explanation.getContributions()) {
            terms.add(Figures.number(contribution.getPoints(), language));
        }
        Fraction total = explanation.getOutcome().getTotal().orElseThrow();
        Prose sum = Prose.join(terms, " + ").plus(" = ").plus(Figures.number(total, language));
        return Phrase.SUM_IS.with(language, "sum", sum.leftToRight());
    }

    /** How far an application is from the other side. */
    public static Prose margin(Margin margin, Language language) {
        boolean none = margin.getAmount().signum() == 0;
        Phrase phrase = margin.isSelected()
                ? choose(none, margin, Phrase.ANY_LESS_LOSES, Phrase.LESS_LOSES, Phrase.MUCH_LESS_LOSES)
                : choose(none, margin, Phrase.ANY_MORE_WINS, Phrase.MORE_WINS, Phrase.MUCH_MORE_WINS);
        Prose at = margin.getRivals().isEmpty()
                ? Prose.text(Phrase.THRESHOLD.text(language))
                : Sentences.codes(margin.getRivals(), language);
        return phrase.with(
                language,
                Map.of(
                        "amount", Figures.number(margin.getAmount(), language),
                        "border", Figures.number(margin.getBorder(), language),
                        "at", at));
    }

    /** The same in a few words, for a table: the signed amount. */
    public static Prose shortMargin(Margin margin, Language language) {
        if (margin.getAmount().signum() == 0) {
            return Prose.text((margin.isSelected() ? Phrase.ANY_LESS : Phrase.ANY_MORE).text(language));
        }
        Prose amount = Prose.text(margin.isSelected() ? "\u2212 " : "+ ")
                .plus(Figures.number(margin.getAmount(), language))
                .leftToRight();
        return margin.isExactlyEnough() ? amount : Phrase.MORE_THAN.with(language, "amount", amount);
    }

    private static Phrase choose(boolean none, Margin margin, Phrase any, Phrase exactly, Phrase more) {
        return none ? any : (margin.isExactlyEnough() ? exactly : more);
    }

    /**
     * What a finding says.
     *
     * @throws io.github.ogplocal.rules.UnknownRuleException if its rule is not among the rules
     * @throws IllegalArgumentException if the rule does not declare its reason, or a place has no evidence
     */
    public Prose sentence(Finding finding, Language language) {
        Rule rule = rules.get(finding.rule());
        return sentence(rule.info().reason(finding.reason()).template(), finding.evidence(), language);
    }

    /**
     * A template filled from evidence.
     *
     * @throws IllegalArgumentException if a place has no evidence
     */
    public Prose sentence(Template template, List<Evidence> evidence, Language language) {
        return Sentences.fill(template, language, place -> {
            for (Evidence item : evidence) {
                if (item.name().equals(place)) {
                    return value(place, item.value(), language);
                }
            }
            throw new IllegalArgumentException("template: no evidence fills {" + place + "}");
        });
    }

    /**
     * A value.
     *
     * @param name the place it stands in, which tells codes of closed lists and groups from others; may be empty
     */
    public Prose value(String name, EvidenceValue value, Language language) {
        if (value instanceof EvidenceValue.NumberValue number) {
            return Figures.number(number.number(), language);
        }
        if (value instanceof EvidenceValue.CountValue count) {
            return Figures.count(count.count(), language);
        }
        if (value instanceof EvidenceValue.DayValue day) {
            return Figures.day(day.day(), language);
        }
        if (value instanceof EvidenceValue.TimeValue time) {
            return Figures.time(time.time(), language);
        }
        if (value instanceof EvidenceValue.CodeValue code) {
            return code(name, code.code(), language);
        }
        if (value instanceof EvidenceValue.CodesValue codes) {
            List<Prose> parts = new ArrayList<>();
            codes.codes().forEach(code -> parts.add(code(name, code, language)));
            return Sentences.list(parts, language);
        }
        if (value instanceof EvidenceValue.MoneyValue money) {
            return Figures.money(money.money(), language);
        }
        return Prose.name(((EvidenceValue.NameValue) value).name().inOrNearest(language.code()));
    }

    /** A group's name; its id when it has none here. */
    public Prose group(GroupId group, Language language) {
        LocalizedText name = groups.get(group);
        return name == null ? Prose.code(group.value()) : Prose.name(name.inOrNearest(language.code()));
    }

    private Prose code(String name, String code, Language language) {
        if (name.equals("group")) {
            for (GroupId group : groups.keySet()) {
                if (group.value().equals(code)) {
                    return group(group, language);
                }
            }
        }
        return ClosedWords.of(name, code).map(words -> word(words, language)).orElse(Prose.code(code));
    }

    /** A title and the id by which other places name the thing. */
    static Prose titled(LocalizedText title, String id, Language language) {
        return Prose.name(title.inOrNearest(language.code()))
                .plus(" (")
                .plus(Prose.code(id))
                .plus(")");
    }

    static Prose word(LocalizedText words, Language language) {
        return Prose.text(words.inOrNearest(language.code()));
    }
}

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
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Amount;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.CarryOverRule;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.SheetScore;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.VerificationRule;
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
    /** Places of sentences of rules on criteria whose codes are criteria. */
    private static final List<String> NAMES_OF_CRITERIA = List.of("criteria", "missed", "open", "verified");

    /** Places of sentences on missing scores whose codes are an evaluator and a criterion. */
    private static final List<String> NAMES_OF_MISSING = List.of("missing");

    /** Places of sentences whose codes are evaluators. */
    private static final List<String> EVALUATORS = List.of("evaluators", "recused", "checkedBy");

    private final RuleSet<? extends Rule> rules;
    private final SortedMap<GroupId, LocalizedText> groups;
    private final LocalizedText score;
    /** The outcomes of all stages, the first stage first; empty where only explanations are known. */
    private final List<Selection> stages;
    /** The titles of criteria by their ids; empty where only explanations are known. */
    private final SortedMap<String, LocalizedText> criteria;
    /** By which number each evaluator is called; empty when by the pseudonym. */
    private final SortedMap<String, Integer> evaluators;

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
        this(rules, groups, score, List.of(), Collections.emptySortedMap());
    }

    private ExplanationProse(
            RuleSet<? extends Rule> rules,
            Map<GroupId, LocalizedText> groups,
            LocalizedText score,
            List<Selection> stages,
            SortedMap<String, Integer> evaluators) {
        this.rules = requireNonNull(rules, "rules");
        this.groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        this.score = requireNonNull(score, "score");
        this.stages = List.copyOf(stages);
        this.evaluators = Collections.unmodifiableSortedMap(new TreeMap<>(evaluators));
        TreeMap<String, LocalizedText> titles = new TreeMap<>();
        for (Selection stage : stages) {
            stage.procedure()
                    .getCriteria()
                    .forEach(criterion -> titles.put(criterion.getId().value(), criterion.getTitle()));
        }
        this.criteria = Collections.unmodifiableSortedMap(titles);
    }

    /** Makes sentences about one outcome: with the names of its groups, and what each of its stages came to. */
    public static ExplanationProse of(Selection selection) {
        List<Selection> stages = stages(selection);
        TreeMap<GroupId, LocalizedText> groups = new TreeMap<>();
        for (Selection stage : stages) {
            stage.groups().forEach(group -> groups.put(group.getGroup(), group.getName()));
        }
        return new ExplanationProse(
                selection.rules(), groups, Phrase.SCORE.words(), stages, Collections.emptySortedMap());
    }

    /** An outcome and those of the stages before it, the first stage first. */
    public static List<Selection> stages(Selection last) {
        List<Selection> stages = new ArrayList<>();
        for (Optional<Selection> at = Optional.of(last);
                at.isPresent();
                at = at.get().earlierStage()) {
            stages.add(0, at.get());
        }
        return stages;
    }

    /** These sentences with another word for a score. */
    public ExplanationProse withScore(LocalizedText heading) {
        return new ExplanationProse(rules, groups, heading, stages, evaluators);
    }

    /**
     * These sentences for a reader who is told neither evaluators' pseudonyms nor codes of criteria.
     *
     * @param numbers by which number each evaluator is called, by pseudonym
     */
    public ExplanationProse withEvaluatorNumbers(SortedMap<String, Integer> numbers) {
        return new ExplanationProse(rules, groups, score, stages, numbers);
    }

    /**
     * A whole explanation: status, steps in order, how the total is made up, margin; where there were several stages, the
     * steps of each under a heading of its own.
     */
    public List<Block> blocks(
            SelectionExplanation explanation, Optional<Margin> margin, Shown shown, Language language) {
        ApplicationOutcome outcome = explanation.getOutcome();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Phrase.APPLICATION_IS.with(
                language,
                Map.of(
                        "application", Prose.code(outcome.getApplication().value()),
                        "status", status(outcome, language)))));
        addSummary(outcome, shown, language, blocks);
        List<List<Finding>> parts = byStage(explanation.getFindings());
        boolean one = parts.size() == 1 && stages.size() < 2;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (!one) {
                blocks.add(new Block.Heading(stageHeading(i, language)));
            }
            Optional<SelectionExplanation> own = last ? Optional.of(explanation) : earlier(i, outcome);
            if (!last && own.isPresent()) {
                addSummary(own.get().getOutcome(), shown, language, blocks);
            }
            addSteps(parts.get(i), one ? 0 : i + 1, shown, language, blocks);
            own.filter(given -> shown.scores()).ifPresent(given -> addTotal(given, language, blocks));
        }
        if (shown.scores()) {
            margin.ifPresent(given -> blocks.add(new Block.Paragraph(margin(given, language))));
        }
        return blocks;
    }

    /** What became of an application; where a committee decided otherwise, what the procedure itself gives too. */
    public static Prose status(ApplicationOutcome outcome, Language language) {
        Prose status = word(ClosedWords.of(outcome.getStatus()), language);
        return outcome.getProposedStatus()
                .map(proposed -> Phrase.STATUS_DECIDED_OTHERWISE.with(
                        language, Map.of("status", status, "proposed", word(ClosedWords.of(proposed), language))))
                .orElse(status);
    }

    /**
     * The findings stage by stage: what an earlier stage is carried over by begins a later one. Where nothing is scored, no
     * score can be missing, and what is said of missing ones is left out.
     */
    public List<List<Finding>> byStage(List<Finding> findings) {
        List<List<Finding>> parts = new ArrayList<>();
        for (Finding finding : findings) {
            if (parts.isEmpty() || rules.get(finding.rule()) instanceof CarryOverRule) {
                parts.add(new ArrayList<>());
            }
            boolean idle = rules.get(finding.rule()) instanceof MissingScoreRule && !isScored(parts.size() - 1);
            if (!idle) {
                parts.get(parts.size() - 1).add(finding);
            }
        }
        return parts;
    }

    private boolean isScored(int stage) {
        return stage >= stages.size()
                || !stages.get(stage).procedure().getCriteria().isEmpty();
    }

    /** The heading of a stage, the first being 0. */
    public Prose stageHeading(int stage, Language language) {
        Prose number = Figures.count(stage + 1, language);
        return stage >= stages.size()
                ? Phrase.STAGE_NUMBER.with(language, "number", number)
                : Phrase.STAGE_IS.with(
                        language,
                        Map.of(
                                "number",
                                number,
                                "title",
                                Prose.name(
                                        stages.get(stage).procedure().getTitle().inOrNearest(language.code()))));
    }

    private Optional<SelectionExplanation> earlier(int stage, ApplicationOutcome outcome) {
        return stage >= stages.size()
                ? Optional.empty()
                : Optional.of(stages.get(stage).explain(outcome.getApplication()));
    }

    private void addSummary(ApplicationOutcome outcome, Shown shown, Language language, List<Block> blocks) {
        Prose summary = summary(outcome, shown, language);
        if (!summary.spans().isEmpty()) {
            blocks.add(new Block.Paragraph(summary));
        }
    }

    private void addSteps(List<Finding> findings, int stage, Shown shown, Language language, List<Block> blocks) {
        List<Block.Step> steps = new ArrayList<>();
        List<Block> tickets = new ArrayList<>();
        for (Finding finding : findings) {
            boolean told = shown.findings().test(finding);
            steps.add(new Block.Step(
                    told ? sentence(finding, language) : Phrase.WITHHELD.in(language),
                    finding.rule().toString(),
                    word(ClosedWords.of(finding.verdict()), language),
                    stage));
            if (told) {
                addTicket(finding, Math.max(0, stage - 1), language, tickets);
            }
        }
        blocks.add(new Block.Steps(steps));
        blocks.addAll(tickets);
    }

    /** The ticket of a draw, with the line by which anybody can check it. */
    private void addTicket(Finding finding, int stage, Language language, List<Block> blocks) {
        Optional<Draw> draw =
                stage >= stages.size() ? Optional.empty() : stages.get(stage).draw();
        Optional<String> ticket = code(finding, "ticket");
        Optional<String> context = code(finding, "context");
        if (draw.isPresent() && ticket.isPresent() && context.isPresent()) {
            Map<String, Prose> places = Map.of(
                    "ticket", Prose.code(ticket.get()),
                    "context", Prose.code(context.get()),
                    "pool", Prose.code(draw.get().getPool()));
            blocks.add(new Block.Paragraph(Phrase.TICKET_IS.with(language, places)));
            blocks.add(new Block.Command(draw.get().ticketCommand(context.get(), finding.subject())));
        }
    }

    private static Optional<String> code(Finding finding, String name) {
        return finding.evidence().stream()
                .filter(item -> item.name().equals(name))
                .filter(item -> item.value() instanceof EvidenceValue.CodeValue)
                .map(item -> ((EvidenceValue.CodeValue) item.value()).code())
                .findFirst();
    }

    /** How a total is made up, with its sum; empty when there is no total, or nothing is scored. */
    public List<Block> total(SelectionExplanation explanation, Language language) {
        List<Block> blocks = new ArrayList<>();
        addTotal(explanation, language, blocks);
        return List.copyOf(blocks);
    }

    private void addTotal(SelectionExplanation explanation, Language language, List<Block> blocks) {
        if (!explanation.getContributions().isEmpty()
                || explanation.getCarriedOver().isPresent()) {
            blocks.add(table(explanation, language));
            blocks.add(new Block.Paragraph(sum(explanation, language)));
        }
    }

    private Prose summary(ApplicationOutcome outcome, Shown shown, Language language) {
        List<Prose> parts = new ArrayList<>();
        if (shown.scores()) {
            outcome.getTotal()
                    .ifPresent(total ->
                            parts.add(Phrase.TOTAL_IS.with(language, "total", Figures.number(total, language))));
            outcome.getRankingScore()
                    .ifPresent(points -> parts.add(
                            Phrase.RANKING_SCORE_IS.with(language, "score", Figures.number(points, language))));
        }
        outcome.getGroup()
                .ifPresent(group -> parts.add(Phrase.GROUP_IS.with(language, "group", group(group, language))));
        outcome.getRank()
                .ifPresent(rank -> parts.add(Phrase.RANK_IS.with(language, "rank", Figures.count(rank, language))));
        outcome.getBand().ifPresent(band -> parts.add(Phrase.BAND_IS.with(language, "band", Prose.code(band.value()))));
        return Prose.join(parts, " ");
    }

    private Block.Table table(SelectionExplanation explanation, Language language) {
        List<Contribution> contributions = explanation.getContributions();
        List<EvaluatorId> evaluators = contributions.stream()
                .limit(1)
                .flatMap(contribution -> contribution.getSheets().stream())
                .map(SheetScore::getEvaluator)
                .toList();
        boolean verified = contributions.stream()
                .anyMatch(contribution -> contribution.getVerified().isPresent());
        Prose heading = word(score, language);
        List<Prose> headers = new ArrayList<>();
        headers.add(Phrase.CRITERION.in(language));
        for (EvaluatorId evaluator : evaluators) {
            headers.add(Phrase.SCORE_OF.with(
                    language, Map.of("score", heading, "whose", evaluator(evaluator.value(), language))));
        }
        headers.add(Phrase.SCORE_OF_PANEL.with(language, "score", heading));
        if (verified) {
            headers.add(Phrase.SCORE_VERIFIED.with(language, "score", heading));
        }
        headers.add(Phrase.FACTOR.in(language));
        headers.add(Phrase.SCORE_TIMES_FACTOR.with(language, "score", heading));
        List<List<Prose>> rows = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Contribution contribution : contributions) {
            List<Prose> row = new ArrayList<>();
            row.add(
                    this.evaluators.isEmpty()
                            ? titled(
                                    contribution.getTitle(),
                                    contribution.getCriterion().value(),
                                    language)
                            : Prose.name(contribution.getTitle().inOrNearest(language.code())));
            for (SheetScore sheet : contribution.getSheets()) {
                row.add(sheet.getPoints()
                        .map(points -> Figures.number(points, language))
                        .orElse(Phrase.NOT_SCORED.in(language)));
            }
            // What was verified took the place of the panel's score, which nobody computed.
            Prose counted = Figures.number(contribution.getScore(), language);
            row.add(contribution.getVerified().isPresent() ? Prose.EMPTY : counted);
            if (verified) {
                row.add(contribution.getVerified().isPresent() ? counted : Prose.EMPTY);
            }
            row.add(Figures.number(contribution.getFactor(), language));
            row.add(Figures.number(contribution.getPoints(), language));
            rows.add(row);
            sum = sum.plus(contribution.getPoints());
        }
        if (explanation.getCarriedOver().isPresent()) {
            Fraction carried = explanation.getCarriedOver().get();
            rows.add(lastCell(headers.size(), Phrase.CARRIED_OVER, carried, language));
            sum = sum.plus(carried);
        }
        if (explanation.getCutOff().isPresent()) {
            Fraction off = explanation.getCutOff().get();
            rows.add(lastCell(headers.size(), Phrase.CUT_OFF, Fraction.ZERO.minus(off), language));
            sum = sum.minus(off);
        }
        List<Prose> sums = new ArrayList<>(Collections.nCopies(headers.size(), Prose.EMPTY));
        sums.set(0, Phrase.SUM.in(language));
        sums.set(headers.size() - 1, Figures.number(sum, language));
        return new Block.Table(Phrase.HOW_THE_TOTAL_IS_MADE.in(language), headers, rows, sums);
    }

    private static List<Prose> lastCell(int cells, Phrase name, Fraction number, Language language) {
        List<Prose> row = new ArrayList<>(Collections.nCopies(cells, Prose.EMPTY));
        row.set(0, name.in(language));
        row.set(cells - 1, Figures.number(number, language));
        return row;
    }

    private static Prose sum(SelectionExplanation explanation, Language language) {
        List<Prose> terms = new ArrayList<>();
        for (Contribution contribution : explanation.getContributions()) {
            terms.add(Figures.number(contribution.getPoints(), language));
        }
        explanation.getCarriedOver().ifPresent(carried -> terms.add(Figures.number(carried, language)));
        Prose sum = Prose.join(terms, " + ");
        if (explanation.getCutOff().isPresent()) {
            sum = sum.plus(" \u2212 ")
                    .plus(Figures.number(explanation.getCutOff().get(), language));
        }
        Fraction total = explanation.getOutcome().getTotal().orElseThrow();
        sum = sum.plus(" = ").plus(Figures.number(total, language));
        return Phrase.SUM_IS.with(language, "sum", sum.leftToRight());
    }

    /** How far an application is from the other side. */
    public static Prose margin(Margin margin, Language language) {
        boolean none = margin.getAmount().signum() == 0;
        Phrase phrase = margin.isSelected()
                ? choose(none, margin, Phrase.ANY_LESS_LOSES, Phrase.LESS_LOSES, Phrase.MUCH_LESS_LOSES)
                : choose(none, margin, Phrase.ANY_MORE_WINS, Phrase.MORE_WINS, Phrase.MUCH_MORE_WINS);
        Prose at = margin.getRivals().isEmpty()
                ? Phrase.THRESHOLD.in(language)
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
            return (margin.isSelected() ? Phrase.ANY_LESS : Phrase.ANY_MORE).in(language);
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
        List<String> named = rule instanceof VerificationRule || rule instanceof ThresholdRule
                ? NAMES_OF_CRITERIA
                : rule instanceof MissingScoreRule ? NAMES_OF_MISSING : List.of();
        return sentence(rule.info().reason(finding.reason()).template(), finding.evidence(), named, language);
    }

    /**
     * A template filled from evidence.
     *
     * @throws IllegalArgumentException if a place has no evidence
     */
    public Prose sentence(Template template, List<Evidence> evidence, Language language) {
        return sentence(template, evidence, List.of(), language);
    }

    /** {@code ofCriteria} are the places whose codes are criteria, or an evaluator's score on one. */
    private Prose sentence(Template template, List<Evidence> evidence, List<String> ofCriteria, Language language) {
        List<Fraction> numbers = new ArrayList<>();
        for (Evidence item : evidence) {
            if (item.value() instanceof EvidenceValue.NumberValue number) {
                numbers.add(number.number());
            } else if (item.value() instanceof EvidenceValue.AmountValue amount) {
                numbers.add(amount.amount().number());
            }
        }
        return Sentences.fill(template, language, place -> {
            for (Evidence item : evidence) {
                if (item.name().equals(place)) {
                    if (item.value() instanceof EvidenceValue.AmountValue amount) {
                        return amount(amount.amount(), numbers, language);
                    }
                    return item.value() instanceof EvidenceValue.NumberValue number
                            ? Figures.number(number.number(), numbers, language)
                            : ofCriteria.contains(place) && item.value() instanceof EvidenceValue.CodesValue codes
                                    ? criteria(codes.codes(), language)
                                    : value(place, item.value(), language);
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
        if (value instanceof EvidenceValue.AmountValue amount) {
            return amount(amount.amount(), List.of(), language);
        }
        if (value instanceof EvidenceValue.DateValue date) {
            return Figures.date(date.date(), language);
        }
        if (value instanceof EvidenceValue.QuoteValue quote) {
            return Sentences.quote(quote.quote(), language);
        }
        return Prose.name(((EvidenceValue.NameValue) value).name().inOrNearest(language.code()));
    }

    private static Prose amount(Amount amount, List<Fraction> beside, Language language) {
        Prose number = Figures.number(amount.number(), beside, language);
        Prose withUnit = amount.currency()
                .map(currency -> number.plus("\u00a0").plus(Prose.code(currency)))
                .orElse(number);
        return amount.roundedDown() ? withUnit.plus(Phrase.ROUNDED_DOWN.text(language)) : withUnit;
    }

    /** A group's name; its id when it has none here. */
    public Prose group(GroupId group, Language language) {
        LocalizedText name = groups.get(group);
        return name == null ? Prose.code(group.value()) : Prose.name(name.inOrNearest(language.code()));
    }

    private Prose code(String name, String code, Language language) {
        if (name.equals("proposed") || name.equals("status")) {
            for (SelectionStatus status : SelectionStatus.values()) {
                if (status.code().equals(code)) {
                    return word(ClosedWords.of(status), language);
                }
            }
        }
        if (EVALUATORS.contains(name)) {
            return evaluator(code, language);
        }
        if (name.equals("group")) {
            for (GroupId group : groups.keySet()) {
                if (group.value().equals(code)) {
                    return group(group, language);
                }
            }
        }
        return ClosedWords.of(name, code).map(words -> word(words, language)).orElse(Prose.code(code));
    }

    /** Criteria by their titles; of an evaluator's missing score, with whose it is. */
    private Prose criteria(List<String> codes, Language language) {
        List<Prose> parts = new ArrayList<>();
        for (String code : codes) {
            int colon = code.indexOf(':');
            String id = code.substring(colon + 1);
            LocalizedText title = criteria.get(id);
            Prose criterion = title == null ? Prose.code(id) : Prose.name(title.inOrNearest(language.code()));
            parts.add(
                    colon < 0
                            ? criterion
                            : criterion
                                    .plus(" (")
                                    .plus(evaluator(code.substring(0, colon), language))
                                    .plus(")"));
        }
        return Sentences.list(parts, language);
    }

    private Prose evaluator(String pseudonym, Language language) {
        Integer number = evaluators.get(pseudonym);
        return number == null
                ? Prose.code(pseudonym)
                : PaperPhrase.EVALUATOR.with(language, "number", Figures.count(number, language));
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.prioritisation.ChoiceStep;
import io.github.ogplocal.rules.prioritisation.ContestOutcome;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationExplanation;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.ProjectOutcome;
import io.github.ogplocal.rules.prioritisation.ProjectTie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a readable prioritisation, as blocks that a plain text and a page are both made from; for one language. */
public final class PrioritisationProse {
    private static final LocalizedText SCORE = LocalizedText.of("النقاط", "points", "points");

    private final Prioritisation outcome;
    private final Language language;
    private final ExplanationProse sentences;
    private final Map<ProjectId, Project> projects = new TreeMap<>();

    /** The parts of one outcome. */
    public PrioritisationProse(Prioritisation outcome, Language language) {
        this.outcome = requireNonNull(outcome, "outcome");
        this.language = requireNonNull(language, "language");
        this.sentences = new ExplanationProse(outcome.rules(), Map.of(), SCORE);
        outcome.projects().forEach(project -> projects.put(project.getId(), project));
    }

    /** All of it, in order: what it is, each contest, all projects, each project explained, the rules. */
    public List<Block> all() {
        List<Block> blocks = new ArrayList<>(head());
        outcome.contests().forEach(contest -> blocks.addAll(contest(contest)));
        blocks.add(overview());
        blocks.addAll(explanations());
        blocks.addAll(rules(outcome.procedure(), outcome.rules(), language));
        return blocks;
    }

    /** The title, and which procedure decided. */
    public List<Block> head() {
        PrioritisationProcedure procedure = outcome.procedure();
        return List.of(
                new Block.Title(Prose.name(procedure.getTitle().inOrNearest(language.code())), 1),
                new Block.Paragraph(decidedBy(procedure)));
    }

    /** How a contest went: its heading, the sums, the steps, the ties, and what is said of its record. */
    public List<Block> contest(ContestOutcome contest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(contestTitle(contest), 2));
        blocks.add(new Block.Paragraph(sums(contest)));
        if (contest.getVoters() > 0) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.VOTERS_ARE.with(
                    language, "voters", Figures.count(contest.getVoters(), language))));
        }
        if (contest.getIncrements() > 0) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.EACH_VOTER_WAS_GIVEN_MORE.with(
                    language,
                    Map.of(
                            "before", amount(contest, equalPart(contest)),
                            "endowment", amount(contest, contest.getEndowment()),
                            "increments", Figures.count(contest.getIncrements(), language)))));
        } else if (contest.getEndowment().signum() > 0) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.EACH_VOTER_HAD.with(
                    language, "endowment", amount(contest, contest.getEndowment()))));
        }
        blocks.addAll(steps(contest));
        blocks.addAll(ties(contest));
        if (!contest.getFindings().isEmpty()) {
            blocks.add(new Block.Title(PrioritisationPhrase.THE_RECORD.in(language), 3));
            blocks.add(findings(contest.getFindings()));
        }
        return blocks;
    }

    /** What a contest is called: its zone, or where there is one for all just what was decided. */
    public Prose contestTitle(ContestOutcome contest) {
        return contest.getZone()
                .map(zone -> PrioritisationPhrase.ZONE_IS.with(
                        language,
                        "zone",
                        contest.getZoneName()
                                .map(name -> ExplanationProse.titled(name, zone.value(), language))
                                .orElse(Prose.code(zone.value()))))
                .orElseGet(() -> PrioritisationPhrase.WHAT_WAS_DECIDED.in(language));
    }

    /** All projects with what became of them, in the order of their ids. */
    public Block.Table overview() {
        List<List<Prose>> rows = new ArrayList<>();
        boolean votes =
                outcome.outcomes().stream().anyMatch(one -> one.getVotes().isPresent());
        boolean totals =
                outcome.outcomes().stream().anyMatch(one -> one.getTotal().isPresent());
        boolean costs =
                outcome.outcomes().stream().anyMatch(one -> one.getCost().isPresent());
        for (ProjectOutcome one : outcome.outcomes()) {
            List<Prose> row = new ArrayList<>();
            row.add(project(one.getProject()));
            row.add(ExplanationProse.word(ClosedWords.of(one.getStatus()), language));
            if (costs) {
                row.add(one.getCost().map(this::money).orElseGet(this::unknown));
            }
            if (votes) {
                row.add(one.getVotes()
                        .map(number -> Figures.count(number, language))
                        .orElseGet(this::unknown));
            }
            if (totals) {
                row.add(one.getTotal()
                        .map(total -> Figures.number(total, language))
                        .orElseGet(this::unknown));
            }
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>();
        headers.add(PrioritisationPhrase.PROJECT.in(language));
        headers.add(Phrase.STATUS.in(language));
        if (costs) {
            headers.add(PrioritisationPhrase.COST.in(language));
        }
        if (votes) {
            headers.add(PrioritisationPhrase.VOTES.in(language));
        }
        if (totals) {
            headers.add(PrioritisationPhrase.TOTAL.in(language));
        }
        return new Block.Table(PrioritisationPhrase.ALL_PROJECTS.in(language), headers, rows, List.of());
    }

    /** Every project explained, in the order of the ids, under one heading. */
    public List<Block> explanations() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(PrioritisationPhrase.EACH_PROJECT.in(language), 2));
        for (Project project : outcome.projects()) {
            blocks.addAll(explanation(outcome.explain(project.getId())));
        }
        return blocks;
    }

    /** One project explained: its name, its status, and each rule's sentence. */
    public List<Block> explanation(PrioritisationExplanation explanation) {
        ProjectOutcome one = explanation.getOutcome();
        return List.of(
                new Block.Title(
                        project(one.getProject())
                                .plus(Phrase.COLON.text(language))
                                .plus(ExplanationProse.word(ClosedWords.of(one.getStatus()), language)),
                        3),
                findings(explanation.getFindings()));
    }

    /** What a finding says. */
    public Prose sentence(Finding finding) {
        return sentences.sentence(finding, language);
    }

    /** The title of a project with its id; the id alone where no title is known. */
    public Prose project(ProjectId id) {
        return Optional.ofNullable(projects.get(id))
                .flatMap(Project::getTitle)
                .map(title -> ExplanationProse.titled(title, id.value(), language))
                .orElse(Prose.code(id.value()));
    }

    /** The rules of a procedure: one article for each place where a rule decides, in the order of the document. */
    public static List<Block> rules(
            PrioritisationProcedure procedure, RuleSet<? extends Rule> rules, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(PrioritisationPhrase.RULES.in(language)));
        blocks.add(new Block.Paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(procedure.getSource()))));
        Articles articles = new Articles(rules, language, blocks);
        articles.add(Phrase.ARTICLE_STEPS, List.of(new RuleUse(procedure.getPipeline(), Settings.NONE)));
        articles.add(PrioritisationPhrase.ARTICLE_LIMIT, List.of(procedure.getLimit()));
        articles.add(
                PrioritisationPhrase.ARTICLE_ADMISSION, procedure.getAdmission(), PrioritisationPhrase.NO_ADMISSION);
        procedure.getRatings().ifPresent(use -> articles.add(PrioritisationPhrase.ARTICLE_RATINGS, List.of(use)));
        articles.add(PrioritisationPhrase.ARTICLE_METHOD, List.of(procedure.getMethod()));
        articles.add(
                PrioritisationPhrase.ARTICLE_COMPLETIONS,
                procedure.getCompletions(),
                PrioritisationPhrase.NO_COMPLETIONS);
        articles.add(
                PrioritisationPhrase.ARTICLE_TIE_BREAKS, procedure.getTieBreaks(), PrioritisationPhrase.NO_TIE_BREAKS);
        articles.add(PrioritisationPhrase.ARTICLE_OPEN_TIES, List.of(procedure.getOpenTies()));
        return blocks;
    }

    /** Numbers articles, and fills their clauses. */
    private static final class Articles {
        private final RuleSet<? extends Rule> rules;
        private final Language language;
        private final List<Block> blocks;
        private int number = 1;

        Articles(RuleSet<? extends Rule> rules, Language language, List<Block> blocks) {
            this.rules = rules;
            this.language = language;
            this.blocks = blocks;
        }

        void add(Phrasing title, RuleChain chain, Phrasing none) {
            add(title, chain.uses());
            if (chain.uses().isEmpty()) {
                blocks.add(new Block.Paragraph(none.in(language)));
            }
        }

        void add(Phrasing title, List<RuleUse> uses) {
            blocks.add(new Block.Heading(Phrase.ARTICLE.with(
                    language, Map.of("number", Figures.count(number++, language), "title", title.in(language)))));
            SettingProse clauses = new SettingProse(List.of(), List.of(), language);
            if (!uses.isEmpty()) {
                blocks.add(new Block.Steps(uses.stream()
                        .map(use -> new Block.Step(
                                clauses.clause(rules.get(use.rule()).info(), use.settings()),
                                use.rule().toString(),
                                Prose.EMPTY,
                                0))
                        .toList()));
            }
        }
    }

    private Prose decidedBy(PrioritisationProcedure procedure) {
        return Phrase.PROCEDURE_IS.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language)));
    }

    private Prose sums(ContestOutcome contest) {
        Map<String, Prose> places = new TreeMap<>();
        places.put("candidates", Figures.count(contest.getCandidates(), language));
        places.put("chosen", Figures.count(contest.getChosen(), language));
        places.put("undecided", Figures.count(contest.getUndecided(), language));
        if (contest.getPlaces().isPresent()) {
            places.put("places", Figures.count(contest.getPlaces().get(), language));
            return PrioritisationPhrase.FOR_PLACES_IS.with(language, places);
        }
        places.put("budget", contest.getBudget().map(this::money).orElseGet(this::unknown));
        places.put("spent", contest.getSpent().map(this::money).orElseGet(this::unknown));
        places.put("unspent", contest.getUnspent().map(this::money).orElseGet(this::unknown));
        return PrioritisationPhrase.FOR_MONEY_IS.with(language, places);
    }

    /** What was chosen, in order, with what it cost and who paid. */
    public List<Block> steps(ContestOutcome contest) {
        List<Block> blocks = new ArrayList<>();
        if (contest.getSteps().isEmpty()) {
            if (contest.getChosen() == 0) {
                blocks.add(new Block.Paragraph(PrioritisationPhrase.NOTHING_CHOSEN.in(language)));
            }
        } else {
            blocks.addAll(stepTable(contest));
        }
        if (contest.getOutcomes() > 1 || !contest.isEveryOutcome()) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.STEPS_UP_TO_THE_TIE.in(language)));
        }
        return blocks;
    }

    private List<Block> stepTable(ContestOutcome contest) {
        boolean paid = contest.getSteps().stream().anyMatch(step -> step.payers() > 0);
        boolean costs = contest.getBudget().isPresent();
        // A recorded decision tells what was chosen, and nothing of an order.
        boolean ordered = contest.getSteps().stream()
                .anyMatch(step -> outcome.outcome(step.project()).getPlace().isPresent());
        List<Prose> headers = new ArrayList<>();
        headers.add(PrioritisationPhrase.PROJECT.in(language));
        if (ordered) {
            headers.add(PrioritisationPhrase.PLACE.in(language));
        }
        if (costs) {
            headers.add(PrioritisationPhrase.COST.in(language));
        }
        if (paid) {
            headers.add(PrioritisationPhrase.PAYERS.in(language));
            headers.add(PrioritisationPhrase.HIGHEST_PAYMENT.in(language));
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < contest.getSteps().size(); i++) {
            ChoiceStep step = contest.getSteps().get(i);
            List<Prose> row = new ArrayList<>();
            row.add(project(step.project()));
            if (ordered) {
                row.add(Figures.count(i + 1L, language));
            }
            if (costs) {
                row.add(outcome.outcome(step.project())
                        .getCost()
                        .map(this::money)
                        .orElseGet(this::unknown));
            }
            if (paid) {
                row.add(Figures.count(step.payers(), language));
                row.add(amount(contest, step.highestPayment()));
            }
            rows.add(row);
        }
        Prose title = (ordered ? PrioritisationPhrase.CHOSEN_IN_ORDER : PrioritisationPhrase.CHOSEN).in(language);
        return headers.size() == 1
                ? List.of(
                        new Block.Title(title, 3),
                        new Block.Items(rows.stream().map(row -> row.get(0)).toList(), false))
                : List.of(new Block.Table(title, headers, rows, List.of()));
    }

    /** The ties of a contest, with what separated each, or that nothing did. */
    public List<Block> ties(ContestOutcome contest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(PrioritisationPhrase.TIES.in(language), 3));
        if (contest.getTies().isEmpty()) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.NO_TIES.in(language)));
            return blocks;
        }
        blocks.add(new Block.Items(contest.getTies().stream().map(this::tie).toList(), true));
        if (contest.getOutcomes() > 1) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.OUTCOMES_ARE.with(
                    language, "outcomes", Figures.count(contest.getOutcomes(), language))));
        }
        if (!contest.isEveryOutcome()) {
            blocks.add(new Block.Paragraph(PrioritisationPhrase.MORE_OUTCOMES.in(language)));
        }
        return blocks;
    }

    private Prose tie(ProjectTie tie) {
        Prose members = Sentences.codes(tie.members(), language);
        Prose first = Sentences.codes(tie.first(), language);
        return tie.decidedBy()
                .map(rule -> PrioritisationPhrase.TIE_SEPARATED.with(
                        language, Map.of("members", members, "rule", Prose.code(rule.toString()), "first", first)))
                .orElseGet(
                        () -> PrioritisationPhrase.TIE_OPEN.with(language, Map.of("members", members, "first", first)));
    }

    private Block.Steps findings(List<Finding> findings) {
        return new Block.Steps(findings.stream()
                .map(finding -> new Block.Step(
                        sentences.sentence(finding, language),
                        finding.rule().toString(),
                        ExplanationProse.word(ClosedWords.of(finding.verdict()), language),
                        0))
                .toList());
    }

    /** What each voter has before any raise, which only a contest with voters knows. */
    private static Fraction equalPart(ContestOutcome contest) {
        Fraction budget = contest.getBudget()
                .map(Money::amount)
                .orElseGet(() -> Fraction.of(contest.getPlaces().orElse(0)));
        return budget.dividedBy(Fraction.of(contest.getVoters()));
    }

    private Prose amount(ContestOutcome contest, Fraction amount) {
        Prose number = Figures.number(amount, language);
        return contest.getBudget()
                .map(budget -> number.plus(" ").plus(Prose.code(budget.currency())))
                .orElse(number);
    }

    private Prose money(Money money) {
        return Figures.money(money, language);
    }

    private Prose unknown() {
        return PrioritisationPhrase.UNKNOWN.in(language);
    }
}

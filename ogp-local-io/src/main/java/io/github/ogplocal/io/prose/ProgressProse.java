// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.AreaProgress;
import io.github.ogplocal.rules.progress.AssessorComparison;
import io.github.ogplocal.rules.progress.AssessorFigure;
import io.github.ogplocal.rules.progress.AssessorProgress;
import io.github.ogplocal.rules.progress.CommitmentProgress;
import io.github.ogplocal.rules.progress.CompletionCounts;
import io.github.ogplocal.rules.progress.CountedPlan;
import io.github.ogplocal.rules.progress.LeftCommitment;
import io.github.ogplocal.rules.progress.PlanProgress;
import io.github.ogplocal.rules.progress.ProgressFigure;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.progress.ReportUsed;
import io.github.ogplocal.rules.progress.ReportedProgress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What is read of progress, as blocks that a plain text and a page are both made from. */
public final class ProgressProse {
    private final RuleSet<? extends Rule> rules;
    private final ExplanationProse explanations;
    private final Language language;
    private final SortedMap<String, LocalizedText> titles = new TreeMap<>();
    private final SortedMap<String, String> milestones = new TreeMap<>();
    private final SortedMap<String, LocalizedText> authorities = new TreeMap<>();

    /**
     * Sentences about summaries of some dossiers.
     *
     * @param rules those that the procedure uses
     * @param dossiers what plans, commitments and authorities are called; what they do not name is called by its id
     */
    public ProgressProse(RuleSet<? extends Rule> rules, Collection<Dossier> dossiers, Language language) {
        this.rules = requireNonNull(rules, "rules");
        this.language = requireNonNull(language, "language");
        explanations = new ExplanationProse(rules, Map.of(), Phrase.SCORE.words());
        for (Dossier dossier : dossiers) {
            Optional<NationalCode> code = dossier.getAuthority().map(LocalAuthority::getCode);
            dossier.getAuthority().ifPresent(of -> authorities.put(of.getCode().toString(), of.getName()));
            dossier.getPlans().forEach(plan -> {
                String id = plan.getId().value();
                plan.getTitle().ifPresent(title -> titles.put(key(code, id), title));
                plan.getCommitments().forEach(commitment -> {
                    String path = id + "/" + commitment.getId();
                    commitment.getTitle().ifPresent(title -> titles.put(key(code, path), title));
                    commitment
                            .getOutline()
                            .ifPresent(outline -> outline.getMilestones()
                                    .forEach(milestone -> milestone
                                            .getId()
                                            .ifPresent(part -> milestones.put(
                                                    key(code, path + "/" + part), milestone.getTitle()))));
                });
            });
        }
    }

    /** A procedure as readable rules, each place under a heading. */
    public List<Block> rules(ProgressProcedure procedure) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        blocks.add(new Block.Paragraph(named(ProgressPhrase.RULES, procedure.getId(), procedure.getRevision())));
        blocks.add(new Block.Paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(procedure.getSource()))));
        List<Prose> assessors = procedure.getAssessors().stream()
                .map(kind -> word(ClosedWords.of(kind)))
                .toList();
        blocks.add(new Block.Paragraph(ProgressPhrase.ARTICLE_ASSESSORS.with(
                language, "assessors", Prose.join(assessors, Phrase.SEMICOLON.text(language)))));
        article(blocks, ProgressPhrase.ARTICLE_STEPS, new RuleUse(procedure.getPipeline(), Settings.NONE));
        article(blocks, ProgressPhrase.ARTICLE_LATEST, procedure.getLatestReport());
        article(blocks, ProgressPhrase.ARTICLE_COMMITMENT, procedure.getCommitmentFigure());
        procedure.getToCommitment().ifPresent(use -> blocks.add(clause(use)));
        procedure.getCompletionScale().ifPresent(use -> article(blocks, ProgressPhrase.ARTICLE_SCALE, use));
        article(blocks, ProgressPhrase.ARTICLE_PLAN, procedure.getToPlan());
        procedure.getToRegion().ifPresent(use -> article(blocks, ProgressPhrase.ARTICLE_REGION, use));
        procedure.getCountedPlans().ifPresent(use -> blocks.add(clause(use)));
        procedure.getToProgramme().ifPresent(use -> article(blocks, ProgressPhrase.ARTICLE_PROGRAMME, use));
        return List.copyOf(blocks);
    }

    /** A summary: each kind of assessor by itself, each plan with its coverage and interval, then the comparison. */
    public List<Block> blocks(ProgressSummary summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(
                ProgressPhrase.TITLE.with(language, "day", Figures.day(summary.getDay(), language)), 1));
        blocks.add(
                new Block.Paragraph(named(ProgressPhrase.PROCEDURE_IS, summary.getProcedure(), summary.getRevision())));
        for (AssessorProgress assessor : summary.getAssessors()) {
            blocks.add(new Block.Title(
                    ProgressPhrase.BY_ASSESSOR.with(language, "assessor", word(ClosedWords.of(assessor.assessor()))),
                    2));
            assessor.plans().forEach(plan -> plan(blocks, plan));
            assessor.regions().forEach(region -> {
                Prose name = region.name()
                        .map(this::name)
                        .or(() -> region.area().map(Prose::code))
                        .map(code -> ProgressPhrase.REGION.with(language, "region", code))
                        .orElseGet(() -> ProgressPhrase.NO_REGION.in(language));
                area(blocks, name, region, ProgressPhrase.KNOWN_OF_PLANS);
            });
            assessor.programme()
                    .ifPresent(all ->
                            area(blocks, ProgressPhrase.PROGRAMME.in(language), all, ProgressPhrase.KNOWN_OF_REGIONS));
        }
        if (!summary.getComparisons().isEmpty()) {
            blocks.add(new Block.Title(ProgressPhrase.COMPARED.in(language), 2));
            blocks.add(new Block.Items(
                    summary.getComparisons().stream().map(this::comparison).toList(), false));
        }
        return List.copyOf(blocks);
    }

    /** A figure with its coverage, and the interval where there is one; over commitments. */
    public List<Prose> figure(ProgressFigure figure) {
        return figure(figure, (phrase, places) -> phrase.with(language, places), ProgressPhrase.KNOWN, Map.of());
    }

    private List<Prose> figure(
            ProgressFigure figure,
            BiFunction<ProgressPhrase, Map<String, Prose>, Prose> fill,
            ProgressPhrase known,
            Map<String, Prose> more) {
        Map<String, Prose> places = new TreeMap<>(more);
        places.put("known", Figures.count(figure.known(), language));
        places.put("of", Figures.count(figure.of(), language));
        List<Prose> lines = new ArrayList<>();
        if (figure.value().isPresent()) {
            places.put("value", Figures.number(figure.value().get(), language));
            lines.add(fill.apply(known, places));
        } else {
            lines.add(fill.apply(ProgressPhrase.UNKNOWN, places));
        }
        if (!figure.lowest().equals(figure.highest())) {
            lines.add(ProgressPhrase.INTERVAL.with(
                    language,
                    Map.of(
                            "lowest", Figures.number(figure.lowest(), language),
                            "highest", Figures.number(figure.highest(), language))));
        }
        return lines;
    }

    private void plan(List<Block> blocks, PlanProgress plan) {
        Prose id = Prose.code(plan.plan().value());
        Prose title = Optional.ofNullable(
                        titles.get(key(plan.authority(), plan.plan().value())))
                .map(text -> ProgressPhrase.PLAN_IS.with(language, Map.of("plan", name(text), "id", id)))
                .orElse(id);
        blocks.add(new Block.Heading(authority(plan.authority())
                .map(name -> ProgressPhrase.PLAN_OF.with(language, Map.of("authority", name, "plan", title)))
                .orElse(title)));
        figure(plan.figure()).forEach(line -> blocks.add(new Block.Paragraph(line)));
        plan.partOf()
                .ifPresent(wider -> blocks.add(new Block.Paragraph(
                        ProgressPhrase.PART_OF.with(language, "wider", Prose.code(wider.value())))));
        blocks.add(new Block.Steps(List.of(step(plan.figure().finding()))));
        if (!plan.commitments().isEmpty()) {
            blocks.add(commitments(plan));
        }
        List<Prose> open = new ArrayList<>();
        for (CommitmentProgress commitment : plan.commitments()) {
            if (commitment.figure().value().isEmpty() && !commitment.reports().isEmpty()) {
                open.add(commitmentName(plan.authority(), commitment.subject())
                        .plus(Phrase.COLON.text(language))
                        .plus(explanations.sentence(commitment.figure().finding(), language)));
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Items(open, false));
        }
        counts(blocks, plan.completion());
        if (!plan.left().isEmpty()) {
            blocks.add(new Block.Items(
                    plan.left().stream().map(left -> left(plan, left)).toList(), false));
        }
        plan.reported()
                .map(ReportedProgress::figure)
                .flatMap(ProgressFigure::value)
                .ifPresent(value -> blocks.add(new Block.Paragraph(ProgressPhrase.WHOLE_PLAN.with(
                        language,
                        "figure",
                        ProgressPhrase.PER_CENT.with(language, "value", Figures.number(value, language))))));
    }

    private Block commitments(PlanProgress plan) {
        boolean weights = plan.commitments().stream()
                .anyMatch(commitment -> commitment.weight().isPresent());
        List<Prose> headers = new ArrayList<>();
        headers.add(ProgressPhrase.COMMITMENT.in(language));
        headers.add(ProgressPhrase.FIGURE.in(language));
        if (weights) {
            headers.add(ProgressPhrase.WEIGHT.in(language));
        }
        headers.add(ProgressPhrase.STEP.in(language));
        headers.add(ProgressPhrase.REPORTS.in(language));
        List<List<Prose>> rows = new ArrayList<>();
        for (CommitmentProgress commitment : plan.commitments()) {
            List<Prose> row = new ArrayList<>();
            row.add(commitmentName(plan.authority(), commitment.subject()));
            row.add(cell(commitment.figure()));
            if (weights) {
                row.add(commitment
                        .weight()
                        .map(weight -> Figures.number(weight.factor(), language))
                        .orElseGet(() -> ProgressPhrase.NOT_KNOWN.in(language)));
            }
            row.add(commitment
                    .completion()
                    .map(step -> commitment.completionMapped()
                            ? ProgressPhrase.MAPPED.with(language, "step", word(ClosedWords.of(step)))
                            : word(ClosedWords.of(step)))
                    .orElse(Prose.EMPTY));
            row.add(reports(commitment.reports()));
            rows.add(row);
            for (ReportedProgress milestone : commitment.milestones()) {
                if (!milestone.reports().isEmpty()) {
                    rows.add(milestone(plan, milestone, weights));
                }
            }
        }
        return new Block.Table(ProgressPhrase.COMMITMENTS.in(language), headers, rows, List.of());
    }

    /** What was reported of a milestone, below its commitment. */
    private List<Prose> milestone(PlanProgress plan, ReportedProgress milestone, boolean weights) {
        List<Prose> row = new ArrayList<>();
        Prose id = Prose.code(milestone.subject().substring(milestone.subject().indexOf('/') + 1));
        row.add(Optional.ofNullable(milestones.get(key(plan.authority(), milestone.subject())))
                .map(title -> id.plus(". ").plus(Prose.name(title)))
                .orElse(id));
        row.add(cell(milestone.figure()));
        if (weights) {
            row.add(Prose.EMPTY);
        }
        row.add(milestone.completion().map(step -> word(ClosedWords.of(step))).orElse(Prose.EMPTY));
        row.add(reports(milestone.reports()));
        return row;
    }

    private Prose cell(ProgressFigure figure) {
        if (figure.value().isEmpty()) {
            return ProgressPhrase.NOT_KNOWN.in(language);
        }
        Prose value = Figures.number(figure.value().get(), language);
        return figure.of() == 1
                ? ProgressPhrase.PER_CENT.with(language, "value", value)
                : ProgressPhrase.PER_CENT_OF.with(
                        language,
                        Map.of(
                                "value", value,
                                "known", Figures.count(figure.known(), language),
                                "of", Figures.count(figure.of(), language)));
    }

    private void counts(List<Block> blocks, CompletionCounts counts) {
        if (counts.onScale() + counts.noEvidence() == 0) {
            return;
        }
        blocks.add(new Block.Paragraph(ProgressPhrase.COUNTS.with(
                language,
                Map.of(
                        "notStarted", Figures.count(counts.notStarted(), language),
                        "limited", Figures.count(counts.limited(), language),
                        "substantial", Figures.count(counts.substantial(), language),
                        "complete", Figures.count(counts.complete(), language),
                        "noEvidence", Figures.count(counts.noEvidence(), language),
                        "unknown", Figures.count(counts.unknown(), language)))));
        if (counts.lowerMiddle().isPresent() && counts.upperMiddle().isPresent()) {
            Completion lower = counts.lowerMiddle().get();
            Completion upper = counts.upperMiddle().get();
            blocks.add(new Block.Paragraph(
                    lower == upper
                            ? ProgressPhrase.MIDDLE.with(language, "step", word(ClosedWords.of(lower)))
                            : ProgressPhrase.MIDDLE_BETWEEN.with(
                                    language,
                                    Map.of(
                                            "lower", word(ClosedWords.of(lower)),
                                            "upper", word(ClosedWords.of(upper))))));
        }
    }

    private Prose left(PlanProgress plan, LeftCommitment left) {
        ProgressPhrase phrase = left.certain() ? ProgressPhrase.LEFT : ProgressPhrase.MAYBE_LEFT;
        return phrase.with(
                language,
                Map.of(
                        "commitment", commitmentName(plan.authority(), left.subject()),
                        "kind", word(ClosedWords.ofLeaving(left.kind()))));
    }

    private void area(List<Block> blocks, Prose name, AreaProgress area, ProgressPhrase known) {
        blocks.add(new Block.Heading(name));
        figure(
                        area.figure(),
                        (phrase, places) -> phrase.with(language, places),
                        known,
                        Map.of(
                                "commitmentsKnown", Figures.count(area.commitmentsKnown(), language),
                                "commitments", Figures.count(area.commitments(), language)))
                .forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Steps(List.of(step(area.figure().finding()))));
        if (!area.plans().isEmpty()) {
            List<Prose> items = new ArrayList<>();
            for (CountedPlan plan : area.plans()) {
                Prose id = Prose.code(plan.plan().value());
                items.add(authority(plan.authority())
                        .map(of -> ProgressPhrase.PLAN_OF.with(language, Map.of("authority", of, "plan", id)))
                        .orElse(id)
                        .plus(Phrase.COLON.text(language))
                        .plus(explanations.sentence(plan.finding(), language)));
            }
            blocks.add(new Block.Items(items, false));
        }
    }

    private Prose comparison(AssessorComparison comparison) {
        List<Prose> figures = new ArrayList<>();
        for (AssessorFigure figure : comparison.figures()) {
            List<Prose> says = new ArrayList<>();
            figure.value()
                    .ifPresent(value ->
                            says.add(ProgressPhrase.PER_CENT.with(language, "value", Figures.number(value, language))));
            figure.completion().ifPresent(step -> says.add(word(ClosedWords.of(step))));
            if (!figure.inWords().isEmpty()) {
                says.add(ProgressPhrase.WORDS_IN.with(language, "reports", reports(figure.inWords())));
            }
            if (says.isEmpty()) {
                says.add(ProgressPhrase.NOT_KNOWN.in(language));
            }
            figures.add(ProgressPhrase.SAYS.with(
                    language,
                    Map.of(
                            "assessor", word(ClosedWords.of(figure.assessor())),
                            "figure", Prose.join(says, language.comma()))));
        }
        Map<String, Prose> places = new TreeMap<>();
        places.put("commitment", commitmentName(comparison.authority(), comparison.subject()));
        places.put("figures", Prose.join(figures, Phrase.SEMICOLON.text(language)));
        if (comparison.difference().isEmpty()) {
            return ProgressPhrase.NO_DIFFERENCE.with(language, places);
        }
        places.put("difference", Figures.number(comparison.difference().get(), language));
        return ProgressPhrase.DIFFERENCE.with(language, places);
    }

    private Prose reports(List<ReportUsed> reports) {
        return Sentences.codes(
                reports.stream().map(report -> report.report().value()).toList(), language);
    }

    private Prose commitmentName(Optional<NationalCode> authority, String subject) {
        Prose id = Prose.code(subject.substring(subject.indexOf('/') + 1));
        LocalizedText title = titles.get(key(authority, subject));
        return title == null ? id : id.plus(". ").plus(name(title));
    }

    private Optional<Prose> authority(Optional<NationalCode> code) {
        return code.map(NationalCode::toString)
                .flatMap(text -> Optional.ofNullable(authorities.get(text)))
                .map(this::name);
    }

    private Block.Step step(Finding finding) {
        return new Block.Step(
                explanations.sentence(finding, language),
                finding.rule().toString(),
                ExplanationProse.word(ClosedWords.of(finding.verdict()), language),
                0);
    }

    private void article(List<Block> blocks, ProgressPhrase heading, RuleUse use) {
        blocks.add(new Block.Heading(heading.in(language)));
        blocks.add(clause(use));
    }

    private Block clause(RuleUse use) {
        Prose clause = new SettingProse(List.of(), List.of(), language)
                .clause(rules.get(use.rule()).info(), use.settings());
        return new Block.Steps(List.of(new Block.Step(clause, use.rule().toString(), Prose.EMPTY, 0)));
    }

    private Prose named(ProgressPhrase phrase, String procedure, int revision) {
        return phrase.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure),
                        "revision", Figures.count(revision, language)));
    }

    private Prose word(LocalizedText text) {
        return ExplanationProse.word(text, language);
    }

    private Prose name(LocalizedText text) {
        return Prose.name(text.inOrNearest(language.code()));
    }

    private static String key(Optional<NationalCode> authority, String subject) {
        return authority.map(NationalCode::toString).orElse("") + " " + subject;
    }
}

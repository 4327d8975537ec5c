// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.PaperPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.Tie;
import io.github.ogplocal.rules.selection.TieBreakRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The letter to one applicant: the result, its reasons, the own figures, and how to turn against it. */
final class LetterBlocks {
    private final PaperParts parts;
    private final SelectionExplanation explanation;
    private final ApplicationOutcome outcome;
    private final ApplicationId application;
    private final ExplanationProse prose;
    private final ExplanationProse.Shown shown;
    /** The findings of each stage that the application got to. */
    private final List<List<Finding>> findings;

    LetterBlocks(PaperParts parts, SelectionExplanation explanation) {
        this.parts = parts;
        this.explanation = explanation;
        this.outcome = explanation.getOutcome();
        this.application = outcome.getApplication();
        this.prose = parts.prose.withEvaluatorNumbers(evaluatorNumbers());
        this.shown = parts.publisher.shown(application);
        this.findings = prose.byStage(explanation.getFindings());
    }

    List<Block> blocks() {
        parts.head(PaperPhrase.LETTER, parts.details.getLetterReference());
        parts.paragraph(PaperPhrase.TO.with(parts.language, "applicant", parts.tables.name(application)));
        parts.paragraph(PaperPhrase.SUBJECT_IS.with(parts.language, "application", parts.file(application)));
        result();
        reasons();
        figures();
        parts.remedy();
        parts.signed();
        steps();
        parts.rules();
        parts.record();
        return parts.blocks();
    }

    private void result() {
        parts.section(parts.text(PaperPhrase.RESULT));
        parts.paragraph(PaperPhrase.RESULT_IS.with(
                parts.language,
                Map.of("application", parts.file(application), "status", parts.tables.status(outcome.getStatus()))));
        outcome.getProposedStatus()
                .ifPresent(proposed -> parts.paragraph(
                        PaperPhrase.DECIDED_OTHERWISE.with(parts.language, "proposed", parts.tables.status(proposed))));
        outcome.getBand()
                .ifPresent(
                        band -> parts.paragraph(Phrase.BAND_IS.with(parts.language, "band", Prose.code(band.value()))));
    }

    private void reasons() {
        parts.section(parts.text(PaperPhrase.REASONS));
        parts.paragraph(parts.text(PaperPhrase.WHAT_DECIDED));
        int stage = findings.size() - 1;
        List<Prose> sentences = new ArrayList<>();
        for (Finding finding : new DecidingFindings(parts.selection.rules()).of(outcome, findings.get(stage))) {
            sentences.add(sentence(stage, finding));
        }
        sentences.addAll(others(stage));
        parts.items(sentences);
    }

    /** What broke a tie, said of those with whom the application was tied; only where that is published. */
    private List<Prose> others(int stage) {
        Selection own = parts.stages.get(stage);
        int before = stage == 0 ? 0 : parts.stages.get(stage - 1).ties().size();
        List<Prose> sentences = new ArrayList<>();
        for (Tie tie : own.ties().subList(before, own.ties().size())) {
            if (!tie.getMembers().contains(application) || !parts.publisher.shows(tie)) {
                continue;
            }
            for (ApplicationId member : tie.getMembers()) {
                if (member.equals(application)) {
                    continue;
                }
                for (Finding finding :
                        prose.byStage(own.explain(member).getFindings()).get(stage)) {
                    if (parts.selection.rules().get(finding.rule()) instanceof TieBreakRule
                            && parts.publisher.showsScores(member)
                            && parts.publisher.shown(member).findings().test(finding)) {
                        sentences.add(PaperPhrase.TIED_WITH.with(
                                parts.language,
                                Map.of(
                                        "application", parts.file(member),
                                        "finding", prose.sentence(finding, parts.language))));
                    }
                }
            }
        }
        return sentences;
    }

    /** What a finding says; of one that would tell of others what is not published, the rule that it follows. */
    private Prose sentence(int stage, Finding finding) {
        if (shown.findings().test(finding)) {
            return prose.sentence(finding, parts.language);
        }
        Prose withheld = parts.text(Phrase.WITHHELD);
        for (RuleUse use : uses(parts.stages.get(stage).procedure())) {
            if (use.rule().equals(finding.rule())) {
                return withheld.plus(" ")
                        .plus(PaperPhrase.RULE_IS.with(parts.language, "clause", parts.clause(stage, use)));
            }
        }
        return withheld;
    }

    /** The rules whose findings can tell of other applications. */
    private static List<RuleUse> uses(SelectionProcedure procedure) {
        List<RuleUse> uses = new ArrayList<>(procedure.getTieBreaks().uses());
        uses.addAll(List.of(
                procedure.getRemainingTies(),
                procedure.getAllocation(),
                procedure.getShortage(),
                procedure.getReserve(),
                procedure.getTotal(),
                procedure.getRanking()));
        uses.addAll(procedure.getThresholds().uses());
        return uses;
    }

    private void figures() {
        parts.section(parts.text(PaperPhrase.YOUR_FIGURES));
        if (outcome.getTotal().isEmpty() || !parts.tables.isScored()) {
            parts.paragraph(parts.text(PaperPhrase.NO_FIGURES));
            return;
        }
        parts.paragraph(parts.text(PaperPhrase.HOW_TO_RECOMPUTE));
        for (int stage = 0; stage < findings.size(); stage++) {
            if (parts.isStaged()) {
                parts.part(parts.prose.stageHeading(stage, parts.language));
            }
            boolean last = stage == findings.size() - 1;
            SelectionExplanation own =
                    last ? explanation : parts.stages.get(stage).explain(application);
            parts.addAll(prose.total(own, parts.language));
            counting(stage);
            standing(stage, own.getOutcome());
        }
        parts.selection
                .margin(application)
                .filter(parts.publisher::shows)
                .ifPresent(margin -> parts.paragraph(ExplanationProse.margin(margin, parts.language)));
    }

    /** The rules by which the figures are counted. */
    private void counting(int stage) {
        SelectionProcedure rules = parts.stages.get(stage).procedure();
        List<Prose> clauses = new ArrayList<>();
        clauses.add(parts.clause(stage, rules.getPanel()));
        clauses.add(parts.clause(stage, rules.getMissingScores()));
        rules.getVerification().ifPresent(use -> clauses.add(parts.clause(stage, use)));
        rules.getEarlierStage().ifPresent(earlier -> clauses.add(parts.clause(stage, earlier.getCarryOver())));
        clauses.add(parts.clause(stage, rules.getTotal()));
        rules.getThresholds().uses().forEach(use -> clauses.add(parts.clause(stage, use)));
        clauses.add(parts.clause(stage, rules.getRanking()));
        rules.getTieBreaks().uses().forEach(use -> clauses.add(parts.clause(stage, use)));
        clauses.add(parts.clause(stage, rules.getAllocation()));
        parts.part(parts.text(PaperPhrase.RULES_OF_COUNTING));
        parts.items(clauses);
        if (!rules.getCriteria().isEmpty()) {
            parts.add(ProcedureProse.criteria(rules, parts.selection.rules(), parts.language));
        }
    }

    /** Where the total stands: among the candidates of the group, and against its last place if that is published. */
    private void standing(int stage, ApplicationOutcome own) {
        Selection selection = parts.stages.get(stage);
        List<List<Prose>> rows = new ArrayList<>();
        own.getTotal().ifPresent(total -> row(rows, PaperPhrase.TOTAL, Figures.number(total, parts.language)));
        own.getRankingScore()
                .ifPresent(points ->
                        rows.add(List.of(parts.text(Phrase.RANKING_SCORE), Figures.number(points, parts.language))));
        selection
                .threshold()
                .ifPresent(threshold ->
                        rows.add(List.of(parts.text(Phrase.THRESHOLD), Figures.number(threshold, parts.language))));
        if (own.getGroup().isPresent()) {
            row(rows, PaperPhrase.GROUP_OF, prose.group(own.getGroup().get(), parts.language));
            for (GroupResult group : selection.groups()) {
                if (group.getGroup().equals(own.getGroup().get())
                        && own.getRank().isPresent()) {
                    row(rows, PaperPhrase.RANK_OF, Figures.count(own.getRank().get(), parts.language));
                    row(rows, PaperPhrase.CANDIDATES_OF, Figures.count(group.getCandidates(), parts.language));
                    group.getPlaces()
                            .ifPresent(
                                    places -> row(rows, PaperPhrase.PLACES_OF, Figures.count(places, parts.language)));
                }
            }
            lastPlace(selection, own)
                    .ifPresent(total -> row(rows, PaperPhrase.LAST_PLACE, Figures.number(total, parts.language)));
        }
        parts.add(new Block.Table(
                parts.text(PaperPhrase.STANDING),
                List.of(parts.text(PaperPhrase.FIGURE), parts.text(PaperPhrase.VALUE)),
                rows,
                List.of()));
        List<Prose> thresholds = new ArrayList<>();
        for (Finding finding : findings.get(stage)) {
            if (parts.selection.rules().get(finding.rule()) instanceof ThresholdRule) {
                thresholds.add(sentence(stage, finding));
            }
        }
        parts.items(thresholds);
    }

    private void row(List<List<Prose>> rows, PaperPhrase name, Prose value) {
        rows.add(List.of(parts.text(name), value));
    }

    /** The least total of those selected in the group; only where all of theirs are published, and totals are ranked. */
    private Optional<Fraction> lastPlace(Selection selection, ApplicationOutcome own) {
        if (!selection.ranksByTotal() || !(selection.allotment() instanceof Allotment.PerGroup)) {
            return Optional.empty();
        }
        List<ApplicationOutcome> selected = selection.selected().stream()
                .filter(other -> other.getGroup().equals(own.getGroup()))
                .toList();
        return selected.stream().allMatch(other -> parts.publisher.showsScores(other.getApplication()))
                ? selected.stream().flatMap(other -> other.getTotal().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** All steps; of those that would tell of others what is not published, only the rule and what it says. */
    private void steps() {
        parts.section(parts.text(PaperPhrase.ALL_STEPS));
        for (int stage = 0; stage < findings.size(); stage++) {
            if (parts.isStaged()) {
                parts.part(parts.prose.stageHeading(stage, parts.language));
            }
            List<Prose> items = new ArrayList<>();
            for (Finding finding : findings.get(stage)) {
                items.add(sentence(stage, finding)
                        .plus(" [")
                        .plus(Prose.code(finding.rule().toString()))
                        .plus(Phrase.COLON.text(parts.language))
                        .plus(Prose.text(ClosedWords.of(finding.verdict()).inOrNearest(parts.language.code())))
                        .plus("]"));
            }
            parts.add(new Block.Items(items, items.size() > 1));
        }
    }

    /** A number for everybody who judged the file, in the order of their pseudonyms. */
    private SortedMap<String, Integer> evaluatorNumbers() {
        TreeSet<String> evaluators = new TreeSet<>();
        for (Selection stage : parts.stages) {
            SelectionDocuments documents = stage.documents();
            documents.getSheets().stream()
                    .filter(sheet -> sheet.getApplication().equals(application))
                    .forEach(sheet -> evaluators.add(sheet.getEvaluator().value()));
            documents.getRecusals().stream()
                    .filter(recusal -> recusal.application().equals(application))
                    .forEach(recusal -> evaluators.add(recusal.evaluator().value()));
            documents.getChecks().stream()
                    .filter(check -> check.application().equals(application))
                    .forEach(check -> evaluators.add(check.by().value()));
            documents.getVerifiedScores().stream()
                    .filter(score -> score.application().equals(application))
                    .forEach(score -> evaluators.add(score.by().value()));
        }
        TreeMap<String, Integer> numbers = new TreeMap<>();
        evaluators.forEach(evaluator -> numbers.put(evaluator, numbers.size() + 1));
        return Collections.unmodifiableSortedMap(numbers);
    }
}

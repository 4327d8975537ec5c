// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.progress.AssessorProgress;
import io.github.ogplocal.rules.progress.PlanProgress;
import io.github.ogplocal.rules.progress.ProgressFigure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was reported of progress, and what it rolls up to. It adds nothing up itself. */
final class ProgressParts {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final DocumentMaker maker;
    private final Parts parts;
    private final Language language;

    ProgressParts(DocumentMaker maker) {
        this.maker = maker;
        this.parts = maker.parts();
        this.language = maker.language();
    }

    /** The reports that count on the day, by when they were made, by whom, and by id; those without a date first. */
    List<ProgressReport> reports(Predicate<ProgressReport> wanted) {
        return maker.dossier().getProgress().stream()
                .filter(wanted)
                .filter(report -> report.getReportedOn()
                        .filter(date -> date.firstDay().isAfter(maker.day()))
                        .isEmpty())
                .sorted(Comparator.comparing((ProgressReport report) ->
                                report.getReportedOn().map(DayOrMonth::toString).orElse(""))
                        .thenComparing(ProgressReport::getAssessor)
                        .thenComparing(ProgressReport::getId))
                .toList();
    }

    /** A chart of the reports that give a percentage, if any do, and a table of all. */
    List<View> contents(String id, List<ProgressReport> reports) {
        if (reports.isEmpty()) {
            return List.of(parts.absent(parts.words(DocumentPhrase.NO_PROGRESS)));
        }
        List<View> contents = new ArrayList<>();
        if (reports.stream().filter(report -> report.getPercent().isPresent()).count() > 1) {
            contents.add(parts.chart(chart(id, reports)));
        }
        contents.add(table(reports));
        return contents;
    }

    private View chart(String id, List<ProgressReport> reports) {
        List<Bars.Row> rows = new ArrayList<>();
        List<Prose> words = new ArrayList<>();
        for (ProgressReport report : reports) {
            String label = report.getCommitment()
                    .map(commitment -> commitment.toString()
                            + report.getMilestone()
                                    .map(milestone -> "/" + milestone)
                                    .orElse(""))
                    .orElse(report.getPlan().toString());
            Prose figure = report.getPercent()
                    .map(percent -> percent(percent.toFraction()))
                    .orElseGet(() -> DocumentPhrase.UNKNOWN.in(language));
            rows.add(new Bars.Row(
                    label,
                    figure.toPlainText(language),
                    report.getPercent().map(percent -> percent.toFraction()).orElse(Fraction.ZERO),
                    report.getPercent().isPresent()));
            words.add(DocumentPhrase.CHART_ROW.with(language, Map.of("id", Prose.code(label), "value", figure)));
        }
        return Bars.chart(
                "chart-" + id,
                parts.words(DocumentPhrase.CHART_TITLE),
                parts.words(
                        DocumentPhrase.CHART_TEXT, Map.of("rows", Prose.join(words, Phrase.SEMICOLON.text(language)))),
                rows,
                HUNDRED,
                language);
    }

    private View table(List<ProgressReport> reports) {
        List<List<View>> rows = new ArrayList<>();
        for (ProgressReport report : reports) {
            rows.add(List.of(
                    parts.cell(subject(report)),
                    value(report),
                    report.getStatement()
                            .map(text -> parts.cell(parts.own(text)))
                            .orElseGet(parts::gap),
                    parts.cell(parts.prose(Prose.text(
                                    DocumentWords.of(report.getAssessor()).inOrNearest(language.code()))
                            .plus(report.getAssessedBy()
                                    .map(by -> Prose.text(Phrase.COLON.text(language))
                                            .plus(Prose.name(by.inOrNearest(language.code()))))
                                    .orElse(Prose.EMPTY)))),
                    report.getReportedOn()
                            .map(date -> parts.cell(maker.date(date)))
                            .orElseGet(parts::gap)));
        }
        return parts.table(
                parts.words(DocumentPhrase.PROGRESS_TABLE),
                List.of(
                        parts.words(DocumentPhrase.SUBJECT),
                        parts.words(DocumentPhrase.FIGURE_VALUE),
                        parts.words(DocumentPhrase.STATEMENT),
                        parts.words(DocumentPhrase.ASSESSOR),
                        parts.words(DocumentPhrase.REPORTED_ON)),
                rows);
    }

    private View value(ProgressReport report) {
        Optional<Prose> completion = report.getCompletion()
                .map(level -> Prose.text(DocumentWords.of(level).inOrNearest(language.code())));
        if (report.getPercent().isEmpty()) {
            return completion
                    .map(words -> parts.cell(parts.prose(words, report.getCitations())))
                    .orElseGet(parts::gap);
        }
        Prose percent = percent(report.getPercent().get().toFraction());
        Prose shown = completion
                .map(words -> percent.plus(Phrase.SEMICOLON.text(language)).plus(words))
                .orElse(percent);
        return parts.cell(
                parts.prose(shown, report.getCitations()),
                bar(report.getPercent().get().toFraction(), percent));
    }

    private View bar(Fraction value, Prose percent) {
        return Bars.bar(
                value,
                DocumentPhrase.PROGRESS_BAR.text(language)
                        + Phrase.COLON.text(language)
                        + percent.toPlainText(language),
                language);
    }

    private View subject(ProgressReport report) {
        if (report.getCommitment().isEmpty()) {
            return parts.prose(Prose.code(report.getPlan().toString()));
        }
        CommitmentId id = report.getCommitment().get();
        String named =
                id + report.getMilestone().map(milestone -> "/" + milestone).orElse("");
        Prose title = commitment(report.getPlan(), id)
                .flatMap(Commitment::getTitle)
                .map(text ->
                        Prose.text(Phrase.COLON.text(language)).plus(Prose.name(text.inOrNearest(language.code()))))
                .orElse(Prose.EMPTY);
        return parts.prose(Prose.code(named).plus(title));
    }

    private Optional<Commitment> commitment(PlanId plan, CommitmentId id) {
        return maker.dossier().getPlans().stream()
                .filter(each -> each.getId().equals(plan))
                .flatMap((ActionPlan each) -> each.getCommitments().stream())
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /**
     * What the progress of a plan rolls up to, by each kind of assessor, with that of the wider plan below; each figure with
     * its coverage, the bounds that the unknown leaves, and the rule that made it.
     */
    View figures(ProgressSummary summary, RuleSet<Rule> rules, PlanId id) {
        ExplanationProse sentences = new ExplanationProse(rules, Map.of(), Phrase.SCORE.words());
        List<List<View>> rows = new ArrayList<>();
        for (AssessorProgress assessor : summary.getAssessors()) {
            Optional<PlanProgress> plan = plan(assessor, id);
            Optional<PlanProgress> wider = plan.flatMap(PlanProgress::partOf).flatMap(of -> plan(assessor, of));
            for (PlanProgress progress : concat(plan, wider)) {
                rows.add(row(assessor, progress, sentences));
            }
        }
        return parts.table(
                parts.words(DocumentPhrase.FIGURES),
                List.of(
                        parts.words(DocumentPhrase.FIGURE_SUBJECT),
                        parts.words(DocumentPhrase.FIGURE_VALUE),
                        parts.words(DocumentPhrase.FIGURE_COVERAGE),
                        parts.words(DocumentPhrase.FIGURE_RANGE),
                        parts.words(DocumentPhrase.ASSESSOR),
                        parts.words(DocumentPhrase.FIGURE_MADE)),
                rows);
    }

    private static List<PlanProgress> concat(Optional<PlanProgress> first, Optional<PlanProgress> second) {
        List<PlanProgress> both = new ArrayList<>();
        first.ifPresent(both::add);
        second.ifPresent(both::add);
        return both;
    }

    private Optional<PlanProgress> plan(AssessorProgress assessor, PlanId id) {
        Optional<NationalCode> authority = maker.dossier().getAuthority().map(LocalAuthority::getCode);
        return assessor.plans().stream()
                .filter(plan ->
                        plan.authority().equals(authority) && plan.plan().equals(id))
                .findFirst();
    }

    private List<View> row(AssessorProgress assessor, PlanProgress plan, ExplanationProse sentences) {
        ProgressFigure figure = plan.figure();
        List<Citation> citations = plan.commitments().stream()
                .flatMap(commitment -> commitment.reports().stream())
                .flatMap(report -> report.citations().stream())
                .toList();
        View value = figure.value()
                .map(number -> parts.cell(parts.prose(percent(number), citations), bar(number, percent(number))))
                .orElseGet(() -> parts.cell(parts.words(DocumentPhrase.UNKNOWN), "gap"));
        Optional<LocalizedText> title = maker.dossier().getPlans().stream()
                .filter(each -> each.getId().equals(plan.plan()))
                .findFirst()
                .flatMap(ActionPlan::getTitle);
        return List.of(
                parts.cell(title.map(parts::own)
                        .orElseGet(() -> parts.prose(Prose.code(plan.plan().toString())))),
                value,
                parts.cell(parts.words(
                        DocumentPhrase.COVERAGE,
                        Map.of("known", maker.count(figure.known()), "all", maker.count(figure.of())))),
                parts.cell(parts.words(
                        DocumentPhrase.RANGE,
                        Map.of("low", percent(figure.lowest()), "high", percent(figure.highest())))),
                parts.cell(parts.label(DocumentWords.of(assessor.assessor()))),
                parts.cell(parts.prose(sentences
                        .sentence(figure.finding(), language)
                        .plus(" (")
                        .plus(Prose.code(figure.finding().rule().toString()))
                        .plus(")"))));
    }

    private Prose percent(Fraction number) {
        return DocumentPhrase.PERCENT.with(language, "number", Figures.number(number, language));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.DerivationKind;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.participation.CrosstabRow;
import io.github.ogplocal.model.participation.ParticipationCrosstab;
import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.DuplicateSuggestion;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.NotCompared;
import io.github.ogplocal.rules.consultation.ParticipationReport;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import io.github.ogplocal.rules.consultation.Provenance;
import io.github.ogplocal.rules.consultation.PublishedCount;
import io.github.ogplocal.rules.consultation.PublishedCrosstab;
import io.github.ogplocal.rules.consultation.PublishedCrosstabRow;
import io.github.ogplocal.rules.consultation.PublishedParticipation;
import io.github.ogplocal.rules.consultation.ResponseCoverage;
import io.github.ogplocal.rules.consultation.SameTerms;
import io.github.ogplocal.rules.consultation.Suppression;
import io.github.ogplocal.rules.consultation.TotalCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read of a consultation, as blocks that a plain text and a page are both made from. */
public final class ConsultationProse {
    private final ConsultationReport report;
    private final ProposalRegister register;
    private final Language language;
    private int tables;

    /**
     * Sentences about a report.
     *
     * @param register what the report is of; it only gives names and texts
     */
    public ConsultationProse(ConsultationReport report, ProposalRegister register, Language language) {
        this.report = requireNonNull(report, "report");
        this.register = requireNonNull(register, "register");
        this.language = requireNonNull(language, "language");
    }

    /** The title of the consultation. */
    public Prose title() {
        return ConsultationPhrase.TITLE.with(
                language, "title", name(register.documents().getConsultation().getTitle()));
    }

    /** Everything: who took part, what was answered, and what was asked of single proposals. */
    public List<Block> all() {
        Consultation consultation = register.documents().getConsultation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title(), 1));
        consultation
                .getStart()
                .flatMap(start -> consultation
                        .getEnd()
                        .map(end -> ConsultationPhrase.BETWEEN.with(
                                language,
                                Map.of("start", Figures.day(start, language), "end", Figures.day(end, language)))))
                .ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
        blocks.add(new Block.Paragraph(ConsultationPhrase.PROPOSALS_ARE.with(
                language,
                Map.of(
                        "all", count(register.proposals().size()),
                        "handedIn", count(register.handedIn().size()),
                        "standing", count(register.standing().size())))));
        participation(blocks);
        coverage(blocks, report.coverage());
        report.traced().forEach(traced -> trace(blocks, traced));
        report.similar().ifPresent(similar -> similar(blocks, similar));
        return List.copyOf(blocks);
    }

    private void participation(List<Block> blocks) {
        blocks.add(new Block.Title(ConsultationPhrase.WHO_TOOK_PART.in(language), 2));
        int shown = report.participation().size()
                + report.crosstabs().size()
                + report.published().size()
                + report.publishedCrosstabs().size();
        if (shown == 0) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.NO_TABLES.in(language)));
            return;
        }
        report.suppression().ifPresent(suppression -> suppression(blocks, suppression, shown));
        tables = 0;
        report.participation().forEach(table -> participation(blocks, table));
        report.published().forEach(table -> participation(blocks, table));
        report.crosstabs().forEach(table -> crosstab(blocks, table));
        report.publishedCrosstabs().forEach(table -> crosstab(blocks, table));
    }

    private void suppression(List<Block> blocks, Suppression suppression, int shown) {
        Prose sentence = ConsultationPhrase.SUPPRESSION_IS.with(language, "least", count(suppression.leastCell()));
        Prose zeros = (suppression.zerosShown() ? ConsultationPhrase.ZEROS_SHOWN : ConsultationPhrase.ZEROS_SUPPRESSED)
                .in(language);
        blocks.add(new Block.Paragraph(sentence.plus(" ").plus(zeros)));
        if (shown > 1) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.EACH_TABLE_BY_ITSELF.in(language)));
        }
    }

    private void participation(List<Block> blocks, ParticipationReport told) {
        List<List<Prose>> rows = new ArrayList<>();
        told.table()
                .getRows()
                .forEach(row -> rows.add(List.of(name(row.category()), unit(row.unit()), count(row.count()))));
        List<Prose> sums = new ArrayList<>();
        told.sums().forEach(sum -> sums.add(amount(sum.unit(), count(sum.sum()))));
        participation(
                blocks,
                told.table().getTitle(),
                rows,
                sums,
                told.check(),
                told.table().getStatedTotal().map(this::count));
    }

    private void participation(List<Block> blocks, PublishedParticipation told) {
        List<List<Prose>> rows = new ArrayList<>();
        told.rows().forEach(row -> rows.add(List.of(name(row.category()), unit(row.unit()), count(row.count()))));
        List<Prose> sums = new ArrayList<>();
        told.sums().forEach(sum -> sums.add(amount(sum.unit(), count(sum.sum()))));
        participation(
                blocks,
                told.title(),
                rows,
                sums,
                told.check(),
                told.statedTotal().map(this::count));
    }

    private void participation(
            List<Block> blocks,
            Optional<LocalizedText> title,
            List<List<Prose>> rows,
            List<Prose> sums,
            TotalCheck check,
            Optional<Prose> total) {
        blocks.add(new Block.Table(
                caption(title),
                List.of(
                        ConsultationPhrase.CATEGORY.in(language),
                        ConsultationPhrase.UNIT.in(language),
                        ConsultationPhrase.COUNT.in(language)),
                rows,
                List.of()));
        Prose joined = Prose.join(sums, Phrase.SEMICOLON.text(language));
        blocks.add(new Block.Paragraph(ConsultationPhrase.SUMS_ARE.with(language, "sums", joined)));
        ConsultationPhrase phrase = switch (check) {
            case NOT_STATED -> ConsultationPhrase.TOTAL_NOT_STATED;
            case AGREES -> ConsultationPhrase.TOTAL_AGREES;
            case MIXES_UNITS -> ConsultationPhrase.TOTAL_MIXES_UNITS;
            case OF_ONE_UNIT -> ConsultationPhrase.TOTAL_OF_ONE_UNIT;
            case DIFFERS -> ConsultationPhrase.TOTAL_DIFFERS;
        };
        blocks.add(
                new Block.Paragraph(phrase.with(language, Map.of("total", total.orElse(Prose.EMPTY), "sums", joined))));
    }

    private void crosstab(List<Block> blocks, ParticipationCrosstab told) {
        List<List<Prose>> rows = new ArrayList<>();
        long[] columnSums = new long[told.getColumns().size()];
        long total = 0;
        for (CrosstabRow row : told.getRows()) {
            List<Prose> cells = new ArrayList<>();
            cells.add(name(row.category()));
            long sum = 0;
            for (int i = 0; i < columnSums.length; i++) {
                long cell = row.counts().get(i);
                cells.add(count(cell));
                columnSums[i] += cell;
                sum += cell;
            }
            cells.add(count(sum));
            rows.add(cells);
            total += sum;
        }
        List<Prose> sums = new ArrayList<>();
        for (long sum : columnSums) {
            sums.add(count(sum));
        }
        sums.add(count(total));
        crosstab(blocks, told.getTitle(), told.getUnit(), told.getColumns(), rows, sums);
    }

    private void crosstab(List<Block> blocks, PublishedCrosstab told) {
        List<List<Prose>> rows = new ArrayList<>();
        for (PublishedCrosstabRow row : told.rows()) {
            List<Prose> cells = new ArrayList<>();
            cells.add(name(row.category()));
            row.counts().forEach(cell -> cells.add(count(cell)));
            cells.add(count(row.total()));
            rows.add(cells);
        }
        List<Prose> sums = new ArrayList<>();
        told.columnTotals().forEach(sum -> sums.add(count(sum)));
        sums.add(count(told.total()));
        crosstab(blocks, told.title(), told.unit(), told.columns(), rows, sums);
    }

    private void crosstab(
            List<Block> blocks,
            Optional<LocalizedText> title,
            ParticipationUnit unit,
            List<LocalizedText> columns,
            List<List<Prose>> rows,
            List<Prose> sums) {
        List<Prose> headers = new ArrayList<>();
        headers.add(ConsultationPhrase.CATEGORY.in(language));
        columns.forEach(column -> headers.add(name(column)));
        headers.add(ConsultationPhrase.TOTAL.in(language));
        List<Prose> last = new ArrayList<>();
        last.add(ConsultationPhrase.TOTAL.in(language));
        last.addAll(sums);
        Prose caption = caption(title).plus(" (").plus(unit(unit)).plus(")");
        blocks.add(new Block.Table(caption, headers, rows, last));
    }

    private void coverage(List<Block> blocks, ResponseCoverage coverage) {
        blocks.add(new Block.Title(ConsultationPhrase.RESPONSES.in(language), 2));
        blocks.add(new Block.Paragraph(ConsultationPhrase.RESPONSES_ARE.with(
                language, Map.of("expected", count(coverage.expected()), "reasoned", count(coverage.reasoned())))));
        List<Prose> open = new ArrayList<>();
        listed(open, ConsultationPhrase.UNANSWERED, coverage.unanswered());
        listed(open, ConsultationPhrase.WITHOUT_REASONS, coverage.withoutReasons());
        listed(open, ConsultationPhrase.UNDER_EXAMINATION, coverage.underExamination());
        listed(open, ConsultationPhrase.WITHDRAWN, coverage.withdrawn());
        items(blocks, open);
    }

    private void trace(List<Block> blocks, Provenance traced) {
        blocks.add(new Block.Title(
                ConsultationPhrase.TRACE_OF.with(
                        language, "proposal", Prose.code(traced.proposal().value())),
                2));
        register.find(traced.proposal())
                .flatMap(Proposal::getTitle)
                .ifPresent(title -> blocks.add(new Block.Paragraph(name(title))));
        if (traced.madeBy().isEmpty()) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.HANDED_IN.in(language)));
        } else {
            blocks.add(new Block.Paragraph(listed(ConsultationPhrase.COMES_FROM, traced.origins())));
            steps(blocks, traced.madeBy());
        }
        if (traced.wentInto().isEmpty()) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.STILL_STANDS.in(language)));
        } else {
            blocks.add(new Block.Paragraph(listed(ConsultationPhrase.BECAME, traced.outcomes())));
            steps(blocks, traced.wentInto());
        }
        List<Prose> commitments = new ArrayList<>();
        traced.commitments().forEach(id -> commitments.add(Prose.code(id.toString())));
        blocks.add(new Block.Paragraph(ConsultationPhrase.IN_COMMITMENTS.with(
                language, "commitments", Sentences.list(commitments, language))));
    }

    private void steps(List<Block> blocks, List<ProposalDerivation> derivations) {
        List<Prose> items = new ArrayList<>();
        for (ProposalDerivation derivation : derivations) {
            ConsultationPhrase phrase =
                    derivation.getKind() == DerivationKind.MERGE ? ConsultationPhrase.MERGED : ConsultationPhrase.SPLIT;
            Prose step = phrase.with(
                    language,
                    Map.of(
                            "sources", ids(derivation.getSources()),
                            "results", ids(derivation.getResults()),
                            "day",
                                    derivation
                                            .getDecidedOn()
                                            .map(day -> Figures.day(day, language))
                                            .orElse(ConsultationPhrase.DAY_UNKNOWN.in(language))));
            items.add(derivation
                    .getReason()
                    .map(reason ->
                            ConsultationPhrase.BECAUSE.with(language, Map.of("step", step, "reason", name(reason))))
                    .orElse(step.plus(".")));
        }
        blocks.add(new Block.Items(items, true));
    }

    private void similar(List<Block> blocks, DuplicateSuggestions similar) {
        blocks.add(new Block.Title(ConsultationPhrase.SIMILAR.in(language), 2));
        blocks.add(new Block.Notice(ConsultationPhrase.SIMILAR_ARE_SUGGESTIONS.in(language)));
        blocks.add(new Block.Paragraph(ConsultationPhrase.SEARCHED_BY.with(
                language,
                Map.of(
                        "compared", count(similar.compared()),
                        "threshold", Figures.number(similar.search().threshold(), language),
                        "extractor", Prose.code(similar.extractor()),
                        "version", Prose.code(similar.extractorVersion())))));
        List<Prose> found = new ArrayList<>();
        similar.sameTerms().forEach(group -> found.add(sameTerms(group)));
        similar.suggestions().forEach(suggestion -> found.add(suggestion(suggestion)));
        if (found.isEmpty()) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.NONE_SIMILAR.in(language)));
        }
        items(blocks, found);
        if (!similar.complete()) {
            blocks.add(new Block.Paragraph(ConsultationPhrase.NOT_ALL_FOUND.in(language)));
        }
        List<Prose> notCompared = new ArrayList<>();
        listed(notCompared, ConsultationPhrase.LANGUAGE_UNKNOWN, notCompared(similar, NotCompared.Reason.LANGUAGE));
        listed(notCompared, ConsultationPhrase.NO_TERMS, notCompared(similar, NotCompared.Reason.NO_TERMS));
        items(blocks, notCompared);
    }

    private Prose sameTerms(SameTerms group) {
        return ConsultationPhrase.SAME_TERMS.with(
                language,
                Map.of(
                        "proposals", ids(group.proposals()),
                        "terms", count(group.terms()),
                        "language", Prose.code(group.language().value())));
    }

    private Prose suggestion(DuplicateSuggestion suggestion) {
        List<Prose> words = new ArrayList<>();
        suggestion.sharedTerms().forEach(word -> words.add(Prose.name(word)));
        return ConsultationPhrase.SUGGESTION.with(
                language,
                Map.of(
                        "first", Prose.code(suggestion.first().value()),
                        "second", Prose.code(suggestion.second().value()),
                        "similarity", Figures.number(suggestion.similarity(), language),
                        "shared", count(suggestion.shared()),
                        "firstTerms", count(suggestion.firstTerms()),
                        "secondTerms", count(suggestion.secondTerms()),
                        "language", Prose.code(suggestion.language().value()),
                        "words", Prose.join(words, language.comma())));
    }

    private static List<ProposalId> notCompared(DuplicateSuggestions similar, NotCompared.Reason reason) {
        return similar.notCompared().stream()
                .filter(one -> one.reason() == reason)
                .map(NotCompared::proposal)
                .distinct()
                .toList();
    }

    private void listed(List<Prose> lines, ConsultationPhrase phrase, List<ProposalId> proposals) {
        if (!proposals.isEmpty()) {
            lines.add(listed(phrase, proposals));
        }
    }

    private Prose listed(ConsultationPhrase phrase, Collection<ProposalId> proposals) {
        return phrase.with(language, "proposals", ids(proposals));
    }

    private static void items(List<Block> blocks, List<Prose> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items, false));
        }
    }

    private Prose ids(Collection<ProposalId> ids) {
        return Sentences.codes(List.copyOf(ids), language);
    }

    private Prose caption(Optional<LocalizedText> title) {
        tables++;
        return title.map(this::name)
                .orElseGet(() -> ConsultationPhrase.TABLE_NUMBER.with(language, "number", count(tables)));
    }

    private Prose name(LocalizedText text) {
        return Prose.name(text.inOrNearest(language.code()));
    }

    private Prose unit(ParticipationUnit unit) {
        return ExplanationProse.word(ClosedWords.of(unit), language);
    }

    private Prose amount(ParticipationUnit unit, Prose count) {
        return ConsultationPhrase.AMOUNT_OF_UNIT.with(language, Map.of("unit", unit(unit), "count", count));
    }

    private Prose count(long count) {
        return Figures.count(count, language);
    }

    private Prose count(PublishedCount count) {
        return count.count().map(this::count).orElseGet(() -> ConsultationPhrase.SUPPRESSED.in(language));
    }
}

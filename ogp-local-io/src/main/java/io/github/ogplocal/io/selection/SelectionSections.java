// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The parts of a {@link SelectionPage}, for one language. */
final class SelectionSections {
    private final HtmlWriter html;
    private final PageBlocks page;
    private final Selection selection;
    private final SelectionProcedure procedure;
    private final Publisher publisher;
    private final ExplanationProse prose;
    private final OutcomeTables tables;
    private final Language language;
    /** The outcomes of all stages, the first stage first. */
    private final List<Selection> stages;

    private final SortedMap<ApplicationId, Margin> margins = new TreeMap<>();

    SelectionSections(HtmlWriter html, Selection selection, LocalizedText score, Language language) {
        this.html = html;
        this.page = new PageBlocks(html, language);
        this.selection = selection;
        this.procedure = selection.procedure();
        this.publisher = new Publisher(selection);
        this.language = language;
        this.tables = new OutcomeTables(selection, publisher, score, language);
        this.prose = ExplanationProse.of(selection).withScore(score);
        this.stages = ExplanationProse.stages(selection);
        selection.margins().forEach(margin -> margins.put(margin.getApplication(), margin));
    }

    void write(Optional<LocalizedText> notice, SortedMap<Language, String> files) {
        html.element("head", head -> {
            html.empty("meta", Attributes.of("charset", "utf-8"));
            html.empty(
                    "meta", Attributes.of("name", "viewport").with("content", "width=device-width, initial-scale=1"));
            html.element(
                    "title",
                    Attributes.NONE,
                    procedure.getTitle().inOrNearest(language.code()) + " | " + Phrase.OUTCOME.text(language));
            html.element("style", Attributes.NONE, PageStyle.SHEET);
        });
        html.element("body", body -> {
            html.element("header", header -> head(notice, files));
            html.element("main", main -> {
                section(Phrase.FUNNEL, () -> byStage(stage -> page.titledTable(tables.funnel(stage))));
                section(Phrase.ARTICLE_ALLOCATION, () -> byStage(this::places));
                section(Phrase.SELECTED_LIST, () -> list(Phrase.SELECTED_LIST, selection.selected()));
                if (tables.hasReserve()) {
                    section(Phrase.RESERVE_LIST, () -> list(Phrase.RESERVE_LIST, selection.reserve()));
                }
                if (procedure.getOverrides().isPresent()) {
                    section(Phrase.ARTICLE_OVERRIDES, this::overrides);
                }
                section(Phrase.TIES, () -> byStage(this::ties));
                section(Phrase.ALL_APPLICATIONS, this::all);
                section(Phrase.EXPLANATIONS, () -> selection.explanations().forEach(this::explanation));
                section(
                        Phrase.RULES_OF_THE_CALL,
                        () -> page.clauses(ProcedureProse.blocks(procedure, selection.rules(), language)));
            });
            html.element("footer", footer -> paragraph(decidedBy()));
        });
    }

    private void head(Optional<LocalizedText> notice, SortedMap<Language, String> files) {
        if (!files.isEmpty()) {
            html.element(
                    "nav",
                    Attributes.of("aria-label", Phrase.LANGUAGES.text(language)),
                    nav -> html.element("ul", list -> files.forEach(this::languageLink)));
        }
        page.prose("h1", Attributes.NONE, Prose.name(procedure.getTitle().inOrNearest(language.code())));
        paragraph(text(Phrase.OUTCOME));
        notice.ifPresent(words ->
                page.prose("p", Attributes.of("class", "notice"), Prose.text(words.inOrNearest(language.code()))));
    }

    private void languageLink(Language other, String file) {
        html.element("li", item -> {
            Attributes attributes =
                    Attributes.of("lang", other.code()).with("dir", other.isRightToLeft() ? "rtl" : "ltr");
            if (other == language) {
                html.element("strong", attributes.with("aria-current", "page"), other.ownName());
            } else {
                html.element("a", attributes.with("hreflang", other.code()).with("href", file), other.ownName());
            }
        });
    }

    private void section(Phrase title, Runnable content) {
        html.element("section", section -> {
            page.prose("h2", Attributes.NONE, text(title));
            content.run();
        });
    }

    /** What there is to say of each stage, under headings of their own where there are several. */
    private void byStage(IntConsumer content) {
        for (int stage = 0; stage < stages.size(); stage++) {
            if (stages.size() > 1) {
                page.prose("h3", Attributes.NONE, prose.stageHeading(stage, language));
            }
            content.accept(stage);
        }
    }

    /** How places were limited, and what became of the groups. */
    private void places(int stage) {
        Selection own = stages.get(stage);
        tables.limits(own).forEach(this::paragraph);
        own.threshold()
                .ifPresent(threshold -> paragraph(
                        Phrase.THRESHOLD_GIVEN.with(language, "threshold", Figures.number(threshold, language))));
        page.titledTable(tables.groups(own));
    }

    private void overrides() {
        Block.Table overrides = tables.overrides();
        if (overrides.rows().isEmpty()) {
            paragraph(text(Phrase.NO_OVERRIDES));
        } else {
            page.titledTable(overrides);
        }
    }

    private void list(Phrase caption, List<ApplicationOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            paragraph(text(Phrase.NOBODY));
        } else {
            page.titledTable(tables.list(text(caption), outcomes));
        }
    }

    private void all() {
        boolean staged = stages.size() > 1;
        boolean scored = tables.isScored();
        boolean ranked = tables.hasRankingScores();
        boolean bands = procedure.getBands().isPresent();
        Optional<Phrase> noMargins = noMargins();
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            List<Prose> row = new ArrayList<>(List.of(
                    OutcomeTables.file(outcome),
                    tables.name(outcome.getApplication()),
                    ExplanationProse.status(outcome, language),
                    tables.group(outcome),
                    tables.rank(outcome)));
            OutcomeTables.addOwn(row, scored, tables.total(outcome));
            OutcomeTables.addOwn(row, ranked, tables.rankingScore(outcome));
            OutcomeTables.addOwn(row, bands, OutcomeTables.band(outcome));
            OutcomeTables.addOwn(row, noMargins.isEmpty(), margin(outcome.getApplication()));
            if (staged) {
                row.add(3, Figures.count(tables.stageOf(outcome.getApplication()) + 1, language));
            }
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(
                text(Phrase.FILE), text(Phrase.APPLICANT), text(Phrase.STATUS), text(Phrase.GROUP), text(Phrase.RANK)));
        OutcomeTables.addOwn(headers, scored, tables.totalHeading());
        OutcomeTables.addOwn(headers, ranked, text(Phrase.RANKING_SCORE));
        OutcomeTables.addOwn(headers, bands, text(Phrase.BAND));
        OutcomeTables.addOwn(headers, noMargins.isEmpty(), text(Phrase.MARGIN));
        if (staged) {
            headers.add(3, text(Phrase.LAST_STAGE));
        }
        page.titledTable(new Block.Table(text(Phrase.ALL_APPLICATIONS), headers, rows, List.of()));
        noMargins.ifPresent(reason -> paragraph(text(reason)));
    }

    /** Why no application is told how far it was from the other side; empty where some are, or could be. */
    private Optional<Phrase> noMargins() {
        if (!margins.isEmpty()) {
            return Optional.empty();
        }
        if (stages.size() > 1) {
            return Optional.of(Phrase.NO_MARGINS_STAGES);
        }
        if (!(selection.allotment() instanceof Allotment.PerGroup)) {
            return Optional.of(Phrase.NO_MARGINS_PLACES);
        }
        if (procedure.getOverrides().isPresent() || procedure.getEndorsement().isPresent()) {
            return Optional.of(Phrase.NO_MARGINS_DECISIONS);
        }
        return selection.ranksByTotal() ? Optional.empty() : Optional.of(Phrase.NO_MARGINS_RANKING);
    }

    private Prose margin(ApplicationId application) {
        Margin margin = margins.get(application);
        if (margin == null) {
            return Prose.EMPTY;
        }
        return publisher.shows(margin) ? ExplanationProse.shortMargin(margin, language) : text(Phrase.NOT_PUBLISHED);
    }

    private void ties(int stage) {
        Selection own = stages.get(stage);
        List<Tie> all = own.ties();
        int before = stage == 0 ? 0 : stages.get(stage - 1).ties().size();
        List<Tie> shown = new ArrayList<>();
        int withheld = 0;
        for (Tie tie : all.subList(before, all.size())) {
            if (publisher.shows(tie)) {
                shown.add(tie);
            } else {
                withheld++;
            }
        }
        if (!shown.isEmpty()) {
            html.element(
                    "ul",
                    list -> shown.forEach(tie -> html.element("li", item -> {
                        page.prose(tables.tie(tie, stage));
                        own.drawContext(tie).ifPresent(context -> drawn(own, tie, context));
                    })));
        } else if (withheld == 0) {
            paragraph(text(Phrase.NO_TIES));
        }
        if (withheld > 0) {
            paragraph(Phrase.TIES_WITHHELD.with(language, "count", Figures.count(withheld, language)));
        }
        own.draw().filter(draw -> !shown.isEmpty()).ifPresent(this::draw);
    }

    /** The tickets of those who were drawn, the lowest first; each is checked with the line in its explanation. */
    private void drawn(Selection own, Tie tie, String context) {
        Draw draw = own.draw().orElseThrow();
        List<String> ids =
                tie.getUnseparated().stream().map(ApplicationId::value).toList();
        page.prose("p", Attributes.NONE, Phrase.DRAW_CONTEXT.with(language, "context", Prose.code(context)));
        html.element(
                "ol",
                list -> draw.order(context, ids)
                        .forEach(id -> page.prose(
                                "li",
                                Attributes.NONE,
                                Prose.link(id, OutcomeTables.anchor(new ApplicationId(id)))
                                        .plus(Phrase.COLON.text(language))
                                        .plus(Prose.code(
                                                draw.ticket(context, id).hex())))));
    }

    private void draw(Draw draw) {
        paragraph(Phrase.DRAW_IS.with(
                language,
                Map.of(
                        "pool", Prose.code(draw.getPool()),
                        "published", Figures.time(draw.getPoolPublishedAt(), language),
                        "seed", Prose.code(draw.getSeed()),
                        "origin", Prose.name(draw.getOrigin()),
                        "known", Figures.time(draw.getSeedKnownAt(), language))));
    }

    private void explanation(SelectionExplanation explanation) {
        ApplicationId application = explanation.getOutcome().getApplication();
        Optional<Margin> margin = Optional.ofNullable(margins.get(application)).filter(publisher::shows);
        List<Block> blocks = prose.blocks(explanation, margin, publisher.shown(application), language);
        html.element("details", Attributes.of("id", OutcomeTables.anchor(application)), details -> {
            page.prose(
                    "summary",
                    Attributes.NONE,
                    ((Block.Heading) blocks.get(0)).text().plus(" | ").plus(tables.name(application)));
            page.explanation(blocks.subList(1, blocks.size()));
        });
    }

    private Prose decidedBy() {
        return Phrase.DECIDED_BY.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language),
                        "pipeline", Prose.code(procedure.getPipeline().toString()),
                        "version", Prose.code(LibraryVersion.current())));
    }

    private Prose text(Phrase phrase) {
        return phrase.in(language);
    }

    private void paragraph(Prose text) {
        page.prose("p", Attributes.NONE, text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.page.PlotStyle;
import io.github.ogplocal.io.page.SupportPlot;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.BudgetPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.io.prose.PrioritisationPhrase;
import io.github.ogplocal.io.prose.PrioritisationProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.prioritisation.ContestOutcome;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** The parts of a {@link PrioritisationPage}, for one language. */
final class PrioritisationSections {
    private final HtmlWriter html;
    private final PageBlocks page;
    private final Prioritisation outcome;
    private final PrioritisationProse prose;
    private final Language language;
    /** The projects that a table beside a plot has told of. */
    private final TreeSet<ProjectId> told = new TreeSet<>();

    private int plots;

    PrioritisationSections(HtmlWriter html, Prioritisation outcome, Language language) {
        this.html = html;
        this.page = new PageBlocks(html, language);
        this.outcome = outcome;
        this.prose = new PrioritisationProse(outcome, language);
        this.language = language;
    }

    void write(Optional<LocalizedText> notice, SortedMap<Language, String> files) {
        PrioritisationProcedure procedure = outcome.procedure();
        html.element("head", head -> {
            html.empty("meta", Attributes.of("charset", "utf-8"));
            html.empty(
                    "meta", Attributes.of("name", "viewport").with("content", "width=device-width, initial-scale=1"));
            html.element(
                    "title",
                    Attributes.NONE,
                    procedure.getTitle().inOrNearest(language.code()) + " | " + BudgetPhrase.OUTCOME.text(language));
            html.style(PageStyle.SHEET + PlotStyle.SHEET);
        });
        html.element("body", body -> {
            html.element("header", header -> {
                languages(files);
                page.explanation(prose.head());
                notice.ifPresent(words -> page.prose(
                        "p", Attributes.of("class", "notice"), Prose.text(words.inOrNearest(language.code()))));
            });
            html.element("main", main -> {
                outcome.contests().forEach(contest -> html.element("section", section -> contest(contest)));
                if (told.size() < outcome.projects().size()) {
                    html.element("section", section -> {
                        page.prose("h2", Attributes.NONE, text(PrioritisationPhrase.ALL_PROJECTS));
                        page.titledTable(prose.overview());
                    });
                }
                html.element("section", section -> {
                    page.prose("h2", Attributes.NONE, text(PrioritisationPhrase.EACH_PROJECT));
                    outcome.projects().forEach(this::explanation);
                });
                html.element("section", section -> rules(procedure));
            });
            html.element("footer", footer -> page.prose("p", Attributes.NONE, decidedBy(procedure)));
        });
    }

    private void languages(SortedMap<Language, String> files) {
        if (!files.isEmpty()) {
            html.element(
                    "nav",
                    Attributes.of("aria-label", Phrase.LANGUAGES.text(language)),
                    nav -> html.element("ul", list -> files.forEach(this::languageLink)));
        }
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

    /** The sums of a contest, then the drawing where there is one, then what else there is to say. */
    private void contest(ContestOutcome contest) {
        List<Block> blocks = prose.contest(contest);
        int sums = 0;
        while (sums < blocks.size()
                && (blocks.get(sums) instanceof Block.Paragraph
                        || (sums == 0 && blocks.get(0) instanceof Block.Title))) {
            sums++;
        }
        page.explanation(blocks.subList(0, sums));
        contest.getBudget().ifPresent(budget -> {
            SpendingTable table = new SpendingTable(outcome, contest, prose, language);
            told.addAll(table.projects());
            plots++;
            Prose title = text(
                    table.supportHeading().isPresent() ? BudgetPhrase.SUPPORT_AND_SPENDING : BudgetPhrase.SPENDING);
            page.prose("h3", Attributes.NONE, title);
            Prose description = blocks.stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).text())
                    .findFirst()
                    .orElse(Prose.EMPTY);
            new SupportPlot(budget, table.supportHeading(), table.columns())
                    .write(html, "plot-" + plots, title, description, language);
            table.write(html, page);
        });
        page.explanation(blocks.subList(sums, blocks.size()));
    }

    private void explanation(Project project) {
        List<Block> blocks = new ArrayList<>(prose.explanation(outcome.explain(project.getId())));
        Block.Title title = (Block.Title) blocks.remove(0);
        html.element("details", Attributes.of("id", SpendingTable.anchor(project.getId())), details -> {
            page.prose("summary", Attributes.NONE, title.text());
            page.explanation(blocks);
        });
    }

    private void rules(PrioritisationProcedure procedure) {
        List<Block> blocks = new ArrayList<>(PrioritisationProse.rules(procedure, outcome.rules(), language));
        Block.Heading heading = (Block.Heading) blocks.remove(0);
        page.prose("h2", Attributes.NONE, heading.text());
        page.clauses(blocks);
    }

    private Prose decidedBy(PrioritisationProcedure procedure) {
        return Phrase.DECIDED_BY.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language),
                        "pipeline", Prose.code(procedure.getPipeline().toString()),
                        "version", Prose.code(LibraryVersion.current())));
    }

    private Prose text(Phrasing phrase) {
        return phrase.in(language);
    }
}

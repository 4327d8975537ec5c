// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Sentences;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The parts of a {@link SelectionPage}, for one language. */
final class SelectionSections {
    private final HtmlWriter html;
    private final PageBlocks page;
    private final Selection selection;
    private final SelectionProcedure procedure;
    private final Publisher publisher;
    private final ExplanationProse prose;
    private final LocalizedText score;
    private final Language language;
    private final SortedMap<ApplicationId, Margin> margins = new TreeMap<>();

    SelectionSections(HtmlWriter html, Selection selection, LocalizedText score, Language language) {
        this.html = html;
        this.page = new PageBlocks(html, language);
        this.selection = selection;
        this.procedure = selection.procedure();
        this.publisher = new Publisher(selection);
        this.score = score;
        this.language = language;
        TreeMap<GroupId, LocalizedText> groups = new TreeMap<>();
        selection.groups().forEach(group -> groups.put(group.getGroup(), group.getName()));
        this.prose = new ExplanationProse(selection.rules(), groups, score);
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
                section(Phrase.FUNNEL, () -> page.titledTable(funnel()));
                section(Phrase.GROUPS, () -> page.titledTable(groups()));
                section(Phrase.SELECTED_LIST, () -> list(Phrase.SELECTED_LIST, selection.selected()));
                section(Phrase.RESERVE_LIST, () -> list(Phrase.RESERVE_LIST, selection.reserve()));
                section(Phrase.TIES, this::ties);
                section(Phrase.ALL_APPLICATIONS, () -> page.titledTable(all()));
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

    private Block.Table funnel() {
        List<List<Prose>> rows = new ArrayList<>();
        boolean municipalitiesOnly = selection.applications().stream()
                .flatMap(application -> application.getApplicant().getAuthority().stream())
                .allMatch(authority -> authority.getKind() == AuthorityKind.MUNICIPALITY);
        rows.add(funnelRow(text(Phrase.RECEIVED), outcome -> true));
        rows.add(funnelRow(status(SelectionStatus.NOT_IN_POOL), is(SelectionStatus.NOT_IN_POOL)));
        rows.add(funnelRow(text(Phrase.IN_POOL), is(SelectionStatus.NOT_IN_POOL).negate()));
        rows.add(funnelRow(thereof(SelectionStatus.INADMISSIBLE), is(SelectionStatus.INADMISSIBLE)));
        rows.add(funnelRow(text(Phrase.SCORED), outcome -> outcome.getTotal().isPresent()));
        rows.add(funnelRow(thereof(SelectionStatus.BELOW_THRESHOLD), is(SelectionStatus.BELOW_THRESHOLD)));
        rows.add(funnelRow(text(Phrase.CANDIDATES), outcome -> outcome.getRank().isPresent()));
        rows.add(funnelRow(status(SelectionStatus.SELECTED), is(SelectionStatus.SELECTED)));
        rows.add(funnelRow(status(SelectionStatus.RESERVE), is(SelectionStatus.RESERVE)));
        rows.add(funnelRow(status(SelectionStatus.NOT_SELECTED), is(SelectionStatus.NOT_SELECTED)));
        rows.add(funnelRow(status(SelectionStatus.UNDECIDED), is(SelectionStatus.UNDECIDED)));
        return new Block.Table(
                text(Phrase.FUNNEL),
                List.of(
                        text(Phrase.STAGE),
                        text(Phrase.FILES),
                        text(municipalitiesOnly ? Phrase.DISTINCT_MUNICIPALITIES : Phrase.DISTINCT_AUTHORITIES)),
                rows,
                List.of());
    }

    private List<Prose> funnelRow(Prose stage, Predicate<ApplicationOutcome> reached) {
        int files = 0;
        TreeSet<NationalCode> authorities = new TreeSet<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            if (reached.test(outcome)) {
                files++;
                publisher
                        .applicant(outcome.getApplication())
                        .getAuthority()
                        .map(LocalAuthority::getCode)
                        .ifPresent(authorities::add);
            }
        }
        return List.of(stage, Figures.count(files, language), Figures.count(authorities.size(), language));
    }

    private Block.Table groups() {
        List<List<Prose>> rows = new ArrayList<>();
        for (GroupResult group : selection.groups()) {
            rows.add(List.of(
                    Prose.name(group.getName().inOrNearest(language.code())),
                    Figures.count(group.getPlaces(), language),
                    Figures.count(group.getCandidates(), language),
                    Figures.count(group.getSelected(), language),
                    Figures.count(group.getUndecided(), language),
                    prose.sentence(group.getShortage(), language)));
        }
        return new Block.Table(
                text(Phrase.GROUPS),
                List.of(
                        text(Phrase.GROUP),
                        text(Phrase.PLACES),
                        text(Phrase.CANDIDATES_OF_GROUP),
                        text(Phrase.SELECTED_LIST),
                        status(SelectionStatus.UNDECIDED),
                        text(Phrase.REMARK)),
                rows,
                List.of());
    }

    private void list(Phrase caption, List<ApplicationOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            paragraph(text(Phrase.NOBODY));
            return;
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : outcomes) {
            rows.add(List.of(
                    name(outcome.getApplication()), file(outcome), group(outcome), rank(outcome), total(outcome)));
        }
        page.titledTable(new Block.Table(
                text(caption),
                List.of(
                        text(Phrase.APPLICANT),
                        text(Phrase.FILE),
                        text(Phrase.GROUP),
                        text(Phrase.RANK),
                        totalHeading()),
                rows,
                List.of()));
    }

    private Block.Table all() {
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            rows.add(List.of(
                    file(outcome),
                    name(outcome.getApplication()),
                    status(outcome.getStatus()),
                    group(outcome),
                    rank(outcome),
                    total(outcome),
                    margin(outcome.getApplication())));
        }
        return new Block.Table(
                text(Phrase.ALL_APPLICATIONS),
                List.of(
                        text(Phrase.FILE),
                        text(Phrase.APPLICANT),
                        text(Phrase.STATUS),
                        text(Phrase.GROUP),
                        text(Phrase.RANK),
                        totalHeading(),
                        text(Phrase.MARGIN)),
                rows,
                List.of());
    }

    private void ties() {
        List<Prose> shown = new ArrayList<>();
        int withheld = 0;
        for (Tie tie : selection.ties()) {
            if (publisher.shows(tie)) {
                shown.add(tie(tie));
            } else {
                withheld++;
            }
        }
        if (!shown.isEmpty()) {
            html.element("ul", list -> shown.forEach(tie -> page.prose("li", Attributes.NONE, tie)));
        } else if (withheld == 0) {
            paragraph(text(Phrase.NO_TIES));
        }
        if (withheld > 0) {
            paragraph(Phrase.TIES_WITHHELD.with(language, "count", Figures.count(withheld, language)));
        }
    }

    private Prose tie(Tie tie) {
        Prose group = tie.getGroup().map(id -> prose.group(id, language)).orElse(Prose.EMPTY);
        Prose cut = switch (tie.getCut()) {
            case PLACES ->
                tie.getGroup().isPresent()
                        ? Phrase.CUT_PLACES.with(language, "group", group)
                        : text(Phrase.CUT_OVERALL);
            case GROUP_MINIMUM -> Phrase.CUT_GROUP_MINIMUM.with(language, "group", group);
            case GROUP_CAP -> Phrase.CUT_GROUP_CAP.with(language, "group", group);
            case BUDGET -> text(Phrase.CUT_BUDGET);
            case PASSED_ON_PLACES -> text(Phrase.CUT_PASSED_ON);
            case RESERVE ->
                tie.getGroup().isPresent()
                        ? Phrase.CUT_RESERVE.with(language, "group", group)
                        : text(Phrase.CUT_RESERVE_OVERALL);
        };
        Prose total = publisher.showsScores(tie.getMembers().get(0))
                ? tie.getTotal().map(score -> Figures.number(score, language)).orElse(text(Phrase.NOT_IN_POINTS))
                : text(Phrase.NOT_PUBLISHED);
        String rule = tie.getDecidedBy().toString();
        return Phrase.TIE_IS.with(
                language,
                Map.of(
                        "cut", cut,
                        "members", Sentences.codes(tie.getMembers(), language),
                        "total", total,
                        "places", Figures.count(tie.getPlaces(), language),
                        "rule", Prose.link(rule, PageBlocks.target(rule)),
                        "admitted", Sentences.codes(tie.getAdmitted(), language)));
    }

    private void explanation(SelectionExplanation explanation) {
        ApplicationId application = explanation.getOutcome().getApplication();
        Optional<Margin> margin = Optional.ofNullable(margins.get(application)).filter(publisher::shows);
        List<Block> blocks = prose.blocks(explanation, margin, publisher.shown(application), language);
        html.element("details", Attributes.of("id", anchor(application)), details -> {
            page.prose(
                    "summary",
                    Attributes.NONE,
                    ((Block.Heading) blocks.get(0)).text().plus(" | ").plus(name(application)));
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

    private Prose totalHeading() {
        return Phrase.SCORE_TOTAL.with(language, "score", Prose.text(score.inOrNearest(language.code())));
    }

    private Prose name(ApplicationId application) {
        return publisher.showsName(application)
                ? Prose.name(publisher.applicant(application).getName().inOrNearest(language.code()))
                : text(Phrase.NOT_PUBLISHED);
    }

    private static Prose file(ApplicationOutcome outcome) {
        return Prose.link(outcome.getApplication().value(), anchor(outcome.getApplication()));
    }

    private Prose group(ApplicationOutcome outcome) {
        return outcome.getGroup().map(id -> prose.group(id, language)).orElse(Prose.EMPTY);
    }

    private Prose rank(ApplicationOutcome outcome) {
        return outcome.getRank().map(rank -> Figures.count(rank, language)).orElse(Prose.EMPTY);
    }

    private Prose total(ApplicationOutcome outcome) {
        return outcome.getTotal()
                .map(total -> publisher.showsScores(outcome.getApplication())
                        ? Figures.number(total, language)
                        : text(Phrase.NOT_PUBLISHED))
                .orElse(Prose.EMPTY);
    }

    private Prose margin(ApplicationId application) {
        Margin margin = margins.get(application);
        if (margin == null) {
            return Prose.EMPTY;
        }
        return publisher.shows(margin) ? ExplanationProse.shortMargin(margin, language) : text(Phrase.NOT_PUBLISHED);
    }

    private Prose thereof(SelectionStatus status) {
        return Phrase.THEREOF.with(language, "status", status(status));
    }

    private Prose status(SelectionStatus status) {
        return Prose.text(ClosedWords.of(status).inOrNearest(language.code()));
    }

    private Prose text(Phrase phrase) {
        return Prose.text(phrase.text(language));
    }

    private void paragraph(Prose text) {
        page.prose("p", Attributes.NONE, text);
    }

    private static Predicate<ApplicationOutcome> is(SelectionStatus status) {
        return outcome -> outcome.getStatus() == status;
    }

    private static String anchor(ApplicationId application) {
        return "file-" + application.value();
    }
}

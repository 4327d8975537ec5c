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
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Cut;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
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
    /** The outcomes of all stages, the first stage first. */
    private final List<Selection> stages;

    private final SortedMap<ApplicationId, Margin> margins = new TreeMap<>();

    SelectionSections(HtmlWriter html, Selection selection, LocalizedText score, Language language) {
        this.html = html;
        this.page = new PageBlocks(html, language);
        this.selection = selection;
        this.procedure = selection.procedure();
        this.publisher = new Publisher(selection);
        this.score = score;
        this.language = language;
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
                section(Phrase.FUNNEL, () -> byStage(stage -> page.titledTable(funnel(stage))));
                section(Phrase.ARTICLE_ALLOCATION, () -> byStage(this::places));
                section(Phrase.SELECTED_LIST, () -> list(Phrase.SELECTED_LIST, selection.selected()));
                section(Phrase.RESERVE_LIST, () -> list(Phrase.RESERVE_LIST, selection.reserve()));
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

    private boolean isLast(int stage) {
        return stage == stages.size() - 1;
    }

    /** Those who got to a stage, in natural order of their ids. */
    private List<ApplicationOutcome> outcomes(int stage) {
        return stages.get(stage).outcomes().stream()
                .filter(outcome -> got(stage, outcome.getApplication()))
                .toList();
    }

    /** Whether an application got to a stage: everybody to the first, the selected of each to the next. */
    private boolean got(int stage, ApplicationId application) {
        return stage == 0 || stages.get(stage - 1).outcome(application).getStatus() == SelectionStatus.SELECTED;
    }

    private Block.Table funnel(int stage) {
        List<ApplicationOutcome> outcomes = outcomes(stage);
        boolean municipalitiesOnly = selection.applications().stream()
                .flatMap(application -> application.getApplicant().getAuthority().stream())
                .allMatch(authority -> authority.getKind() == AuthorityKind.MUNICIPALITY);
        SelectionProcedure own = stages.get(stage).procedure();
        boolean thresholds = !own.getThresholds().uses().isEmpty();
        Funnel funnel = new Funnel(outcomes);
        funnel.add(text(stage == 0 ? Phrase.RECEIVED : Phrase.ADMITTED_HERE), outcome -> true);
        funnel.add(status(SelectionStatus.NOT_IN_POOL), is(SelectionStatus.NOT_IN_POOL));
        funnel.add(text(Phrase.IN_POOL), is(SelectionStatus.NOT_IN_POOL).negate());
        funnel.add(thereof(SelectionStatus.INADMISSIBLE), is(SelectionStatus.INADMISSIBLE));
        if (!own.getCriteria().isEmpty()) {
            funnel.add(text(Phrase.SCORED), outcome -> outcome.getTotal().isPresent());
        }
        if (thresholds) {
            funnel.add(thereof(SelectionStatus.BELOW_THRESHOLD), is(SelectionStatus.BELOW_THRESHOLD));
        }
        funnel.add(
                text(thresholds ? Phrase.CANDIDATES : Phrase.RANKED),
                outcome -> outcome.getRank().isPresent());
        funnel.add(
                isLast(stage) ? status(SelectionStatus.SELECTED) : text(Phrase.ADMITTED_TO_NEXT),
                is(SelectionStatus.SELECTED));
        funnel.add(status(SelectionStatus.RESERVE), is(SelectionStatus.RESERVE));
        funnel.add(status(SelectionStatus.NOT_SELECTED), is(SelectionStatus.NOT_SELECTED));
        funnel.add(status(SelectionStatus.UNDECIDED), is(SelectionStatus.UNDECIDED));
        return new Block.Table(
                text(Phrase.FUNNEL),
                List.of(
                        text(Phrase.STAGE),
                        text(Phrase.FILES),
                        text(municipalitiesOnly ? Phrase.DISTINCT_MUNICIPALITIES : Phrase.DISTINCT_AUTHORITIES)),
                funnel.rows,
                List.of());
    }

    /** Counts files, and authorities each once. */
    private final class Funnel {
        private final List<ApplicationOutcome> outcomes;
        private final List<List<Prose>> rows = new ArrayList<>();

        Funnel(List<ApplicationOutcome> outcomes) {
            this.outcomes = outcomes;
        }

        void add(Prose name, Predicate<ApplicationOutcome> reached) {
            int files = 0;
            TreeSet<NationalCode> authorities = new TreeSet<>();
            for (ApplicationOutcome outcome : outcomes) {
                if (reached.test(outcome)) {
                    files++;
                    publisher
                            .applicant(outcome.getApplication())
                            .getAuthority()
                            .map(LocalAuthority::getCode)
                            .ifPresent(authorities::add);
                }
            }
            rows.add(List.of(name, Figures.count(files, language), Figures.count(authorities.size(), language)));
        }
    }

    /** How places were limited, and what became of the groups. */
    private void places(int stage) {
        Selection own = stages.get(stage);
        limits(own).forEach(this::paragraph);
        own.threshold()
                .ifPresent(threshold -> paragraph(
                        Phrase.THRESHOLD_GIVEN.with(language, "threshold", Figures.number(threshold, language))));
        page.titledTable(groups(own));
    }

    /** What limits places where it is not a number of places of each group. */
    private List<Prose> limits(Selection own) {
        Allotment allotment = own.allotment();
        if (allotment instanceof Allotment.InAll all) {
            List<Prose> limits = new ArrayList<>();
            limits.add(
                    all.places() == Integer.MAX_VALUE
                            ? text(Phrase.PLACES_WITHOUT_LIMIT)
                            : Phrase.PLACES_IN_ALL.with(language, "places", Figures.count(all.places(), language)));
            if (all.minimum() > 0) {
                limits.add(Phrase.PLACES_GUARANTEED.with(language, "places", Figures.count(all.minimum(), language)));
            }
            if (all.cap() != Integer.MAX_VALUE) {
                limits.add(Phrase.PLACES_AT_MOST.with(language, "places", Figures.count(all.cap(), language)));
            }
            return limits;
        }
        if (allotment instanceof Allotment.Budget budget) {
            return List.of(money(own, budget.amount()));
        }
        return allotment instanceof Allotment.BudgetMultiple multiple
                ? List.of(money(own, multiple.amount()))
                : List.of();
    }

    private Prose money(Selection own, Money amount) {
        TreeSet<String> selected = new TreeSet<>();
        own.withStatus(SelectionStatus.SELECTED)
                .forEach(outcome -> selected.add(outcome.getApplication().value()));
        long sum = 0;
        for (Application application : own.applications()) {
            if (selected.contains(application.getId().value())) {
                sum = Math.addExact(
                        sum,
                        application.getRequestedAmount().map(Money::thousandths).orElse(0L));
            }
        }
        Fraction asked = Fraction.of(BigInteger.valueOf(sum), BigInteger.valueOf(1000));
        return Phrase.MONEY_IS.with(
                language,
                Map.of(
                        "amount", Figures.money(amount, language),
                        "asked", Figures.number(asked, language).plus("\u00a0").plus(Prose.code(amount.currency()))));
    }

    private void overrides() {
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            outcome.getProposedStatus()
                    .ifPresent(proposed -> rows.add(List.of(
                            file(outcome),
                            name(outcome.getApplication()),
                            status(proposed),
                            status(outcome.getStatus()))));
        }
        if (rows.isEmpty()) {
            paragraph(text(Phrase.NO_OVERRIDES));
            return;
        }
        page.titledTable(new Block.Table(
                text(Phrase.ARTICLE_OVERRIDES),
                List.of(
                        text(Phrase.FILE),
                        text(Phrase.APPLICANT),
                        text(Phrase.BY_THE_RULES),
                        text(Phrase.AFTER_THE_DECISION)),
                rows,
                List.of()));
    }

    /** Where groups have no places of their own, a shortage says nothing of them. */
    private Block.Table groups(Selection own) {
        boolean ownPlaces = own.allotment() instanceof Allotment.PerGroup;
        List<List<Prose>> rows = new ArrayList<>();
        for (GroupResult group : own.groups()) {
            List<Prose> row = new ArrayList<>();
            row.add(Prose.name(group.getName().inOrNearest(language.code())));
            if (ownPlaces) {
                row.add(Figures.count(group.getPlaces().orElseThrow(), language));
            }
            row.add(Figures.count(group.getCandidates(), language));
            row.add(Figures.count(group.getSelected(), language));
            row.add(Figures.count(group.getUndecided(), language));
            if (ownPlaces) {
                row.add(prose.sentence(group.getShortage().orElseThrow(), language));
            }
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(
                text(Phrase.GROUP),
                text(Phrase.CANDIDATES_OF_GROUP),
                text(Phrase.SELECTED_LIST),
                status(SelectionStatus.UNDECIDED)));
        if (ownPlaces) {
            headers.add(1, text(Phrase.PLACES));
            headers.add(text(Phrase.REMARK));
        }
        return new Block.Table(text(Phrase.GROUPS), headers, rows, List.of());
    }

    private void list(Phrase caption, List<ApplicationOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            paragraph(text(Phrase.NOBODY));
            return;
        }
        boolean ranked = hasRankingScores();
        boolean bands = procedure.getBands().isPresent();
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : outcomes) {
            List<Prose> row = new ArrayList<>(List.of(
                    name(outcome.getApplication()), file(outcome), group(outcome), rank(outcome), total(outcome)));
            addOwn(row, ranked, rankingScore(outcome));
            addOwn(row, bands, band(outcome));
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(
                text(Phrase.APPLICANT), text(Phrase.FILE), text(Phrase.GROUP), text(Phrase.RANK), totalHeading()));
        addOwn(headers, ranked, text(Phrase.RANKING_SCORE));
        addOwn(headers, bands, text(Phrase.BAND));
        page.titledTable(new Block.Table(text(caption), headers, rows, List.of()));
    }

    private void all() {
        boolean staged = stages.size() > 1;
        boolean ranked = hasRankingScores();
        boolean bands = procedure.getBands().isPresent();
        Optional<Phrase> noMargins = noMargins();
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            List<Prose> row = new ArrayList<>(List.of(
                    file(outcome),
                    name(outcome.getApplication()),
                    ExplanationProse.status(outcome, language),
                    group(outcome),
                    rank(outcome),
                    total(outcome)));
            addOwn(row, ranked, rankingScore(outcome));
            addOwn(row, bands, band(outcome));
            addOwn(row, noMargins.isEmpty(), margin(outcome.getApplication()));
            if (staged) {
                row.add(3, Figures.count(stageOf(outcome.getApplication()) + 1, language));
            }
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(
                text(Phrase.FILE),
                text(Phrase.APPLICANT),
                text(Phrase.STATUS),
                text(Phrase.GROUP),
                text(Phrase.RANK),
                totalHeading()));
        addOwn(headers, ranked, text(Phrase.RANKING_SCORE));
        addOwn(headers, bands, text(Phrase.BAND));
        addOwn(headers, noMargins.isEmpty(), text(Phrase.MARGIN));
        if (staged) {
            headers.add(3, text(Phrase.LAST_STAGE));
        }
        page.titledTable(new Block.Table(text(Phrase.ALL_APPLICATIONS), headers, rows, List.of()));
        noMargins.ifPresent(reason -> paragraph(text(reason)));
    }

    private static void addOwn(List<Prose> row, boolean there, Prose cell) {
        if (there) {
            row.add(cell);
        }
    }

    /** The last stage that an application got to, the first being 0. */
    private int stageOf(ApplicationId application) {
        int stage = 0;
        while (!isLast(stage) && got(stage + 1, application)) {
            stage++;
        }
        return stage;
    }

    private boolean hasRankingScores() {
        return selection.outcomes().stream()
                .anyMatch(outcome -> outcome.getRankingScore().isPresent());
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
                        page.prose(tie(tie, stage));
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
                                Prose.link(id, anchor(new ApplicationId(id)))
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

    private Prose tie(Tie tie, int stage) {
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
        Prose what = text(Phrase.TIED_IN_RANK);
        if (tie.getTotal().isPresent()) {
            Prose total = publisher.showsScores(tie.getMembers().get(0))
                    ? Figures.number(tie.getTotal().get(), language)
                    : text(Phrase.NOT_PUBLISHED);
            boolean byTotal = stages.get(stage).ranksByTotal();
            what = (byTotal ? Phrase.TIED_IN_TOTAL : Phrase.TIED_IN_SCORE).with(language, "total", total);
        }
        String rule = tie.getDecidedBy().toString();
        // Where money is the limit there is no number of places to fill.
        boolean places = tie.getCut() != Cut.BUDGET;
        return (places ? Phrase.TIE_IS : Phrase.TIE_FOR_MONEY_IS)
                .with(
                        language,
                        Map.of(
                                "cut", cut,
                                "members", Sentences.codes(tie.getMembers(), language),
                                "what", what,
                                "places", Figures.count(tie.getPlaces(), language),
                                "rule", Prose.link(rule, PageBlocks.target(rule, stages.size() == 1 ? 0 : stage + 1)),
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

    private Prose rankingScore(ApplicationOutcome outcome) {
        return outcome.getRankingScore()
                .map(points -> publisher.showsScores(outcome.getApplication())
                        ? Figures.number(points, language)
                        : text(Phrase.NOT_PUBLISHED))
                .orElse(Prose.EMPTY);
    }

    private static Prose band(ApplicationOutcome outcome) {
        return outcome.getBand().map(band -> Prose.code(band.value())).orElse(Prose.EMPTY);
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
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
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Cut;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Tables and sentences of an outcome that several documents have, each showing what its publisher lets it show. */
final class OutcomeTables {
    private final Selection selection;
    private final SelectionProcedure procedure;
    private final Publisher publisher;
    private final ExplanationProse prose;
    private final LocalizedText score;
    private final Language language;
    /** The outcomes of all stages, the first stage first. */
    private final List<Selection> stages;

    OutcomeTables(Selection selection, Publisher publisher, LocalizedText score, Language language) {
        this.selection = selection;
        this.procedure = selection.procedure();
        this.publisher = publisher;
        this.score = score;
        this.language = language;
        this.prose = ExplanationProse.of(selection).withScore(score);
        this.stages = ExplanationProse.stages(selection);
    }

    private boolean isLast(int stage) {
        return stage == stages.size() - 1;
    }

    /** Those who got to a stage, in natural order of their ids. */
    List<ApplicationOutcome> outcomes(int stage) {
        return stages.get(stage).outcomes().stream()
                .filter(outcome -> got(stage, outcome.getApplication()))
                .toList();
    }

    /** Whether an application got to a stage: everybody to the first, the selected of each to the next. */
    private boolean got(int stage, ApplicationId application) {
        return stage == 0 || stages.get(stage - 1).outcome(application).getStatus() == SelectionStatus.SELECTED;
    }

    Block.Table funnel(int stage) {
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

    /** What limits places where it is not a number of places of each group. */
    List<Prose> limits(Selection own) {
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

    /** What a committee decided otherwise; without rows when nothing. */
    Block.Table overrides() {
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            outcome.getProposedStatus()
                    .ifPresent(proposed -> rows.add(List.of(
                            file(outcome),
                            name(outcome.getApplication()),
                            status(proposed),
                            status(outcome.getStatus()))));
        }
        return new Block.Table(
                text(Phrase.ARTICLE_OVERRIDES),
                List.of(
                        text(Phrase.FILE),
                        text(Phrase.APPLICANT),
                        text(Phrase.BY_THE_RULES),
                        text(Phrase.AFTER_THE_DECISION)),
                rows,
                List.of());
    }

    /** Where groups have no places of their own, a shortage says nothing of them. */
    Block.Table groups(Selection own) {
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

    /** Applications with what is shown of each, in the order given. */
    Block.Table list(Prose caption, List<ApplicationOutcome> outcomes) {
        boolean scored = isScored();
        boolean ranked = hasRankingScores();
        boolean bands = procedure.getBands().isPresent();
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : outcomes) {
            List<Prose> row = new ArrayList<>(
                    List.of(name(outcome.getApplication()), file(outcome), group(outcome), rank(outcome)));
            addOwn(row, scored, total(outcome));
            addOwn(row, ranked, rankingScore(outcome));
            addOwn(row, bands, band(outcome));
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(
                List.of(text(Phrase.APPLICANT), text(Phrase.FILE), text(Phrase.GROUP), text(Phrase.RANK)));
        addOwn(headers, scored, totalHeading());
        addOwn(headers, ranked, text(Phrase.RANKING_SCORE));
        addOwn(headers, bands, text(Phrase.BAND));
        return new Block.Table(caption, headers, rows, List.of());
    }

    static void addOwn(List<Prose> row, boolean there, Prose cell) {
        if (there) {
            row.add(cell);
        }
    }

    /** The last stage that an application got to, the first being 0. */
    int stageOf(ApplicationId application) {
        int stage = 0;
        while (!isLast(stage) && got(stage + 1, application)) {
            stage++;
        }
        return stage;
    }

    /** Whether anything is scored in any stage: where nothing is, a total of nought says nothing. */
    boolean isScored() {
        return stages.stream()
                .anyMatch(stage -> !stage.procedure().getCriteria().isEmpty());
    }

    /** Whether the last stage can have a reserve list: where it cannot, that nobody is on it says nothing. */
    boolean hasReserve() {
        return !procedure
                        .getReserve()
                        .rule()
                        .equals(SelectionRules.NO_RESERVE.info().getId())
                || !selection.reserve().isEmpty();
    }

    boolean hasRankingScores() {
        return selection.outcomes().stream()
                .anyMatch(outcome -> outcome.getRankingScore().isPresent());
    }

    Prose tie(Tie tie, int stage) {
        Prose cut = cut(tie);
        Prose what = shared(tie, stage);
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

    /** Which cut the tied straddle. */
    Prose cut(Tie tie) {
        Prose group = tie.getGroup().map(id -> prose.group(id, language)).orElse(Prose.EMPTY);
        return switch (tie.getCut()) {
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
    }

    /** What the tied share. */
    Prose shared(Tie tie, int stage) {
        Prose what = text(Phrase.TIED_IN_RANK);
        if (tie.getTotal().isPresent()) {
            Prose total = publisher.showsScores(tie.getMembers().get(0))
                    ? Figures.number(tie.getTotal().get(), language)
                    : text(Phrase.NOT_PUBLISHED);
            boolean byTotal = stages.get(stage).ranksByTotal();
            what = (byTotal ? Phrase.TIED_IN_TOTAL : Phrase.TIED_IN_SCORE).with(language, "total", total);
        }
        return what;
    }

    Prose totalHeading() {
        return Phrase.SCORE_TOTAL.with(language, "score", Prose.text(score.inOrNearest(language.code())));
    }

    Prose name(ApplicationId application) {
        return publisher.showsName(application)
                ? Prose.name(publisher.applicant(application).getName().inOrNearest(language.code()))
                : text(Phrase.NOT_PUBLISHED);
    }

    static Prose file(ApplicationOutcome outcome) {
        return Prose.link(outcome.getApplication().value(), anchor(outcome.getApplication()));
    }

    Prose group(ApplicationOutcome outcome) {
        return outcome.getGroup().map(id -> prose.group(id, language)).orElse(Prose.EMPTY);
    }

    Prose rank(ApplicationOutcome outcome) {
        return outcome.getRank().map(rank -> Figures.count(rank, language)).orElse(Prose.EMPTY);
    }

    Prose total(ApplicationOutcome outcome) {
        return outcome.getTotal()
                .map(total -> publisher.showsScores(outcome.getApplication())
                        ? Figures.number(total, language)
                        : text(Phrase.NOT_PUBLISHED))
                .orElse(Prose.EMPTY);
    }

    Prose rankingScore(ApplicationOutcome outcome) {
        return outcome.getRankingScore()
                .map(points -> publisher.showsScores(outcome.getApplication())
                        ? Figures.number(points, language)
                        : text(Phrase.NOT_PUBLISHED))
                .orElse(Prose.EMPTY);
    }

    static Prose band(ApplicationOutcome outcome) {
        return outcome.getBand().map(band -> Prose.code(band.value())).orElse(Prose.EMPTY);
    }

    private Prose thereof(SelectionStatus status) {
        return Phrase.THEREOF.with(language, "status", status(status));
    }

    Prose status(SelectionStatus status) {
        return Prose.text(ClosedWords.of(status).inOrNearest(language.code()));
    }

    private Prose text(Phrase phrase) {
        return phrase.in(language);
    }

    private static Predicate<ApplicationOutcome> is(SelectionStatus status) {
        return outcome -> outcome.getStatus() == status;
    }

    static String anchor(ApplicationId application) {
        return "file-" + application.value();
    }
}

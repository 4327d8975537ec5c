// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.page.Attributes;
import io.github.ogplocal.io.page.HtmlWriter;
import io.github.ogplocal.io.page.PageBlocks;
import io.github.ogplocal.io.page.SupportPlot;
import io.github.ogplocal.io.page.SupportPlot.Column;
import io.github.ogplocal.io.page.SupportPlot.Standing;
import io.github.ogplocal.io.prose.BudgetPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.io.prose.PrioritisationPhrase;
import io.github.ogplocal.io.prose.PrioritisationProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Span;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.prioritisation.ContestOutcome;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import io.github.ogplocal.rules.prioritisation.ProjectOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The projects of one contest that spends money, with their support, their cost, and what was spent with each. */
final class SpendingTable {
    private final Prioritisation outcome;
    private final Money budget;
    private final PrioritisationProse prose;
    private final Language language;
    private final List<ProjectOutcome> rows = new ArrayList<>();
    private final boolean voted;
    private final boolean rated;
    private final long mostSupport;
    private final long mostCost;

    SpendingTable(Prioritisation outcome, ContestOutcome contest, PrioritisationProse prose, Language language) {
        this.outcome = outcome;
        this.budget = contest.getBudget().orElseThrow();
        this.prose = prose;
        this.language = language;
        for (PriorityStatus status :
                List.of(PriorityStatus.CHOSEN, PriorityStatus.UNDECIDED, PriorityStatus.NOT_CHOSEN)) {
            Comparator<ProjectOutcome> order = status == PriorityStatus.CHOSEN
                    ? Comparator.comparing(one -> one.getPlace().orElse(Integer.MAX_VALUE))
                    : Comparator.comparing(SpendingTable::support).reversed();
            outcome.withStatus(status).stream()
                    .filter(one -> one.getZone().equals(contest.getZone()))
                    .sorted(order.thenComparing(ProjectOutcome::getProject))
                    .forEach(rows::add);
        }
        voted = rows.stream().anyMatch(one -> one.getVotes().isPresent());
        rated = rows.stream().anyMatch(one -> one.getTotal().isPresent());
        mostSupport = rows.stream().mapToLong(SpendingTable::support).max().orElse(0);
        mostCost = rows.stream().mapToLong(SpendingTable::cost).max().orElse(0);
    }

    /** The id of the place of the page where a project is explained. */
    static String anchor(ProjectId project) {
        return "project-" + project;
    }

    List<ProjectId> projects() {
        return rows.stream().map(ProjectOutcome::getProject).toList();
    }

    List<Column> columns() {
        return rows.stream()
                .map(one -> new Column(one.getProject().value(), cost(one), support(one), standing(one)))
                .toList();
    }

    /** What the support is a number of; empty where nobody votes or rates. */
    Optional<BudgetPhrase> supportHeading() {
        if (voted) {
            return Optional.of(BudgetPhrase.PLOT_VOTES);
        }
        return rated ? Optional.of(BudgetPhrase.PLOT_TOTALS) : Optional.empty();
    }

    /** Votes, or where nobody votes the total of the ratings, rounded; what is negative draws as nothing. */
    private static long support(ProjectOutcome one) {
        return one.getVotes()
                .map(Integer::longValue)
                .orElseGet(() -> one.getTotal().map(SpendingTable::rounded).orElse(0L));
    }

    private static long rounded(Fraction total) {
        return total.signum() <= 0 ? 0 : new BigDecimal(total.toRoundedDecimal(0)).longValue();
    }

    private static long cost(ProjectOutcome one) {
        return one.getCost().map(Money::thousandths).orElse(0L);
    }

    private static Standing standing(ProjectOutcome one) {
        return switch (one.getStatus()) {
            case CHOSEN -> Standing.CHOSEN;
            case UNDECIDED -> Standing.OPEN;
            case NOT_CHOSEN, NOT_ADMITTED -> Standing.OTHER;
        };
    }

    void write(HtmlWriter html, PageBlocks page) {
        Prose caption = text(BudgetPhrase.SAME_FIGURES);
        Attributes region = Attributes.of("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", caption.toPlainText(language));
        html.element(
                "div",
                region,
                box -> html.element("table", table -> {
                    page.prose("caption", Attributes.NONE, caption);
                    html.element(
                            "thead",
                            head -> html.element("tr", row -> {
                                header(page, PrioritisationPhrase.PROJECT);
                                header(page, Phrase.STATUS);
                                if (voted || rated) {
                                    header(page, voted ? PrioritisationPhrase.VOTES : PrioritisationPhrase.TOTAL);
                                }
                                header(page, PrioritisationPhrase.COST);
                                header(page, BudgetPhrase.SPENT_SO_FAR);
                                header(page, BudgetPhrase.LACKING);
                            }));
                    html.element("tbody", body -> rows(html, page));
                }));
    }

    private void header(PageBlocks page, Phrasing words) {
        page.prose("th", Attributes.of("scope", "col"), text(words));
    }

    private void rows(HtmlWriter html, PageBlocks page) {
        long spent = 0;
        for (ProjectOutcome one : rows) {
            long before = spent;
            boolean chosen = one.getStatus() == PriorityStatus.CHOSEN;
            spent += chosen ? cost(one) : 0;
            long after = spent;
            html.element("tr", row -> {
                page.prose("th", Attributes.of("scope", "row"), prose.project(one.getProject()));
                page.prose("td", Attributes.NONE, status(one));
                if (voted || rated) {
                    cell(html, page, supportFigure(one), 0, support(one), mostSupport, standing(one));
                }
                cell(html, page, costFigure(one), 0, cost(one), mostCost, standing(one));
                if (chosen) {
                    Prose figure = Figures.money(new Money(budget.currency(), after), language);
                    cell(html, page, figure, before, after, budget.thousandths(), Standing.CHOSEN);
                    page.prose("td", Attributes.NONE, Prose.EMPTY);
                } else {
                    page.prose("td", Attributes.NONE, Prose.EMPTY);
                    page.prose("td", Attributes.NONE, PrioritisationSummary.lacking(outcome, prose, one.getProject()));
                }
            });
        }
    }

    private void cell(
            HtmlWriter html, PageBlocks page, Prose figure, long from, long to, long most, Standing standing) {
        html.element("td", cell -> {
            page.prose(figure);
            SupportPlot.bar(html, from, to, most, standing, language);
        });
    }

    private Prose status(ProjectOutcome one) {
        BudgetPhrase words = switch (standing(one)) {
            case CHOSEN -> BudgetPhrase.CHOSEN;
            case OPEN -> BudgetPhrase.UNDECIDED;
            case OTHER -> BudgetPhrase.NOT_CHOSEN;
        };
        return new Prose(List.of(new Span(words.text(language), Span.Direction.OF_SENTENCE, anchor(one.getProject()))));
    }

    private Prose supportFigure(ProjectOutcome one) {
        return one.getVotes()
                .map(votes -> Figures.count(votes, language))
                .or(() -> one.getTotal().map(total -> Figures.number(total, language)))
                .orElse(Prose.EMPTY);
    }

    private Prose costFigure(ProjectOutcome one) {
        return one.getCost()
                .map(cost -> Figures.money(cost, language))
                .orElseGet(() -> text(PrioritisationPhrase.UNKNOWN));
    }

    private Prose text(Phrasing words) {
        return words.in(language);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.place.DuplicateSearch;
import io.github.ogplocal.rules.place.NameDuplicates;
import io.github.ogplocal.rules.place.NamedPlace;
import io.github.ogplocal.rules.place.SameNames;
import io.github.ogplocal.rules.place.SuggestedNames;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The outcome in a few lines. */
final class Summary {
    private static final int SHOWN_DECIMALS = 6;
    private static final int ROUNDED_DECIMALS = 2;

    private final Selection selection;
    private final Language language;

    private Summary(Selection selection, Language language) {
        this.selection = selection;
        this.language = language;
    }

    static List<String> lines(Selection selection, Language language) {
        return new Summary(selection, language).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        var procedure = selection.procedure();
        lines.add(Say.OUTCOME.in(language, procedure.getId() + "@" + procedure.getRevision()));
        lines.add(Say.APPLICATIONS.in(
                language, Integer.toString(selection.outcomes().size())));
        selection.counts().forEach((status, count) -> {
            if (count > 0) {
                lines.add("  " + word(status).in(language) + (language == Language.fr ? " : " : ": ") + count);
            }
        });
        Map<ApplicationId, String> names = new TreeMap<>();
        for (Application application : selection.applications()) {
            names.put(application.getId(), application.getApplicant().getName().inOrNearest(language.name()));
        }
        for (GroupResult group : selection.groups()) {
            lines.add("");
            lines.add(line(group));
            for (ApplicationOutcome outcome : selection.selected()) {
                if (outcome.getGroup().filter(group.getGroup()::equals).isPresent()) {
                    lines.add("  " + candidate(outcome, names.getOrDefault(outcome.getApplication(), "")));
                }
            }
        }
        List<Tie> ties = selection.ties();
        if (!ties.isEmpty()) {
            lines.add("");
        }
        for (Tie tie : ties) {
            String rule = tie.getDecidedBy().toString();
            lines.add(
                    tie.getTotal().isPresent()
                            ? Say.TIE.in(language, number(tie.getTotal().get()), ids(tie.getMembers()), rule)
                            : Say.TIE_WITHOUT_POINTS.in(language, ids(tie.getMembers()), rule));
        }
        for (ApplicationOutcome outcome : selection.outcomes()) {
            outcome.getProposedStatus()
                    .ifPresent(proposed -> lines.add(Say.DECIDED_OTHERWISE.in(
                            language,
                            outcome.getApplication().toString(),
                            word(outcome.getStatus()).in(language),
                            word(proposed).in(language))));
        }
        List<ApplicationId> undecided = selection.withStatus(SelectionStatus.UNDECIDED).stream()
                .map(ApplicationOutcome::getApplication)
                .toList();
        if (!undecided.isEmpty()) {
            lines.add(Say.UNDECIDED.in(language, ids(undecided)));
        }
        lines.addAll(likeNames());
        lines.add("");
        return lines;
    }

    /** Files that a person should compare: nothing is merged for a name that only sounds like another. */
    private List<String> likeNames() {
        Map<String, String> codes = new TreeMap<>();
        List<NamedPlace> places = new ArrayList<>();
        for (Application application : selection.applications()) {
            String id = application.getId().value();
            application.getApplicant().getAuthority().ifPresent(authority -> {
                codes.put(id, authority.getCode().toString());
                places.add(NamedPlace.of(id, authority));
            });
        }
        NameDuplicates found = DuplicateSearch.byRule().among(places);
        List<String> lines = new ArrayList<>();
        for (SameNames same : found.same()) {
            if (same.ids().stream().map(codes::get).distinct().count() > 1) {
                lines.add(Say.SAME_NAMES.in(language, String.join(", ", same.ids())));
            }
        }
        for (SuggestedNames like : found.suggested()) {
            if (like.ids().stream().map(codes::get).distinct().count() > 1) {
                lines.add(Say.LIKE_NAMES.in(language, String.join(", ", like.ids())));
            }
        }
        return lines;
    }

    /** Where groups have no places of their own, there is no number of places to tell. */
    private String line(GroupResult group) {
        String name = group.getName().inOrNearest(language.name());
        String selected = Integer.toString(group.getSelected());
        return group.getPlaces()
                .map(places -> Say.GROUP.in(language, name, selected, Integer.toString(places)))
                .orElseGet(() -> Say.GROUP_SELECTED.in(language, name, selected));
    }

    private String candidate(ApplicationOutcome outcome, String name) {
        String rank = outcome.getRank().map(Object::toString).orElse("-");
        String id = outcome.getApplication().toString();
        boolean scored = !selection.procedure().getCriteria().isEmpty();
        Optional<Fraction> points = outcome.getTotal()
                .filter(total -> scored)
                .map(total -> outcome.getRankingScore().orElse(total));
        return points.isPresent()
                ? Say.CANDIDATE.in(language, rank, name, id, number(points.get()))
                : Say.CANDIDATE_WITHOUT_POINTS.in(language, rank, name, id);
    }

    private static String ids(List<ApplicationId> ids) {
        return ids.stream().map(ApplicationId::toString).collect(Collectors.joining(", "));
    }

    /** The exact number: a decimal where a short one is exact, else the fraction and about how much it is. */
    private String number(Fraction number) {
        int decimals = number.exactDecimals();
        return decimals >= 0 && decimals <= SHOWN_DECIMALS
                ? language.decimal(number.toRoundedDecimal(decimals))
                : number + " (≈ " + language.decimal(number.toRoundedDecimal(ROUNDED_DECIMALS)) + ")";
    }

    static Say word(SelectionStatus status) {
        return switch (status) {
            case SELECTED -> Say.STATUS_SELECTED;
            case RESERVE -> Say.STATUS_RESERVE;
            case NOT_SELECTED -> Say.STATUS_NOT_SELECTED;
            case BELOW_THRESHOLD -> Say.STATUS_BELOW_THRESHOLD;
            case INADMISSIBLE -> Say.STATUS_INADMISSIBLE;
            case UNDECIDED -> Say.STATUS_UNDECIDED;
            case NOT_IN_POOL -> Say.STATUS_NOT_IN_POOL;
        };
    }
}

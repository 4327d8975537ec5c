// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A vote on a participatory budget as one of Pabulib's files tells it: what can be chosen, what there is to spend, and who
 * votes for what.
 *
 * <p>Every voter is counted, those too who approve of nothing. Lists stand in the order of ids, whatever order they are
 * given in, so that two files that say the same are equal. What a file says of the voters themselves (age, sex,
 * neighbourhood) has no place here.
 *
 * <p>Invariant: every project has a cost, in the currency of the budget, and its title, if it has one, in the language of
 * {@link #languageTag} alone; ids are there once; ballots and ratings name projects that are there. With
 * {@link PabulibVoteType#hasPoints} there are ratings and no ballots, without it ballots and no ratings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meta from key to value, without {@code budget}, {@code currency}, {@code vote_type}, {@code num_projects} and
 *     {@code num_votes}, which follow from the rest; no value is blank, or begins or ends with a blank
 * @param voteType how the voters say what they want
 * @param budget what there is to spend; in the currency {@value #NO_CURRENCY} when the file names none
 * @param projects in the order of their ids
 * @param ballots in the order of their voters
 * @param ratings in the order of their voters, then projects
 * @param selected how the election officially ended, by project: 1 for chosen, 0 for not chosen, 2 to 9 as the file explains
 *     them; empty when the file does not say. Nothing is computed from it
 */
public record PabulibElection(
        SortedMap<String, String> meta,
        PabulibVoteType voteType,
        Money budget,
        List<Project> projects,
        List<Ballot> ballots,
        List<Rating> ratings,
        SortedMap<ProjectId, Integer> selected) {
    /** ISO 4217 for no currency; amounts of a file that names none are in it. */
    public static final String NO_CURRENCY = "XXX";

    /** BCP 47 for a language that is not known; titles of a file that names none by its tag are in it. */
    public static final String NO_LANGUAGE = "und";

    static final List<String> DERIVED_KEYS = List.of("num_projects", "num_votes", "budget", "vote_type", "currency");
    static final int MOST_META = 100_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_. -]{0,62}[A-Za-z0-9]|[A-Za-z]");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    private static final String WHAT = "election";

    /** Sorts, and checks the invariant. */
    public PabulibElection {
        requireNonNull(voteType, "voteType");
        requireNonNull(budget, "budget");
        meta = Collections.unmodifiableSortedMap(new TreeMap<>(meta));
        meta.forEach(PabulibElection::checkMeta);
        projects = sorted(projects, Comparator.comparing(Project::getId));
        ballots = sorted(ballots, Comparator.comparing(Ballot::voter));
        ratings = sorted(ratings, Comparator.comparing(Rating::voter).thenComparing(Rating::project));
        selected = Collections.unmodifiableSortedMap(new TreeMap<>(selected));
        Set<ProjectId> ids = new HashSet<>();
        for (Project project : projects) {
            checkProject(project, budget.currency(), tag(meta));
            require(
                    ids.add(project.getId()),
                    WHAT,
                    "projects",
                    Invariant.REPEATED,
                    "must be there once",
                    project.getId());
        }
        require(
                voteType.hasPoints() ? ballots.isEmpty() : ratings.isEmpty(),
                WHAT,
                voteType.hasPoints() ? "ballots" : "ratings",
                Invariant.CONTRADICTION,
                "must be those of the vote type",
                voteType.code());
        checkBallots(ballots, ids, voteType);
        checkRatings(ratings, ids);
        selected.forEach((project, value) -> {
            require(ids.contains(project), WHAT, "selected", Invariant.UNKNOWN_REFERENCE, "must be a project", project);
            require(value >= 0 && value <= 9, WHAT, "selected", Invariant.OUT_OF_RANGE, "must be 0 to 9", value);
        });
    }

    /**
     * An election by approval out of projects and ballots that came from elsewhere, so that it can be written as a file. A
     * file speaks one language: of each title it takes the one in the language of {@code meta}, else the nearest there is.
     *
     * @param meta what is said of the election; without the keys that follow from the rest
     * @throws io.github.ogplocal.model.InvalidValueException if a project has no cost, or the rest is not as
     *     {@link PabulibElection} says
     */
    public static PabulibElection ofApprovals(
            Map<String, String> meta, Money budget, Collection<Project> projects, Collection<Ballot> ballots) {
        SortedMap<String, String> sorted = new TreeMap<>(meta);
        String tag = tag(sorted);
        List<Project> told = projects.stream()
                .map(project -> Project.builder()
                        .from(project)
                        .title(project.getTitle()
                                .map(title -> LocalizedText.of(
                                        tag, title.inOrNearest(tag).strip())))
                        .build())
                .toList();
        return new PabulibElection(
                sorted,
                PabulibVoteType.APPROVAL,
                budget,
                told,
                List.copyOf(ballots),
                List.of(),
                Collections.emptySortedMap());
    }

    /** The language of the titles: the key {@code language} when it is a tag of two or three letters, else {@value #NO_LANGUAGE}. */
    public String languageTag() {
        return tag(meta);
    }

    /** What the file calls the currency; empty when it names none. */
    public Optional<String> currency() {
        return budget.currency().equals(NO_CURRENCY) ? Optional.empty() : Optional.of(budget.currency());
    }

    /** How many voters there are: of those who give points, the ones who gave any. */
    public int voters() {
        return voteType.hasPoints()
                ? (int) ratings.stream().map(Rating::voter).distinct().count()
                : ballots.size();
    }

    static String tag(Map<String, String> meta) {
        String language = meta.getOrDefault("language", "");
        return TAG.matcher(language).matches() ? language : NO_LANGUAGE;
    }

    static boolean isKey(String key) {
        return key.length() <= 64 && KEY.matcher(key).matches();
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    private static void checkMeta(String key, String value) {
        require(isKey(key), WHAT, "meta", Invariant.MALFORMED, "must have keys of letters, digits and . _ -", null);
        require(!DERIVED_KEYS.contains(key), WHAT, "meta", Invariant.CONTRADICTION, "must not say what follows", key);
        requireText(value, MOST_META, WHAT, "meta");
        require(value.equals(value.strip()), WHAT, "meta", Invariant.MALFORMED, "must not begin or end blank", key);
    }

    private static void checkProject(Project project, String currency, String tag) {
        ProjectId id = project.getId();
        require(project.getCost().isPresent(), WHAT, "cost", Invariant.TOO_FEW, "must be known", id);
        require(
                project.getCost().orElseThrow().currency().equals(currency),
                WHAT,
                "cost",
                Invariant.CONTRADICTION,
                "must be in the currency of the budget",
                id);
        project.getTitle()
                .ifPresent(title -> require(
                        title.toMap().size() == 1
                                && title.in(tag)
                                        .filter(text -> text.equals(text.strip()))
                                        .isPresent(),
                        WHAT,
                        "title",
                        Invariant.CONTRADICTION,
                        "must be in the language of the election alone, and not begin or end blank",
                        id));
    }

    private static void checkBallots(List<Ballot> ballots, Set<ProjectId> ids, PabulibVoteType type) {
        for (int i = 0; i < ballots.size(); i++) {
            Ballot ballot = ballots.get(i);
            VoterId voter = ballot.voter();
            require(
                    i == 0 || !ballots.get(i - 1).voter().equals(voter),
                    WHAT,
                    "ballots",
                    Invariant.REPEATED,
                    "must be one a voter",
                    voter);
            require(
                    type != PabulibVoteType.CHOOSE_1 || ballot.approved().size() <= 1,
                    WHAT,
                    "ballots",
                    Invariant.TOO_LONG,
                    "must name one project at most",
                    voter);
            for (ProjectId project : ballot.approved()) {
                require(
                        ids.contains(project),
                        WHAT,
                        "ballots",
                        Invariant.UNKNOWN_REFERENCE,
                        "must name projects",
                        project);
            }
        }
    }

    private static void checkRatings(List<Rating> ratings, Set<ProjectId> ids) {
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            require(
                    ids.contains(rating.project()),
                    WHAT,
                    "ratings",
                    Invariant.UNKNOWN_REFERENCE,
                    "must name projects",
                    rating.project());
            require(
                    i == 0
                            || !ratings.get(i - 1).voter().equals(rating.voter())
                            || !ratings.get(i - 1).project().equals(rating.project()),
                    WHAT,
                    "ratings",
                    Invariant.REPEATED,
                    "must rate a project once",
                    rating.project());
        }
    }
}

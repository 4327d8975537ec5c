// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibProblems;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibTable;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table VOTES. */
final class PabulibVotes extends PabulibTable {
    private static final List<String> APPROVALS = List.of("voter_id", "vote");
    private static final List<String> WITH_POINTS = List.of("voter_id", "vote", "points");
    private static final List<String> UNREAD = List.of(
            "points",
            "age",
            "sex",
            "voting_method",
            "district",
            "neighborhood",
            "education",
            "topic_preference_transport",
            "topic_preference_culture",
            "topic_preference_nature",
            "district_preference",
            "time_taken_seconds",
            "format_easiness",
            "format_expressiveness",
            "format_rank");

    private final PabulibProjects projects;
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();
    private boolean points;
    private boolean one;
    private int voterPlace;
    private int votePlace;
    private int pointsPlace;
    private int rows;
    private int empty;
    private int firstEmpty;
    private int[] votes = new int[0];
    private int[] lastRow = new int[0];
    private int[] lastRowAgain = new int[0];
    private int[] repeats = new int[0];
    private int repeatsInRow;
    private int projectsAgain;
    private BigDecimal[] scores = new BigDecimal[0];
    private int[] lengths = new int[8];

    PabulibVotes(PabulibProblems problems, PabulibProjects projects) {
        super(problems);
        this.projects = projects;
    }

    /** Called when the table begins, and the other two are read. */
    void begin(PabulibMeta meta) {
        points = meta.hasPoints();
        one = meta.isChoiceOfOne();
        votes = new int[projects.count()];
        lastRow = new int[projects.count()];
        lastRowAgain = new int[projects.count()];
        repeats = new int[projects.count()];
        scores = new BigDecimal[points ? projects.count() : 0];
        Arrays.fill(scores, BigDecimal.ZERO);
    }

    @Override
    List<String> required() {
        return read();
    }

    @Override
    List<String> read() {
        return points ? WITH_POINTS : APPROVALS;
    }

    @Override
    List<String> unread() {
        return UNREAD;
    }

    @Override
    void headed() {
        voterPlace = place("voter_id");
        votePlace = place("vote");
        pointsPlace = place("points");
    }

    @Override
    void take(int line, String[] cells) {
        rows++;
        VoterId voter = voter(line, cells[voterPlace]);
        List<String> named = parts(cells[votePlace]);
        // What a ballot names is not looked up in a table that nobody could read.
        repeatsInRow = 0;
        projectsAgain = 0;
        List<ProjectId> chosen = projects.isReadable() ? projects(line, named) : List.of();
        int different = named.size() - repeatsInRow;
        countLength(different);
        if (named.isEmpty()) {
            empty++;
            firstEmpty = firstEmpty == 0 ? line : firstEmpty;
        }
        if (points) {
            rate(line, voter, chosen, named.size(), cells[pointsPlace]);
        } else {
            if (one && different > 1) {
                problems.refuse(
                        ProblemCode.LIST_TOO_LONG,
                        line,
                        votePlace + 1,
                        Map.of("found", Integer.toString(different), "most", "1"));
            }
            if (voter != null && chosen.size() == named.size()) {
                ballots.add(new Ballot(voter, repeatsInRow == 0 ? chosen : List.copyOf(new LinkedHashSet<>(chosen))));
            }
        }
        if (projectsAgain > 0) {
            problems.note(
                    points ? ProblemCode.POINTS_ADDED_UP : ProblemCode.PROJECT_NAMED_AGAIN,
                    line,
                    votePlace + 1,
                    Map.of("projects", Integer.toString(projectsAgain)));
        }
    }

    private @Nullable VoterId voter(int line, String cell) {
        if (cell.isEmpty()) {
            problems.refuse(ProblemCode.EMPTY_CELL, line, voterPlace + 1, Map.of());
            return null;
        }
        if (!voters.add(cell)) {
            problems.refuse(ProblemCode.REPEATED, line, voterPlace + 1, Map.of());
            return null;
        }
        try {
            return new VoterId(cell);
        } catch (InvalidValueException e) {
            problems.refuse(ProblemCode.of(e.invariant()), line, voterPlace + 1, Map.of());
            return null;
        }
    }

    /** The projects that a ballot names, as often as it names them; fewer when one was refused. */
    private List<ProjectId> projects(int line, List<String> named) {
        List<ProjectId> chosen = new ArrayList<>(named.size());
        for (String name : named) {
            int number = name.isEmpty() ? -1 : projects.number(name);
            if (name.isEmpty()) {
                problems.refuse(ProblemCode.MALFORMED, line, votePlace + 1, Map.of());
            } else if (number < 0) {
                problems.refuse(ProblemCode.UNKNOWN_REFERENCE, line, votePlace + 1, Map.of());
            } else {
                if (lastRow[number] == rows) {
                    repeats[number]++;
                    repeatsInRow++;
                    projectsAgain += lastRowAgain[number] == rows ? 0 : 1;
                    lastRowAgain[number] = rows;
                } else {
                    lastRow[number] = rows;
                    votes[number]++;
                }
                ProjectId id = projects.id(number);
                if (id != null) {
                    chosen.add(id);
                }
            }
        }
        return chosen;
    }

    private void rate(int line, @Nullable VoterId voter, List<ProjectId> chosen, int named, String cell) {
        List<String> given = parts(cell);
        if (given.size() != named) {
            problems.refuse(
                    ProblemCode.POINTS_OF_OTHER_NUMBER,
                    line,
                    pointsPlace + 1,
                    Map.of("projects", Integer.toString(named), "points", Integer.toString(given.size())));
            return;
        }
        Map<ProjectId, BigDecimal> sums = new LinkedHashMap<>();
        boolean sound = chosen.size() == named && voter != null;
        for (int i = 0; i < given.size(); i++) {
            Points parsed;
            try {
                parsed = Points.parse(given.get(i));
            } catch (InvalidValueException e) {
                problems.refuse(ProblemCode.of(e.invariant()), line, pointsPlace + 1, Map.of());
                continue;
            }
            if (sound) {
                sums.merge(chosen.get(i), new BigDecimal(parsed.toString()), BigDecimal::add);
            }
        }
        if (voter != null) {
            sums.forEach((project, sum) -> rate(line, voter, project, sum));
        }
    }

    private void rate(int line, VoterId voter, ProjectId project, BigDecimal sum) {
        try {
            ratings.add(new Rating(voter, project, Points.parse(sum.toPlainString())));
        } catch (InvalidValueException e) {
            // Each part of the sum was sound, so that its size or its decimals are at fault, not its form.
            problems.refuse(ProblemCode.OUT_OF_RANGE, line, pointsPlace + 1, Map.of());
            return;
        }
        int number = projects.number(project.value());
        scores[number] = scores[number].add(sum);
    }

    /** What stands between commas, blanks around it taken away; nothing when there is nothing. */
    private static List<String> parts(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = cell.indexOf(','); comma >= 0; comma = cell.indexOf(',', from)) {
            parts.add(cell.substring(from, comma).strip());
            from = comma + 1;
        }
        parts.add(cell.substring(from).strip());
        return parts;
    }

    private void countLength(int length) {
        if (length >= lengths.length) {
            lengths = Arrays.copyOf(lengths, Math.max(length + 1, 2 * lengths.length));
        }
        lengths[length]++;
    }

    /** Compares with what the keys say, once all ballots are there. */
    void end(PabulibMeta meta) {
        if (!isReadable()) {
            return;
        }
        meta.compare("num_votes", rows);
        meta.compareLengths(lengths);
        if (empty > 0) {
            problems.note(
                    ProblemCode.EMPTY_BALLOTS, firstEmpty, votePlace + 1, Map.of("ballots", Integer.toString(empty)));
        }
    }

    /** How many ballots name a project, by its number. */
    int votes(int number) {
        return votes[number];
    }

    /** How often ballots name a project beyond once each, by its number. */
    int repeats(int number) {
        return repeats[number];
    }

    /** The points that a project was given in all; asked for where voters give points. */
    BigDecimal score(int number) {
        return scores[number];
    }

    List<Ballot> ballots() {
        return ballots;
    }

    List<Rating> ratings() {
        return ratings;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibProblems;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibTable;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table PROJECTS. */
final class PabulibProjects extends PabulibTable {
    private static final List<String> REQUIRED = List.of("project_id", "cost");
    private static final List<String> READ = List.of("project_id", "cost", "votes", "score", "name", "selected");
    private static final List<String> UNREAD = List.of(
            "category",
            "beneficiaries",
            "neighborhood",
            "subunit",
            "district",
            "description",
            "proposer",
            "public_id",
            "latitude",
            "longitude");
    private static final Pattern DECISION = Pattern.compile("[0-9]");
    private static final Pattern STATED = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final @Nullable String zoneColumn;
    private final List<String> read;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SortedMap<ProjectId, Integer> selected = new TreeMap<>();

    /** What a row says, and where; of what was refused, nothing. */
    private record Line(
            int line,
            @Nullable ProjectId id,
            long thousandths,
            @Nullable String name,
            @Nullable ZoneId zone,
            @Nullable BigDecimal votes,
            @Nullable BigDecimal score) {}

    PabulibProjects(PabulibProblems problems, Optional<String> zoneColumn) {
        super(problems);
        this.zoneColumn = zoneColumn.map(name -> name.toLowerCase(Locale.ROOT)).orElse(null);
        read = new ArrayList<>(READ);
        zoneColumn.ifPresent(name -> read.add(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    List<String> required() {
        List<String> required = new ArrayList<>(REQUIRED);
        if (zoneColumn != null) {
            required.add(zoneColumn);
        }
        return required;
    }

    @Override
    List<String> read() {
        return read;
    }

    @Override
    List<String> unread() {
        return UNREAD;
    }

    @Override
    void headed() {}

    @Override
    void take(int line, String[] cells) {
        ProjectId id = id(line, cells);
        long cost = PabulibAmounts.thousandths(cells[place("cost")], problems, line, place("cost") + 1);
        if (id != null) {
            decision(line, cells, id);
        }
        lines.add(new Line(
                line,
                id,
                cost,
                name(line, cells),
                zone(line, cells),
                stated("votes", line, cells),
                stated("score", line, cells)));
    }

    private @Nullable ProjectId id(int line, String[] cells) {
        int place = place("project_id");
        String cell = cells[place];
        if (cell.isEmpty()) {
            problems.refuse(ProblemCode.EMPTY_CELL, line, place + 1, Map.of());
            return null;
        }
        // A row with a fault still counts, and ballots that name its project have no fault of their own.
        if (numbers.putIfAbsent(cell, lines.size()) != null) {
            problems.refuse(ProblemCode.REPEATED, line, place + 1, Map.of());
            return null;
        }
        try {
            return new ProjectId(cell);
        } catch (InvalidValueException e) {
            problems.refuse(ProblemCode.of(e.invariant()), line, place + 1, Map.of());
            return null;
        }
    }

    private @Nullable String name(int line, String[] cells) {
        int place = place("name");
        String name = place < 0 ? "" : cells[place].replace("\r\n", "\n");
        if (name.isEmpty()) {
            return null;
        }
        if (name.isBlank() || name.length() > LocalizedText.MAX_LENGTH || Checks.indexOfForbidden(name) >= 0) {
            problems.note(ProblemCode.TEXT_LEFT_OUT, line, place + 1, Map.of());
            return null;
        }
        return name;
    }

    private @Nullable ZoneId zone(int line, String[] cells) {
        int place = zoneColumn == null ? -1 : place(zoneColumn);
        if (place < 0 || cells[place].isEmpty()) {
            return null;
        }
        try {
            return new ZoneId(cells[place]);
        } catch (InvalidValueException e) {
            problems.refuse(ProblemCode.of(e.invariant()), line, place + 1, Map.of());
            return null;
        }
    }

    private void decision(int line, String[] cells, ProjectId id) {
        int place = place("selected");
        if (place < 0 || cells[place].isEmpty()) {
            return;
        }
        if (DECISION.matcher(cells[place]).matches()) {
            selected.put(id, Integer.parseInt(cells[place]));
        } else {
            problems.refuse(ProblemCode.MALFORMED, line, place + 1, Map.of());
        }
    }

    private @Nullable BigDecimal stated(String column, int line, String[] cells) {
        int place = place(column);
        if (place < 0 || cells[place].isEmpty()) {
            return null;
        }
        if (!STATED.matcher(cells[place]).matches()) {
            problems.refuse(ProblemCode.MALFORMED, line, place + 1, Map.of());
            return null;
        }
        return new BigDecimal(cells[place]);
    }

    /** The number of the project with an id, in the order of the file; -1 when there is none. */
    int number(String id) {
        Integer number = numbers.get(id);
        return number == null ? -1 : number;
    }

    /** The id of a project; null when its row was refused. */
    @Nullable
    ProjectId id(int number) {
        return lines.get(number).id();
    }

    int count() {
        return lines.size();
    }

    /** Compares with what the other tables say. */
    void end(PabulibMeta meta, PabulibVotes votes) {
        if (isReadable()) {
            meta.compare("num_projects", lines.size());
        }
        if (!votes.isReadable()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            compareVotes(line, votes.votes(i), votes.repeats(i));
            if (meta.hasPoints()) {
                compare(ProblemCode.OTHER_COUNT, line.line(), "score", line.score(), votes.score(i));
            }
        }
    }

    /** Where the column has exactly the votes with those that ballots repeat, that is the reason, and it is said. */
    private void compareVotes(Line line, int counted, int repeats) {
        BigDecimal stated = line.votes();
        boolean withRepeats =
                repeats > 0 && stated != null && stated.compareTo(BigDecimal.valueOf((long) counted + repeats)) == 0;
        ProblemCode code = withRepeats ? ProblemCode.REPEATS_COUNTED : ProblemCode.OTHER_COUNT;
        compare(code, line.line(), "votes", stated, BigDecimal.valueOf(counted));
    }

    private void compare(ProblemCode code, int line, String column, @Nullable BigDecimal stated, BigDecimal counted) {
        if (stated != null && stated.compareTo(counted) != 0) {
            problems.note(
                    code,
                    line,
                    place(column) + 1,
                    Map.of("counted", counted.toPlainString(), "stated", stated.toPlainString()));
        }
    }

    /** The projects, in the order of the file; asked for when nothing was refused. */
    List<Project> made(PabulibMeta meta) {
        List<Project> made = new ArrayList<>();
        for (Line line : lines) {
            ProjectId id = line.id();
            if (id == null) {
                throw new IllegalStateException("project: was refused");
            }
            made.add(Project.builder()
                    .id(id)
                    .title(Optional.ofNullable(line.name()).map(name -> LocalizedText.of(meta.languageTag(), name)))
                    .cost(new Money(meta.currency(), line.thousandths()))
                    .zone(Optional.ofNullable(line.zone()))
                    .build());
        }
        return made;
    }

    SortedMap<ProjectId, Integer> selected() {
        return selected;
    }
}

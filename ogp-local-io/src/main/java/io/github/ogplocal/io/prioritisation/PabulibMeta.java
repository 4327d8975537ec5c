// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibProblems;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibTable;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table META: keys and values. */
final class PabulibMeta extends PabulibTable {
    private static final List<String> COLUMNS = List.of("key", "value");
    private static final List<String> NEEDED = List.of("num_projects", "num_votes", "budget", "vote_type");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String ORDINAL = "ordinal";
    private static final String MIN_LENGTH = "min_length";
    private static final String MAX_LENGTH = "max_length";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** Keys that say under which conditions the city voted or chose; nothing here applies them. */
    private static final List<String> CONDITIONS = List.of(
            "min_sum_cost",
            "max_sum_cost",
            "min_points",
            "max_points",
            "min_sum_points",
            "max_sum_points",
            "min_project_score_threshold",
            "leftover_budget",
            "budget_per_category",
            "budget_per_neighborhood",
            "min_length_per_category",
            "max_length_per_category",
            "min_sum_cost_per_category",
            "max_sum_cost_per_category");

    private static final List<String> OTHERS = List.of(
            "description",
            "country",
            "unit",
            "district",
            "subunit",
            "instance",
            "rule",
            "date_begin",
            "date_end",
            "min_length",
            "max_length",
            "default_score",
            "min_project_cost",
            "max_project_cost",
            "neighborhoods",
            "subdistricts",
            "categories",
            "edition",
            "language",
            "fully_funded",
            "experimental",
            "comment",
            "acknowledgments");

    private static final List<String> KNOWN = known();

    private final SortedMap<String, Cell> cells = new TreeMap<>();
    private final SortedMap<String, String> kept = new TreeMap<>();
    private int begin = 1;
    private long budget;
    private String currency = PabulibElection.NO_CURRENCY;
    private @Nullable PabulibVoteType voteType;

    /** A value and its line. */
    private record Cell(String value, int line) {}

    PabulibMeta(PabulibProblems problems) {
        super(problems);
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(PabulibElection.DERIVED_KEYS);
        known.addAll(CONDITIONS);
        known.addAll(OTHERS);
        return List.copyOf(known);
    }

    void beginsAt(int line) {
        begin = line;
    }

    @Override
    List<String> required() {
        return COLUMNS;
    }

    @Override
    List<String> read() {
        return COLUMNS;
    }

    @Override
    List<String> unread() {
        return List.of();
    }

    @Override
    void headed() {}

    @Override
    void take(int line, String[] row) {
        int keyPlace = place("key");
        String key = row[keyPlace];
        String value = row[place("value")];
        if (key.isEmpty()) {
            problems.refuse(ProblemCode.EMPTY_CELL, line, keyPlace + 1, Map.of());
        } else if (!PabulibElection.isKey(key)) {
            problems.refuse(ProblemCode.MALFORMED, line, keyPlace + 1, Map.of());
        } else if (cells.putIfAbsent(key, new Cell(value, line)) != null) {
            problems.refuse(ProblemCode.DUPLICATE_KEY, line, keyPlace + 1, Map.of());
        } else if (!KNOWN.contains(key)) {
            problems.note(
                    ProblemCode.UNKNOWN_KEY,
                    line,
                    keyPlace + 1,
                    Map.of("nearest", NearestName.of(key, KNOWN).orElse("")));
        }
    }

    /** Looks at the keys together, once all are there. */
    void end() {
        if (!isReadable()) {
            return;
        }
        for (String key : NEEDED) {
            if (!cells.containsKey(key)) {
                problems.refuse(ProblemCode.MISSING_KEY, begin, 0, Map.of("name", key));
            }
        }
        readBudget();
        readVoteType();
        readDefaultScore();
        cells.forEach(this::keep);
    }

    private void readBudget() {
        Cell cell = cells.get("budget");
        if (cell != null) {
            budget = PabulibAmounts.thousandths(cell.value(), problems, cell.line(), place("value") + 1);
        }
        Cell named = cells.get("currency");
        if (named == null || named.value().isEmpty()) {
            problems.note(ProblemCode.NO_CURRENCY, named == null ? begin : named.line(), 0, Map.of());
        } else if (CURRENCY.matcher(named.value()).matches()) {
            currency = named.value();
        } else {
            problems.refuse(ProblemCode.MALFORMED, named.line(), place("value") + 1, Map.of());
        }
    }

    private void readVoteType() {
        Cell cell = cells.get("vote_type");
        if (cell == null) {
            return;
        }
        voteType = PabulibVoteType.find(cell.value()).orElse(null);
        if (voteType == null) {
            if (cell.value().equals(ORDINAL)) {
                problems.refuse(
                        ProblemCode.VOTE_TYPE_NOT_READ, cell.line(), place("value") + 1, Map.of("type", ORDINAL));
            } else {
                problems.refuse(
                        ProblemCode.UNKNOWN_CODE,
                        cell.line(),
                        place("value") + 1,
                        Map.of("known", String.join(", ", PabulibVoteType.codes())));
            }
        }
    }

    private void readDefaultScore() {
        Cell cell = cells.get("default_score");
        if (cell != null && !cell.value().isEmpty() && !cell.value().matches("0(\\.0{1,20})?")) {
            problems.refuse(ProblemCode.DEFAULT_SCORE, cell.line(), place("value") + 1, Map.of());
        }
    }

    private void keep(String key, Cell cell) {
        if (PabulibElection.DERIVED_KEYS.contains(key) || cell.value().isEmpty()) {
            return;
        }
        String value = cell.value().replace("\r\n", "\n");
        if (Checks.indexOfForbidden(value) >= 0 || value.isBlank() || value.length() > PabulibElection.MOST_META) {
            problems.note(ProblemCode.TEXT_LEFT_OUT, cell.line(), place("value") + 1, Map.of());
            return;
        }
        kept.put(key, value);
        if (CONDITIONS.contains(key)) {
            problems.note(ProblemCode.CONDITION_NOT_APPLIED, cell.line(), 0, Map.of("name", key));
        }
    }

    /** Compares a number of things counted with what a key says. */
    void compare(String key, int counted) {
        Cell cell = cells.get(key);
        if (cell == null) {
            return;
        }
        int stated = PabulibAmounts.count(cell.value(), problems, cell.line(), place("value") + 1);
        if (stated >= 0 && stated != counted) {
            problems.refuse(
                    ProblemCode.OTHER_COUNT,
                    cell.line(),
                    place("value") + 1,
                    Map.of("counted", Integer.toString(counted), "stated", Integer.toString(stated)));
        }
    }

    /** Notes how many ballots name fewer or more projects than a key allows. */
    void compareLengths(int[] lengths) {
        compareLengths(lengths, MIN_LENGTH);
        compareLengths(lengths, MAX_LENGTH);
    }

    private void compareLengths(int[] ballotsByLength, String key) {
        Cell cell = cells.get(key);
        if (cell == null || cell.value().isEmpty()) {
            return;
        }
        if (!COUNT.matcher(cell.value()).matches()) {
            problems.note(ProblemCode.CONDITION_NOT_APPLIED, cell.line(), 0, Map.of("name", key));
            return;
        }
        int bound = Integer.parseInt(cell.value());
        int beyond = 0;
        for (int length = 0; length < ballotsByLength.length; length++) {
            beyond += (key.equals(MIN_LENGTH) ? length < bound : length > bound) ? ballotsByLength[length] : 0;
        }
        if (beyond > 0) {
            problems.note(
                    ProblemCode.BALLOTS_OFF_LENGTH,
                    cell.line(),
                    place("value") + 1,
                    Map.of("ballots", Integer.toString(beyond), "name", key));
        }
    }

    SortedMap<String, String> kept() {
        return kept;
    }

    String languageTag() {
        return PabulibElection.tag(kept);
    }

    String currency() {
        return currency;
    }

    Money budget() {
        return new Money(currency, budget);
    }

    /** The vote type; there is one exactly when nothing was wrong with it. */
    PabulibVoteType voteType() {
        if (voteType == null) {
            throw new IllegalStateException("vote type: was refused");
        }
        return voteType;
    }

    /** Whether voters give points; false when the type was refused. */
    boolean hasPoints() {
        return voteType != null && voteType.hasPoints();
    }

    boolean isChoiceOfOne() {
        return voteType == PabulibVoteType.CHOOSE_1;
    }
}

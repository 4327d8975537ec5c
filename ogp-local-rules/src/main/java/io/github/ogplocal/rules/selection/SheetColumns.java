// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a run, checked and brought to their applications.
 *
 * <p>All that needs a look into a sheet is done in one walk in the order in which the sheets are given: documents that are
 * read one after the other lie so in memory, and from some ten thousand on the way to memory is what takes time.
 */
final class SheetColumns {
    private static final Comparator<ScoreSheet> BY_APPLICATION_AND_EVALUATOR =
            Comparator.comparing(ScoreSheet::getApplication).thenComparing(ScoreSheet::getEvaluator);

    /** Sheets by application, then evaluator; those of recused evaluators are left out. */
    final ScoreSheet[] sheets;
    /** The sheets of application {@code i} are {@code from[i]} to {@code from[i+1]}, exclusive. */
    final int[] from;
    /** Whether a sheet of an application leaves a criterion of the procedure unscored. */
    final boolean[] hasGap;
    /**
     * What the sheets of each application give together, in the unit of totals, where none has a gap; null where totals are
     * more than sums of all sheets, or some sheets are left out.
     */
    final long @Nullable [] sums;

    /** What the sheets of each give for {@link CompiledProcedure#firstTieCriterion}; null where it is not kept. */
    final int @Nullable [] tieSums;

    private final CompiledProcedure compiled;
    private final SelectionInput input;
    private final Grids grids;
    /** For each sheet, the place of each criterion in its grid; one array for all where they have one grid. */
    private final int[][] places;

    SheetColumns(CompiledProcedure compiled, SelectionInput input, List<ScoreSheet> given) {
        this.compiled = compiled;
        this.input = input;
        this.grids = new Grids(compiled);
        int applications = input.applications.length;
        this.hasGap = new boolean[applications];
        this.sums = compiled.addsUp && !input.leavesSheetsOut() ? new long[applications] : null;
        this.tieSums = sums == null || compiled.firstTieCriterion < 0 ? null : new int[applications];
        this.from = new int[applications + 1];
        ScoreSheet[] sorted = byApplication(given);
        int known = input.leavesSheetsOut() ? leaveOut(sorted) : from[applications];
        this.sheets = known == sorted.length ? sorted : Arrays.copyOf(sorted, known);
        this.places = places();
        for (int i = 0; i < applications; i++) {
            if (from[i + 1] - from[i] > compiled.maxSheets) {
                input.add(
                        InputFault.Kind.TOO_MANY_SHEETS,
                        "application:" + input.applications[i].getId(),
                        "",
                        Integer.toString(compiled.maxSheets));
            }
        }
    }

    /** The same but for one sheet, which takes the place of that number; it is checked as all are. */
    SheetColumns(SheetColumns before, SelectionInput input, int owner, int number, ScoreSheet instead) {
        this.compiled = before.compiled;
        this.input = input;
        this.grids = new Grids(compiled);
        this.from = before.from;
        this.sheets = before.sheets.clone();
        this.sheets[number] = instead;
        this.hasGap = before.hasGap.clone();
        this.sums = before.sums == null ? null : before.sums.clone();
        this.tieSums = before.tieSums == null ? null : before.tieSums.clone();
        hasGap[owner] = false;
        if (sums != null) {
            sums[owner] = 0;
        }
        if (tieSums != null) {
            tieSums[owner] = 0;
        }
        for (int s = from[owner]; s < from[owner + 1]; s++) {
            add(sheets[s], owner);
        }
        if (instead.grid().equals(before.sheets[number].grid())) {
            this.places = before.places;
        } else {
            for (ScoreSheet sheet : sheets) {
                grids.of(sheet.grid());
            }
            this.places = places();
        }
    }

    /** The number of an evaluator's sheet for an application; negative where none counts. */
    int numberOf(int application, EvaluatorId evaluator) {
        for (int s = from[application]; s < from[application + 1]; s++) {
            if (sheets[s].getEvaluator().equals(evaluator)) {
                return s;
            }
        }
        return -1;
    }

    /** For a sheet, the place of each criterion in its grid; negative where there is none. */
    int[] placesOf(int sheet) {
        return places[places.length == 1 ? 0 : sheet];
    }

    private int[][] places() {
        int[] only = grids.onlyPlaces();
        if (only != null) {
            return new int[][] {only};
        }
        int[][] all = new int[sheets.length][];
        for (int s = 0; s < sheets.length; s++) {
            all[s] = grids.of(sheets[s].grid()).placeOf;
        }
        return all;
    }

    /** All sheets, by application and evaluator, those for unknown applications at the end. */
    private ScoreSheet[] byApplication(List<ScoreSheet> given) {
        int applications = input.applications.length;
        int[] owners = new int[given.size()];
        Owners guess = new Owners(input);
        int unknown = 0;
        for (int s = 0; s < owners.length; s++) {
            ScoreSheet sheet = given.get(s);
            int owner = guess.of(sheet);
            add(sheet, owner);
            owners[s] = owner;
            if (owner < 0) {
                unknown++;
            } else {
                from[owner]++;
            }
        }
        // From the last to the first, so that each entry ends as where its sheets begin.
        int end = 0;
        for (int i = 0; i <= applications; i++) {
            end += from[i];
            from[i] = end;
        }
        ScoreSheet[] sorted = new ScoreSheet[owners.length];
        for (int s = owners.length - 1; s >= 0; s--) {
            int place = owners[s] < 0 ? owners.length - unknown-- : --from[owners[s]];
            sorted[place] = given.get(s);
        }
        for (int i = 0; i < applications; i++) {
            sortByEvaluator(sorted, from[i], from[i + 1]);
        }
        sortUnknown(sorted);
        return sorted;
    }

    /** Checks a sheet's scores, and adds them up where they can be. */
    private void add(ScoreSheet sheet, int owner) {
        Grids.Columns columns = grids.of(sheet.grid());
        long sum = columns.sum(sheet);
        if (sum == Grids.UNUSUAL) {
            checkScores(sheet, columns.criterionAt);
            boolean gap = columns.hasGap(sheet);
            if (owner >= 0) {
                hasGap[owner] |= gap;
            }
            sum = gap ? 0 : columns.sumRescaled(sheet);
        }
        if (sums != null && owner >= 0) {
            sums[owner] += sum;
            if (tieSums != null && !hasGap[owner]) {
                int place = columns.placeOf[compiled.firstTieCriterion];
                tieSums[owner] +=
                        (int) Scores.rescaled(sheet.unscaledOr(place, 0), sheet.decimals(), compiled.decimals);
            }
        }
    }

    /** By insertion: an application has a few sheets, and mostly in order. */
    private void sortByEvaluator(ScoreSheet[] sorted, int start, int end) {
        if (end - start > 16) {
            Arrays.sort(sorted, start, end, Comparator.comparing(ScoreSheet::getEvaluator));
        }
        for (int s = start + 1; s < end; s++) {
            ScoreSheet sheet = sorted[s];
            int to = s;
            int order = 1;
            while (to > start && (order = compareEvaluators(sorted[to - 1], sheet)) > 0) {
                sorted[to] = sorted[to - 1];
                to--;
            }
            sorted[to] = sheet;
            if (order == 0) {
                input.add(InputFault.Kind.REPEATED_SHEET, document(sheet), "", "");
            }
        }
    }

    private static int compareEvaluators(ScoreSheet one, ScoreSheet other) {
        return one.getEvaluator().compareTo(other.getEvaluator());
    }

    private void sortUnknown(ScoreSheet[] sorted) {
        int start = from[input.applications.length];
        Arrays.sort(sorted, start, sorted.length, BY_APPLICATION_AND_EVALUATOR);
        for (int s = start; s < sorted.length; s++) {
            if (s > start && BY_APPLICATION_AND_EVALUATOR.compare(sorted[s - 1], sorted[s]) == 0) {
                input.add(InputFault.Kind.REPEATED_SHEET, document(sorted[s]), "", "");
            }
            if (input.isMissing(sorted[s].getApplication())) {
                input.add(InputFault.Kind.UNKNOWN_APPLICATION, document(sorted[s]), "/application", "");
            }
        }
    }

    /** Takes out the sheets of those who stay out; gives how many are left for applications of the call. */
    private int leaveOut(ScoreSheet[] sorted) {
        int size = 0;
        int start = 0;
        for (int i = 0; i < input.applications.length; i++) {
            int end = from[i + 1];
            from[i] = size;
            for (int s = start; s < end; s++) {
                if (!input.isLeftOut(i, sorted[s].getEvaluator())) {
                    // Never ahead of where it reads, so the sheets can move within the one array.
                    sorted[size++] = sorted[s];
                }
            }
            start = end;
        }
        from[input.applications.length] = size;
        return size;
    }

    private void checkScores(ScoreSheet sheet, int[] criterionAt) {
        for (int place = 0; place < criterionAt.length; place++) {
            if (!sheet.hasScore(place)) {
                continue;
            }
            int criterion = criterionAt[place];
            if (criterion < 0) {
                input.add(
                        InputFault.Kind.UNKNOWN_CRITERION,
                        document(sheet),
                        "/scores/" + sheet.grid().criterion(place),
                        "");
            } else if (!compiled.isOnScale(
                    criterion, Scores.rescaled(sheet.unscaled(place), sheet.decimals(), compiled.decimals))) {
                input.add(
                        InputFault.Kind.OFF_SCALE,
                        document(sheet),
                        "/scores/" + sheet.grid().criterion(place),
                        Points.ofUnscaled(sheet.unscaled(place), sheet.decimals())
                                .toString());
            }
        }
    }

    private static String document(ScoreSheet sheet) {
        return "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator();
    }

    /**
     * Finds the application of a sheet: first where the last one's was and right after it, since lists of sheets mostly follow
     * the list of applications, be it sheet by sheet or evaluator by evaluator.
     */
    private static final class Owners {
        private final SelectionInput input;
        private final Application[] applications;
        /** Sheets of a repeated id all go to one application, so that they are refused in one way. */
        private final boolean guesses;

        private int last;

        Owners(SelectionInput input) {
            this.input = input;
            this.applications = input.applications;
            this.guesses = input.isSound() && applications.length > 0;
        }

        /** The application's index; negative when it is none of the call. */
        int of(ScoreSheet sheet) {
            ApplicationId id = sheet.getApplication();
            if (guesses) {
                if (applications[last].getId().equals(id)) {
                    return last;
                }
                int next = last + 1 < applications.length ? last + 1 : 0;
                if (applications[next].getId().equals(id)) {
                    last = next;
                    return next;
                }
            }
            return input.find(id);
        }
    }
}

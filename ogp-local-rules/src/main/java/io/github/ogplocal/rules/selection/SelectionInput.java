// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The documents of one run, checked against each other and brought into columns: applications by id, for each the sheets
 * that count by evaluator, and the recused evaluators.
 */
final class SelectionInput {
    private static final Comparator<Application> BY_ID_AND_CALL = (first, second) -> {
        int byId = first.getId().compareTo(second.getId());
        return byId != 0 ? byId : first.getCall().compareTo(second.getCall());
    };
    private static final Comparator<ScoreSheet> BY_EVALUATOR =
            (first, second) -> first.getEvaluator().compareTo(second.getEvaluator());
    private static final Comparator<ScoreSheet> BY_APPLICATION_AND_EVALUATOR =
            Comparator.comparing(ScoreSheet::getApplication).thenComparing(BY_EVALUATOR);

    final Application[] applications;
    /** Sheets by application, then evaluator, those of recused evaluators left out. */
    final ScoreSheet[] sheets;
    /** The sheets of application {@code i} are {@code from[i]} to {@code from[i+1]}, exclusive. */
    final int[] from;
    /** By application, in natural order; empty lists where nobody is recused. */
    final List<List<EvaluatorId>> recused;

    private final CompiledProcedure compiled;
    private final IndexTable<ApplicationId> index;
    private final List<InputFault> faults = new ArrayList<>();

    SelectionInput(
            CompiledProcedure compiled,
            Collection<Application> applications,
            Collection<ScoreSheet> sheets,
            Collection<Recusal> recusals) {
        this.compiled = compiled;
        this.applications = applications.toArray(new Application[0]);
        // By call too, so that a refusal of repeated ids does not hang on the order of the documents.
        Arrays.sort(this.applications, BY_ID_AND_CALL);
        this.index = new IndexTable<>(this.applications.length, i -> this.applications[i].getId());
        indexApplications();
        this.recused = recused(recusals);
        this.from = new int[this.applications.length + 1];
        this.sheets = counting(sheets);
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
    }

    /** The index of an application. */
    int indexOf(ApplicationId application) {
        int found = index.indexOf(application);
        if (found < 0) {
            throw new IllegalArgumentException("application " + application + ": not in this outcome");
        }
        return found;
    }

    private void indexApplications() {
        for (int i = 0; i < applications.length; i++) {
            Application application = applications[i];
            if (index.putIfAbsent(application.getId(), i) >= 0) {
                add(InputFault.Kind.REPEATED_APPLICATION, "application:" + application.getId(), "/id", "");
            }
            CallId call = applications[0].getCall();
            if (!application.getCall().equals(call)) {
                add(
                        InputFault.Kind.OTHER_CALL,
                        "application:" + application.getId(),
                        "/call",
                        application.getCall().value());
            }
        }
    }

    private List<List<EvaluatorId>> recused(Collection<Recusal> recusals) {
        if (recusals.isEmpty()) {
            return Collections.nCopies(applications.length, List.of());
        }
        List<Recusal> sorted = new ArrayList<>(recusals);
        sorted.sort(Comparator.comparing(Recusal::application).thenComparing(Recusal::evaluator));
        List<List<EvaluatorId>> byApplication = new ArrayList<>(Collections.nCopies(applications.length, List.of()));
        for (int i = 0; i < sorted.size(); i++) {
            Recusal recusal = sorted.get(i);
            String document = "recusal:" + recusal.application() + ":" + recusal.evaluator();
            int at = index.indexOf(recusal.application());
            if (at < 0) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
                continue;
            }
            if (byApplication.get(at).contains(recusal.evaluator())) {
                add(InputFault.Kind.REPEATED_RECUSAL, document, "", "");
                continue;
            }
            List<EvaluatorId> more = new ArrayList<>(byApplication.get(at));
            more.add(recusal.evaluator());
            byApplication.set(at, more);
        }
        return byApplication;
    }

    /** The sheets that count, after checking all of them; fills {@link #from}. */
    private ScoreSheet[] counting(Collection<ScoreSheet> given) {
        ScoreSheet[] sorted = byApplication(given);
        int size = 0;
        int start = 0;
        for (int i = 0; i < applications.length; i++) {
            int end = start + from[i + 1];
            from[i] = size;
            for (int s = start; s < end; s++) {
                checkRepeated(BY_EVALUATOR, sorted, s, start);
                if (!recused.get(i).contains(sorted[s].getEvaluator())) {
                    // Never ahead of where it reads, so the sheets can move within the one array.
                    sorted[size++] = sorted[s];
                }
            }
            if (size - from[i] > compiled.maxSheets) {
                add(
                        InputFault.Kind.TOO_MANY_SHEETS,
                        "application:" + applications[i].getId(),
                        "",
                        Integer.toString(compiled.maxSheets));
            }
            start = end;
        }
        from[applications.length] = size;
        for (int s = start; s < sorted.length; s++) {
            checkRepeated(BY_APPLICATION_AND_EVALUATOR, sorted, s, start);
            add(InputFault.Kind.UNKNOWN_APPLICATION, document(sorted[s]), "/application", "");
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }

    /**
     * All sheets, by application and evaluator, those for unknown applications at the end; leaves in {@code from[i + 1]}
     * how many application {@code i} has.
     */
    private ScoreSheet[] byApplication(Collection<ScoreSheet> given) {
        Grids grids = new Grids(compiled);
        int[] owners = new int[given.size()];
        int[] next = new int[applications.length + 1];
        int s = 0;
        for (ScoreSheet sheet : given) {
            checkScores(sheet, grids.of(sheet.grid()).criterionAt);
            int owner = index.indexOf(sheet.getApplication());
            owners[s] = owner < 0 ? applications.length : owner;
            next[owners[s++]]++;
        }
        System.arraycopy(next, 0, from, 1, applications.length);
        int before = 0;
        for (int i = 0; i < next.length; i++) {
            int own = next[i];
            next[i] = before;
            before += own;
        }
        ScoreSheet[] sorted = new ScoreSheet[given.size()];
        s = 0;
        for (ScoreSheet sheet : given) {
            sorted[next[owners[s++]]++] = sheet;
        }
        int start = 0;
        for (int i = 0; i < applications.length; i++) {
            if (next[i] - start > 1) {
                Arrays.sort(sorted, start, next[i], BY_EVALUATOR);
            }
            start = next[i];
        }
        Arrays.sort(sorted, start, sorted.length, BY_APPLICATION_AND_EVALUATOR);
        return sorted;
    }

    private void checkRepeated(Comparator<ScoreSheet> order, ScoreSheet[] sorted, int s, int start) {
        if (s > start && order.compare(sorted[s - 1], sorted[s]) == 0) {
            add(InputFault.Kind.REPEATED_SHEET, document(sorted[s]), "", "");
        }
    }

    private void checkScores(ScoreSheet sheet, int[] criterionAt) {
        for (int place = 0; place < criterionAt.length; place++) {
            if (!sheet.hasScore(place)) {
                continue;
            }
            int criterion = criterionAt[place];
            if (criterion < 0) {
                CriterionId id = sheet.grid().criterion(place);
                add(InputFault.Kind.UNKNOWN_CRITERION, document(sheet), "/scores/" + id, "");
                continue;
            }
            long score = Scores.rescaled(sheet.unscaled(place), sheet.decimals(), compiled.decimals);
            boolean onScale = score >= compiled.least[criterion]
                    && score <= compiled.most[criterion]
                    && (score - compiled.least[criterion]) % compiled.step[criterion] == 0;
            if (!onScale) {
                add(
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

    private void add(InputFault.Kind kind, String document, String pointer, String argument) {
        faults.add(new InputFault(kind, document, pointer, argument));
    }
}

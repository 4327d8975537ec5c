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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of one run, checked against each other and brought into columns: applications by id, for each the sheets
 * that count by evaluator, and the recused evaluators.
 */
final class SelectionInput {
    final Application[] applications;
    /** Sheets by application, then evaluator, those of recused evaluators left out. */
    final ScoreSheet[] sheets;
    /** The sheets of application {@code i} are {@code from[i]} to {@code from[i+1]}, exclusive. */
    final int[] from;
    /** By application, in natural order; empty lists where nobody is recused. */
    final List<List<EvaluatorId>> recused;

    private final CompiledProcedure compiled;
    private final Map<ApplicationId, Integer> index;
    private final List<InputFault> faults = new ArrayList<>();

    SelectionInput(
            CompiledProcedure compiled,
            Collection<Application> applications,
            Collection<ScoreSheet> sheets,
            Collection<Recusal> recusals) {
        this.compiled = compiled;
        this.applications = applications.toArray(new Application[0]);
        // By call too, so that a refusal of repeated ids does not hang on the order of the documents.
        Arrays.sort(this.applications, Comparator.comparing(Application::getId).thenComparing(Application::getCall));
        this.index = new HashMap<>(this.applications.length * 2);
        indexApplications();
        this.recused = recused(recusals);
        ScoreSheet[] sorted = sorted(sheets);
        this.from = new int[this.applications.length + 1];
        this.sheets = counting(sorted);
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
    }

    /** The index of an application. */
    int indexOf(ApplicationId application) {
        Integer found = index.get(application);
        if (found == null) {
            throw new IllegalArgumentException("application " + application + ": not in this outcome");
        }
        return found;
    }

    private void indexApplications() {
        for (int i = 0; i < applications.length; i++) {
            Application application = applications[i];
            if (index.put(application.getId(), i) != null) {
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
        List<Recusal> sorted = new ArrayList<>(recusals);
        sorted.sort(Comparator.comparing(Recusal::application).thenComparing(Recusal::evaluator));
        List<List<EvaluatorId>> byApplication = new ArrayList<>(Collections.nCopies(applications.length, List.of()));
        for (int i = 0; i < sorted.size(); i++) {
            Recusal recusal = sorted.get(i);
            String document = "recusal:" + recusal.application() + ":" + recusal.evaluator();
            Integer at = index.get(recusal.application());
            if (at == null) {
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

    private static ScoreSheet[] sorted(Collection<ScoreSheet> sheets) {
        ScoreSheet[] sorted = sheets.toArray(new ScoreSheet[0]);
        Arrays.sort(sorted, Comparator.comparing(ScoreSheet::getApplication).thenComparing(ScoreSheet::getEvaluator));
        return sorted;
    }

    /** The sheets that count, after checking all of them; fills {@link #from}. */
    private ScoreSheet[] counting(ScoreSheet[] sorted) {
        ScoreSheet[] counting = new ScoreSheet[sorted.length];
        int size = 0;
        int application = 0;
        for (int s = 0; s < sorted.length; s++) {
            ScoreSheet sheet = sorted[s];
            String document = "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator();
            boolean repeated = s > 0
                    && sorted[s - 1].getApplication().equals(sheet.getApplication())
                    && sorted[s - 1].getEvaluator().equals(sheet.getEvaluator());
            if (repeated) {
                add(InputFault.Kind.REPEATED_SHEET, document, "", "");
            }
            checkScores(sheet, document);
            Integer at = index.get(sheet.getApplication());
            if (at == null) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
                continue;
            }
            while (application < at) {
                from[++application] = size;
            }
            if (!recused.get(at).contains(sheet.getEvaluator())) {
                counting[size++] = sheet;
                if (size - from[at] == compiled.maxSheets + 1) {
                    add(
                            InputFault.Kind.TOO_MANY_SHEETS,
                            "application:" + sheet.getApplication(),
                            "",
                            Integer.toString(compiled.maxSheets));
                }
            }
        }
        while (application < applications.length) {
            from[++application] = size;
        }
        return Arrays.copyOf(counting, size);
    }

    private void checkScores(ScoreSheet sheet, String document) {
        for (int place = 0; place < sheet.grid().size(); place++) {
            if (!sheet.hasScore(place)) {
                continue;
            }
            CriterionId id = sheet.grid().criterion(place);
            Integer criterion = compiled.criterionIndex.get(id);
            if (criterion == null) {
                add(InputFault.Kind.UNKNOWN_CRITERION, document, "/scores/" + id, "");
                continue;
            }
            long score = Scores.rescaled(sheet.unscaled(place), sheet.decimals(), compiled.decimals);
            boolean onScale = score >= compiled.least[criterion]
                    && score <= compiled.most[criterion]
                    && (score - compiled.least[criterion]) % compiled.step[criterion] == 0;
            if (!onScale) {
                add(
                        InputFault.Kind.OFF_SCALE,
                        document,
                        "/scores/" + id,
                        Points.ofUnscaled(sheet.unscaled(place), sheet.decimals())
                                .toString());
            }
        }
    }

    private void add(InputFault.Kind kind, String document, String pointer, String argument) {
        faults.add(new InputFault(kind, document, pointer, argument));
    }
}

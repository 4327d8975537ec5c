// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One import of plans under way: what was kept beside them, and what was noted. */
public final class PlanImportRun extends ForeignRun {
    private final List<KeptValue> kept = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final List<ProgressReport> reports = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int otherRecords;

    /**
     * @param language of texts for which none is stated
     * @param refuseUnknown whether a field that is neither read nor left out is a fault
     * @param leaveOutInvisible whether direction marks and their like are left out of texts
     * @param read the names of the fields that are read or kept
     * @param leftOut the names of the fields that are known and never taken over
     */
    public PlanImportRun(
            Limits limits,
            LanguageTag language,
            boolean refuseUnknown,
            boolean leaveOutInvisible,
            Set<String> read,
            Set<String> leftOut) {
        super(limits, language, refuseUnknown, leaveOutInvisible, read, leftOut);
    }

    /** Keeps what a field holds beside the model, and notes why. */
    public void keep(String subject, ForeignField field, ProblemCode code, Map<String, String> arguments) {
        keep(subject, field);
        note(field.place().problem(code, arguments));
    }

    /** Keeps what a field holds beside the model, where there is nothing to be said of it. */
    public void keep(String subject, ForeignField field) {
        kept.add(new KeptValue(subject, String.join("/", field.path()), field.text()));
    }

    /** Keeps that nothing is said of a column that the table does not have, and notes once that it does not. */
    public void keepMissing(String subject, String column) {
        kept.add(new KeptValue(subject, column, ""));
        if (keys.add("missing column " + column)) {
            note(Problem.inTable(ProblemCode.MISSING_COLUMN, 1, 0, Map.of("name", column)));
        }
    }

    /** Notes what is no fault. */
    public void note(Problem problem) {
        notes.add(problem);
    }

    /** Counts a record of others than those asked for. */
    public void passOver() {
        otherRecords++;
    }

    /** Whether a key is new to the import. */
    public boolean isNew(String key) {
        return keys.add(key);
    }

    /** Takes a report. */
    public void add(ProgressReport report) {
        reports.add(report);
    }

    /** Takes a source. */
    public void add(Source source) {
        sources.add(source);
    }

    /** What was imported, with the plans that were made at the end. */
    public ImportedPlans imported(List<ActionPlan> plans) {
        List<Problem> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new ImportedPlans(
                plans, reports, sources, kept, sorted, leftOut(), unknown(), otherRecords, lineEnds(), invisible());
    }
}

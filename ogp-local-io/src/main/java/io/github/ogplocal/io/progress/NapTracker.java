// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvCells;
import io.github.ogplocal.io.csv.SpreadsheetText;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.foreign.ForeignDocuments;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.progress.Completion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table in which Canada tracks its national action plans on open government: one row for each indicator and reporting
 * period.
 *
 * <p>Columns and rules are those of the tables {@code nap5} and {@code nap6} of {@code open-data/ckanext-canada}, as they are
 * published. A commitment {@code C01} has milestones {@code C01.1}, and these have indicators {@code C01.1.1}; each code begins
 * with the one above it. What is dated and reported on is the indicator: it becomes a
 * {@link io.github.ogplocal.model.plan.Milestone} with the indicator's code as its id, from which the milestone above it can be
 * read. Each row becomes a report of the authority itself on it, for the month of the period; {@code NS}, {@code LP}, {@code SP}
 * and {@code C} are not started, limited, substantial and complete; {@code progress}, {@code evidence} and {@code challenges}
 * are taken over in both languages. The table tells nothing of commitments and milestones but their codes.
 *
 * <p>A deadline is free text; in the sixth plan it dates the milestone only where both languages name the same day or month
 * ({@code March 2029}), in the fifth the due date does; what is not written as the model writes it is kept as well. The text of an indicator in the language that is
 * not that of the title, the department in the lead and the department that reports are kept. Who changed a row and when is
 * never taken over.
 *
 * <p>Written are the columns as published. There is no code for that no evidence is available.
 */
public final class NapTracker {
    static final String PERIOD = "reporting_period";
    static final String COMMITMENT = "commitments";
    static final String MILESTONE = "milestones";
    static final String INDICATOR = "indicators";
    static final String STATUS = "status";
    static final String INDICATOR_TEXT = "indicator";
    static final String DEADLINE = "indicator_deadline";
    static final String DUE_DATE = "indicator_due_date";
    static final String LEAD = "indicator_lead_dept";
    static final String PROGRESS = "progress";
    static final String EVIDENCE = "evidence";
    static final String CHALLENGES = "challenges";
    static final List<String> REQUIRED =
            List.of(PERIOD, COMMITMENT, MILESTONE, INDICATOR, STATUS, "progress_en", "progress_fr");

    static final List<String> NAP5_COLUMNS = List.of(
            PERIOD,
            COMMITMENT,
            MILESTONE,
            INDICATOR,
            STATUS,
            "progress_en",
            "progress_fr",
            "evidence_en",
            "evidence_fr",
            "challenges_en",
            "challenges_fr",
            "owner_org",
            "owner_org_title",
            "indicator_en",
            "indicator_fr",
            DUE_DATE,
            "indicator_deadline_en",
            "indicator_deadline_fr",
            LEAD,
            "indicator_s4d");
    static final List<String> NAP6_COLUMNS = List.of(
            PERIOD,
            COMMITMENT,
            MILESTONE,
            INDICATOR,
            "indicator_en",
            "indicator_fr",
            "indicator_deadline_en",
            "indicator_deadline_fr",
            LEAD,
            STATUS,
            "progress_en",
            "progress_fr",
            "evidence_en",
            "evidence_fr",
            "challenges_en",
            "challenges_fr",
            "owner_org",
            "owner_org_title");
    /** What is about who worked on the table, not about the plan. */
    static final Set<String> LEFT_OUT = Set.of("record_created", "record_modified", "user_modified");
    /** What is said of an indicator and has no place in the model. */
    static final List<String> KEPT_OF_INDICATOR = List.of(LEAD, "indicator_s4d");
    /** What is said of a row and has no place in the model. */
    static final List<String> KEPT_OF_REPORT = List.of("owner_org", "owner_org_title");

    /** The code of each value of the scale that has one. */
    static final Map<Completion, String> STATUSES = Map.of(
            Completion.NOT_STARTED, "NS",
            Completion.LIMITED, "LP",
            Completion.SUBSTANTIAL, "SP",
            Completion.COMPLETE, "C");

    private NapTracker() {}

    static List<String> columns(NapTrackerForm form) {
        return form.edition() == NapTrackerForm.Edition.NAP5 ? NAP5_COLUMNS : NAP6_COLUMNS;
    }

    static Map<String, Completion> completions() {
        Map<String, Completion> completions = new TreeMap<>();
        STATUSES.forEach((completion, code) -> completions.put(code, completion));
        return completions;
    }

    /**
     * Reads a tracker's table; the stream is left open. Columns that are computed when the table is published may be missing.
     *
     * @param table UTF-8, with or without byte order mark
     * @return the plan with its commitments, milestones and reports, or every fault with its cell: among them a code that is not
     *     below its parent's, a second row for an indicator and period, a text in one of the two languages only, and missing
     *     challenges, where the edition asks for these
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedPlans> read(InputStream table, NapTrackerForm form, Limits limits)
            throws IOException {
        ReadResult<CsvCells> cells = CsvCells.read(table, form.dialect(), limits);
        if (!cells.isValid()) {
            return ReadResult.refused(cells.problems(), cells.unreported());
        }
        PlanImportRun run = new PlanImportRun(
                limits,
                form.titleLanguage(),
                form.unknownFields() == UnknownFields.REFUSE,
                form.invisibleCharacters() == InvisibleCharacters.LEAVE_OUT,
                new TreeSet<>(columns(form)),
                LEFT_OUT);
        List<List<String>> rows = cells.orElseThrow().rows();
        if (form.formulaCells() == FormulaCells.MARKED) {
            rows = rows.stream()
                    .map(row -> row.stream().map(SpreadsheetText::restore).toList())
                    .toList();
        }
        if (!rows.isEmpty()) {
            List<String> columns = rows.get(0);
            REQUIRED.stream().filter(name -> !columns.contains(name)).forEach(run::reportMissingColumn);
        }
        NapTrackerRows taken = new NapTrackerRows(form, run);
        ForeignDocuments.rows(rows, List::of, run).forEach(taken::take);
        return run.result(() -> run.imported(taken.plans()));
    }

    /**
     * Writes the reports of the authority itself on milestones of the plan, in the order of the dossier.
     *
     * <p>What the table asks for and the dossier does not state is noted, and its cell left empty; a report without the month of
     * its period, or on something that has no code, has no row.
     *
     * @param kept what earlier imports kept; of several for one field the first counts
     * @return the table, UTF-8, without byte order mark; and all that it does not hold
     * @throws IllegalArgumentException if the dossier does not hold the plan
     */
    public static ExportedPlans write(Dossier dossier, List<KeptValue> kept, NapTrackerForm form) {
        return new NapTrackerWriter(requireNonNull(dossier, "dossier"), kept, requireNonNull(form, "form")).write();
    }
}

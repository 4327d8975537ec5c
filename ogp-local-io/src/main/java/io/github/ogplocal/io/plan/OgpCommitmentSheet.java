// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvCells;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.SpreadsheetText;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.foreign.ForeignDocuments;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sheet in which the Open Government Partnership lists commitments, one a row, as a table.
 *
 * <p>Taken over: identifier, number and action plan; titles, full text ({@code action}), the institutions in the lead and in
 * support, each as one text, because what separates several of them is not fixed; the four values; both columns of completion,
 * as reports of the Independent Reporting Mechanism whose ids end with {@value #PROGRESS_REPORT} and {@value #END_OF_TERM}; the
 * address, where it is one of the partnership's own, as a source; and, where the table has these columns of the commitment
 * pages, start, end, primary policy area and primary sector. The id of a commitment is its identifier and, after a hyphen, its
 * number, because identifiers occur on several rows. Everything else is kept beside the plans.
 *
 * <p>{@code ND}, {@code NA} and {@code Pending IRM Review} say that something is not known, whichever column they stand in but
 * for those that tell commitments apart; they are never a nought. A blank among the values is unknown too, and so is
 * a value without a column. Dates may be written
 * in words ({@code Nov 2021}, {@code 25th December 2024}) and identifiers in small letters; what is neither day nor month is
 * kept as words. In everything else the sheet is read strictly: every fault is reported with its cell, and nothing is read from
 * a sheet with a fault.
 *
 * <p>Writing a dossier with what was kept gives back what was read, but for the order of rows of different plans, line ends and
 * quotation marks; a sheet that was written by this class is given back byte for byte.
 */
public final class OgpCommitmentSheet {
    /** How the id of a report from the column on the progress report ends. */
    public static final String PROGRESS_REPORT = ".progress-report";
    /** How the id of a report from the column on the end of term ends. */
    public static final String END_OF_TERM = ".end-of-term";

    static final String IDENTIFIER = "Commitment Unique Identifier";
    static final String LOCALITY = "Country/Locality";
    static final String YEAR = "Year Of Submission";
    static final String PLAN_NUMBER = "Action Plan Number";
    static final String NUMBER = "Commitment Number";
    static final String TITLE = "Commitment Title";
    static final String SHORT_TITLE = "Short Title";
    static final String FULL_TEXT = "Full Text";
    static final String LEAD = "Lead Institution";
    static final String SUPPORT = "Supporting Institution(s)";
    static final String URL = "URL";
    static final String COMPLETION_PROGRESS = "Completion (Progress Report)";
    static final String COMPLETION_END = "Completion (End of Term)";
    static final String START = "Commitment Start";
    static final String END = "Commitment End";
    static final String POLICY_AREA = "Primary Policy Area";
    static final String SECTOR = "Primary Sector";

    /** The columns of the sheet, in its order. */
    static final List<String> COLUMNS = List.of(
            IDENTIFIER,
            LOCALITY,
            "Region",
            "Theme",
            YEAR,
            PLAN_NUMBER,
            NUMBER,
            TITLE,
            SHORT_TITLE,
            FULL_TEXT,
            LEAD,
            SUPPORT,
            URL,
            "OGP Value Access To Information",
            "OGP Value Civic Participation",
            "OGP Value Public Accountability",
            "OGP Value Technology",
            "Specificity",
            "Potential Impact",
            COMPLETION_PROGRESS,
            COMPLETION_END,
            "Did It Open Government (Overall)");
    /** Fields of the partnership's commitment pages that a table may have as further columns. */
    static final List<String> PAGE_COLUMNS = List.of(START, END, POLICY_AREA, SECTOR);
    /** Those without which no row means anything. */
    static final List<String> REQUIRED = List.of(IDENTIFIER, LOCALITY, PLAN_NUMBER, NUMBER);
    /** What the model has no place for. */
    static final List<String> KEPT =
            List.of("Region", "Theme", YEAR, "Specificity", "Potential Impact", "Did It Open Government (Overall)");

    static final SortedMap<String, OpenGovernmentValue> VALUES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "OGP Value Access To Information", OpenGovernmentValue.TRANSPARENCY,
            "OGP Value Civic Participation", OpenGovernmentValue.PARTICIPATION,
            "OGP Value Public Accountability", OpenGovernmentValue.ACCOUNTABILITY,
            "OGP Value Technology", OpenGovernmentValue.TECHNOLOGY)));
    /** The words of the scale, in its order. */
    static final Map<Completion, String> SCALE = Map.of(
            Completion.NO_EVIDENCE_AVAILABLE, "No evidence available",
            Completion.NOT_STARTED, "Not started",
            Completion.LIMITED, "Limited",
            Completion.SUBSTANTIAL, "Substantial",
            Completion.COMPLETE, "Complete");
    /** The words that say that something is not known. */
    static final Set<String> UNKNOWN = Set.of("ND", "NA", "Pending IRM Review");

    private OgpCommitmentSheet() {}

    /**
     * Reads a sheet; the stream is left open.
     *
     * @param sheet UTF-8, with or without byte order mark, the column names in the first row
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedPlans> read(InputStream sheet, OgpSheetImport settings, Limits limits)
            throws IOException {
        ReadResult<CsvCells> cells = CsvCells.read(sheet, settings.dialect(), limits);
        if (!cells.isValid()) {
            return ReadResult.refused(cells.problems(), cells.unreported());
        }
        TreeSet<String> known = new TreeSet<>(COLUMNS);
        known.addAll(PAGE_COLUMNS);
        PlanImportRun run = new PlanImportRun(
                limits,
                settings.language(),
                settings.unknownFields() == UnknownFields.REFUSE,
                settings.invisibleCharacters() == InvisibleCharacters.LEAVE_OUT,
                known,
                Set.of());
        List<List<String>> rows = cells.orElseThrow().rows();
        if (settings.formulaCells() == FormulaCells.MARKED) {
            rows = rows.stream()
                    .map(row -> row.stream().map(SpreadsheetText::restore).toList())
                    .toList();
        }
        if (!rows.isEmpty()) {
            List<String> columns = rows.get(0);
            REQUIRED.stream().filter(name -> !columns.contains(name)).forEach(run::reportMissingColumn);
        }
        OgpSheetRows taken = new OgpSheetRows(settings, run);
        ForeignDocuments.rows(rows, List::of, run).forEach(taken::take);
        return run.result(() -> run.imported(taken.plans()));
    }

    /**
     * Writes all commitments of all plans of a dossier, in its order.
     *
     * <p>Country or locality, region, theme and the codes of the Independent Reporting Mechanism that the model does not hold
     * come from what was kept; who has none may make it: {@code new KeptValue("TNKEF-1", "Country/Locality", "El Kef,
     * Tunisia")} for a plan, {@code "TNKEF-1/TNKEF0023-1"} for a commitment. Where the model says something else than what
     * was kept, the model is written.
     *
     * @param kept what earlier imports kept; of several for one field the first counts
     * @param dialect how the table is written; its decimal sign is of no account
     * @param language the language of the texts
     * @return the table, UTF-8, without byte order mark; and all that it does not hold
     */
    public static ExportedPlans write(
            Dossier dossier,
            List<KeptValue> kept,
            CsvDialect dialect,
            FormulaCells formulaCells,
            LanguageTag language) {
        requireNonNull(dialect, "dialect");
        requireNonNull(language, "language");
        return new OgpSheetWriter(requireNonNull(dossier, "dossier"), kept, formulaCells, language).write(dialect);
    }
}

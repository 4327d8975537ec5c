// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.JsonLeaves;
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
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.model.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Results of Decidim's accountability component, as JSON or as a table; field names of its releases up to 0.31.
 *
 * <p>A result without {@code parent} becomes a commitment with {@code title}, {@code description} ({@code action}),
 * {@code start_date} and {@code end_date}; one with a parent becomes a milestone of that commitment, with title and dates.
 * {@code progress} becomes a report of the authority itself, in per cent; that of a result which has others below it does not,
 * because Decidim computes it: it is kept. {@code status/key} becomes a completion where the form says what it stands for.
 * Everything else that is filled is kept, but for translations that a machine made. Markup in texts stays.
 *
 * <p>Decidim's own pages nest results two levels deep; a third is refused, for no milestone has milestones.
 */
public final class DecidimResults {
    /** The fields of all releases, in the order in which tables have them. */
    static final List<String> FIELDS = List.of(
            "id",
            "category",
            "scope",
            "taxonomies",
            "parent",
            "title",
            "description",
            "start_date",
            "end_date",
            "status",
            "progress",
            "created_at",
            "updated_at",
            "url",
            "component",
            "proposal_urls",
            "reference",
            "children_count",
            "comments_count",
            "address",
            "latitude",
            "longitude");
    /** Those that are taken over; all others are kept. */
    static final Set<String> READ =
            Set.of("id", "parent", "title", "description", "start_date", "end_date", "status", "progress");

    private DecidimResults() {}

    /**
     * Reads an export as JSON, an array of results; the stream is left open.
     *
     * @param export UTF-8
     * @return the plan with its commitments, milestones and reports, or every fault with its place
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedPlans> readJson(InputStream export, DecidimResultsForm form, Limits limits)
            throws IOException {
        ReadResult<JsonLeaves> read = JsonLeaves.read(export, limits);
        if (!read.isValid()) {
            return ReadResult.refused(read.problems(), read.unreported());
        }
        PlanImportRun run = run(form, limits);
        return imported(form, run, ForeignDocuments.array(read.orElseThrow(), run));
    }

    /**
     * Reads an export as a table; the stream is left open.
     *
     * @param export UTF-8
     * @param dialect Decidim's own separates cells by semicolons
     * @return as {@link #readJson}
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedPlans> readCsv(
            InputStream export, CsvDialect dialect, DecidimResultsForm form, Limits limits) throws IOException {
        ReadResult<CsvCells> cells = CsvCells.read(export, dialect, limits);
        if (!cells.isValid()) {
            return ReadResult.refused(cells.problems(), cells.unreported());
        }
        List<List<String>> rows = cells.orElseThrow().rows();
        if (form.formulaCells() == FormulaCells.MARKED) {
            rows = rows.stream()
                    .map(row -> row.stream().map(SpreadsheetText::restore).toList())
                    .toList();
        }
        PlanImportRun run = run(form, limits);
        return imported(form, run, ForeignDocuments.rows(rows, name -> List.of(name.split("/", -1)), run));
    }

    private static PlanImportRun run(DecidimResultsForm form, Limits limits) {
        return new PlanImportRun(
                limits,
                form.language(),
                form.unknownFields() == UnknownFields.REFUSE,
                form.invisibleCharacters() == InvisibleCharacters.LEAVE_OUT,
                new TreeSet<>(FIELDS),
                Set.of());
    }

    private static ReadResult<ImportedPlans> imported(
            DecidimResultsForm form, PlanImportRun run, List<ForeignRecord> records) {
        DecidimResultRecords taken = new DecidimResultRecords(form, run, records);
        return run.result(() -> run.imported(taken.plans()));
    }

    /**
     * Writes the commitments of the plan, each followed by its milestones, as a table with the columns of an export.
     *
     * <p>The per cent of a row are those of the latest report of the authority itself on it. Where reports do not say which is the
     * latest, there are none. Languages, and fields that only some releases have, are columns where something stands in them.
     *
     * @param kept what earlier imports kept; of several for one field the first counts
     * @param dialect Decidim's own separates cells by semicolons
     * @return the table, UTF-8, without byte order mark; and all that it does not hold
     * @throws IllegalArgumentException if the dossier does not hold the plan
     */
    public static ExportedPlans writeCsv(
            Dossier dossier, List<KeptValue> kept, CsvDialect dialect, DecidimResultsForm form) {
        requireNonNull(dialect, "dialect");
        return new DecidimResultsWriter(requireNonNull(dossier, "dossier"), kept, requireNonNull(form, "form"))
                .write(dialect);
    }
}

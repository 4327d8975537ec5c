// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.List;
import java.util.Optional;

/**
 * A report that a figure rests on, and where its source says so.
 *
 * @param report its id in the dossier
 * @param date when it was made, or else the end of its period; empty when it says neither
 * @param citations where the sources say so, in the order of the report; may be empty
 */
public record ReportUsed(ProgressReportId report, Optional<DayOrMonth> date, List<Citation> citations) {
    /** Copies. */
    public ReportUsed {
        requireNonNull(report, "report");
        requireNonNull(date, "date");
        citations = List.copyOf(citations);
    }

    static ReportUsed of(ProgressReport report) {
        return new ReportUsed(report.getId(), LatestReport.date(report), report.getCitations());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a dry run found. It is the same for the same procedure, rules and assumptions, on every machine.
 *
 * <p>Counts are exact, and are of made-up calls: they hold for calls as the assumptions have them. A point that is proven
 * holds for all. What is not in a report was not seen, which does not say that it cannot happen.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class DryRunReport {
    DryRunReport() {}

    /** Starts an empty builder; all attributes but the lists are required. */
    public static DryRunReportBuilder builder() {
        return new DryRunReportBuilder();
    }

    /** The id of the procedure. */
    public abstract String getProcedure();

    /** The revision of the procedure. */
    public abstract int getRevision();

    /** How calls are made up, by name and version: a change of it changes all counts. */
    public abstract String getGenerator();

    /** What was taken for granted. */
    public abstract Assumptions getAssumptions();

    /** How many runs came to an outcome; the others were refused. */
    public abstract int getDecided();

    /** What is open: first what is proven, then what was seen; within, in the order of the codes, then of the stages. */
    public abstract List<OpenPoint> getPoints();

    /** What was done wrong on purpose to the documents of one run, and what came of it; in the order of the slips. */
    public abstract List<SlipResult> getSlips();

    /** What was not tried, in the procedure's order; may be empty. */
    public abstract List<Untried> getUntried();
}

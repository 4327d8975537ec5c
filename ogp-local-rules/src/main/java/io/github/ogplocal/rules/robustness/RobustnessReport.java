// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * How near an outcome is to another one, as a plain value.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class RobustnessReport {
    RobustnessReport() {}

    /** Starts an empty builder; the procedure and the weights are required. */
    public static RobustnessReportBuilder builder() {
        return new RobustnessReportBuilder();
    }

    /** The procedure that decided. */
    public abstract ProcedureRevision getProcedure();

    /** How little would change each status, in natural order of the applications' ids. */
    public abstract List<ApplicationMargins> getMargins();

    /** What becomes of it without each evaluator, in natural order. */
    public abstract List<LeaveOneOut> getWithoutEvaluators();

    /** What becomes of it without each criterion, in the order of the procedure. */
    public abstract List<LeaveOneOut> getWithoutCriteria();

    /** How far weights can be from the published ones. */
    public abstract WeightMargin getWeights();
}

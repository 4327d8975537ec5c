// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * How well the evaluators agree on one criterion: the spread file by file first, coefficients after it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class CriterionAgreement {
    CriterionAgreement() {}

    /** Starts an empty builder. */
    public static CriterionAgreementBuilder builder() {
        return new CriterionAgreementBuilder();
    }

    /** Which criterion. */
    public abstract CriterionId getCriterion();

    /** One spread a file that has a score for the criterion, in natural order of the files' ids. */
    public abstract List<ScoreSpread> getSpreads();

    /** How many files have at least two scores; the alphas rest on these alone. */
    public abstract int getUnits();

    /** How many evaluators gave a score for the criterion. */
    public abstract int getRaters();

    /** How many scores the files with at least two have together. */
    public abstract int getScores();

    /** Krippendorff's alpha. */
    public abstract Alphas getAlphas();

    /** The same with one evaluator left out, one after the other in natural order. */
    public abstract List<AlphasWithout> getWithout();

    /** The intraclass correlations. */
    public abstract IntraclassCorrelations getIntraclass();

    /** Each evaluator who gave a score for the criterion, in natural order. */
    public abstract List<Severity> getSeverities();
}

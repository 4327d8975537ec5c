// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

/**
 * The six intraclass correlations of Shrout and Fleiss. They need every evaluator to have scored every file; otherwise each
 * is {@link CoefficientState#NOT_CROSSED}.
 *
 * <p>For the mean of a panel whose members could have been others it is {@code icc2k}.
 *
 * <p>Source: Shrout and Fleiss 1979, Psychological Bulletin 86, 420-428.
 *
 * @param icc11 ICC(1,1): one evaluator's score, each file scored by other evaluators
 * @param icc21 ICC(2,1): one evaluator's score, evaluators drawn from many
 * @param icc31 ICC(3,1): one evaluator's score, these evaluators and no others
 * @param icc1k ICC(1,k): the panel's mean, each file scored by other evaluators
 * @param icc2k ICC(2,k): the panel's mean, evaluators drawn from many
 * @param icc3k ICC(3,k): the panel's mean, these evaluators and no others
 */
public record IntraclassCorrelations(
        Coefficient icc11,
        Coefficient icc21,
        Coefficient icc31,
        Coefficient icc1k,
        Coefficient icc2k,
        Coefficient icc3k) {
    /** Refuses null. */
    public IntraclassCorrelations {
        requireNonNull(icc11, "icc11");
        requireNonNull(icc21, "icc21");
        requireNonNull(icc31, "icc31");
        requireNonNull(icc1k, "icc1k");
        requireNonNull(icc2k, "icc2k");
        requireNonNull(icc3k, "icc3k");
    }

    static IntraclassCorrelations none(CoefficientState state) {
        Coefficient none = Coefficient.none(state);
        return new IntraclassCorrelations(none, none, none, none, none, none);
    }
}

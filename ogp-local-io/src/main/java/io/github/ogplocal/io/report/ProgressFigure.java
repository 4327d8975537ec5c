// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A rolled-up figure for a page: what it is of, how much, over how many, and between which bounds the unknown leaves it.
 *
 * @param plan the plan in whose documents it is shown
 * @param subject what it is a figure of
 * @param value in per cent; empty when nothing is known
 * @param known how many of the parts have a figure
 * @param all how many parts there are
 * @param low the figure with each unknown part as 0
 * @param high the figure with each unknown part as 100
 * @param citations where the sources say so; may be empty
 */
public record ProgressFigure(
        PlanId plan,
        LocalizedText subject,
        Optional<Fraction> value,
        int known,
        int all,
        Fraction low,
        Fraction high,
        List<Citation> citations) {
    /** Copies, and refuses null. */
    public ProgressFigure {
        requireNonNull(plan, "plan");
        requireNonNull(subject, "subject");
        requireNonNull(value, "value");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        citations = List.copyOf(citations);
    }
}

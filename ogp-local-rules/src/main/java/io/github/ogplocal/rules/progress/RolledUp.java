// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What parts come to.
 *
 * @param reason one that the rule declares; met exactly when there is a value
 * @param value per cent, 0 to 100, with what is unknown left out; empty when nothing is known, or the rule cannot say
 * @param lowest the least that it can be, whatever the unknown parts turn out to be
 * @param highest the most that it can be
 * @param known of how many parts the rule knows what it needs
 * @param of how many parts it looked at; those that count nought are none
 * @param evidence what the value can be worked out from again, in the rule's order
 */
public record RolledUp(
        Reason reason,
        Optional<Fraction> value,
        Fraction lowest,
        Fraction highest,
        int known,
        int of,
        List<Evidence> evidence) {
    /** Copies the evidence. */
    public RolledUp {
        requireNonNull(reason, "reason");
        requireNonNull(value, "value");
        requireNonNull(lowest, "lowest");
        requireNonNull(highest, "highest");
        evidence = List.copyOf(evidence);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.consultation.ConsultationFault;
import io.github.ogplocal.rules.panel.RoundFault;
import java.util.List;

/** Finds what keeps a value from being used although it can be built, such as rules that do not fit each other. */
@FunctionalInterface
public interface WholeCheck {
    /**
     * One fault.
     *
     * @param pointer where: a JSON Pointer into the value
     * @param kind what is wrong: a {@link FaultKind}, a {@link RoundFault.Kind} or a
     *     {@link ConsultationFault.Kind}
     * @param argument as the kind says
     */
    record Found(String pointer, Enum<?> kind, String argument) {}

    /**
     * All faults of a value.
     *
     * @param value of the type for which the check is registered
     * @param rules the rules that documents may use
     * @return the faults, in the order of the value's attributes; may be empty
     */
    List<Found> faults(Object value, RuleSet<Rule> rules);
}

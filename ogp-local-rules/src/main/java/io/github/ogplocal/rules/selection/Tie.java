// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Equal points on both sides of a cut: a result, with how it was broken or that it was not.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Tie {
    Tie() {}

    /** Starts an empty builder. */
    public static TieBuilder builder() {
        return new TieBuilder();
    }

    /** Which cut they straddle. */
    public abstract Cut getCut();

    /** Within which group; empty where candidates of any group stand in line. */
    public abstract Optional<GroupId> getGroup();

    /** The score that they share and are ranked by; empty when candidates are ranked by something else than points. */
    public abstract Optional<Fraction> getTotal();

    /** All with that total who stood in line for this cut, in natural order; at least 2. Who has a place already does not. */
    public abstract List<ApplicationId> getMembers();

    /** How many places there were for them; 0 or more, and fewer than there are members; where money is the limit, 0. */
    public abstract int getPlaces();

    /** The rule that separated the last of them inside from the first outside: a tie-break, or the rule for the rest. */
    public abstract RuleId getDecidedBy();

    /** Those whom no tie-break separated at the cut, in natural order; empty when a tie-break did, else at least 2. */
    public abstract List<ApplicationId> getUnseparated();

    /** Those of the members who got a place, in natural order; may be empty. */
    public abstract List<ApplicationId> getAdmitted();
}

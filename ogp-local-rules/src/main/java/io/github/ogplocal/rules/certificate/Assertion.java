// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that can be seen in the documents without knowing how places are given.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Assertion {
    Assertion() {}

    /** Starts an empty builder; what is said is required. */
    public static AssertionBuilder builder() {
        return new AssertionBuilder();
    }

    /** What is said; it decides which of the attributes that follow are there. */
    public abstract AssertionKind getSays();

    /** Of which application; empty where a line is spoken of. */
    public abstract Optional<ApplicationId> getApplication();

    /** In which line: a group that has its own places, or {@code all}; empty where that does not matter. */
    public abstract Optional<GroupId> getLine();

    /** The rule; empty where none is named. */
    public abstract Optional<RuleId> getRule();

    /** The exact value; empty where there is none. */
    public abstract Optional<Fraction> getValue();

    /** A rank or a number of places or candidates; empty where there is none. */
    public abstract Optional<Integer> getNumber();

    /** The last of the places in line that equals have together; empty where it is no rank. */
    public abstract Optional<Integer> getLast();
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.GroupResult;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of which two outcomes say different things: other places, or another number of candidates or selected.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class GroupChange {
    GroupChange() {}

    /** Starts an empty builder; the group is required. */
    public static GroupChangeBuilder builder() {
        return new GroupChangeBuilder();
    }

    /** Which group. */
    public abstract GroupId getGroup();

    /** What became of its places before; empty when there was no such group. */
    public abstract Optional<GroupResult> getBefore();

    /** What becomes of its places after; empty when there is no such group. */
    public abstract Optional<GroupResult> getAfter();
}

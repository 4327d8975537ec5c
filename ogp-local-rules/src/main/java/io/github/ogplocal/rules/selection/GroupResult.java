// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one group's places.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class GroupResult {
    GroupResult() {}

    /** Starts an empty builder; those that can be empty are not required. */
    public static GroupResultBuilder builder() {
        return new GroupResultBuilder();
    }

    /** Which group. */
    public abstract GroupId getGroup();

    /** What readers see. */
    public abstract LocalizedText getName();

    /** How many places it had for itself; empty where all groups compete for the same places. */
    public abstract Optional<Integer> getPlaces();

    /** How many places it was guaranteed among those of all; empty where no group was guaranteed any. */
    public abstract Optional<Integer> getGuaranteed();

    /** How many of its applications reached every threshold. */
    public abstract int getCandidates();

    /** How many of its applications were selected; other groups' places that came to it included. */
    public abstract int getSelected();

    /** How many of its applications are undecided; as long as there are any, the others' result can still change. */
    public abstract int getUndecided();

    /** What the shortage rule says of it; empty where it has neither places of its own nor a guarantee. */
    public abstract Optional<Finding> getShortage();
}

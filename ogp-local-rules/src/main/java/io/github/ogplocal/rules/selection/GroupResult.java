// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Finding;
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

    /** Starts an empty builder; all attributes are required. */
    public static GroupResultBuilder builder() {
        return new GroupResultBuilder();
    }

    /** Which group. */
    public abstract GroupId getGroup();

    /** What readers see. */
    public abstract LocalizedText getName();

    /** How many places it had. */
    public abstract int getPlaces();

    /** How many of its applications reached every threshold. */
    public abstract int getCandidates();

    /** How many of its applications were selected; other groups' places that came to it included. */
    public abstract int getSelected();

    /** How many of its applications are undecided; as long as there are any, the others' result can still change. */
    public abstract int getUndecided();

    /** What the shortage rule says of it. */
    public abstract Finding getShortage();
}

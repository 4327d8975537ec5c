// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.SelectionStatus;
import org.immutables.value.Value;

/**
 * How little would change the status of one application.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class ApplicationMargins {
    ApplicationMargins() {}

    /** Starts an empty builder; all attributes are required. */
    public static ApplicationMarginsBuilder builder() {
        return new ApplicationMarginsBuilder();
    }

    /** Which application. */
    public abstract ApplicationId getApplication();

    /** The status it has. */
    public abstract SelectionStatus getStatus();

    /** The smallest changes to any other status. */
    public abstract StatusChanges getNearest();

    /**
     * The smallest changes that would select it when it is not selected, or would lose it its place when it is. The change of
     * the total is that of its {@link io.github.ogplocal.rules.selection.Margin}.
     */
    public abstract StatusChanges getSelection();

    /**
     * How many steps could not be judged, because a document of the call (a committee's decision on a tie or against the
     * result, the documents of a later stage) does not fit the call that they would give: steps smaller than the one that
     * would change whether it is selected, or all where there is none. Such a step is not reported as a change; only people
     * can say what the committee would then have decided.
     */
    public abstract int getNotJudged();
}
